import type { RefusalTable } from '#platform/service';
import type { AssessDuplicateRefusal } from './assess-duplicate/assess-duplicate.js';
import type { AssessEligibilityRefusal } from './assess-eligibility/assess-eligibility.js';
import type { StepRefusal } from './case-steps.js';
import type { CloseCaseRefusal } from './close-case/close-case.js';
import type { IdentifyClientRefusal } from './identify-client/identify-client.js';
import type { OpenCaseRefusal } from './open-case/open-case.js';
import type { DayRefusal } from './order-of-days.js';
import type { ReopenCaseRefusal } from './reopen-case/reopen-case.js';
import type { ReportLabourStatusRefusal } from './report-labour-status/report-labour-status.js';

/** Every no about a client, in Polish. */
export const clientRefusals: RefusalTable<IdentifyClientRefusal | AssessDuplicateRefusal> = {
  CLIENT_ALREADY_IDENTIFIED: {
    status: 409,
    polish: 'Tę osobę już zapisano. Odczytaj jej kartę.',
  },
  DOCUMENT_MISSING: {
    status: 422,
    polish:
      'Podaj PESEL albo inny dokument; jeśli osoba nie ma żadnego, zaznacz to (withoutDocument).',
  },
  DOCUMENT_GIVEN_AND_DENIED: {
    status: 422,
    polish: 'Podano dokument i zaznaczono, że osoba go nie ma. Zostaw jedno z dwojga.',
  },
  BIRTH_DATE_DISAGREES_WITH_PESEL: {
    status: 422,
    polish: 'Data urodzenia nie zgadza się z numerem PESEL. Sprawdź oba w dokumencie.',
  },
  BIRTH_DATE_IN_FUTURE: {
    status: 422,
    polish: 'Data urodzenia jest późniejsza niż dzień czynności. Sprawdź ją w dokumencie.',
  },
  CLIENT_NOT_IDENTIFIED: { status: 409, polish: 'Najpierw zapisz tę osobę jako klienta.' },
  CANDIDATE_NOT_PROPOSED: {
    status: 422,
    polish: 'Tego zapisu nie wskazano jako możliwego duplikatu. Wybierz jeden ze wskazanych.',
  },
  CANDIDATE_POINTS_BACK: {
    status: 409,
    polish:
      'Tamten zapis uznano już za tę samą osobę co ten. Prowadź sprawę tutaj albo najpierw zmień tamto rozstrzygnięcie.',
  },
};

/** Every no about a case, in Polish. */
export const caseRefusals: RefusalTable<
  | DayRefusal
  | StepRefusal
  | OpenCaseRefusal
  | ReportLabourStatusRefusal
  | AssessEligibilityRefusal
  | CloseCaseRefusal
  | ReopenCaseRefusal
> = {
  // The sentence of the platform, word for word: a stranger learns nothing.
  NOT_FOUND: { status: 404, polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.' },
  CASE_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie sprawy nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  DAY_BEFORE_LAST_TURN: {
    status: 422,
    polish:
      'Ten dzień jest wcześniejszy niż otwarcie, zamknięcie albo wznowienie sprawy, po którym następuje. Podaj ten sam dzień albo późniejszy.',
  },
  CASE_ALREADY_OPEN: {
    status: 409,
    polish: 'Ta osoba ma już otwartą sprawę w Twojej instytucji. Prowadź ją dalej.',
  },
  CASE_OPENED_AND_CLOSED_MEANWHILE: {
    status: 409,
    polish:
      'W tej samej chwili otwarto i zamknięto sprawę tej osoby. Wznów ją albo otwórz następną jeszcze raz.',
  },
  CLIENT_IS_ANOTHER_RECORD: {
    status: 409,
    polish: 'Ten zapis uznano za tę samą osobę co starszy zapis. Otwórz sprawę przy tamtym.',
  },
  DUPLICATES_UNDECIDED: {
    status: 409,
    polish: 'Ta osoba może być już zapisana. Najpierw rozstrzygnij, czy wskazane zapisy to ona.',
  },
  ONLY_LABOUR_OFFICE_REPORTS: {
    status: 403,
    polish: 'Status na rynku pracy zgłasza wyłącznie powiatowy urząd pracy.',
    legalBasis: ['URP_TO_CHECK'],
  },
  REGISTRATION_DAY_MISSING: { status: 422, polish: 'Podaj, od kiedy osoba jest zarejestrowana.' },
  REGISTERED_AND_LOST: {
    status: 422,
    polish:
      'Osoba zarejestrowana nie ma daty utraty statusu. Usuń datę albo zaznacz, że nie jest zarejestrowana.',
  },
  LONG_TERM_WITHOUT_REGISTRATION: {
    status: 422,
    polish: 'Długotrwale bezrobotna może być tylko osoba zarejestrowana w urzędzie pracy.',
    legalBasis: ['UZS_1_2_5'],
  },
  LABOUR_STATUS_DAYS_DISAGREE: {
    status: 422,
    polish:
      'Daty się nie zgadzają: rejestracja poprzedza utratę statusu, a żadna nie jest późniejsza niż dzień czynności.',
  },
  ONLY_OPS_OR_LABOUR_OFFICE_ASSESSES: {
    status: 403,
    polish: 'Uprawnienie ocenia ośrodek pomocy społecznej albo powiatowy urząd pracy.',
    legalBasis: ['UZS_1_2'],
  },
  LABOUR_OFFICE_CONFIRMS_LONG_TERM_UNEMPLOYMENT_ONLY: {
    status: 422,
    polish:
      'Urząd pracy potwierdza tylko długotrwałe bezrobocie. Inne grupy ocenia ośrodek pomocy społecznej.',
    legalBasis: ['UZS_1_2_5'],
  },
  CONVICTION_HAS_ITS_OWN_FIELD: {
    status: 422,
    polish:
      'Zwolnienie z zakładu karnego podaj w osobnym polu (convictionGroup): jest chronione oddzielnie.',
    legalBasis: ['RODO_10'],
  },
  GROUP_UNKNOWN: {
    status: 422,
    polish: 'Ustawa w brzmieniu z dnia czynności nie zna takiej grupy. Wybierz grupę z listy.',
    legalBasis: ['UZS_1_2'],
  },
  EXCLUSION_UNKNOWN: {
    status: 422,
    polish:
      'Ustawa w brzmieniu z dnia czynności nie zna takiego świadczenia wyłączającego. Wybierz z listy.',
    legalBasis: ['UZS_1_3'],
  },
  EXCLUSION_FOUND_UNCHECKED: {
    status: 422,
    polish: 'Podano świadczenie wyłączające, a nie zaznaczono, że wyłączenia sprawdzono.',
    legalBasis: ['UZS_1_3'],
  },
  SOMETHING_STILL_OPEN: {
    status: 409,
    polish:
      'W sprawie jest coś otwartego: wniosek, skierowanie, kontrakt albo dalszy krok. Zakończ to, a potem zamknij sprawę.',
  },
};
