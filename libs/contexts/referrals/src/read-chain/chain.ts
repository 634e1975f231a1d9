/** How many members of a chain are read at most, in each direction. */
export const CHAIN_MAX = 50;

interface Member {
  readonly state: { readonly supersedes?: string; readonly newReferralId?: string };
}

/**
 * All members of a chain of forwardings, the first one first, from any of them. Where a member shows no
 * way on, as it does to everybody but the issuer, the chain ends for the reader.
 * @returns also whether both ends were reached.
 */
export async function chainFrom<One extends Member>(
  start: One,
  read: (id: string) => Promise<One | undefined>,
): Promise<{ readonly items: readonly One[]; readonly complete: boolean }> {
  const before = await walk(start, ({ state }) => state.supersedes, read);
  const after = await walk(start, ({ state }) => state.newReferralId, read);
  return {
    items: [...before.members.reverse(), start, ...after.members],
    complete: before.complete && after.complete,
  };
}

async function walk<One>(
  start: One,
  next: (one: One) => string | undefined,
  read: (id: string) => Promise<One | undefined>,
) {
  const members: One[] = [];
  let id = next(start);
  while (id !== undefined && members.length < CHAIN_MAX) {
    const one = await read(id);
    // A forwarding a moment ago: the new referral follows.
    if (one === undefined) return { members, complete: false };
    members.push(one);
    id = next(one);
  }
  return { members, complete: id === undefined };
}
