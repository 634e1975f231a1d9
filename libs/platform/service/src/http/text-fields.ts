import { TEXT_LENGTH_MAX } from '#language/event-catalogue';
import { IsFreeText, IsPersonText } from './fields.js';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

// The catalogue counts a text as JavaScript does; the validator's own rule counts a pair of surrogates
// as one and would let through what the catalogue then refuses.
const FitsInto = (lengthMax: number): PropertyDecorator =>
  ValidateBy({
    name: 'maxLength',
    validator: {
      validate: (value: unknown) => typeof value !== 'string' || value.length <= lengthMax,
    },
  });

// Only spaces are cut off: an invisible character at the edge is refused like any other.
const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.normalize('NFC').replace(/^\p{Zs}+|\p{Zs}+$/gu, '') : value;
const Tidied = Transform(({ value }) => tidy(value));

/** One line about a person, in composed letters (NFC) and without spaces around it. */
export const IsLine = (lengthMax: number): PropertyDecorator =>
  applyDecorators(Tidied, IsPersonText(), FitsInto(lengthMax));

/** A note of several lines, 1 to 2000 characters. It is only ever kept sealed. */
export const IsNote = (): PropertyDecorator =>
  applyDecorators(Tidied, IsFreeText(), FitsInto(TEXT_LENGTH_MAX));
