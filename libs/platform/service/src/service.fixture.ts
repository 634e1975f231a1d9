import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { InstitutionRegistered, ReferralAcknowledged } from '#language/event-catalogue';
import { civilDateOf, record, refuse, type Decision, type InstitutionId } from '#language/kernel';
import { MemoryEventLog } from '#platform/event-log';
import { REGISTRY, type Account } from '#platform/security';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { act, Command } from './acts/act.js';
import { handlersOf } from './acts/act-handlers.js';
import { streamOf, type ThingDefinition } from './acts/thing.js';
import type { CommandContext } from '#platform/event-log';
import { ActBody } from './http/act.body.js';
import type { CommandAnswer } from './http/command.answer.js';
import { ActDoor, PersonalReadDoor } from './http/doors.js';
import { IsFreeText, IsPersonText } from './http/fields.js';
import { Commanding } from './http/parameters.js';
import { createLogger } from './operations/logger.js';
import { prepareService } from './operations/create-service.js';
import type { Platform } from './operations/platform.module.js';

export const NOW = new Date('2026-03-02T08:00:00Z');
export const NOTE_ID = '7d6c5b4a-3f2e-5d1c-8b0a-9f8e7d6c5b4a';
export const noteStream = streamOf('referral', NOTE_ID);

/** A person and something said about them: enough to see what the border lets through. */
class NoteBody extends ActBody {
  @IsPersonText()
  person!: string;

  @IsOptional()
  @IsFreeText()
  note?: string;
}

class TakeNote extends Command<{ readonly person: string }> {}

const notes: ThingDefinition<number, ReturnType<typeof ReferralAcknowledged>> = {
  thing: 'referral',
  fold: { initial: 0, evolve: (taken) => taken + 1 },
  exists: (taken) => taken > 0,
  knownTo: () => 'everybody',
  allowed: () => [],
  show: () => ({}),
};

const takeNote = act<
  { readonly person: string },
  number,
  ReturnType<typeof ReferralAcknowledged>,
  undefined,
  'NOTED_ALREADY'
>({
  act: 'referral:accept',
  door: 'POST /notes',
  polish: 'zanotować',
  command: TakeNote,
  thing: notes,
  id: () => NOTE_ID,
  creates: true,
  decide: (_, taken): Decision<ReturnType<typeof ReferralAcknowledged>, 'NOTED_ALREADY'> =>
    taken === 0 ? record(ReferralAcknowledged({})) : refuse('NOTED_ALREADY'),
  refusals: { NOTED_ALREADY: { status: 409, polish: 'To już zanotowano.' } },
});

@Controller()
class NotesEndpoint {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post('notes')
  @ActDoor('referral:accept')
  take(@Body() body: NoteBody, @Commanding() context: CommandContext): Promise<CommandAnswer> {
    return this.commands.execute(new TakeNote({ person: body.person }, context));
  }

  @Get('notes')
  @PersonalReadDoor('referral:read', { thing: 'referral' })
  list() {
    return { items: [] };
  }

  @Get('silent')
  silent() {
    return { said: 'nothing about who may see this' };
  }

  @Get('broken')
  @PersonalReadDoor('referral:read', { thing: 'referral' })
  broken() {
    throw new TypeError('Jan Kowalski, PESEL 44051401359, is not a function');
  }
}

@Module({ controllers: [NotesEndpoint], providers: handlersOf([takeNote]) })
class NotesModule {}

const accounts: Readonly<Record<string, Account>> = {
  head: {
    userId: 'cis-head' as never,
    institutionId: 'cis-zielona-gora' as InstitutionId,
    roles: ['CIS_HEAD'],
  },
  auditor: {
    userId: 'auditor' as never,
    institutionId: 'audyt' as InstitutionId,
    roles: ['AUDITOR'],
  },
  // Tokens that a mistaken identity provider could sign.
  'head-of-nowhere': {
    userId: 'nowhere-head' as never,
    institutionId: 'cis-nowhere' as InstitutionId,
    roles: ['CIS_HEAD'],
  },
  'worker-of-another-kind': {
    userId: 'ops-worker' as never,
    institutionId: 'cis-zielona-gora' as InstitutionId,
    roles: ['OPS_SOCIAL_WORKER'],
  },
  'head-of-the-registry': {
    userId: 'rejestr-head' as never,
    institutionId: REGISTRY,
    roles: ['CIS_HEAD'],
  },
};

/** The centre whose head comes to the doors stands in the registry. */
async function registerCentre(log: MemoryEventLog): Promise<void> {
  const { type, version, example } = InstitutionRegistered.definition;
  const registered = {
    eventId: '11111111-1111-5111-8111-111111111111',
    type,
    version,
    occurredOn: civilDateOf(NOW),
    actor: { userId: 'registry' as never, role: 'SYSTEM', institutionId: REGISTRY },
    legalBasis: [],
    commandId: '22222222-2222-5222-8222-222222222222',
    contentHmac: 'none',
    correlationId: '33333333-3333-5333-8333-333333333333',
    data: example as unknown as Readonly<Record<string, unknown>>,
  };
  await log.append('institution-cis-zielona-gora', 'no-stream', [registered]);
}

/** A service of one small context on a log in memory. What it wrote to its own log is kept. */
export async function noteService() {
  const lines: string[] = [];
  const written = new PassThrough();
  written.on('data', (line: Buffer) => lines.push(line.toString()));
  const log = new MemoryEventLog(() => NOW);
  await registerCentre(log);
  const journal: unknown[] = [];
  const hmac = (text: string) => createHash('sha256').update(text).digest('base64');
  const platform = {
    log,
    store: {},
    messaging: { wake: () => undefined, running: () => true, register: () => undefined },
    vault: { contentHmac: hmac, keysFor: async () => ({}) },
    journal: { record: async (entry: unknown) => void journal.push(entry) },
    tokens: { verify: async (token: string) => accounts[token] },
    clock: () => NOW,
    logger: createLogger('info', written),
  } as unknown as Platform;
  const app = await prepareService([NotesModule], platform);
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), log, journal, lines };
}
