import { z } from 'zod';
import { civilDay } from './vocabulary.js';

export const NAME_LENGTH_MAX = 100;
export const ADDRESS_LENGTH_MAX = 300;
export const TEXT_LENGTH_MAX = 2000;

/** Who a person is. Only ever sealed (P1), one copy for each controller. */
export const identity = z.strictObject({
  givenName: z.string().min(1).max(NAME_LENGTH_MAX),
  familyName: z.string().min(1).max(NAME_LENGTH_MAX),
  birthDate: civilDay.optional(),
  pesel: z
    .string()
    .regex(/^\d{11}$/)
    .optional(),
  /** Another document of a person without PESEL. */
  otherDocument: z
    .strictObject({
      kind: z.enum(['PASSPORT', 'IDENTITY_CARD', 'RESIDENCE_CARD', 'OTHER']),
      number: z.string().min(1).max(50),
    })
    .optional(),
  address: z.string().max(ADDRESS_LENGTH_MAX).optional(),
  phone: z.string().max(30).optional(),
});
export type Identity = z.output<typeof identity>;

/** Free text is the main leak: its length is limited and it is only ever sealed. */
export const freeText = z.string().min(1).max(TEXT_LENGTH_MAX);
