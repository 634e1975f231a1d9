import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { identity } from '../identity.js';
import { clientId, institutionId } from '../vocabulary.js';

const exampleId = '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c01' as never;

export const ClientIdentified = defineEvent('ClientIdentified', {
  version: 1,
  polish: 'Zidentyfikowano klienta',
  thing: 'client',
  legalBasis: ['UZS_8B_1'],
  audience: 'RECORDER',
  open: z.strictObject({
    clientId,
    /** The controller whose client it is; to everybody else there is no such client. */
    identifiedBy: institutionId,
    document: z.enum(['PESEL', 'OTHER', 'NONE']),
    /** Clients of the same institution who may be the same person; a human says whether they are. */
    possibleDuplicates: z.array(clientId).max(20),
  }),
  sealed: { identity: { class: 'P1', schema: identity } },
  example: {
    clientId: exampleId,
    identifiedBy: 'ops-zbaszynek' as never,
    document: 'PESEL',
    possibleDuplicates: [],
  },
});

export const InformationNoticeGiven = defineEvent('InformationNoticeGiven', {
  version: 1,
  polish: 'Spełniono obowiązek informacyjny',
  thing: 'client',
  legalBasis: ['UZS_8B_3'],
  audience: 'RECORDER',
  open: z.strictObject({
    clientId,
    noticeVersion: z.string().regex(/^[a-z0-9.-]{1,40}$/),
    way: z.enum(['ORAL', 'WRITTEN', 'POSTED_AND_ORAL']),
  }),
  example: { clientId: exampleId, noticeVersion: '2026-01', way: 'WRITTEN' },
});

export const ClientDuplicateAssessed = defineEvent('ClientDuplicateAssessed', {
  version: 1,
  polish: 'Rozstrzygnięto, czy to ta sama osoba',
  thing: 'client',
  legalBasis: ['ORGANISATIONAL'],
  audience: 'RECORDER',
  open: z.strictObject({
    clientId,
    candidate: clientId,
    verdict: z.enum(['SAME_PERSON', 'DIFFERENT_PERSON']),
  }),
  example: {
    clientId: exampleId,
    candidate: '5f0c2f5a-8a8b-5c7e-8a3e-2f6f5b1f0c02' as never,
    verdict: 'DIFFERENT_PERSON',
  },
});

export type ClientEvent =
  | EventOf<typeof ClientIdentified>
  | EventOf<typeof InformationNoticeGiven>
  | EventOf<typeof ClientDuplicateAssessed>;
