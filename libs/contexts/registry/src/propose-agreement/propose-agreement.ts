import {
  AgreementConfirmed,
  AgreementProposed,
  type AgreementEvent,
} from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type InstitutionId } from '#language/kernel';
import { Command, streamOf, type Asked, type Look } from '#platform/service';
import type { Agreement, AgreementTerms } from '../agreement.js';
import { institution, type Institution } from '../institution.js';
import { othersOfSameParties, overlapping } from '../same-parties.js';
import { whyNotBetween, type WhoMayAgreeRefusal } from './who-may-agree.js';

/** One party proposes an agreement; by that it has confirmed it. In force when all have. */
export class ProposeAgreement extends Command<AgreementTerms> {}

export type ProposeAgreementRefusal =
  | WhoMayAgreeRefusal
  | 'AGREEMENT_NEEDS_TWO_PARTIES'
  | 'AGREEMENT_PROPOSER_NOT_PARTY'
  | 'AGREEMENT_ENDS_BEFORE_IT_BEGINS'
  | 'AGREEMENTS_OVERLAP';

export interface ProposeAgreementGuards {
  readonly parties: ReadonlyMap<InstitutionId, Institution>;
  readonly others: readonly Agreement[];
}

export async function prepareProposal(
  look: Look,
  asked: Asked<AgreementTerms>,
): Promise<ProposeAgreementGuards> {
  const parties = await Promise.all(
    asked.parties.map(
      async (id) => [id, await look.at(streamOf('institution', id), institution)] as const,
    ),
  );
  return { parties: new Map(parties), others: await othersOfSameParties(look, asked) };
}

export function proposeAgreement(
  { by, on: _on, today: _today, rules: _rules, ...terms }: Asked<AgreementTerms>,
  state: Agreement,
  { parties, others }: ProposeAgreementGuards,
): Decision<AgreementEvent, ProposeAgreementRefusal> {
  if (state.status !== 'none') return alreadyDone();
  if (new Set(terms.parties).size < Math.max(2, terms.parties.length)) {
    return refuse('AGREEMENT_NEEDS_TWO_PARTIES');
  }
  if (!terms.parties.includes(by.institutionId)) return refuse('AGREEMENT_PROPOSER_NOT_PARTY');
  if (terms.to !== undefined && terms.to < terms.from) {
    return refuse('AGREEMENT_ENDS_BEFORE_IT_BEGINS', { from: terms.from, to: terms.to });
  }
  const no = whyNotBetween(terms, parties);
  if (no !== undefined) return no;
  const overlap = overlapping(terms, others);
  if (overlap !== undefined) return refuse('AGREEMENTS_OVERLAP', { agreementId: overlap });
  const { agreementId } = terms;
  return record(
    AgreementProposed(terms),
    AgreementConfirmed({ agreementId, by: by.institutionId }),
  );
}
