import type { CivilDate } from '#language/kernel';
import {
  clubGraduateMinimumDay,
  courtComplaintDue,
  extensionLatestEnd,
  graduateMinimumDay,
  graduateStatusEnd,
  participationLatestEnd,
  ruleSetOn,
  tailEnd,
  trialEnd,
  type Due,
  type RuleSet,
} from '#language/law';
import { currentEnd, type CentreParticipation, type KnownParticipation } from './participation.js';

/** A day that follows from the facts, with the article it rests on and how it was counted. */
export interface FollowingDate {
  readonly what: string;
  readonly polish: string;
  readonly day: CivilDate;
  readonly kind: 'legal' | 'agreed' | 'planned';
  readonly legalBasis?: string;
  readonly ruleSet?: string;
  readonly counting?: Due['counting'];
}

const following = (
  what: string,
  polish: string,
  count: (rules: RuleSet) => Due,
  from: CivilDate,
): readonly FollowingDate[] => {
  const rules = ruleSetOn(from);
  if (rules === undefined) return [];
  const { due, kind, legalBasis, ruleSet, counting } = count(rules);
  return [{ what, polish, day: due, kind, legalBasis: legalBasis.polish, ruleSet, counting }];
};

/** The days that follow now, each judged by the rules of the day that it counts from. */
export function datesOf(state: KnownParticipation): readonly FollowingDate[] {
  if (state.kind === 'CIS') return datesInCentre(state);
  const { startedOn, plannedEnd } = state;
  return [
    ...planned(plannedEnd),
    ...following(
      'GRADUATE_MINIMUM',
      'pierwszy dzień, z którym kończy się sześć miesięcy wymagane od absolwenta klubu',
      (rules) => clubGraduateMinimumDay(startedOn, rules),
      startedOn,
    ),
  ];
}

const planned = (day: CivilDate | undefined): readonly FollowingDate[] =>
  day === undefined
    ? []
    : [
        {
          what: 'PLANNED_END',
          polish: 'planowany ostatni dzień uczestnictwa',
          day,
          kind: 'planned',
        },
      ];

function datesInCentre(state: CentreParticipation): readonly FollowingDate[] {
  const { startedOn, trial } = state;
  return [
    ...following(
      'TRIAL_END',
      'ostatni dzień okresu próbnego',
      (rules) => trialEnd(startedOn, rules),
      startedOn,
    ),
    ...datesOfPlan(state),
    ...following(
      'GRADUATE_MINIMUM',
      'pierwszy dzień, z którym kończy się sześć miesięcy wymagane od absolwenta centrum',
      (rules) => graduateMinimumDay(startedOn, trial.lastDay, rules),
      startedOn,
    ),
    ...datesOfEnd(state),
  ];
}

function datesOfPlan(state: CentreParticipation): readonly FollowingDate[] {
  const { trial, plan } = state;
  if (plan === undefined || trial.result === undefined) return [];
  const { plannedEnd, extensions } = plan;
  return [
    ...planned(currentEnd({ plan })),
    ...following(
      'LATEST_END',
      'najpóźniejszy koniec uczestnictwa bez przedłużenia',
      (rules) => participationLatestEnd(trial.lastDay, rules),
      trial.result.decidedOn,
    ),
    ...following(
      'LATEST_END_WITH_EXTENSION',
      'najpóźniejszy koniec uczestnictwa z przedłużeniem',
      (rules) => extensionLatestEnd(plannedEnd, extensions, rules),
      currentEnd({ plan }),
    ),
  ];
}

function datesOfEnd(state: CentreParticipation): readonly FollowingDate[] {
  const { job, classesEndedOn } = state;
  const servedOn = state.status === 'discontinued' ? state.termination.servedOn : undefined;
  return [
    ...(job === undefined
      ? []
      : following(
          'TAIL_END',
          'najpóźniejszy koniec programu realizowanego bez uczestnictwa w zajęciach',
          (rules) => tailEnd(job.jobTakenOn, rules),
          job.jobTakenOn,
        )),
    ...(servedOn === undefined
      ? []
      : following(
          'COURT_COMPLAINT',
          'ostatni dzień na skargę do sądu administracyjnego',
          (rules) => courtComplaintDue(servedOn, rules),
          servedOn,
        )),
    ...(classesEndedOn === undefined || state.status === 'ended-otherwise'
      ? []
      : following(
          'GRADUATE_STATUS_END',
          'ostatni dzień statusu absolwenta, jeżeli status powstanie',
          (rules) => graduateStatusEnd(classesEndedOn, rules),
          classesEndedOn,
        )),
  ];
}
