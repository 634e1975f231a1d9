import { type LegalBasis, legalBasis } from '../legal-bases/legal-bases.js';

/** P2 ordinary case data, P3 special category (RODO art. 9), P4 convictions (RODO art. 10). */
export type SensitiveClass = 'P2' | 'P3' | 'P4';

export type EligibilityGroupCode =
  | 'HOMELESS'
  | 'ALCOHOL'
  | 'DRUGS'
  | 'MENTAL'
  | 'LONG_TERM_UNEMPLOYED'
  | 'PRISON'
  | 'REFUGEE'
  | 'DISABLED'
  | 'OTHER';

/** A group of persons to whom the act applies (UZS art. 1 ust. 2). The list of the act is open, hence OTHER. */
export interface EligibilityGroup {
  readonly number: `G${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
  readonly code: EligibilityGroupCode;
  readonly polish: string;
  /** What the group's code tells about a person, and so how it must be sealed. */
  readonly dataClass: SensitiveClass;
  readonly legalBasis: LegalBasis;
  /** Where the act takes its definition from, when another act gives it and changed. */
  readonly definedBy?: LegalBasis;
}

/** Groups as UZS reads since 15.02.2022 (without therapy conditions and without a poverty condition). */
export const groupsSince2022: readonly EligibilityGroup[] = [
  {
    number: 'G1',
    code: 'HOMELESS',
    polish: 'osoba bezdomna realizująca indywidualny program wychodzenia z bezdomności',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_2_1'),
  },
  {
    number: 'G2',
    code: 'ALCOHOL',
    polish: 'osoba uzależniona od alkoholu',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_2_2'),
  },
  {
    number: 'G3',
    code: 'DRUGS',
    polish: 'osoba uzależniona od narkotyków lub innych środków odurzających',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_2_3'),
  },
  {
    number: 'G4',
    code: 'MENTAL',
    polish: 'osoba z zaburzeniami psychicznymi',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_2_4'),
  },
  {
    number: 'G5',
    code: 'LONG_TERM_UNEMPLOYED',
    polish: 'osoba długotrwale bezrobotna',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_2_5'),
  },
  {
    number: 'G6',
    code: 'PRISON',
    polish: 'osoba zwalniana z zakładu karnego, mająca trudności w integracji ze środowiskiem',
    dataClass: 'P4',
    legalBasis: legalBasis('UZS_1_2_6'),
  },
  {
    number: 'G7',
    code: 'REFUGEE',
    polish: 'uchodźca realizujący indywidualny program integracji',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_2_7'),
  },
  {
    number: 'G8',
    code: 'DISABLED',
    polish: 'osoba z niepełnosprawnością',
    dataClass: 'P3',
    legalBasis: legalBasis('UZS_1_2_8'),
  },
  {
    number: 'G9',
    code: 'OTHER',
    polish: 'inna osoba podlegająca wykluczeniu społecznemu (katalog ustawy jest otwarty)',
    dataClass: 'P2',
    legalBasis: legalBasis('UZS_1_2'),
  },
];

/** From 1.06.2025 the definition of the long-term unemployed stands in URP, whose text was not readable. */
export const groupsSince2025: readonly EligibilityGroup[] = groupsSince2022.map((group) =>
  group.code === 'LONG_TERM_UNEMPLOYED'
    ? { ...group, definedBy: legalBasis('URP_TO_CHECK') }
    : group,
);
