import {
  AgreementAmended,
  AgreementConcluded,
  AgreementConfirmed,
  type AgreementEvent,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type AgreementId, type Decision } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { awaited, type Agreement, type Amendment } from '../agreement.js';
import { whyNot, type AgreementStepRefusal } from '../agreement-steps.js';
import { othersOfSameParties, overlapping } from '../same-parties.js';

export interface ConfirmAgreementData {
  readonly agreementId: AgreementId;
}

/** A party confirms the proposed agreement or its proposed amendment; the last one puts it in force. */
export class ConfirmAgreement extends Command<ConfirmAgreementData> {}

export type ConfirmAgreementRefusal = AgreementStepRefusal | 'AGREEMENTS_OVERLAP';

export interface OtherAgreements {
  readonly others: readonly Agreement[];
}

/** Others are asked for only by the confirmation that puts something in force. */
export async function prepareConfirmation(
  look: Look,
  { by }: Asked<ConfirmAgreementData>,
  state: Agreement,
): Promise<OtherAgreements> {
  if (state.status === 'none' || !isLast(state, by.institutionId)) return { others: [] };
  return { others: await othersOfSameParties(look, state.terms) };
}

export function confirmAgreement(
  { agreementId, by }: Asked<ConfirmAgreementData>,
  state: Agreement,
  { others }: OtherAgreements,
): Decision<AgreementEvent, ConfirmAgreementRefusal> {
  if (hasConfirmed(state, by.institutionId)) return alreadyDone();
  const no = whyNot(state, 'agreement:confirm', by.institutionId);
  if (no !== undefined) return no;
  const confirmed = AgreementConfirmed({ agreementId, by: by.institutionId });
  if (!isLast(state, by.institutionId)) return record(confirmed);
  if (state.status === 'proposed') {
    const overlap = overlapping(state.terms, others);
    return overlap === undefined
      ? record(confirmed, AgreementConcluded(state.terms))
      : refuse('AGREEMENTS_OVERLAP', { agreementId: overlap });
  }
  if (state.status !== 'concluded' || state.amendment === undefined) return alreadyDone();
  const change = changeOf(state.amendment);
  const overlap = overlapping({ from: state.terms.from, ...change }, others);
  return overlap === undefined
    ? record(confirmed, AgreementAmended({ agreementId, ...change }))
    : refuse('AGREEMENTS_OVERLAP', { agreementId: overlap });
}

const changeOf = ({ confirmedBy: _, ...change }: Amendment) => change;

const isLast = (state: Agreement, by: string): boolean => {
  const [next, ...more] = awaited(state);
  return next === by && more.length === 0;
};

/** A party of what is in force has confirmed it; of what is proposed, if it is not awaited. */
const hasConfirmed = (state: Agreement, by: string): boolean =>
  (state.status === 'proposed' || state.status === 'concluded') &&
  state.terms.parties.some((party) => party === by) &&
  !awaited(state).some((party) => party === by);
