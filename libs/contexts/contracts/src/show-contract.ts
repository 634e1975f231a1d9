import type { CivilDate, InstitutionId } from '#language/kernel';
import { legalBasis, type LegalBasisCode } from '#language/law';
import { isSigned, type Contract } from './contract.js';
import { awaitedReviewDays } from './review-days.js';

export const NOTHING_FOLLOWS_FROM_A_BREACH =
  'Samo stwierdzenie niedotrzymania nic nie zmienia: kontrakt trwa. Może być wzięte pod uwagę w odrębnym postępowaniu o świadczenia.';
export const END_IS_NOT_AUTOMATIC =
  'Po tym dniu kontrakt sam się nie kończy: zapisz, czy go zrealizowano, czy rozwiązano.';

/** Told in other words, or a pseudonym that is of use to its own controller only. */
const NOBODYS: readonly string[] = ['clientId', 'signedAs', 'clubs'];
/** What the club that realises the contract is not shown (domain 5.7, 8.3). */
const NOT_THE_CLUBS: readonly string[] = ['via', 'consultedOps', 'breaches'];

/** The open state as an institution may see it. */
export function showContract(
  state: Contract,
  viewer: InstitutionId,
): Readonly<Record<string, unknown>> {
  if (state.status === 'none') return {};
  const own = state.institution === viewer;
  const notTheClubs = state.status === 'terminated' ? [...NOT_THE_CLUBS, 'reason'] : NOT_THE_CLUBS;
  const hidden = own ? NOBODYS : [...NOBODYS, ...notTheClubs];
  const dates = datesOf(state);
  return {
    ...Object.fromEntries(Object.entries(state).filter(([field]) => !hidden.includes(field))),
    ...(dates.length > 0 && { dates }),
    ...(own &&
      isSigned(state) &&
      state.breaches.length > 0 && { notes: [NOTHING_FOLLOWS_FROM_A_BREACH] }),
  };
}

/** The days that follow from a contract in force. No act sets them: both sides agreed on them. */
function datesOf(state: Contract) {
  if (state.status !== 'signed') return [];
  const [nextReview] = awaitedReviewDays(state);
  const counted = { reviewDays: state.reviewDays, held: state.reviews.length };
  return [
    ...(nextReview === undefined
      ? []
      : [dateOf('NEXT_REVIEW', nextReview, 'UPS_108', { counting: counted })]),
    dateOf('LAST_DAY', state.to, 'UPS_6_6', {
      counting: { from: state.from, amendments: state.amendments.length },
      note: END_IS_NOT_AUTOMATIC,
    }),
  ];
}

const dateOf = (what: string, day: CivilDate, code: LegalBasisCode, more: object) => ({
  what,
  day,
  kind: 'CONTRACT',
  legalBasis: legalBasis(code).polish,
  ...more,
});
