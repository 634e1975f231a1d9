import { thingIndex } from '#platform/service';
import { referralThing } from './referral-steps.js';

/** The list of referrals, for each institution those that it may know. */
export const referralIndex = thingIndex(referralThing);
