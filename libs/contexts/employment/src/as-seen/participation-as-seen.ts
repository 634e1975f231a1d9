import type { ParticipationEvent } from '#language/event-catalogue';
import type { CivilDate, Fold } from '#language/kernel';

/** What of a participation matters here: how long its classes go on, and whether a graduate came of it. */
export interface ParticipationAsSeen {
  /** Of a centre or of a club; absent when there is none. */
  readonly kind?: 'CIS' | 'KIS';
  /** The last day as it is planned now. */
  readonly plannedEnd?: CivilDate;
  readonly classesEndedOn?: CivilDate;
  /** The first day of the status of a graduate. */
  readonly graduateFrom?: CivilDate;
}

export const participationAsSeen: Fold<ParticipationAsSeen, ParticipationEvent> = {
  initial: {},
  evolve(state, event) {
    switch (event.type) {
      case 'ParticipationOpened':
        return { ...state, kind: 'CIS' };
      case 'KisParticipationStarted': {
        const { plannedEnd } = event.data;
        return { ...state, kind: 'KIS', ...(plannedEnd && { plannedEnd }) };
      }
      case 'TrialPeriodPassed':
      case 'ParticipationPlannedEndMoved':
        return { ...state, plannedEnd: event.data.plannedEnd };
      case 'ParticipationExtended':
        return { ...state, plannedEnd: event.data.until };
      case 'ProgrammeWithoutAttendanceStarted':
      case 'ParticipationTerminated':
      case 'ParticipationCompleted':
        return { ...state, classesEndedOn: event.data.classesEndedOn };
      case 'TrialPeriodFailed':
        return { ...state, classesEndedOn: event.data.decidedOn };
      case 'ParticipationEnded':
      case 'KisParticipationCompleted':
      case 'KisParticipationDiscontinued':
        return { ...state, classesEndedOn: event.data.endedOn };
      case 'ParticipantGraduated':
      case 'KisGraduateStatusGained':
        return { ...state, graduateFrom: event.data.from };
      default:
        return state;
    }
  },
};
