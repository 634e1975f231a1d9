import { CaseClosed, CaseReopened } from '#language/event-catalogue';
import { civilDate } from '#language/kernel';
import type { DecodedFact } from '#platform/read-store';
import { Command, type AnyAct } from '../acts/act.js';
import { problem } from '../problems/common-problems.js';
import { Problem } from '../problems/problem.js';
import { reactionConsumer, reactionTo } from './reactions.js';

class Follow extends Command<{ readonly reason: string }> {}

const act = {
  act: 'case:close',
  command: Follow,
  refusals: { NOT_ANY_MORE: { status: 409, polish: 'Już nie.' } },
} as unknown as AnyAct;
const reaction = reactionTo({
  name: 'react-to-closure',
  to: CaseClosed,
  act,
  answer: ({ data }) => (data.reason === 'OTHER' ? undefined : { reason: data.reason }),
});
const fact = (reason = 'PATH_COMPLETED') =>
  ({
    eventId: '2b9f4a30-6d1e-5b57-9c3a-7f0d1e2c3b4a',
    type: 'CaseClosed',
    occurredOn: civilDate('2026-07-08'),
    correlationId: 'correlation',
    actor: { userId: 'ops-head', role: 'OPS_HEAD', institutionId: 'ops-zbaszynek' },
    data: { ...CaseClosed.definition.example, reason },
  }) as unknown as DecodedFact;

/** Carries the reaction out against whatever `run` does, and tells which commands it gave. */
function carriedOut(run: () => Promise<unknown> = () => Promise.resolve()) {
  const commands: Command<unknown>[] = [];
  const consumer = reactionConsumer(reaction, {
    run: (_act, command) => {
      commands.push(command);
      return run();
    },
    contentHmac: (text) => `hmac of ${text}`,
  });
  return { commands, consumer };
}

describe('a reaction', () => {
  it('hears of its own event only', () => {
    const { consumer } = carriedOut();
    expect(consumer).toMatchObject({ name: 'react-to-closure', types: ['CaseClosed'] });
    expect(consumer.types).not.toContain(CaseReopened.definition.type);
  });
  it('acts in the name of the institution that caused it, on the day of the cause, by nobody’s hand', async () => {
    const { commands, consumer } = carriedOut();
    await consumer.react(fact());
    expect(commands).toEqual([
      new Follow(
        { reason: 'PATH_COMPLETED' },
        {
          commandId: expect.any(String) as string,
          contentHmac: 'hmac of {"reason":"PATH_COMPLETED"}',
          actor: { ...fact().actor, role: 'SYSTEM' },
          occurredOn: civilDate('2026-07-08'),
          correlationId: 'correlation',
          causationId: fact().eventId,
        },
      ),
    ]);
  });
  it('gives the same command at a second delivery', async () => {
    const { commands, consumer } = carriedOut();
    await consumer.react(fact());
    await consumer.react(fact());
    expect(commands[1]).toEqual(commands[0]);
  });
  it('gives no command where nothing follows', async () => {
    const { commands, consumer } = carriedOut();
    await consumer.react(fact('OTHER'));
    expect(commands).toEqual([]);
  });
  it('records nothing, and is not parked, when the decision refuses', async () => {
    const no = new Problem({ code: 'NOT_ANY_MORE', status: 409, polish: 'Już nie.' });
    const { consumer } = carriedOut(() => Promise.reject(no));
    await expect(consumer.react(fact())).resolves.toBeUndefined();
  });
  it.each(['UNAVAILABLE', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND'] as const)(
    'hands %s on to its consumer: that is no answer of a decision',
    async (code) => {
      const { consumer } = carriedOut(() => Promise.reject(problem(code)));
      await expect(consumer.react(fact())).rejects.toThrow(code);
    },
  );
  it('hands a fault on to its consumer', async () => {
    const { consumer } = carriedOut(() => Promise.reject(new Error('broken')));
    await expect(consumer.react(fact())).rejects.toThrow('broken');
  });
});
