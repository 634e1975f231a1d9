import { civilDate } from '#language/kernel';
import type { RecordTrialResultBody } from './record-trial-result.body.js';
import type { TrialResult } from './record-trial-result.js';

/** The result of a body whose form was checked by its outcome. */
export const toTrialResult = ({
  outcome,
  plannedEnd,
  reason,
  note,
}: RecordTrialResultBody): TrialResult =>
  outcome === 'PASSED'
    ? { outcome, plannedEnd: civilDate(plannedEnd as string) }
    : { outcome, reason: reason ?? 'OTHER', ...(note && { note }) };
