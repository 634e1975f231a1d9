import type { InstitutionId } from '#language/kernel';
import {
  graduationFromCentre,
  graduationFromClub,
  type Graduation,
  type WhyNoGraduate,
} from './graduation.js';
import { datesOf } from './participation-dates.js';
import { leaderOf, type KnownParticipation, type Participation } from './participation.js';

/** Why there is no status of a graduate, in words; the days that were compared stand beside it. */
export const whyNoGraduate: Readonly<Record<WhyNoGraduate, string>> = {
  CLASSES_NOT_ENDED: 'Zajęcia jeszcze trwają.',
  NOT_CONCLUDED: 'Po takim zakończeniu status absolwenta nie powstaje.',
  TOO_SHORT: 'Uczestnictwo trwało krócej niż sześć miesięcy.',
  CERTIFICATE_MISSING: 'Nie wydano zaświadczenia.',
  CERTIFICATE_TOO_LATE: 'Zaświadczenie wydano po upływie sześciu miesięcy od końca zajęć.',
  CONTRACT_NOT_COMPLETED: 'Nie odnotowano zrealizowania kontraktu socjalnego.',
};

/** A pseudonym of use to its own controller only, and what is told in other words below. */
const toldOtherwise = new Set(['clientId', 'graduate', 'graduateFrom', 'certificate']);

/** The open state as an institution may see it, with the days that follow. */
export function showParticipation(
  state: Participation,
  viewer: InstitutionId,
): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  return {
    ...Object.fromEntries(Object.entries(state).filter(([field]) => !toldOtherwise.has(field))),
    ...certificateFor(state, viewer),
    graduation: graduationOf(state),
    dates: datesOf(state),
  };
}

/** The code is for the person: only who prints it reads it. */
function certificateFor(state: KnownParticipation, viewer: InstitutionId) {
  const { certificate } = state;
  if (certificate === undefined) return {};
  const { code, ...rest } = certificate;
  return { certificate: viewer === leaderOf(state) ? { ...rest, code } : rest };
}

function graduationOf(state: KnownParticipation) {
  if (state.kind === 'CIS') {
    const { graduate } = state;
    return graduate
      ? { arises: true, from: graduate.from, to: graduate.to }
      : explained(graduationFromCentre(state));
  }
  const { graduateFrom } = state;
  return graduateFrom
    ? { arises: true, from: graduateFrom }
    : explained(graduationFromClub(state, { status: 'none' }));
}

/** Due but not recorded yet: the reaction is on its way. */
const explained = (graduation: Graduation) =>
  graduation.arises ? graduation : { ...graduation, polish: whyNoGraduate[graduation.reason] };
