import { act, type AnyAct } from '#platform/service';
import { AcceptReferral, acceptReferral } from './accept-referral/accept-referral.js';
import {
  AcknowledgeReferral,
  acknowledgeReferral,
} from './acknowledge-referral/acknowledge-referral.js';
import { lookAtPaymentOf } from './as-seen/surroundings.js';
import {
  ConfirmNotification,
  confirmNotification,
} from './confirm-notification/confirm-notification.js';
import { DraftReferral, draftReferral, lookForDraft } from './draft-referral/draft-referral.js';
import {
  ForwardReferral,
  forwardReferral,
  lookForForwarding,
} from './forward-referral/forward-referral.js';
import { IssueReferral, issueReferral, lookForIssue } from './issue-referral/issue-referral.js';
import { LapseReferral, lapseReferral } from './lapse-referral/lapse-referral.js';
import { referralAct } from './referral-act.js';
import { referralThing } from './referral-steps.js';
import { refusals } from './refusals.js';
import {
  lookAtSuggested,
  RejectReferral,
  rejectReferral,
} from './reject-referral/reject-referral.js';
import {
  lookForReturn,
  ReturnReferral,
  returnReferral,
} from './return-referral/return-referral.js';
import {
  lookForSupplement,
  SupplementReferral,
  supplementReferral,
} from './supplement-referral/supplement-referral.js';
import { WaitlistReferral, waitlistReferral } from './waitlist-referral/waitlist-referral.js';
import { WithdrawReferral, withdrawReferral } from './withdraw-referral/withdraw-referral.js';

/** For each act: which command, what it looks at besides the referral, which decision. */
export const referralActs: readonly AnyAct[] = [
  act({
    act: 'referral:draft',
    door: 'POST /referrals',
    polish: 'przygotować skierowanie',
    command: DraftReferral,
    thing: referralThing,
    id: ({ referralId }) => referralId,
    creates: true,
    prepare: lookForDraft,
    decide: draftReferral,
    refusals,
  }),
  referralAct({
    act: 'referral:issue',
    door: 'POST /referrals/{id}/issue',
    polish: 'wydać skierowanie',
    command: IssueReferral,
    prepare: lookForIssue,
    decide: issueReferral,
  }),
  referralAct({
    act: 'referral:acknowledge',
    door: 'POST /referrals/{id}/receipt',
    polish: 'potwierdzić odbiór skierowania',
    command: AcknowledgeReferral,
    decide: acknowledgeReferral,
  }),
  referralAct({
    act: 'referral:return',
    door: 'POST /referrals/{id}/return',
    polish: 'zwrócić skierowanie do uzupełnienia',
    command: ReturnReferral,
    prepare: lookForReturn,
    decide: returnReferral,
  }),
  referralAct({
    act: 'referral:supplement',
    door: 'POST /referrals/{id}/supplement',
    polish: 'uzupełnić skierowanie',
    command: SupplementReferral,
    prepare: lookForSupplement,
    decide: supplementReferral,
  }),
  referralAct({
    act: 'referral:waitlist',
    door: 'POST /referrals/{id}/waitlisting',
    polish: 'wpisać na listę oczekujących',
    command: WaitlistReferral,
    prepare: lookAtPaymentOf,
    decide: waitlistReferral,
  }),
  referralAct({
    act: 'referral:accept',
    door: 'POST /referrals/{id}/acceptance',
    polish: 'potwierdzić miejsce w centrum',
    command: AcceptReferral,
    prepare: lookAtPaymentOf,
    decide: acceptReferral,
  }),
  referralAct({
    act: 'referral:reject',
    door: 'POST /referrals/{id}/rejection',
    polish: 'odrzucić skierowanie z podaniem powodu',
    command: RejectReferral,
    prepare: lookAtSuggested,
    decide: rejectReferral,
  }),
  referralAct({
    act: 'referral:lapse',
    door: 'POST /referrals/{id}/lapse',
    polish: 'odnotować, że nie doszło do przyjęcia',
    command: LapseReferral,
    decide: lapseReferral,
  }),
  referralAct({
    act: 'referral:withdraw',
    door: 'POST /referrals/{id}/withdrawal',
    polish: 'wycofać skierowanie',
    command: WithdrawReferral,
    decide: withdrawReferral,
  }),
  referralAct({
    act: 'referral:forward',
    door: 'POST /referrals/{id}/forwarding',
    polish: 'skierować do innego centrum',
    command: ForwardReferral,
    prepare: lookForForwarding,
    decide: forwardReferral,
  }),
  referralAct({
    act: 'referral:confirm-notification',
    door: 'POST /referrals/{id}/ops-receipt',
    polish: 'potwierdzić powiadomienie o skierowaniu',
    command: ConfirmNotification,
    decide: confirmNotification,
  }),
];
