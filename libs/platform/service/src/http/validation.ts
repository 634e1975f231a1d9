import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from '../problems/problem.js';
import { formProblem } from '../problems/common-problems.js';

/** What is wrong with a field, in Polish, by the rule that it breaks. */
const sentences: Readonly<Record<string, string>> = {
  whitelistValidation: 'Nieznane pole. Usuń je.',
  isAbsent: 'To pole nie pasuje do reszty formularza. Usuń je.',
  isCivilDate: 'Podaj istniejący dzień w postaci RRRR-MM-DD.',
  isUuid: 'Podaj identyfikator.',
  isInstitutionId: 'Podaj identyfikator instytucji z rejestru.',
  isIn: 'Wybierz wartość z listy.',
  isEnum: 'Wybierz wartość z listy.',
  isBoolean: 'Podaj wartość tak albo nie (true, false).',
  isInt: 'Podaj liczbę całkowitą.',
  isString: 'Podaj tekst.',
  isArray: 'Podaj listę.',
  arrayNotEmpty: 'Lista nie może być pusta.',
  arrayMinSize: 'Lista jest za krótka.',
  arrayMaxSize: 'Lista jest za długa.',
  arrayUnique: 'Pozycje listy nie mogą się powtarzać.',
  isNotEmpty: 'Pole jest wymagane.',
  isDefined: 'Pole jest wymagane.',
  maxLength: 'Tekst jest za długi.',
  minLength: 'Tekst jest za krótki.',
  min: 'Liczba jest za mała.',
  max: 'Liczba jest za duża.',
  matches: 'Wartość ma niewłaściwą postać.',
  isPersonText: 'Tekst zawiera niedozwolone znaki (sterujące albo niewidoczne).',
  isPesel: 'Nieprawidłowy numer PESEL: sprawdź cyfry i datę.',
  isNip: 'Nieprawidłowy NIP: nie zgadza się cyfra kontrolna.',
  isRegon: 'Nieprawidłowy REGON: nie zgadza się cyfra kontrolna.',
  isTerc: 'Nieprawidłowy kod TERC.',
  nestedValidation: 'Podaj obiekt o opisanej budowie.',
};

const ABSENT = 'Pole jest wymagane.';

function problemsOf(errors: readonly ValidationError[], above = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = above === '' ? error.property : `${above}.${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({
      field,
      rule,
      polish:
        error.value === undefined && rule !== 'whitelistValidation'
          ? ABSENT
          : (sentences[rule] ?? 'Nieprawidłowa wartość.'),
    }));
    return [...own, ...problemsOf(error.children ?? [], field)];
  });
}

/** Strict: unknown fields are refused, nothing is converted by guess, no value is ever echoed. */
export const strictValidation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => formProblem(problemsOf(errors)),
  });
