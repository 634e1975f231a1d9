import type { CivilDate } from '#language/kernel';

interface Reviewed {
  readonly reviewDays: readonly CivilDate[];
  readonly reviews: readonly { readonly plannedFor?: CivilDate | undefined }[];
}

/**
 * The agreed days on which a review is still to come, in order. A review that answers one of them leaves
 * behind also those before it that were missed; one that was not planned answers none.
 */
export function awaitedReviewDays({ reviewDays, reviews }: Reviewed): readonly CivilDate[] {
  const answered = reviews.flatMap(({ plannedFor }) => plannedFor ?? []).sort();
  const last = answered.at(-1);
  return last === undefined ? reviewDays : reviewDays.filter((day) => day > last);
}
