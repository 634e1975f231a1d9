import { z } from 'zod';
import { defineEvent, type EventOf } from '../define-event.js';
import { civilDay, INSTITUTION_KINDS, institutionId, terc } from '../vocabulary.js';

const department = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(200),
});

export const ASSUMABLE = ['areas', 'founderGminas', 'seat'] as const;

/** What the public registers say of an institution. What is unknown is absent, never invented. */
const description = {
  kind: z.enum(INSTITUTION_KINDS),
  name: z.string().min(1).max(300),
  /** The leading body (podmiot prowadzący), kept apart from the unit itself. */
  operator: institutionId.optional(),
  operatorName: z.string().min(1).max(300).optional(),
  departments: z.array(department).max(50),
  /** Where it is competent or gives services: voivodeships, powiats or gminas. */
  areas: z.array(terc).max(3000),
  /** Gminas on whose territory a centre was created; their residents come first (UZS 12(5)). */
  founderGminas: z.array(terc).max(3000),
  seat: terc.optional(),
  nip: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  regon: z
    .string()
    .regex(/^\d{9}(\d{5})?$/)
    .optional(),
  registerNumber: z.string().max(60).optional(),
  fictional: z.boolean(),
  /** What no source states and was assumed so that the path can be shown; whoever reads it is warned. */
  assumed: z.array(z.enum(ASSUMABLE)).max(3).optional(),
  source: z.string().max(500).optional(),
};

export const InstitutionRegistered = defineEvent('InstitutionRegistered', {
  version: 1,
  polish: 'Zarejestrowano instytucję',
  thing: 'institution',
  legalBasis: ['ORGANISATIONAL'],
  audience: 'PUBLIC',
  open: z.strictObject({ institutionId, ...description }),
  example: {
    institutionId: 'cis-zielona-gora' as never,
    kind: 'CIS',
    name: 'Centrum Integracji Społecznej w Zielonej Górze',
    departments: [],
    areas: ['0862011'],
    founderGminas: ['0862011'],
    seat: '0862011',
    fictional: false,
  },
});

/** Statuses that the wojewoda or the minister gives; dates as in the register. */
export const INSTITUTION_STATUSES = [
  'CIS_STATUS_GRANTED',
  'CIS_STATUS_EXTENDED',
  'CIS_STATUS_LOST',
  'KIS_ENTRY_RECORDED',
  'KIS_ENTRY_REMOVED',
  'OWES_ACCREDITATION_RECORDED',
] as const;

const status = <Type extends string>(type: Type, polish: string) =>
  defineEvent(type, {
    version: 1,
    polish,
    thing: 'institution',
    legalBasis: ['ORGANISATIONAL'],
    audience: 'PUBLIC',
    open: z.strictObject({
      institutionId,
      on: civilDay,
      /** The last day of validity, where the register names one. */
      validTo: civilDay.optional(),
      /** The area of an accredited OWES. */
      areas: z.array(terc).max(3000).optional(),
      source: z.string().max(500).optional(),
    }),
    example: { institutionId: 'cis-zielona-gora' as never, on: '2024-01-02' as never },
  });

export const CisStatusGranted = status(
  'CisStatusGranted',
  'Nadano status centrum integracji społecznej',
);
export const CisStatusExtended = status(
  'CisStatusExtended',
  'Przedłużono status centrum integracji społecznej',
);
export const CisStatusLost = status(
  'CisStatusLost',
  'Utracono status centrum integracji społecznej',
);
export const KisEntryRecorded = status(
  'KisEntryRecorded',
  'Wpisano klub integracji społecznej do rejestru',
);
export const KisEntryRemoved = status(
  'KisEntryRemoved',
  'Wykreślono klub integracji społecznej z rejestru',
);
export const OwesAccreditationRecorded = status(
  'OwesAccreditationRecorded',
  'Odnotowano akredytację OWES',
);

export type InstitutionEvent =
  | EventOf<typeof InstitutionRegistered>
  | EventOf<typeof CisStatusGranted>
  | EventOf<typeof CisStatusExtended>
  | EventOf<typeof CisStatusLost>
  | EventOf<typeof KisEntryRecorded>
  | EventOf<typeof KisEntryRemoved>
  | EventOf<typeof OwesAccreditationRecorded>;
