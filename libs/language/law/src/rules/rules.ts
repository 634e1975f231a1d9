import { legalBasis } from '../legal-bases/legal-bases.js';
import { type EligibilityGroup, groupsSince2022 } from './eligibility-group.js';
import { type Exclusion, exclusionsSince2022 } from './exclusion.js';
import type { Rule } from './rule.js';

/** The values that decisions about a path depend on. A new rule is added here and to every set. */
export interface Rules {
  /** From the day the OPS learns that an interview is needed. */
  readonly interviewTerm: Rule<number>;
  readonly urgentInterviewTerm: Rule<number>;
  readonly trialPeriod: Rule<number>;
  /** The longest participation after the trial; a shorter one may be chosen. */
  readonly participationPeriod: Rule<number>;
  /** The sum of all extensions. */
  readonly extensionSum: Rule<number>;
  /** How long the programme may run without attendance after work was taken. */
  readonly programmeTail: Rule<number>;
  readonly graduateStatus: Rule<number>;
  readonly graduateMinimum: Rule<number>;
  readonly clubGraduateMinimum: Rule<number>;
  /** Whether the month of trial counts towards the graduate's minimum. */
  readonly trialMonthCounts: Rule<boolean>;
  readonly courtComplaintTerm: Rule<number>;
  readonly weeklyHours: Rule<{ readonly least: number; readonly most: number }>;
  /** INCLUSIVE: the first day of a period is its first counted day. */
  readonly periodCounting: Rule<'INCLUSIVE'>;
  /** For how long the wojewoda grants or extends the status of a centre. */
  readonly cisStatus: Rule<number>;
  /** The longest accreditation of an OWES. */
  readonly owesAccreditation: Rule<number>;
  readonly eligibilityGroups: Rule<readonly EligibilityGroup[]>;
  readonly exclusions: Rule<readonly Exclusion[]>;
}

/** The rules of UZS as amended by the act of 13.01.2022 (Dz.U. 2022 poz. 218). */
export const rulesSince2022: Rules = {
  interviewTerm: {
    polish: 'termin wywiadu środowiskowego',
    value: 14,
    unit: 'WORKING_DAYS',
    kind: 'legal',
    legalBasis: legalBasis('WYW_3_2'),
  },
  urgentInterviewTerm: {
    polish: 'termin wywiadu środowiskowego w sprawie pilnej',
    value: 2,
    unit: 'WORKING_DAYS',
    kind: 'legal',
    legalBasis: legalBasis('WYW_3_3'),
  },
  trialPeriod: {
    polish: 'okres próbny',
    value: 1,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_15_1'),
  },
  participationPeriod: {
    polish: 'najdłuższy okres uczestnictwa po okresie próbnym',
    value: 11,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_15_3'),
  },
  extensionSum: {
    polish: 'najdłuższe przedłużenie uczestnictwa, łącznie',
    value: 12,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_15_3'),
  },
  programmeTail: {
    polish: 'realizacja programu bez uczestnictwa po podjęciu pracy',
    value: 6,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_13_5'),
  },
  graduateStatus: {
    polish: 'status absolwenta CIS od dnia zakończenia zajęć',
    value: 6,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_2_1A'),
  },
  graduateMinimum: {
    polish: 'najkrótsze uczestnictwo absolwenta CIS',
    value: 6,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_2_1A'),
  },
  clubGraduateMinimum: {
    polish: 'najkrótsze uczestnictwo absolwenta KIS',
    value: 6,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_2_1B'),
  },
  trialMonthCounts: {
    polish:
      'okres próbny wlicza się do najkrótszego uczestnictwa absolwenta (ustawa nie rozstrzyga)',
    value: true,
    unit: 'READING',
    kind: 'agreed',
    legalBasis: legalBasis('UZS_2_1A'),
  },
  courtComplaintTerm: {
    polish: 'skarga do sądu administracyjnego na decyzję o zaprzestaniu realizacji programu',
    value: 30,
    unit: 'DAYS',
    kind: 'legal',
    legalBasis: legalBasis('PPSA_53_1'),
  },
  weeklyHours: {
    polish: 'tygodniowy czas pobytu w CIS',
    value: { least: 30, most: 40 },
    unit: 'HOURS_A_WEEK',
    kind: 'legal',
    legalBasis: legalBasis('UZS_14_1'),
  },
  periodCounting: {
    polish: 'liczenie okresów w miesiącach: pierwszy dzień wlicza się do okresu',
    value: 'INCLUSIVE',
    unit: 'READING',
    kind: 'agreed',
    legalBasis: legalBasis('AGREEMENT'),
  },
  cisStatus: {
    polish: 'status centrum integracji społecznej',
    value: 60,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UZS_5_2'),
  },
  owesAccreditation: {
    polish: 'najdłuższa akredytacja OWES',
    value: 24,
    unit: 'MONTHS',
    kind: 'legal',
    legalBasis: legalBasis('UES_36'),
  },
  eligibilityGroups: {
    polish: 'grupy osób uprawnionych',
    value: groupsSince2022,
    unit: 'LIST',
    kind: 'legal',
    legalBasis: legalBasis('UZS_1_2'),
  },
  exclusions: {
    polish: 'świadczenia wyłączające stosowanie ustawy',
    value: exclusionsSince2022,
    unit: 'LIST',
    kind: 'legal',
    legalBasis: legalBasis('UZS_1_3'),
  },
};
