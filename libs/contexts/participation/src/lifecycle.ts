import type { ParticipationStatus } from './participation.js';

export type ParticipationStep =
  | 'participation:open'
  | 'participation:record-trial-result'
  | 'participation:confirm-trial-result'
  | 'participation:extend'
  | 'participation:record-activity'
  | 'participation:record-achievement'
  | 'participation:take-job'
  | 'participation:terminate'
  | 'participation:end'
  | 'participation:complete'
  | 'participation:issue-certificate';

/** What may happen next, by whose act or by a reaction, and where it leads. */
export interface Transition {
  readonly by: ParticipationStep | 'REACTION';
  readonly facts: readonly string[];
  readonly to: ParticipationStatus;
}

const at =
  (to: ParticipationStatus) =>
  (by: Transition['by'], ...facts: readonly string[]) =>
    ({ by, facts, to }) as const;
const tail = at('tail');
const discontinued = at('discontinued');
const otherwise = at('ended-otherwise');

/** What is recorded without moving anything; also later, for a day on which classes were held. */
const classes = (status: ParticipationStatus): readonly Transition[] => [
  at(status)('participation:record-activity', 'ActivityRecorded'),
  at(status)('participation:record-achievement', 'AchievementRecorded'),
];
/** Open until the OPS has taken in the result of the trial, whatever became of the participation (UZS 15(2)). */
const receipt = (status: ParticipationStatus): Transition =>
  at(status)('participation:confirm-trial-result', 'TrialResultReceived');
/** With it the status of a graduate may arise by the act itself. */
const certificate = (status: ParticipationStatus): readonly Transition[] => [
  at(status)('participation:issue-certificate', 'CertificateIssued'),
  at(status)('REACTION', 'ParticipantGraduated'),
];
const endings: readonly Transition[] = [
  discontinued('participation:terminate', 'ParticipationTerminated'),
  otherwise('participation:end', 'ParticipationEnded'),
];
const job = tail('participation:take-job', 'ProgrammeWithoutAttendanceStarted');
const completion = at('completed')('participation:complete', 'ParticipationCompleted');
const extension = at('extended')('participation:extend', 'ParticipationExtended');

/** The lifecycle (domain 6.3, 6.4). Everything else follows from it: steps, refusals, diagram. */
export const lifecycle: Readonly<Record<ParticipationStatus, readonly Transition[]>> = {
  none: [
    at('trial')('participation:open', 'ParticipationOpened', 'TrialPeriodStarted'),
    at('club-active')('participation:open', 'KisParticipationStarted'),
  ],
  trial: [
    at('active')('participation:record-trial-result', 'TrialPeriodPassed'),
    at('trial-failed')('participation:record-trial-result', 'TrialPeriodFailed'),
    job,
    ...endings,
    ...classes('trial'),
  ],
  active: [
    extension,
    completion,
    job,
    ...endings,
    receipt('active'),
    ...classes('active'),
    at('active')('REACTION', 'ParticipationPlannedEndMoved'),
  ],
  extended: [extension, completion, job, ...endings, receipt('extended'), ...classes('extended')],
  tail: [completion, ...endings, receipt('tail'), ...certificate('tail'), ...classes('tail')],
  completed: [receipt('completed'), ...certificate('completed'), ...classes('completed')],
  discontinued: [
    receipt('discontinued'),
    ...certificate('discontinued'),
    ...classes('discontinued'),
  ],
  'trial-failed': [receipt('trial-failed')],
  'ended-otherwise': [receipt('ended-otherwise')],
  'club-active': [
    at('club-completed')('participation:complete', 'KisParticipationCompleted'),
    at('club-discontinued')('participation:end', 'KisParticipationDiscontinued'),
    at('club-active')('participation:record-activity', 'ActivityRecorded'),
  ],
  'club-completed': [
    at('club-completed')('participation:issue-certificate', 'CertificateIssued'),
    at('club-completed')('participation:record-activity', 'ActivityRecorded'),
    at('club-completed')('REACTION', 'KisGraduateStatusGained'),
  ],
  'club-discontinued': [
    at('club-discontinued')('participation:record-activity', 'ActivityRecorded'),
  ],
};

/** The acts that a state allows at all, each once. */
export const stepsOf = (status: ParticipationStatus): readonly ParticipationStep[] => [
  ...new Set(
    lifecycle[status].flatMap(({ by }) =>
      by === 'REACTION' || by === 'participation:open' ? [] : [by],
    ),
  ),
];
