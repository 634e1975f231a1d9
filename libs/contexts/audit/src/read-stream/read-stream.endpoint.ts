import { foldAll, type Fold } from '#language/kernel';
import { eventsOf, type EventLog } from '#platform/event-log';
import type { Account } from '#platform/security';
import {
  CurrentAccount,
  EVENT_LOG,
  KnownOn,
  PersonalReadDoor,
  problem,
  thingOfStream,
} from '#platform/service';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { audited, inRemit } from '../audited-fact.js';
import { AuditedStreamAnswer } from '../audited-fact.answer.js';
import { AuditStreamQuery } from './audit-stream.query.js';

const streamShape = /^[a-z]+-[a-z0-9-]{1,100}$/;

@Controller('audit/streams/:stream')
export class ReadStreamEndpoint {
  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(KnownOn) private readonly knownOn: KnownOn,
  ) {}

  /** One stream replayed as it was known then, with the state it amounts to */
  @Get()
  @PersonalReadDoor('audit:read', { thing: 'audit', idParam: 'stream' })
  async read(
    @Param('stream') stream: string,
    @Query() { knownOn }: AuditStreamQuery,
    @CurrentAccount() account: Account,
  ): Promise<AuditedStreamAnswer> {
    const definition = streamShape.test(stream) ? thingOfStream(stream) : undefined;
    if (definition === undefined) throw problem('NOT_FOUND');
    const [asked, head] = [await this.knownOn.position(knownOn), await this.log.head()];
    const knownUpTo = asked !== undefined && asked < head ? asked : head;
    const all = await this.log.read(stream);
    if (!all.some((fact) => inRemit(fact, account.remit ?? []))) {
      throw problem('NOT_FOUND');
    }
    const facts = all.filter(({ position }) => position <= knownUpTo);
    const caseId = all[0]?.caseId;
    return {
      stream,
      ...(caseId && { caseId }),
      knownUpTo,
      events: facts.filter((fact) => inRemit(fact, account.remit ?? [])).map(audited),
      state: foldAll(definition.fold as Fold<Record<string, unknown>, unknown>, eventsOf(facts)),
    };
  }
}
