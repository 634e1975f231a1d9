import { refuse, type CivilDate, type Decision } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import type { Asked } from '#platform/service';

/** The days of a referral that an act upon it must not precede. */
export interface Days {
  readonly issuedOn?: CivilDate;
  /** The day of the last step that brought the referral to where it is. */
  readonly lastStepOn?: CivilDate;
}

/** Marks upon a referral, not steps of it: they may be recorded later than the steps that followed. */
const MARKS: readonly string[] = ['referral:acknowledge', 'referral:confirm-notification'];
const STEPS: readonly string[] = [
  'ReferralIssued',
  'ReferralReturned',
  'ReferralSupplemented',
  'ReferralWaitlisted',
  'ReferralAccepted',
  'ReferralRejected',
  'ReferralLapsed',
  'ReferralWithdrawn',
  'ReferralForwarded',
];

/** The days that an act must not precede. Steps are recorded in their order, so the last is the latest. */
export function daysOf(
  name: string,
  history: readonly Pick<RecordedFact, 'type' | 'occurredOn'>[],
): Days {
  const issuedOn = history.find(({ type }) => type === 'ReferralIssued')?.occurredOn;
  const lastStep = history.findLast(({ type }) => STEPS.includes(type));
  return {
    ...(issuedOn && { issuedOn }),
    ...(lastStep && !MARKS.includes(name) && { lastStepOn: lastStep.occurredOn }),
  };
}

export type DayRefusal = 'DAY_BEFORE_ISSUE' | 'DAY_BEFORE_LAST_STEP';

/** What the decision itself refuses comes first. */
export function notBefore<Event, Code extends string>(
  { issuedOn, lastStepOn }: Days,
  { on }: Pick<Asked<object>, 'on'>,
  decision: Decision<Event, Code>,
): Decision<Event, Code | DayRefusal> {
  if (decision.kind !== 'record' || decision.events.length === 0) return decision;
  if (issuedOn !== undefined && on < issuedOn) return refuse('DAY_BEFORE_ISSUE', { issuedOn, on });
  return lastStepOn !== undefined && on < lastStepOn
    ? refuse('DAY_BEFORE_LAST_STEP', { lastStepOn, on })
    : decision;
}
