import {
  ASSUMABLE,
  INSTITUTION_KINDS,
  INSTITUTION_STATUSES,
  institutionId,
} from '#language/event-catalogue';
import { parseCivilDate, type CivilDate } from '#language/kernel';
import { isNip, isRegon, isTerc, isTercArea } from '#language/law';
import { parse } from 'yaml';
import { z } from 'zod';

const name = z.string().min(1).max(300);
const area = z.string().refine(isTercArea, 'is no TERC code; write it in quotes');
const gmina = z.string().refine(isTerc, 'is no TERC code of a gmina; write it in quotes');
const day = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined, 'is no day of the calendar')
  .transform((text) => text as CivilDate);

const statusLine = z.strictObject({
  status: z.enum(INSTITUTION_STATUSES),
  on: day,
  validTo: day.optional(),
  areas: z.array(area).optional(),
  source: z.string().max(500).optional(),
});

const entry = z.strictObject({
  id: institutionId,
  kind: z.enum(INSTITUTION_KINDS),
  name,
  operator: institutionId.optional(),
  operatorName: name.optional(),
  departments: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), name: z.string().max(200) }))
    .default([]),
  areas: z.array(area),
  founderGminas: z.array(gmina).default([]),
  seat: gmina.optional(),
  nip: z.string().refine(isNip, 'has a wrong check digit').optional(),
  regon: z.string().refine(isRegon, 'has a wrong check digit').optional(),
  registerNumber: z.string().max(60).optional(),
  fictional: z.boolean().default(false),
  assumed: z.array(z.enum(ASSUMABLE)).optional(),
  source: z.string().min(1).max(500),
  statuses: z.array(statusLine).default([]),
});

/** One institution of a data file. */
export type InstitutionEntry = z.output<typeof entry>;

const file = z.strictObject({ institutions: z.array(entry) }).superRefine((data, context) => {
  const ids = data.institutions.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) === at) return;
    context.addIssue({
      code: 'custom',
      path: ['institutions', at, 'id'],
      message: `stands here a second time: ${id}`,
    });
  });
});

/**
 * The institutions of a data file (YAML text).
 * @throws Error that names all the faults of the file at once, each with its place.
 */
export function readInstitutions(text: string): readonly InstitutionEntry[] {
  const parsed = file.safeParse(parse(text));
  if (parsed.success) return parsed.data.institutions;
  const faults = parsed.error.issues.map(
    ({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`,
  );
  throw new Error(`The file of institutions has faults:\n${faults.join('\n')}`);
}
