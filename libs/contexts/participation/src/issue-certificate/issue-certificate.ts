import { CertificateIssued } from '#language/event-catalogue';
import { alreadyDone, record, refuse, type Decision, type ParticipationId } from '#language/kernel';
import { Command, type Asked, type Look } from '#platform/service';
import { lastDayOfClasses } from '../classes-window.js';
import { notAllowed, whyNot, type StepRefusal } from '../participation-steps.js';
import { leaderOf, type Participation, type ParticipationFact } from '../participation.js';
import { codeFrom, codeSource } from './certificate-code.js';

export interface IssueCertificateData {
  readonly participationId: ParticipationId;
  /** The centre's or club's own number. */
  readonly number: string;
  /** The skills acquired; sealed. */
  readonly skills: string;
}

/** Confirms participation and skills, from the end of classes on (UZS 13(5a), 18(5a)). */
export class IssueCertificate extends Command<IssueCertificateData> {}

export type IssueCertificateRefusal =
  StepRefusal | 'CERTIFICATE_BEFORE_END_OF_CLASSES' | 'CERTIFICATE_ISSUED_OTHERWISE';

/** The code of this certificate: a decision draws no chance, so it is made here, from the vault's key. */
export const lookForCode = (
  look: Look,
  { participationId }: Asked<IssueCertificateData>,
): Promise<string> =>
  Promise.resolve(codeFrom(look.people.contentHmac(codeSource(participationId))));

export function issueCertificate(
  asked: Asked<IssueCertificateData>,
  state: Participation,
  code: string,
): Decision<ParticipationFact, IssueCertificateRefusal> {
  const { number, skills, by, on } = asked;
  if (state.status !== 'none' && state.certificate && leaderOf(state) === by.institutionId) {
    const { number: known, issuedOn } = state.certificate;
    return known === number && issuedOn === on
      ? alreadyDone()
      : refuse('CERTIFICATE_ISSUED_OTHERWISE', { issuedOn });
  }
  const early = whyTooEarly(state, asked);
  if (early !== undefined) return early;
  const no = whyNot(state, 'participation:issue-certificate', asked);
  if (no !== undefined) return no;
  const to = state.status === 'none' ? undefined : lastDayOfClasses(state);
  if (state.status === 'none' || to === undefined) return notAllowed(state);
  const { kind, startedOn: from } = state;
  return record(CertificateIssued({ kind, number, code, issuedOn: on, from, to }, { skills }));
}

const RUNNING: readonly Participation['status'][] = ['trial', 'active', 'extended', 'club-active'];

/** While classes run, and on a day before they ended, it is said what it waits for. */
function whyTooEarly(state: Participation, { by, on }: Asked<IssueCertificateData>) {
  if (state.status === 'none' || leaderOf(state) !== by.institutionId) return undefined;
  const classesEndOn = lastDayOfClasses(state);
  const runs = RUNNING.includes(state.status);
  return runs || (classesEndOn !== undefined && on < classesEndOn)
    ? refuse('CERTIFICATE_BEFORE_END_OF_CLASSES', {
        status: state.status,
        on,
        ...(classesEndOn && { classesEndOn }),
      })
    : undefined;
}
