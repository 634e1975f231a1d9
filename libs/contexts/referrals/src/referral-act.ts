import type { ReferralId } from '#language/kernel';
import { act, type Act, type AnyAct, type RefusalTable } from '#platform/service';
import { daysOf, notBefore, type Days } from './order-of-days.js';
import { referralThing } from './referral-steps.js';
import type { Referral, ReferralFact } from './referral.js';
import { refusals, type ReferralRefusal } from './refusals.js';

type Given<Data, Guards, Code extends string> = Omit<
  Act<Data, Referral, ReferralFact, Guards, Code>,
  'thing' | 'id' | 'refusals'
>;

/** An act upon a referral. It cannot have happened before the issue, nor a step before the step it follows. */
export function referralAct<
  Data extends { readonly referralId: ReferralId },
  Guards = undefined,
  Code extends ReferralRefusal = ReferralRefusal,
>({ prepare, decide, ...given }: Given<Data, Guards, Code>): AnyAct {
  return act<Data, Referral, ReferralFact, { guards: Guards; days: Days }>({
    ...given,
    thing: referralThing,
    id: ({ referralId }) => referralId,
    prepare: async (look, asked, state, history) => {
      const guards = (await prepare?.(look, asked, state, history)) as Guards;
      return { guards, days: daysOf(given.act, history) };
    },
    decide: (asked, state, { guards, days }) =>
      notBefore(days, asked, decide(asked, state, guards)),
    refusals: refusals as RefusalTable<string>,
  });
}
