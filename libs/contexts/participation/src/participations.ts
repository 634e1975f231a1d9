import type { AnyAct } from '#platform/service';
import {
  AdmitToCentre,
  admitToCentre,
  lookForAdmission,
} from './admit-to-centre/admit-to-centre.js';
import {
  CompleteParticipation,
  completeParticipation,
} from './complete-participation/complete-participation.js';
import {
  ConfirmTrialResult,
  confirmTrialResult,
} from './confirm-trial-result/confirm-trial-result.js';
import { EndParticipation, endParticipation } from './end-participation/end-participation.js';
import {
  ExtendParticipation,
  extendParticipation,
} from './extend-participation/extend-participation.js';
import {
  IssueCertificate,
  issueCertificate,
  lookForCode,
} from './issue-certificate/issue-certificate.js';
import { participationAct } from './participation-act.js';
import { RecordAchievement, recordAchievement } from './record-achievement/record-achievement.js';
import { RecordActivity, recordActivity } from './record-activity/record-activity.js';
import { RecordTrialResult, recordTrialResult } from './record-trial-result/record-trial-result.js';
import { lookForStart, StartAtClub, startAtClub } from './start-at-club/start-at-club.js';
import { TakeJob, takeJob } from './take-job/take-job.js';
import {
  TerminateParticipation,
  terminateParticipation,
} from './terminate-participation/terminate-participation.js';

const opening = {
  act: 'participation:open',
  door: 'POST /participations',
  polish: 'przyjąć do centrum albo rozpocząć uczestnictwo w klubie',
  creates: true,
} as const;

/** For each act: which command, what it looks at besides the participation, which decision. */
export const participationActs: readonly AnyAct[] = [
  participationAct({
    ...opening,
    command: AdmitToCentre,
    prepare: lookForAdmission,
    decide: admitToCentre,
  }),
  participationAct({
    ...opening,
    command: StartAtClub,
    prepare: lookForStart,
    decide: startAtClub,
  }),
  participationAct({
    act: 'participation:record-trial-result',
    door: 'POST /participations/{id}/trial-result',
    polish: 'rozstrzygnąć o okresie próbnym',
    command: RecordTrialResult,
    decide: recordTrialResult,
  }),
  participationAct({
    act: 'participation:confirm-trial-result',
    door: 'POST /participations/{id}/trial-receipt',
    polish: 'potwierdzić informację o wyniku okresu próbnego',
    command: ConfirmTrialResult,
    decide: confirmTrialResult,
  }),
  participationAct({
    act: 'participation:extend',
    door: 'POST /participations/{id}/extension',
    polish: 'przedłużyć uczestnictwo',
    command: ExtendParticipation,
    decide: extendParticipation,
  }),
  participationAct({
    act: 'participation:record-activity',
    door: 'POST /participations/{id}/activities',
    polish: 'odnotować zajęcia',
    command: RecordActivity,
    decide: recordActivity,
  }),
  participationAct({
    act: 'participation:record-achievement',
    door: 'POST /participations/{id}/achievements',
    polish: 'odnotować osiągnięcie',
    command: RecordAchievement,
    decide: recordAchievement,
  }),
  participationAct({
    act: 'participation:take-job',
    door: 'POST /participations/{id}/employment',
    polish: 'odnotować podjęcie pracy',
    command: TakeJob,
    decide: takeJob,
  }),
  participationAct({
    act: 'participation:terminate',
    door: 'POST /participations/{id}/termination',
    polish: 'zaprzestać realizacji programu',
    command: TerminateParticipation,
    decide: terminateParticipation,
  }),
  participationAct({
    act: 'participation:end',
    door: 'POST /participations/{id}/ending',
    polish: 'zakończyć uczestnictwo z innych przyczyn',
    command: EndParticipation,
    decide: endParticipation,
  }),
  participationAct({
    act: 'participation:complete',
    door: 'POST /participations/{id}/completion',
    polish: 'zakończyć uczestnictwo',
    command: CompleteParticipation,
    decide: completeParticipation,
  }),
  participationAct({
    act: 'participation:issue-certificate',
    door: 'POST /participations/{id}/certificate',
    polish: 'wydać zaświadczenie',
    command: IssueCertificate,
    prepare: lookForCode,
    decide: issueCertificate,
  }),
];
