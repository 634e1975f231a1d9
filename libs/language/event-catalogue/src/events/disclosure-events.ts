import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { identity } from '../identity.js';
import { DATA_CLASSES, institutionId, THINGS } from '../vocabulary.js';

/**
 * What a recipient may see, sealed again under the recipient's own key in the append that made it
 * party. It lies in the stream of the thing that was disclosed. Each controller opens only its copy.
 */
export const DataDisclosed = defineEvent('DataDisclosed', {
  version: 1,
  polish: 'Udostępniono dane',
  thing: 'any',
  legalBasis: ['UZS_12_1'],
  audience: 'PARTICIPANTS',
  open: z.strictObject({
    recipient: institutionId,
    classes: z.array(z.enum(DATA_CLASSES)).max(5),
    /** What was sealed for the recipient: the identity, or texts of the same append. */
    fields: z.array(z.enum(['identity', 'texts'])).max(2),
    about: z.enum(THINGS),
  }),
  sealed: {
    identity: { class: 'P1', schema: identity },
    texts: { class: 'P3', schema: z.record(z.string(), z.string()) },
  },
  controller: (data) => data.recipient,
  participants: (data) => [data.recipient],
  example: {
    recipient: 'cis-zielona-gora' as never,
    classes: ['P1'],
    fields: ['identity'],
    about: 'referral',
  },
});

export type DisclosureEvent = EventOf<typeof DataDisclosed>;
