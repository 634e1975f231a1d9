import { CHAIN_MAX, chainFrom } from './chain.js';

interface Member {
  readonly id: string;
  readonly state: { readonly supersedes?: string; readonly newReferralId?: string };
}

/** A chain of that many referrals, each forwarded to the next. */
const chainOf = (length: number): readonly Member[] =>
  Array.from({ length }, (_, at) => ({
    id: String(at),
    state: {
      ...(at > 0 && { supersedes: String(at - 1) }),
      ...(at < length - 1 && { newReferralId: String(at + 1) }),
    },
  }));
const readIn = (members: readonly Member[]) => (id: string) =>
  Promise.resolve(members.find((one) => one.id === id));
const ids = (members: readonly Member[]) => members.map(({ id }) => id);

describe('a chain of forwardings', () => {
  it('F10, F15: is read in order from any of its members', async () => {
    const members = chainOf(3);
    for (const start of members) {
      const { items, complete } = await chainFrom(start, readIn(members));
      expect(ids(items)).toEqual(['0', '1', '2']);
      expect(complete).toBe(true);
    }
  });
  it('is one referral for whom is shown no way on', async () => {
    const start = { id: '1', state: {} };
    expect(await chainFrom(start, readIn(chainOf(3)))).toEqual({ items: [start], complete: true });
  });
  it('says that it is not complete while a forwarding is being carried out', async () => {
    const [first, second] = chainOf(3) as [Member, Member, Member];
    const { items, complete } = await chainFrom(first, readIn([first, second]));
    expect(ids(items)).toEqual(['0', '1']);
    expect(complete).toBe(false);
  });
  it('is bounded, and says so', async () => {
    const members = chainOf(CHAIN_MAX + 2);
    const { items, complete } = await chainFrom(members[0] as Member, readIn(members));
    expect(items).toHaveLength(CHAIN_MAX + 1);
    expect(complete).toBe(false);
  });
});
