import type { CivilDate, Decision, ReferralId } from '#language/kernel';
import { refuse } from '#language/kernel';
import type { RecordedFact } from '#platform/event-log';
import { act, type Act, type AnyAct, type Asked, type RefusalTable } from '#platform/service';
import { referralThing } from './referral-steps.js';
import type { Referral, ReferralFact } from './referral.js';
import { refusals, type ReferralRefusal } from './refusals.js';

type Given<Data, Guards, Code extends string> = Omit<
  Act<Data, Referral, ReferralFact, Guards, Code>,
  'thing' | 'id' | 'refusals'
>;

/** An act upon a referral. It cannot have happened before the referral was issued. */
export function referralAct<
  Data extends { readonly referralId: ReferralId },
  Guards = undefined,
  Code extends ReferralRefusal = ReferralRefusal,
>({ prepare, decide, ...given }: Given<Data, Guards, Code>): AnyAct {
  return act<Data, Referral, ReferralFact, { guards: Guards; issuedOn?: CivilDate }>({
    ...given,
    thing: referralThing,
    id: ({ referralId }) => referralId,
    prepare: async (look, asked, state, history) => {
      const guards = (await prepare?.(look, asked, state, history)) as Guards;
      const issuedOn = dayOfIssue(history);
      return { guards, ...(issuedOn && { issuedOn }) };
    },
    decide: (asked, state, { guards, issuedOn }) =>
      notBefore(issuedOn, asked, decide(asked, state, guards)),
    refusals: refusals as RefusalTable<string>,
  });
}

const dayOfIssue = (history: readonly RecordedFact[]): CivilDate | undefined =>
  history.find(({ type }) => type === 'ReferralIssued')?.occurredOn;

/** What the decision itself refuses comes first. */
export function notBefore<Event, Code extends string>(
  issuedOn: CivilDate | undefined,
  { on }: Pick<Asked<object>, 'on'>,
  decision: Decision<Event, Code>,
): Decision<Event, Code | 'DAY_BEFORE_ISSUE'> {
  const recordsEarlier = decision.kind === 'record' && decision.events.length > 0;
  return recordsEarlier && issuedOn !== undefined && on < issuedOn
    ? refuse('DAY_BEFORE_ISSUE', { issuedOn, on })
    : decision;
}
