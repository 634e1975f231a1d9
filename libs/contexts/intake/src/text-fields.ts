import { TEXT_LENGTH_MAX } from '#language/event-catalogue';
import { IsFreeText, IsPersonText } from '#platform/service';
import { applyDecorators } from '@nestjs/common';
import { ValidateBy } from 'class-validator';

// The catalogue counts a text as JavaScript does; the validator's own rule counts a pair of surrogates
// as one and would let through what the catalogue then refuses.
const fitsInto = (lengthMax: number): PropertyDecorator =>
  ValidateBy({
    name: 'maxLength',
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || value.length <= lengthMax,
    },
  });

/** One line of visible characters. It is only ever kept sealed. */
export const IsLine = (lengthMax: number): PropertyDecorator =>
  applyDecorators(IsPersonText(), fitsInto(lengthMax));

/** A text of several lines, 1 to 2000 characters. It is only ever kept sealed. */
export const IsNote = (): PropertyDecorator =>
  applyDecorators(IsFreeText(), fitsInto(TEXT_LENGTH_MAX));
