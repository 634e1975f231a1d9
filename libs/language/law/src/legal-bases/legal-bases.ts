import type { Citation } from './acts.js';
import { otherBases } from './other-acts.js';
import { socialEmploymentBases } from './social-employment.js';

export type LegalBasisCode = keyof typeof socialEmploymentBases | keyof typeof otherBases;

/** A citation with the code under which facts record it. */
export interface LegalBasis extends Citation {
  readonly code: LegalBasisCode;
}

/** Every legal basis that a fact or a rule may name. A released code keeps its meaning for ever. */
export const legalBases: Readonly<Record<LegalBasisCode, Citation>> = {
  ...socialEmploymentBases,
  ...otherBases,
};

export const isLegalBasisCode = (text: string): text is LegalBasisCode =>
  Object.hasOwn(legalBases, text);

export const legalBasis = (code: LegalBasisCode): LegalBasis => ({ code, ...legalBases[code] });

/** The full Polish citation: „art. 12 ust. 1 ustawy z dnia 13 czerwca 2003 r. o zatrudnieniu socjalnym”. */
export const describeLegalBasis = (code: LegalBasisCode): string => legalBases[code].polish;
