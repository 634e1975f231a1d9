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

/** Whether the registry describes a known institution otherwise than the file. */
export const differs = (entry: InstitutionEntry, known: Institution): boolean =>
  known.status === 'registered' &&
  canonicalJson(known.described) !== canonicalJson(describedBy(entry));

/** The lines of the file that the registry lacks. Nothing that comes before a later line is put in afterwards. */
export function missingStatuses(
  entry: InstitutionEntry,
  known: Institution,
): readonly Omit<RecordStatusData, 'institutionId'>[] {
  const recorded: readonly RecordedStatus[] = known.status === 'registered' ? known.statuses : [];
  const texts = recorded.map((line) => canonicalJson(line));
  const last = recorded.at(-1)?.on;
  return entry.statuses
    .filter(
      (line) => !texts.includes(canonicalJson(line)) && (last === undefined || line.on > last),
    )
    .map(({ on, ...line }) => withoutAbsent({ ...line, givenOn: on }));
}
