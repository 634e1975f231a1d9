import type { RefusalDetails } from '#language/kernel';
import type { LegalBasisCode } from '#language/law';

/** One field of a request that is not what it should be. */
export interface FieldProblem {
  readonly field: string;
  readonly rule: string;
  readonly polish: string;
}

/** An act that is possible now, and who may do it. */
export interface AllowedActAnswer {
  readonly act: string;
  readonly door: string;
  readonly polish: string;
  readonly roles: readonly string[];
  readonly institutions: readonly string[];
}

/** Everything a problem answer says (RFC 9457). It never holds a value that was sent. */
export interface ProblemContent {
  readonly status: number;
  /** Stable, for programs. */
  readonly code: string;
  /** One Polish sentence, for people; it says what can be done next where something can. */
  readonly polish: string;
  readonly legalBasis?: readonly LegalBasisCode[];
  readonly fields?: readonly FieldProblem[];
  readonly details?: RefusalDetails;
  readonly allowedActs?: readonly AllowedActAnswer[];
  readonly retryAfterSeconds?: number;
}

/** A clear no, thrown at the border and answered as problem+json. Decisions return codes instead. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(readonly content: ProblemContent) {
    super(content.code);
  }
}
