import { canonicalJson } from '#platform/service';
import type { Institution, RecordedStatus, RegisteredInstitution } from '../institution.js';
import type { RecordStatusData } from '../record-status/record-status.js';
import { withoutAbsent } from '../without-absent.js';
import type { InstitutionEntry } from './read-institutions.js';

/** What a file says of an institution, as it is registered. */
export function describedBy({
  id,
  statuses: _,
  ...described
}: InstitutionEntry): RegisteredInstitution {
  return withoutAbsent({ institutionId: id, ...described });
}

/**
 * Whether the registry knows an institution otherwise than the file: it is described in other words, or
 * has other statuses. Statuses that were added later, here or there, are no difference.
 */
export const differs = (entry: InstitutionEntry, known: Institution): boolean =>
  known.status === 'registered' &&
  (canonicalJson(known.described) !== canonicalJson(describedBy(entry)) ||
    !goOn(known.statuses, entry.statuses));

/** The lines of the file that come after those of the registry; none where the two disagree. */
export function missingStatuses(
  entry: InstitutionEntry,
  known: Institution,
): readonly Omit<RecordStatusData, 'institutionId'>[] {
  const recorded = known.status === 'registered' ? known.statuses : [];
  if (!goOn(recorded, entry.statuses)) return [];
  return entry.statuses
    .slice(recorded.length)
    .map(({ on, ...line }) => withoutAbsent({ ...line, givenOn: on }));
}

type Lines = readonly Pick<RecordedStatus, 'status' | 'on'>[];

/** Whether one list begins with the other. */
const goOn = (one: Lines, other: Lines): boolean =>
  one.slice(0, other.length).every((line, at) => canonicalJson(line) === canonicalJson(other[at]));
