import { type LegalBasis, legalBasis } from '../legal-bases/legal-bases.js';
import type { SensitiveClass } from './eligibility-group.js';

export type ExclusionCode =
  | 'UNEMPLOYMENT_BENEFIT'
  | 'PRE_RETIREMENT_ALLOWANCE'
  | 'PRE_RETIREMENT_BENEFIT'
  | 'STRUCTURAL_PENSION'
  | 'INCAPACITY_PENSION'
  | 'RETIREMENT_PENSION'
  | 'TEACHER_COMPENSATION_BENEFIT';

/** A benefit; who has the *right* to it is outside the act (UZS art. 1 ust. 3). Renta socjalna is none of them. */
export interface Exclusion {
  readonly code: ExclusionCode;
  readonly polish: string;
  readonly dataClass: SensitiveClass;
  readonly legalBasis: LegalBasis;
  /** Where the benefit itself is defined, when another act defines it and changed. */
  readonly definedBy?: LegalBasis;
  /** The person may still attend a club, never a centre (UZS art. 1 ust. 3a). */
  readonly clubOnly?: LegalBasis;
}

/** Excluding benefits as UZS reads since 15.02.2022. */
export const exclusionsSince2022: readonly Exclusion[] = [
  {
    code: 'UNEMPLOYMENT_BENEFIT',
    polish: 'prawo do zasiłku dla bezrobotnych',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_1'),
  },
  {
    code: 'PRE_RETIREMENT_ALLOWANCE',
    polish: 'prawo do zasiłku przedemerytalnego',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_2'),
  },
  {
    code: 'PRE_RETIREMENT_BENEFIT',
    polish: 'prawo do świadczenia przedemerytalnego',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_3'),
  },
  {
    code: 'STRUCTURAL_PENSION',
    polish: 'prawo do renty strukturalnej',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_5'),
  },
  {
    code: 'INCAPACITY_PENSION',
    polish: 'prawo do renty z tytułu niezdolności do pracy (możliwy wyłącznie udział w KIS)',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_3_6'),
    clubOnly: legalBasis('UZS_1_3A'),
  },
  {
    code: 'RETIREMENT_PENSION',
    polish: 'prawo do emerytury',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_7'),
  },
  {
    code: 'TEACHER_COMPENSATION_BENEFIT',
    polish: 'prawo do nauczycielskiego świadczenia kompensacyjnego',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_3_8'),
  },
];

/** From 1.06.2025 the unemployment benefit is a benefit of URP, whose text was not readable. */
export const exclusionsSince2025: readonly Exclusion[] = exclusionsSince2022.map((exclusion) =>
  exclusion.code === 'UNEMPLOYMENT_BENEFIT'
    ? { ...exclusion, definedBy: legalBasis('URP_TO_CHECK') }
    : exclusion,
);
