import { CaseOpened, type CaseEvent } from '#language/event-catalogue';
import { record, refuse, type CaseId, type ClientId, type Decision } from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import type { Case } from '../case.js';
import { client, samePersonAs, undecided, type Client } from '../client.js';

export interface OpenCaseData {
  /** Follows from the client and the number of the client's cases: two who open at once meet in one stream. */
  readonly caseId: CaseId;
  readonly clientId: ClientId;
  readonly channel: 'PERSON' | 'INSTITUTION' | 'FIELD_WORK' | 'OTHER';
  /** Gminas of residence and of stay (TERC); the competence of an OPS follows from either. */
  readonly residence?: string;
  readonly stay?: string;
}

/** An institution takes up the path of one of its clients. */
export class OpenCase extends Command<OpenCaseData> {}

export type OpenCaseRefusal =
  | 'NOT_FOUND'
  | 'CASE_ALREADY_OPEN'
  | 'CASE_OPENED_AND_CLOSED_MEANWHILE'
  | 'CLIENT_IS_ANOTHER_RECORD'
  | 'DUPLICATES_UNDECIDED';

export interface OpenCaseGuards {
  readonly client: Client;
  /** Possible duplicates that exist and of which nobody has said whether they are. */
  readonly undecided: readonly ClientId[];
}

export function openCase(
  asked: Asked<OpenCaseData>,
  state: Case,
  guards: OpenCaseGuards,
): Decision<CaseEvent, OpenCaseRefusal> {
  const { caseId, clientId, channel, residence, stay, by } = asked;
  const whose = guards.client;
  if (whose.status === 'none' || whose.identifiedBy !== by.institutionId) {
    return refuse('NOT_FOUND');
  }
  if (state.status === 'open') return refuse('CASE_ALREADY_OPEN', { caseId });
  if (state.status === 'closed') return refuse('CASE_OPENED_AND_CLOSED_MEANWHILE', { caseId });
  const same = samePersonAs(whose);
  if (same !== undefined) return refuse('CLIENT_IS_ANOTHER_RECORD', { clientId: same });
  if (guards.undecided.length > 0) {
    return refuse('DUPLICATES_UNDECIDED', { candidates: guards.undecided });
  }
  return record(
    CaseOpened({
      caseId,
      clientId,
      owner: by.institutionId,
      keeper: by.userId,
      channel,
      ...(residence && { residence }),
      ...(stay && { stay }),
    }),
  );
}

export async function lookAtClient(
  look: Look,
  { clientId }: Asked<OpenCaseData>,
): Promise<OpenCaseGuards> {
  const whose = await look.at(streamOf('client', clientId), client);
  const open = whose.status === 'none' ? [] : undecided(whose);
  const records = await Promise.all(open.map((one) => look.at(streamOf('client', one), client)));
  // A record that was begun and never came about is nobody's duplicate.
  const exists = open.filter((_, index) => records[index]?.status === 'identified');
  return { client: whose, undecided: exists };
}
