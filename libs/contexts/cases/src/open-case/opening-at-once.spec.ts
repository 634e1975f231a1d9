import { ClientIdentified } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import { MemoryEventLog, type CommandContext } from '#platform/event-log';
import { ActRunner, derivedId, Problem, type AnyAct } from '#platform/service';
import { askedBy } from '#testing';
import { anna, ops } from '../cases.fixture.js';
import { caseActs } from '../cases.js';
import { caseToOpen } from '../cases-of-client.js';
import { OpenCase } from './open-case.js';

const noon = new Date('2026-06-15T10:00:00Z');

async function logWithAnna() {
  const log = new MemoryEventLog(() => noon);
  const { by } = askedBy(ops, 'OPS_SOCIAL_WORKER');
  await log.append(`client-${anna}`, 'no-stream', [
    {
      eventId: derivedId('the first fact'),
      type: 'ClientIdentified',
      version: ClientIdentified.definition.version,
      occurredOn: civilDate('2026-06-15'),
      actor: by,
      subject: anna,
      legalBasis: [],
      commandId: derivedId('identify'),
      contentHmac: 'a',
      correlationId: 'a',
      data: { clientId: anna, identifiedBy: ops, document: 'NONE', possibleDuplicates: [] },
    },
  ]);
  return log;
}

const contextOf = (key: string): CommandContext => ({
  commandId: derivedId(key),
  contentHmac: key,
  actor: askedBy(ops, 'OPS_SOCIAL_WORKER').by,
  occurredOn: civilDate('2026-06-15'),
  correlationId: key,
});

describe('two who open a case of one client at once', () => {
  it('meet in one stream: one opens it, the other is told which is open', async () => {
    const log = await logWithAnna();
    const vault = { keysFor: () => Promise.resolve({}) };
    const runner = new ActRunner(
      log,
      {} as never,
      { wake: () => undefined } as never,
      vault as never,
      () => noon,
    );
    const openCase = caseActs.find(({ act }) => act === 'case:open') as AnyAct;
    const answers = await Promise.allSettled(
      ['first', 'second'].map((key) => {
        const context = contextOf(key);
        const caseId = caseToOpen(anna, undefined, context.commandId);
        return runner.run(
          openCase,
          new OpenCase({ caseId, clientId: anna, channel: 'PERSON' }, context),
        );
      }),
    );
    const done = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(done).toHaveLength(1);
    expect(refused).toHaveLength(1);
    expect((refused[0] as Problem).content).toMatchObject({
      status: 409,
      code: 'CASE_ALREADY_OPEN',
      details: { caseId: done[0]?.id },
    });
    expect(await log.read(`case-${done[0]?.id}`)).toHaveLength(1);
  });
});
