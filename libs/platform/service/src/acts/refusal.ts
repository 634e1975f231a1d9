import type { LegalBasisCode } from '#language/law';

/** How a refusal is answered: status, Polish sentence, and what it rests on. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 409 | 422 | 503;
  readonly polish: string;
  readonly legalBasis?: readonly LegalBasisCode[];
}

/** A missing line does not compile, so no refusal reaches a caseworker without a sentence. */
export type RefusalTable<Code extends string> = Readonly<Record<Code, Refusal>>;
