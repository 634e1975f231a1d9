import { ClientDuplicateAssessed, type ClientEvent } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type ClientId, type Decision } from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import { client, samePersonAs, type Client, type Verdict } from '../client.js';

export interface AssessDuplicateData {
  readonly clientId: ClientId;
  readonly candidate: ClientId;
  readonly verdict: Verdict;
}

/** A human says whether two records are the same person. A program never does. */
export class AssessDuplicate extends Command<AssessDuplicateData> {}

export type AssessDuplicateRefusal =
  'CLIENT_NOT_IDENTIFIED' | 'CANDIDATE_NOT_PROPOSED' | 'CANDIDATE_POINTS_BACK';

export interface AssessDuplicateGuards {
  /**
   * The record to which the candidate leads: itself, or the one it was found to be the same as, and so
   * on. Nothing for a candidate whose recording was begun and never came about.
   */
  readonly leadsTo: ClientId | undefined;
}

export function assessDuplicate(
  { clientId, candidate, verdict }: Asked<AssessDuplicateData>,
  state: Client,
  { leadsTo }: AssessDuplicateGuards,
): Decision<ClientEvent, AssessDuplicateRefusal> {
  if (state.status === 'none') return refuse('CLIENT_NOT_IDENTIFIED');
  if (!state.possibleDuplicates.includes(candidate) || leadsTo === undefined) {
    return refuse('CANDIDATE_NOT_PROPOSED');
  }
  if (state.verdicts[candidate] === verdict) return alreadyDone();
  // Two records that point at each other would leave the person without any.
  if (verdict === 'SAME_PERSON' && leadsTo === clientId) {
    return refuse('CANDIDATE_POINTS_BACK', { candidate });
  }
  // A human may think again: the later verdict counts and both stay in the history.
  return record(ClientDuplicateAssessed({ clientId, candidate, verdict }));
}

/** How many records that lead to one another are followed. */
const CHAIN_LENGTH_MAX = 20;

export async function followCandidate(
  look: Look,
  { clientId, candidate }: Asked<AssessDuplicateData>,
): Promise<AssessDuplicateGuards> {
  let leadsTo: ClientId | undefined;
  let next: ClientId | undefined = candidate;
  for (let step = 0; step < CHAIN_LENGTH_MAX && next !== undefined; step += 1) {
    const found: Client = await look.at(streamOf('client', next), client);
    if (found.status === 'none') break;
    leadsTo = next;
    next = leadsTo === clientId ? undefined : samePersonAs(found);
  }
  return { leadsTo };
}
