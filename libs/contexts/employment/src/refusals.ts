import type { RefusalTable } from '#platform/service';
import type { AcceptHandoverRefusal } from './accept-handover/accept-handover.js';
import type { DeclineHandoverRefusal } from './decline-handover/decline-handover.js';
import type { EmploymentStepRefusal } from './employment-steps.js';
import type { EndEmploymentRefusal } from './end-employment/end-employment.js';
import type { HandoverStepRefusal } from './handover-steps.js';
import type { ProposeHandoverRefusal } from './propose-handover/propose-handover.js';
import type { RegisterCooperativeRefusal } from './register-cooperative/register-cooperative.js';
import type { StartEmploymentRefusal } from './start-employment/start-employment.js';
import type { StartFoundingRefusal } from './start-founding/start-founding.js';

type AnswerRefusal = AcceptHandoverRefusal | DeclineHandoverRefusal;
type FoundingRefusal = StartFoundingRefusal | RegisterCooperativeRefusal;

const ofSteps: RefusalTable<HandoverStepRefusal | EmploymentStepRefusal | 'NOT_PARTY'> = {
  NOT_PARTY: { status: 404, polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.' },
  HANDOVER_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Na przekazanie odpowiada OWES, do którego jest skierowane.',
  },
  HANDOVER_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie przekazania nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  EMPLOYMENT_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Koniec zatrudnienia zapisuje strona, która o nim wie.',
  },
  EMPLOYMENT_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie zatrudnienia nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
};

const ofProposal: RefusalTable<Exclude<ProposeHandoverRefusal, 'NOT_PARTY'>> = {
  HANDOVER_PROPOSED_BEFORE: {
    status: 409,
    polish: 'To przekazanie już zaproponowano. Dla nowego użyj nowego klucza.',
  },
  HANDOVER_IN_CLOSED_CASE: {
    status: 409,
    polish: 'Sprawa jest zamknięta. Opiekun sprawy może ją wznowić, a potem przekazać osobę.',
  },
  HANDOVER_WITHOUT_BASIS: {
    status: 422,
    polish: 'Podaj dzień zgody osoby albo podstawę prawną przekazania. Najlepiej zapytaj o zgodę.',
    legalBasis: ['RODO_6_1_A', 'RODO_6_1_E', 'UES_29_2'],
  },
  HANDOVER_WITH_TWO_BASES: {
    status: 422,
    polish: 'Przekazanie ma jedną podstawę: zgodę osoby albo przepis. Usuń jedną z nich.',
    legalBasis: ['RODO_6_1_A', 'RODO_6_1_E'],
  },
  CONSENT_AFTER_HANDOVER: {
    status: 422,
    polish: 'Zgoda nie może być późniejsza niż przekazanie. Popraw dzień zgody albo przekazania.',
    legalBasis: ['RODO_6_1_A'],
  },
  PARTICIPATION_OF_ANOTHER_CASE: {
    status: 422,
    polish: 'W tej sprawie nie ma takiego uczestnictwa. Popraw jego identyfikator albo go pomiń.',
  },
  RECEIVER_IS_NOT_AN_OWES: {
    status: 422,
    polish: 'Przekazać można tylko do ośrodka wsparcia ekonomii społecznej z rejestru.',
    legalBasis: ['UES_29_2'],
  },
  OWES_NOT_ACCREDITED: {
    status: 409,
    polish: 'Tego dnia OWES nie ma ważnej akredytacji ministra. Wskaż inny OWES.',
    legalBasis: ['UES_36', 'UES_43'],
  },
  OWES_OF_ANOTHER_AREA: {
    status: 409,
    polish:
      'Ten OWES nie działa w gminie zamieszkania ani pobytu osoby. Wskaż OWES, którego obszar ją obejmuje.',
    legalBasis: ['UES_43'],
  },
};

const ofAnswer: RefusalTable<Exclude<AnswerRefusal, HandoverStepRefusal>> = {
  DAY_BEFORE_PROPOSAL: {
    status: 422,
    polish:
      'Tego dnia przekazania jeszcze nie zaproponowano. Podaj dzień propozycji albo późniejszy.',
  },
  HANDOVER_DECLINED_OTHERWISE: {
    status: 409,
    polish: 'Przekazania nie przyjęto już z innego powodu.',
  },
};

const ofFounding: RefusalTable<Exclude<FoundingRefusal, HandoverStepRefusal>> = {
  DAY_BEFORE_ACCEPTANCE: {
    status: 422,
    polish:
      'Tego dnia OWES jeszcze nie przyjął przekazania. Podaj dzień przyjęcia albo późniejszy.',
  },
  FOUNDING_STARTED_ON_ANOTHER_DAY: {
    status: 409,
    polish: 'Rozpoczęcie zakładania spółdzielni zapisano już z innym dniem.',
  },
  REGISTERED_BEFORE_FOUNDING: {
    status: 422,
    polish: 'Spółdzielni nie zarejestrowano przed rozpoczęciem jej zakładania. Popraw dzień.',
  },
  COOPERATIVE_REGISTERED_OTHERWISE: {
    status: 409,
    polish: 'Rejestrację spółdzielni zapisano już z innym dniem, numerem KRS albo liczbą członków.',
  },
};

const ofStart: RefusalTable<Exclude<StartEmploymentRefusal, 'NOT_PARTY'>> = {
  EMPLOYMENT_STARTED_BEFORE: {
    status: 409,
    polish: 'To zatrudnienie już zapisano. Dla nowego użyj nowego klucza.',
  },
  EMPLOYMENT_IN_CLOSED_CASE: {
    status: 409,
    polish: 'Sprawa jest zamknięta. Opiekun sprawy może ją wznowić, a potem zapisać zatrudnienie.',
  },
  PSU_IS_NOT_EMPLOYMENT: {
    status: 422,
    polish:
      'Prace społecznie użyteczne nie są zatrudnieniem i nie liczą się do wskaźników. Nie zapisuj ich tutaj.',
  },
  FORM_DOES_NOT_FIT_KIND: {
    status: 422,
    polish: 'Ta forma pracy nie pasuje do rodzaju zatrudnienia. Popraw formę albo rodzaj.',
  },
  EMPLOYER_DOES_NOT_FIT_KIND: {
    status: 422,
    polish: 'Ten rodzaj pracodawcy nie pasuje do rodzaju zatrudnienia. Popraw jedno z nich.',
  },
  HOURS_SHARE_MISSING: {
    status: 422,
    polish: 'Przy umowie o pracę podaj wymiar czasu pracy w procentach pełnego etatu.',
  },
  HOURS_SHARE_NOT_EXPECTED: {
    status: 422,
    polish: 'Wymiar etatu podaje się tylko przy umowie o pracę. Usuń to pole albo popraw formę.',
  },
  STARTED_AFTER_RECORDING: {
    status: 422,
    polish: 'Zatrudnienie zapisuje się, gdy osoba już je podjęła. Popraw pierwszy dzień pracy.',
  },
  JOB_TAKEN_DURING_PARTICIPATION: {
    status: 409,
    polish:
      'Zajęcia w centrum jeszcze trwają: podjęcie pracy zapisuje kierownik centrum przy uczestnictwie, a zatrudnienie powstanie samo.',
    legalBasis: ['UZS_13_5'],
  },
};

const ofEnd: RefusalTable<Exclude<EndEmploymentRefusal, EmploymentStepRefusal>> = {
  EMPLOYMENT_ENDED_OTHERWISE: {
    status: 409,
    polish: 'Koniec zatrudnienia zapisano już z innym dniem albo powodem.',
  },
  ENDED_BEFORE_START: {
    status: 422,
    polish: 'Zatrudnienie nie mogło ustać, zanim się zaczęło. Popraw ostatni dzień pracy.',
  },
  ENDED_AFTER_RECORDING: {
    status: 422,
    polish: 'Koniec zatrudnienia zapisuje się, gdy już nastąpił. Popraw ostatni dzień pracy.',
  },
};

/** Every no of this context, in Polish. */
export const refusals = {
  ...ofSteps,
  ...ofProposal,
  ...ofAnswer,
  ...ofFounding,
  ...ofStart,
  ...ofEnd,
} satisfies RefusalTable<string>;
