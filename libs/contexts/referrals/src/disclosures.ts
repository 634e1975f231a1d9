import { DataDisclosed } from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';

/** The identity, for an institution that becomes party to the case by the same append. */
export const identityFor = (recipient: InstitutionId) =>
  DataDisclosed({ recipient, classes: ['P1'], fields: ['identity'], about: 'referral' });

/** A sealed note for the other side; nothing when none was written. */
export const noteFor = (recipient: InstitutionId, note: string | undefined) =>
  note === undefined
    ? []
    : [
        DataDisclosed(
          { recipient, classes: ['P2'], fields: ['texts'], about: 'referral' },
          { texts: { note } },
        ),
      ];
