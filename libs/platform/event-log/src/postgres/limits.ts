/** How long the log waits for what; no wait is without an end. */
export interface Limits {
  /** For a connection, before the log counts as away. */
  readonly connectMs: number;
  /** For an answer, before the connection counts as lost. */
  readonly answerMs: number;
  /** Of a follower that has read everything and gets no hint, before it looks again. */
  readonly pollMs: number;
  /** Of a follower whose log was away, before it asks again. */
  readonly retryMs: number;
}

export const LIMITS: Limits = { connectMs: 5_000, answerMs: 10_000, pollMs: 500, retryMs: 250 };
