import { applyDecorators } from '@nestjs/common';
import { ValidateBy, ValidateIf } from 'class-validator';

type Applies<Body> = (body: Body) => boolean;

const AbsentUnless = <Body>(applies: Applies<Body>) =>
  ValidateBy({
    name: 'isAbsent',
    validator: { validate: (_value, one) => applies(one?.object as Body) },
  });

/** A field that is there exactly where the rest of the body calls for it. */
export const NeededWith = <Body>(applies: Applies<Body>): PropertyDecorator =>
  applyDecorators(
    ValidateIf((body: Body, value: unknown) => value !== undefined || applies(body)),
    AbsentUnless(applies),
  );

/** A field that may be there only where the rest of the body calls for it. */
export const PossibleWith = <Body>(applies: Applies<Body>): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_body: Body, value: unknown) => value !== undefined),
    AbsentUnless(applies),
  );
