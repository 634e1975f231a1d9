import type {
  CertificateIssued,
  DisclosureEvent,
  EventOf,
  KisParticipationStarted,
  ParticipantGraduated,
  ParticipationCompleted,
  ParticipationEnded,
  ParticipationEvent,
  ParticipationOpened,
  ParticipationTerminated,
  ProgrammeWithoutAttendanceStarted,
  KisParticipationDiscontinued,
} from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold } from '#language/kernel';

export type ParticipationFact = ParticipationEvent | DisclosureEvent;
type Data<Factory> = Readonly<EventOf<Factory>['data'] & object>;

export interface Trial {
  readonly startedOn: CivilDate;
  readonly lastDay: CivilDate;
  readonly result?: {
    readonly outcome: 'PASSED' | 'FAILED';
    readonly decidedOn: CivilDate;
    /** When the OPS took in the information (UZS 15(2)). */
    readonly receivedOn?: CivilDate;
  };
}

/** The planned last day without extensions, and where each extension led. */
export interface Plan {
  readonly plannedEnd: CivilDate;
  readonly extensions: readonly CivilDate[];
}

interface Attained {
  readonly certificate?: Data<typeof CertificateIssued>;
}

/** A participation in a centre, in whatever state. */
export interface InCentre extends Attained, Data<typeof ParticipationOpened> {
  readonly kind: 'CIS';
  readonly trial: Trial;
  readonly plan?: Plan;
  readonly job?: Data<typeof ProgrammeWithoutAttendanceStarted>;
  readonly classesEndedOn?: CivilDate;
  readonly graduate?: Data<typeof ParticipantGraduated>;
}

/** A participation in a club, in whatever state. */
export interface InClub extends Attained, Data<typeof KisParticipationStarted> {
  readonly kind: 'KIS';
  readonly graduateFrom?: CivilDate;
}

interface Planned {
  readonly plan: Plan;
}
interface WithoutClasses {
  readonly classesEndedOn: CivilDate;
}

export type CentreParticipation =
  | (InCentre & { readonly status: 'trial' | 'trial-failed' })
  | (InCentre & Planned & { readonly status: 'active' | 'extended' })
  | (InCentre &
      WithoutClasses & {
        readonly status: 'tail';
        readonly job: Data<typeof ProgrammeWithoutAttendanceStarted>;
      })
  | (InCentre &
      WithoutClasses & {
        readonly status: 'discontinued';
        readonly termination: Data<typeof ParticipationTerminated>;
      })
  | (InCentre & {
      readonly status: 'ended-otherwise';
      readonly ending: Data<typeof ParticipationEnded>;
    })
  | (InCentre &
      WithoutClasses & {
        readonly status: 'completed';
        readonly completion: Data<typeof ParticipationCompleted>;
      });

export type ClubParticipation =
  | (InClub & { readonly status: 'club-active' })
  | (InClub & { readonly status: 'club-completed'; readonly endedOn: CivilDate })
  | (InClub & {
      readonly status: 'club-discontinued';
      readonly endedOn: CivilDate;
      readonly discontinuation: Data<typeof KisParticipationDiscontinued>;
    });

export type Participation = { readonly status: 'none' } | CentreParticipation | ClubParticipation;
export type ParticipationStatus = Participation['status'];
export type KnownParticipation = Exclude<Participation, { readonly status: 'none' }>;

export const participation: Fold<Participation, ParticipationFact> = {
  initial: { status: 'none' },
  evolve(state, event): Participation {
    switch (event.type) {
      case 'ParticipationOpened': {
        const { startedOn } = event.data;
        // Its last day stands in the fact of the same append.
        const trial = { startedOn, lastDay: startedOn };
        return { ...event.data, kind: 'CIS', trial, status: 'trial' };
      }
      case 'TrialPeriodStarted':
        return { ...inCentre(state), trial: event.data };
      case 'TrialPeriodPassed': {
        const { decidedOn, plannedEnd } = event.data;
        const trial = judged(state, 'PASSED', decidedOn);
        return { ...whole(state), trial, plan: { plannedEnd, extensions: [] }, status: 'active' };
      }
      case 'TrialPeriodFailed': {
        const trial = judged(state, 'FAILED', event.data.decidedOn);
        return { ...whole(state), trial, status: 'trial-failed' };
      }
      case 'TrialResultReceived': {
        const { trial, ...rest } = inCentre(state);
        if (trial.result === undefined)
          throw new Error('A result was received before there was one.');
        const result = { ...trial.result, receivedOn: event.data.receivedOn };
        return { ...rest, trial: { ...trial, result } } as CentreParticipation;
      }
      case 'ParticipationExtended': {
        const { plannedEnd, extensions } = planOf(state);
        const plan = { plannedEnd, extensions: [...extensions, event.data.until] };
        return { ...whole(state), plan, status: 'extended' };
      }
      case 'ParticipationPlannedEndMoved': {
        const plan = { ...planOf(state), plannedEnd: event.data.plannedEnd };
        return { ...inCentre(state), plan };
      }
      case 'ProgrammeWithoutAttendanceStarted': {
        const { classesEndedOn } = event.data;
        return { ...whole(state), job: event.data, classesEndedOn, status: 'tail' };
      }
      case 'ParticipationTerminated': {
        const { classesEndedOn } = event.data;
        return { ...whole(state), classesEndedOn, termination: event.data, status: 'discontinued' };
      }
      case 'ParticipationEnded':
        return { ...whole(state), ending: event.data, status: 'ended-otherwise' };
      case 'ParticipationCompleted': {
        const { classesEndedOn } = event.data;
        return { ...whole(state), classesEndedOn, completion: event.data, status: 'completed' };
      }
      case 'ParticipantGraduated':
        return { ...inCentre(state), graduate: event.data };
      case 'KisParticipationStarted':
        return { ...event.data, kind: 'KIS', status: 'club-active' };
      case 'KisParticipationCompleted':
        return { ...inClub(state), endedOn: event.data.endedOn, status: 'club-completed' };
      case 'KisParticipationDiscontinued': {
        const { endedOn } = event.data;
        const discontinuation = event.data;
        return { ...inClub(state), endedOn, discontinuation, status: 'club-discontinued' };
      }
      case 'KisGraduateStatusGained':
        return { ...inClub(state), graduateFrom: event.data.from };
      case 'CertificateIssued':
        return { ...known(state), certificate: event.data };
      case 'ActivityRecorded':
      case 'AchievementRecorded':
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

function known(state: Participation): KnownParticipation {
  if (state.status === 'none')
    throw new Error('Something happened before the participation began.');
  return state;
}

function inCentre(state: Participation): CentreParticipation {
  const one = known(state);
  if (one.kind !== 'CIS') throw new Error('A fact of a centre happened in a club.');
  return one;
}

function inClub(state: Participation): ClubParticipation {
  const one = known(state);
  if (one.kind !== 'KIS') throw new Error('A fact of a club happened in a centre.');
  return one;
}

/** A participation in a centre without its status, which the next fact gives it. */
const whole = (state: Participation): InCentre => inCentre(state);

function judged(state: Participation, outcome: 'PASSED' | 'FAILED', decidedOn: CivilDate): Trial {
  return { ...inCentre(state).trial, result: { outcome, decidedOn } };
}

function planOf(state: Participation): Plan {
  const { plan } = inCentre(state);
  if (plan === undefined) throw new Error('A planned end was changed before the trial was passed.');
  return plan;
}

/** The planned last day as it stands after the extensions given so far. */
export const currentEnd = ({ plan }: Planned): CivilDate =>
  plan.extensions.at(-1) ?? plan.plannedEnd;

/** The institution that leads the participation. */
export const leaderOf = (state: KnownParticipation) =>
  state.kind === 'CIS' ? state.centre : state.club;
