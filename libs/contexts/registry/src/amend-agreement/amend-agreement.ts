import {
  AgreementAmendmentProposed,
  AgreementConfirmed,
  type AgreementEvent,
} from '#language/event-catalogue';
import {
  alreadyDone,
  record,
  refuse,
  type AgreementId,
  type CivilDate,
  type Decision,
} from '#language/kernel';
import { canonicalJson, Command, type Asked, type Look } from '#platform/service';
import type { AgreedTerms, Agreement } from '../agreement.js';
import { whyNot, type AgreementStepRefusal } from '../agreement-steps.js';
import type { OtherAgreements } from '../confirm-agreement/confirm-agreement.js';
import { othersOfSameParties, overlapping } from '../same-parties.js';

export interface AmendAgreementData {
  readonly agreementId: AgreementId;
  /** Another last day; without it the last day stays as it is. */
  readonly to?: CivilDate;
  /** All the agreed answers as they will stand afterwards. */
  readonly agreedTerms: AgreedTerms;
}

/** A party proposes another last day or other agreed answers; in force when every other party confirms. */
export class AmendAgreement extends Command<AmendAgreementData> {}

export type AmendAgreementRefusal =
  | AgreementStepRefusal
  | 'AGREEMENT_HAS_ENDED'
  | 'AGREEMENT_ENDS_BEFORE_IT_BEGINS'
  | 'AGREEMENTS_OVERLAP';

export async function prepareAmendment(
  look: Look,
  _asked: Asked<AmendAgreementData>,
  state: Agreement,
): Promise<OtherAgreements> {
  return {
    others: state.status === 'concluded' ? await othersOfSameParties(look, state.terms) : [],
  };
}

export function amendAgreement(
  { agreementId, to: newTo, agreedTerms, by, on }: Asked<AmendAgreementData>,
  state: Agreement,
  { others }: OtherAgreements,
): Decision<AgreementEvent, AmendAgreementRefusal> {
  const no = whyNot(state, 'agreement:amend', by.institutionId);
  if (state.status !== 'concluded') return no ?? refuse('AGREEMENT_STEP_NOT_ALLOWED');
  const { terms, amendment } = state;
  const to = newTo ?? terms.to;
  // The fact states how things will stand, so that nobody who reads it has to know what was before.
  const change = { ...(to && { to }), agreedTerms };
  const asItIs = amendment ?? terms;
  const asked = canonicalJson(change);
  const same = asked === canonicalJson({ to: asItIs.to, agreedTerms: asItIs.agreedTerms });
  const own = amendment === undefined || amendment.confirmedBy[0] === by.institutionId;
  if (same && own) return alreadyDone();
  if (no !== undefined) return no;
  if (terms.to !== undefined && terms.to < on)
    return refuse('AGREEMENT_HAS_ENDED', { to: terms.to });
  if (to !== undefined && to < terms.from) {
    return refuse('AGREEMENT_ENDS_BEFORE_IT_BEGINS', { from: terms.from, to });
  }
  const overlap = overlapping({ from: terms.from, ...(to && { to }) }, others);
  if (overlap !== undefined) return refuse('AGREEMENTS_OVERLAP', { agreementId: overlap });
  return record(
    AgreementAmendmentProposed({ agreementId, ...change }),
    AgreementConfirmed({ agreementId, by: by.institutionId }),
  );
}
