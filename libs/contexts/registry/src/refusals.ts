import type { RefusalTable } from '#platform/service';
import type { AmendAgreementRefusal } from './amend-agreement/amend-agreement.js';
import type { ConfirmAgreementRefusal } from './confirm-agreement/confirm-agreement.js';
import type { ProposeAgreementRefusal } from './propose-agreement/propose-agreement.js';
import type { RecordStatusRefusal } from './record-status/record-status.js';
import type { RegisterInstitutionRefusal } from './register-institution/register-institution.js';
import type { TerminateAgreementRefusal } from './terminate-agreement/terminate-agreement.js';

type InstitutionRefusal = RegisterInstitutionRefusal | RecordStatusRefusal;
type AgreementRefusal =
  | ProposeAgreementRefusal
  | ConfirmAgreementRefusal
  | AmendAgreementRefusal
  | TerminateAgreementRefusal;

/** Every no about institutions and their statuses, in Polish. */
export const institutionRefusals: RefusalTable<InstitutionRefusal> = {
  INSTITUTION_ID_TAKEN: {
    status: 409,
    polish: 'Pod tym identyfikatorem zarejestrowano już instytucję z innymi danymi. Wybierz inny.',
  },
  INSTITUTION_ID_RESERVED: {
    status: 422,
    polish: 'Ten identyfikator jest zastrzeżony dla systemu. Wybierz inny.',
  },
  FOUNDER_GMINAS_OF_A_CENTRE_ONLY: {
    status: 422,
    polish: 'Gminy założycielskie podaje się tylko dla centrum albo klubu integracji społecznej.',
    legalBasis: ['UZS_12_5'],
  },
  GMINA_CODE_NEEDED: {
    status: 422,
    polish: 'Siedzibę i gminy założycielskie podaj jako siedmiocyfrowe kody TERC gmin.',
  },
  DEPARTMENT_TWICE: {
    status: 422,
    polish: 'Identyfikatory komórek organizacyjnych nie mogą się powtarzać.',
  },
  OPERATOR_NOT_REGISTERED: {
    status: 422,
    polish:
      'Podmiotu prowadzącego nie ma w rejestrze. Najpierw go zarejestruj albo podaj samą nazwę.',
  },
  INSTITUTION_NOT_REGISTERED: {
    status: 404,
    polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
  },
  STATUS_OF_ANOTHER_KIND: {
    status: 422,
    polish:
      'Ten wpis nie dotyczy instytucji tego rodzaju: status mają centra, wpis – kluby, akredytację – OWES.',
  },
  STATUS_DAY_IN_FUTURE: {
    status: 422,
    polish: 'Dzień wpisu w rejestrze nie może być późniejszy niż dzisiejszy.',
  },
  STATUS_AREAS_OF_OWES_ONLY: {
    status: 422,
    polish: 'Obszar podaje się tylko przy akredytacji OWES.',
    legalBasis: ['UES_43'],
  },
  STATUS_HAS_NO_LAST_DAY: {
    status: 422,
    polish: 'Ten wpis nie ma ostatniego dnia ważności. Usuń go z formularza.',
  },
  STATUS_LAST_DAY_BEFORE_FIRST: {
    status: 422,
    polish: 'Ostatni dzień ważności nie może być wcześniejszy niż pierwszy.',
  },
  CIS_STATUS_TOO_LONG: {
    status: 422,
    polish: 'Status centrum nadaje się na 5 lat. Sprawdź ostatni dzień w rejestrze wojewody.',
    legalBasis: ['UZS_5_2'],
  },
  ACCREDITATION_WITHOUT_LAST_DAY: {
    status: 422,
    polish: 'Podaj ostatni dzień akredytacji: udziela się jej na czas określony.',
    legalBasis: ['UES_36'],
  },
  ACCREDITATION_TOO_LONG: {
    status: 422,
    polish: 'Akredytacji OWES udziela się najwyżej na 2 lata. Sprawdź ostatni dzień.',
    legalBasis: ['UES_36'],
  },
  STATUS_BEFORE_LAST_RECORDED: {
    status: 409,
    polish: 'Zapisano już późniejszy wpis. Wpisy przenosi się w kolejności dni z rejestru.',
  },
  STATUS_ALREADY_HELD: {
    status: 409,
    polish:
      'Status trwa. Zapisz jego przedłużenie albo utratę; ponownie nadaje się go po wygaśnięciu.',
  },
  STATUS_NOT_GRANTED_BEFORE: {
    status: 409,
    polish: 'Nie ma statusu, który można przedłużyć. Najpierw zapisz jego nadanie.',
    legalBasis: ['UZS_5_2'],
  },
  STATUS_ALREADY_ENDED: {
    status: 409,
    polish: 'Utratę albo wykreślenie zapisano już z innym dniem lub źródłem.',
  },
};

/** Every no about agreements, in Polish. */
export const agreementRefusals: RefusalTable<AgreementRefusal> = {
  AGREEMENT_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie porozumienia nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  AGREEMENT_NEEDS_TWO_PARTIES: {
    status: 422,
    polish: 'Porozumienie ma co najmniej dwie różne strony.',
  },
  AGREEMENT_PROPOSER_NOT_PARTY: {
    status: 422,
    polish: 'Porozumienie proponuje jedna z jego stron. Dopisz swoją instytucję do stron.',
  },
  AGREEMENT_PARTY_NOT_REGISTERED: {
    status: 422,
    polish: 'Nie wszystkie strony są w rejestrze instytucji. Sprawdź identyfikatory.',
  },
  AGREEMENT_BETWEEN_OTHER_KINDS: {
    status: 422,
    polish:
      'Strony nie pasują do rodzaju porozumienia: PUP z OPS, OPS z OPS między gminami albo CIS z OWES.',
  },
  AGREEMENT_GMINAS_OF_INTER_GMINA_ONLY: {
    status: 422,
    polish: 'Gminy podaje się tylko w porozumieniu między gminami.',
  },
  AGREEMENT_NEEDS_TWO_GMINAS: {
    status: 422,
    polish: 'Porozumienie między gminami wymienia co najmniej dwie różne gminy (kody TERC).',
    legalBasis: ['UZS_12_5_1'],
  },
  AGREEMENT_GMINA_WITHOUT_OPS: {
    status: 422,
    polish: 'Każda gmina musi mieć wśród stron swój ośrodek pomocy społecznej.',
    legalBasis: ['UZS_12_5_1'],
  },
  AGREEMENT_OPS_WITHOUT_GMINA: {
    status: 422,
    polish:
      'Stroną jest ośrodek, którego gmin porozumienie nie wymienia. Dopisz gminę albo go usuń.',
    legalBasis: ['UZS_12_5_1'],
  },
  INTER_GMINA_WITHOUT_FINANCING: {
    status: 422,
    polish: 'Porozumienie między gminami musi określać zasady finansowania.',
    legalBasis: ['UZS_12_5_1'],
  },
  AGREEMENT_ENDS_BEFORE_IT_BEGINS: {
    status: 422,
    polish: 'Ostatni dzień porozumienia nie może być wcześniejszy niż pierwszy.',
  },
  AGREEMENTS_OVERLAP: {
    status: 409,
    polish:
      'W tym czasie obowiązuje już porozumienie tego rodzaju między tymi samymi stronami. Zmień je albo rozwiąż.',
  },
  AGREEMENT_HAS_ENDED: {
    status: 409,
    polish: 'Porozumienie już wygasło. Zaproponuj nowe.',
  },
  AGREEMENT_TERMINATED_FOR_ANOTHER_DAY: {
    status: 409,
    polish: 'Porozumienie rozwiązano już z innym ostatnim dniem.',
  },
  TERMINATION_BACKWARDS: {
    status: 422,
    polish: 'Porozumienia nie rozwiązuje się wstecz. Podaj dzień nie wcześniejszy niż czynność.',
  },
  TERMINATION_OUTSIDE_AGREEMENT: {
    status: 422,
    polish: 'Ostatni dzień musi przypadać w czasie obowiązywania porozumienia.',
  },
};
