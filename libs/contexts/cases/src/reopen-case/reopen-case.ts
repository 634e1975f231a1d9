import { CaseReopened, type CaseEvent } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type CaseId, type Decision } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import type { Case } from '../case.js';
import { whyNot, type StepRefusal } from '../case-steps.js';
import { anotherOpenCase, casesOfClient } from '../cases-of-client.js';

export interface ReopenCaseData {
  readonly caseId: CaseId;
  readonly reason: 'RETURN_OF_CLIENT' | 'CLOSED_IN_ERROR' | 'NEW_CIRCUMSTANCES';
}

/** The owner takes a closed case up again. The closing stays in its history, and so does the next one. */
export class ReopenCase extends Command<ReopenCaseData> {}

export type ReopenCaseRefusal = StepRefusal | 'CASE_ALREADY_OPEN';

export function reopenCase(
  { reason }: Asked<ReopenCaseData>,
  state: Case,
  another: CaseId | undefined,
): Decision<CaseEvent, ReopenCaseRefusal> {
  if (state.status === 'open' && state.reopenings.at(-1)?.reason === reason) return alreadyDone();
  const no = whyNot(state, 'case:reopen');
  if (no !== undefined) return no;
  if (another !== undefined) return refuse('CASE_ALREADY_OPEN', { caseId: another });
  return record(CaseReopened({ reason }));
}

/** The client's other case that is open: a client has one open case at most. */
export async function lookForAnother(
  look: Look,
  { caseId }: Asked<ReopenCaseData>,
  state: Case,
): Promise<CaseId | undefined> {
  if (state.status === 'none') return undefined;
  return anotherOpenCase(await look.document(casesOfClient, state.clientId), caseId);
}
