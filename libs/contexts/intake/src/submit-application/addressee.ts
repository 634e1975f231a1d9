import { refuse, type InstitutionId } from '#language/kernel';
import type { InstitutionAsSeen } from '../institution-as-seen.js';
import { competenceOf } from './competence.js';

export interface Addressed {
  readonly addressee: InstitutionId;
  /** Left out when an OPS is addressed: it is the competent one. */
  readonly competentOps?: InstitutionId;
  readonly targetCentre?: InstitutionId;
}

/** The institutions that an application names, as the registry knows them. */
export interface NamedInstitutions {
  readonly recorder: InstitutionAsSeen;
  readonly addressee: InstitutionAsSeen;
  readonly competentOps: InstitutionAsSeen;
  readonly targetCentre: InstitutionAsSeen;
}

interface Place {
  readonly residence?: string | undefined;
  readonly stay?: string | undefined;
  readonly longTermUnemployed?: boolean;
}

export type AddresseeRefusal =
  | 'ADDRESSEE_NEITHER_OPS_NOR_PUP'
  | 'COMPETENT_OPS_MISSING'
  | 'COMPETENT_OPS_IS_THE_ADDRESSEE'
  | 'COMPETENT_OPS_NOT_AN_OPS'
  | 'COMPETENT_OPS_OF_ANOTHER_AREA'
  | 'TARGET_NOT_A_CENTRE'
  | 'LABOUR_STATUS_NOT_REPORTED'
  | 'NOT_LONG_TERM_UNEMPLOYED';

export const competentOpsOf = ({ addressee, competentOps }: Addressed): InstitutionId =>
  competentOps ?? addressee;

/** What is wrong with those it is addressed to, or undefined. */
export function addresseeFault(
  { addressee, competentOps, targetCentre }: Addressed,
  named: NamedInstitutions,
  place: Place,
  recorder: InstitutionId,
) {
  if (named.addressee?.kind === 'PUP') {
    const fault = labourOfficeFault(place, addressee === recorder);
    if (fault !== undefined) return fault;
    if (competentOps === undefined) return refuse('COMPETENT_OPS_MISSING');
  } else if (named.addressee?.kind !== 'OPS') {
    return refuse('ADDRESSEE_NEITHER_OPS_NOR_PUP');
  } else if (competentOps !== undefined && competentOps !== addressee) {
    return refuse('COMPETENT_OPS_IS_THE_ADDRESSEE');
  }
  if (named.competentOps?.kind !== 'OPS') return refuse('COMPETENT_OPS_NOT_AN_OPS');
  if (competenceOf(named.competentOps, [place.residence, place.stay]) === 'NOT_COMPETENT') {
    return refuse('COMPETENT_OPS_OF_ANOTHER_AREA');
  }
  return targetCentre !== undefined && named.targetCentre?.kind !== 'CIS'
    ? refuse('TARGET_NOT_A_CENTRE')
    : undefined;
}

/**
 * A labour office is addressed for the long-term unemployed only (UZS 12(1)). It alone states that status,
 * so it states it first; from another recorder it learns by the application that it is asked at all.
 * The right to a benefit is looked at when a referral is issued.
 */
function labourOfficeFault({ longTermUnemployed }: Place, recordsItself: boolean) {
  if (longTermUnemployed === false) return refuse('NOT_LONG_TERM_UNEMPLOYED');
  return longTermUnemployed === undefined && recordsItself
    ? refuse('LABOUR_STATUS_NOT_REPORTED')
    : undefined;
}
