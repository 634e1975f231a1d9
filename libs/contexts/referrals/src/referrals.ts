import { act, type AnyAct } from '#platform/service';
import { AcceptReferral, acceptReferral } from './accept-referral/accept-referral.js';
import { referralThing } from './referral-steps.js';
import { refusals } from './refusals.js';

/** For each act: which command, which stream, which decision. */
export const referralActs: readonly AnyAct[] = [
  act({
    act: 'referral:accept',
    door: 'POST /referrals/{id}/acceptance',
    polish: 'potwierdzić miejsce w centrum',
    command: AcceptReferral,
    thing: referralThing,
    id: ({ referralId }) => referralId,
    decide: acceptReferral,
    refusals,
  }),
];
