import type { EMPLOYER_KINDS, EMPLOYMENT_FORMS, EmploymentKind } from '#language/event-catalogue';
import { refuse } from '#language/kernel';

export type EmploymentForm = (typeof EMPLOYMENT_FORMS)[number];
export type EmployerKind = (typeof EMPLOYER_KINDS)[number];

/** What an employment is, besides its kind. */
export interface Terms {
  readonly form: EmploymentForm;
  readonly employerKind: EmployerKind;
  /** Share of full-time hours. */
  readonly hoursSharePercent?: number;
}

interface Fitting {
  readonly forms: readonly EmploymentForm[];
  readonly employers: readonly EmployerKind[];
}

const anybody = ['PRIVATE', 'PUBLIC', 'NGO', 'SOCIAL_ENTERPRISE', 'SOCIAL_COOPERATIVE'] as const;
const inCooperative: Fitting = {
  forms: ['COOPERATIVE_CONTRACT', 'EMPLOYMENT_CONTRACT'],
  employers: ['SOCIAL_COOPERATIVE'],
};

/** Which forms and employers a kind of employment can have; anything else is a slip of the pen. */
const fitting: Readonly<Record<EmploymentKind, Fitting>> = {
  OPEN_MARKET: { forms: ['EMPLOYMENT_CONTRACT'], employers: anybody },
  SUPPORTED: { forms: ['EMPLOYMENT_CONTRACT'], employers: anybody },
  // A social cooperative may have the status of a social enterprise as well.
  PS_WITH_IPR: {
    forms: ['EMPLOYMENT_CONTRACT', 'COOPERATIVE_CONTRACT'],
    employers: ['SOCIAL_ENTERPRISE', 'SOCIAL_COOPERATIVE'],
  },
  COOPERATIVE_JOINED: inCooperative,
  COOPERATIVE_FOUNDED: inCooperative,
  OWN_BUSINESS: { forms: ['SELF_EMPLOYMENT'], employers: ['SELF'] },
  CIVIL_CONTRACT: { forms: ['CIVIL_CONTRACT'], employers: anybody },
};

const WITH_HOURS: readonly EmploymentForm[] = ['EMPLOYMENT_CONTRACT', 'COOPERATIVE_CONTRACT'];

export type TermsRefusal =
  | 'FORM_DOES_NOT_FIT_KIND'
  | 'EMPLOYER_DOES_NOT_FIT_KIND'
  | 'HOURS_SHARE_MISSING'
  | 'HOURS_SHARE_NOT_EXPECTED';

/** Why the terms cannot be those of this kind of employment; undefined when they can. */
export function whyNotFitting(kind: EmploymentKind, terms: Terms) {
  const { forms, employers } = fitting[kind];
  const { form, employerKind, hoursSharePercent } = terms;
  if (!forms.includes(form)) return refuse('FORM_DOES_NOT_FIT_KIND', { kind, form, forms });
  if (!employers.includes(employerKind)) {
    return refuse('EMPLOYER_DOES_NOT_FIT_KIND', { kind, employerKind, employers });
  }
  const hasHours = WITH_HOURS.includes(form);
  if (hasHours && hoursSharePercent === undefined) return refuse('HOURS_SHARE_MISSING', { form });
  return !hasHours && hoursSharePercent !== undefined
    ? refuse('HOURS_SHARE_NOT_EXPECTED', { form })
    : undefined;
}
