import { isSlug, isUuid, parseCivilDate } from '#language/kernel';
import { isNip, isPesel, isRegon, isTercArea } from '#language/law';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const field =
  (name: string, accepts: (value: unknown) => boolean) =>
  (options?: ValidationOptions): PropertyDecorator =>
    ValidateBy({ name, validator: { validate: accepts, defaultMessage: () => name } }, options);

const text = (accepts: (value: string) => boolean) => (value: unknown) =>
  typeof value === 'string' && accepts(value);

/** A day that exists in the calendar, `2026-03-02`. */
export const IsCivilDate = field(
  'isCivilDate',
  text((value) => parseCivilDate(value) !== undefined),
);
/** The id of a thing. */
export const IsThingId = field('isUuid', text(isUuid));
/** The id of an institution of the registry. */
export const IsInstitutionId = field('isInstitutionId', text(isSlug));
export const IsPeselNumber = field('isPesel', text(isPesel));
export const IsNipNumber = field('isNip', text(isNip));
export const IsRegonNumber = field('isRegon', text(isRegon));
/** A TERC code of a voivodeship, powiat or gmina. */
export const IsTercCode = field('isTerc', text(isTercArea));

// Control characters, invisible format characters (among them those that turn the direction of
// writing), private and unassigned code points, halves of surrogate pairs, and the mark that stands
// for bytes that were no UTF-8 are in no name.
const hostile = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\ufffd]/u;
const hostileButNewline = /[^\P{Cc}\n]|[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\ufffd]/u;

/** One line about a person or a thing: visible characters only. */
export const IsPersonText = field(
  'isPersonText',
  text((value) => value.trim() !== '' && !hostile.test(value)),
);
/** Free text of several lines. */
export const IsFreeText = field(
  'isPersonText',
  text((value) => value.trim() !== '' && !hostileButNewline.test(value)),
);
