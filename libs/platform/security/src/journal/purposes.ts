import type { LegalBasisCode } from '#language/law';

/** Why somebody reads a person's data. Every such read names one. */
export const PURPOSES = [
  'SERVICE',
  'ASSESSMENT',
  'SUPERVISION',
  'AUDIT',
  'SUBJECT_REQUEST',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export const isPurpose = (text: string): text is Purpose =>
  (PURPOSES as readonly string[]).includes(text);

export const purposeNames: Readonly<Record<Purpose, string>> = {
  SERVICE: 'obsługa sprawy',
  ASSESSMENT: 'ocena uprawnienia lub sytuacji',
  SUPERVISION: 'nadzór kierownika',
  AUDIT: 'kontrola',
  SUBJECT_REQUEST: 'żądanie osoby, której dane dotyczą',
};

/** On what a read for the purpose rests, when the door that was used names nothing narrower. */
export const basisOfPurpose: Readonly<Record<Purpose, readonly LegalBasisCode[]>> = {
  SERVICE: ['RODO_6_1_E'],
  ASSESSMENT: ['RODO_6_1_E'],
  SUPERVISION: ['RODO_6_1_E'],
  AUDIT: ['RODO_6_1_C'],
  SUBJECT_REQUEST: ['RODO_15'],
};
