import { legalBasis } from '#language/law';
import type { Application, KnownApplication } from './application.js';
import { awaitedInterview } from './awaited-interview.js';

export const OPINION_HAS_NO_DEADLINE = 'Ustawa nie wyznacza terminu wydania opinii.';
export const COMPETENCE_UNVERIFIED =
  'W sprawie nie ma gminy zamieszkania ani pobytu, więc nie sprawdzono właściwości ośrodka.';

/** Told in other words below, or a pseudonym that is of use to its own controller only. */
const toldOtherwise = new Set([
  'clientId',
  'interview',
  'interviewRefusedOn',
  'opinion',
  'competenceUnverified',
]);

/** The open state as every institution that may know the application sees it. */
export function showApplication(state: Application): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  const interview = interviewOf(state);
  const opinion = opinionOf(state);
  return {
    ...Object.fromEntries(Object.entries(state).filter(([field]) => !toldOtherwise.has(field))),
    ...(interview && { interview }),
    ...(opinion && { opinion }),
    ...(state.competenceUnverified && { warnings: [COMPETENCE_UNVERIFIED] }),
  };
}

function interviewOf(state: KnownApplication) {
  if ('interview' in state && state.interview) return { outcome: 'HELD', ...state.interview };
  if ('interviewRefusedOn' in state && state.interviewRefusedOn) {
    return { outcome: 'REFUSED', refusedOn: state.interviewRefusedOn };
  }
  const awaited = awaitedInterview(state);
  if (awaited === undefined) return undefined;
  const { due, kind, legalBasis: basis, ruleSet, counting } = awaited;
  return { due, deadlineKind: kind, legalBasis: basis.polish, ruleSet, counting };
}

function opinionOf(state: KnownApplication) {
  if ('opinion' in state && state.opinion) return state.opinion;
  return state.status === 'submitted' || state.status === 'interview-held'
    ? { note: OPINION_HAS_NO_DEADLINE, legalBasis: legalBasis('UZS_12_2').polish }
    : undefined;
}
