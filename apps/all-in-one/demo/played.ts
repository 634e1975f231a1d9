import type { Entry } from './draw-path.js';
import type { Doors } from './play.js';
import type { Scenario } from './scenario.js';

/** How far a scenario has come with its own person. */
export type Played =
  | { readonly state: 'never' }
  | { readonly state: 'begun' }
  | { readonly state: 'whole'; readonly caseId: string; readonly position: string };

interface Listed {
  readonly items: readonly { readonly id: string; readonly state: { readonly clientId: string } }[];
  readonly next?: string;
}

/** Looks for the person of a scenario where a caseworker would: among the institution's own clients and cases. */
export async function findPlayed(scenario: Scenario, doors: Doors): Promise<Played> {
  const keeper = scenario.viewers[0]!;
  const { pesel } = scenario.person as { pesel?: string };
  if (pesel === undefined) return { state: 'never' };
  const found = await doors.post(keeper, '/clients/search', { pesel });
  const candidates = (found.body['candidates'] ?? []) as readonly string[];
  if (candidates.length === 0) return { state: 'never' };
  const caseId = await caseOf(candidates, keeper, doors);
  if (caseId === undefined) return { state: 'begun' };
  const last = scenario.steps.findLast(({ facts }) => facts.length > 0);
  const path = await doors.get(keeper, `/cases/${caseId}/path`);
  const entries = (path.body['entries'] ?? []) as readonly Entry[];
  const end = entries.find(
    ({ type, occurredOn }) => type === last?.facts.at(-1)?.type && occurredOn === last?.day,
  );
  return end ? { state: 'whole', caseId, position: end.position } : { state: 'begun' };
}

async function caseOf(clients: readonly string[], keeper: string, doors: Doors) {
  for (let after = ''; ;) {
    const page = (await doors.get(keeper, `/cases?limit=200${after}`)).body as unknown as Listed;
    const found = page.items?.find(({ state }) => clients.includes(state.clientId));
    if (found !== undefined || page.next === undefined) return found?.id;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}
