import { Problem, type FieldProblem, type ProblemContent } from './problem.js';

const sentences = {
  NOT_AUTHENTICATED: { status: 401, polish: 'Zaloguj się: brak ważnego tokenu dostępu.' },
  NOT_PERMITTED: {
    status: 403,
    polish:
      'Twoja rola nie pozwala na tę czynność. Poproś osobę, której rolę wymieniono w szczegółach.',
  },
  ROUTE_CLOSED: { status: 403, polish: 'Ten adres nie jest udostępniony.' },
  NOT_FOUND: { status: 404, polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.' },
  METHOD_NOT_ALLOWED: { status: 405, polish: 'Ten adres nie przyjmuje takiego żądania.' },
  BODY_TOO_LARGE: {
    status: 413,
    polish: 'Treść żądania jest za duża. Skróć ją i wyślij ponownie.',
  },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, polish: 'Wyślij treść jako application/json.' },
  HEADERS_TOO_LARGE: { status: 431, polish: 'Nagłówki żądania są za długie. Skróć je.' },
  REQUEST_TOO_SLOW: {
    status: 408,
    polish: 'Żądanie nie nadeszło w całości na czas. Wyślij je ponownie.',
  },
  REQUEST_MALFORMED: { status: 400, polish: 'To nie jest poprawne żądanie HTTP.' },
  BODY_UNREADABLE: { status: 400, polish: 'Treść żądania nie jest poprawnym zapisem JSON.' },
  FORM_INVALID: { status: 400, polish: 'Formularz zawiera błędy. Popraw wskazane pola.' },
  IDEMPOTENCY_KEY_MISSING: {
    status: 400,
    polish:
      'Podaj nagłówek Idempotency-Key (1–200 znaków), aby powtórzenie nie zapisało czynności drugi raz.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    polish: 'Tego klucza użyto już z inną treścią. Dla nowej czynności podaj nowy klucz.',
  },
  IF_MATCH_MALFORMED: {
    status: 400,
    polish: 'Nagłówek If-Match musi zawierać znacznik ETag z odczytu.',
  },
  STALE: {
    status: 412,
    polish: 'Ktoś zmienił to w międzyczasie. Odczytaj aktualny stan i zdecyduj ponownie.',
  },
  PURPOSE_MISSING: {
    status: 400,
    polish:
      'Podaj cel odczytu w nagłówku Purpose: SERVICE, ASSESSMENT, SUPERVISION, AUDIT albo SUBJECT_REQUEST.',
  },
  PAGE_MALFORMED: { status: 400, polish: 'Nieprawidłowy kursor albo rozmiar strony.' },
  POSITION_MALFORMED: { status: 400, polish: 'Pozycja w dzienniku ma 20 cyfr.' },
  MOMENT_MALFORMED: {
    status: 400,
    polish: 'Podaj pozycję (20 cyfr), chwilę (2026-03-02T08:00:00Z) albo dzień (2026-03-02).',
  },
  VIEW_BEHIND: { status: 503, polish: 'Widok nie dogonił jeszcze dziennika. Spróbuj za chwilę.' },
  UNAVAILABLE: {
    status: 503,
    polish: 'Baza danych jest chwilowo niedostępna. Nic nie zapisano; spróbuj za chwilę.',
  },
  CONTENDED: {
    status: 503,
    polish: 'Kilka osób zapisuje to samo w tej chwili. Nic nie zapisano; spróbuj za chwilę.',
  },
  DAY_IN_FUTURE: {
    status: 422,
    polish:
      'Czynność nie mogła się wydarzyć w przyszłości. Podaj dzień nie późniejszy niż dzisiejszy.',
  },
  NO_RULES_FOR_DAY: {
    status: 422,
    polish: 'Dla tego dnia nie ma zbioru reguł: najwcześniejszy obowiązuje od 15 lutego 2022 r.',
  },
  INTERNAL: {
    status: 500,
    polish: 'Błąd po naszej stronie. Zgłoś go z identyfikatorem z odpowiedzi.',
  },
} as const satisfies Record<string, Pick<ProblemContent, 'status' | 'polish'>>;

export type CommonProblemCode = keyof typeof sentences;
export const commonProblemCodes = Object.keys(sentences) as CommonProblemCode[];

/** Seconds after which a caller may try again while the database is away. */
export const RETRY_AFTER_SECONDS = 2;

export function problem(code: CommonProblemCode, more: Partial<ProblemContent> = {}): Problem {
  const { status, polish } = sentences[code];
  const retry = status === 503 ? { retryAfterSeconds: RETRY_AFTER_SECONDS } : {};
  return new Problem({ code, status, polish, ...retry, ...more });
}

export function formProblem(fields: readonly FieldProblem[]): Problem {
  return problem('FORM_INVALID', { fields });
}
