import type { InstitutionId } from '#language/kernel';
import type { Ipzs } from './ipzs.js';

/** To a labour office that referred: that there is a programme, and its days (domain 8.3). */
const EXISTENCE: readonly string[] = [
  'status',
  'ipzsId',
  'caseId',
  'referralId',
  'centre',
  'programmeVersion',
  'draftedOn',
  'agreedOn',
  'signedOn',
  'personSignedOn',
];

/** The open state as an institution may see it. */
export function showIpzs(state: Ipzs, viewer: InstitutionId): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  const whole = viewer === state.centre || viewer === state.ops;
  return Object.fromEntries(
    Object.entries(state).filter(([field]) => whole || EXISTENCE.includes(field)),
  );
}
