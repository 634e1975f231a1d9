import type { RefusalTable } from '#platform/service';
import type { StepRefusal } from './application-steps.js';
import type { GiveOpinionRefusal } from './give-opinion/give-opinion.js';
import type { DayRefusal } from './not-before-submission.js';
import type { RecordInterviewRefusal } from './record-interview/record-interview.js';
import type { RefuseApplicationRefusal } from './refuse-application/refuse-application.js';
import type { RequestOpinionRefusal } from './request-opinion/request-opinion.js';
import type { AddresseeRefusal } from './submit-application/addressee.js';
import type { ApplicantRefusal } from './submit-application/applicant.js';
import type { SubmitApplicationRefusal } from './submit-application/submit-application.js';
import type { WithdrawApplicationRefusal } from './withdraw-application/withdraw-application.js';

type AboutParts = ApplicantRefusal | AddresseeRefusal;
type StepsRefusal =
  | DayRefusal
  | RequestOpinionRefusal
  | RecordInterviewRefusal
  | GiveOpinionRefusal
  | RefuseApplicationRefusal
  | WithdrawApplicationRefusal;

const applicant: RefusalTable<ApplicantRefusal> = {
  APPLICANT_DETAILS_NOT_EXPECTED: {
    status: 422,
    polish:
      'Zgodę i rodzaj instytucji podaje się tylko przy wniosku innego podmiotu, a nazwę wnioskodawcy nie przy wniosku samej osoby. Usuń te pola albo zmień rodzaj wnioskodawcy.',
  },
  THIRD_PARTY_NOT_NAMED: {
    status: 422,
    polish: 'Podaj nazwę i rodzaj podmiotu, który składa wniosek za osobę.',
    legalBasis: ['UZS_12_1_2'],
  },
  THIRD_PARTY_WITHOUT_CONSENT: {
    status: 422,
    polish:
      'Inny podmiot składa wniosek tylko za zgodą osoby albo jej przedstawiciela. Podaj, kto i kiedy wyraził zgodę.',
    legalBasis: ['UZS_12_1'],
  },
  CONSENT_AFTER_APPLICATION: {
    status: 422,
    polish: 'Zgoda nie może być późniejsza niż wniosek. Popraw dzień zgody albo wniosku.',
    legalBasis: ['UZS_12_1'],
  },
  THIRD_PARTY_RECORDED_BY_ANOTHER: {
    status: 422,
    polish:
      'Wniosek innego podmiotu zapisuje ten podmiot sam albo ośrodek pomocy społecznej, do którego jest skierowany.',
    legalBasis: ['UZS_12_1_2'],
  },
};

const addressee: RefusalTable<AddresseeRefusal> = {
  ADDRESSEE_NEITHER_OPS_NOR_PUP: {
    status: 422,
    polish:
      'Wniosek kieruje się do ośrodka pomocy społecznej albo do powiatowego urzędu pracy. Wskaż instytucję z rejestru.',
    legalBasis: ['UZS_12_1'],
  },
  COMPETENT_OPS_MISSING: {
    status: 422,
    polish: 'Przy wniosku do urzędu pracy wskaż ośrodek pomocy społecznej, który wyda opinię.',
    legalBasis: ['UZS_12_2'],
  },
  COMPETENT_OPS_IS_THE_ADDRESSEE: {
    status: 422,
    polish:
      'Gdy wniosek jest skierowany do ośrodka pomocy społecznej, to on jest właściwy. Wskaż tę samą instytucję albo pomiń to pole.',
    legalBasis: ['UZS_12_1', 'UZS_12_2'],
  },
  COMPETENT_OPS_NOT_AN_OPS: {
    status: 422,
    polish: 'Opinię wydaje ośrodek pomocy społecznej. Wskaż ośrodek z rejestru.',
    legalBasis: ['UZS_12_2'],
  },
  COMPETENT_OPS_OF_ANOTHER_AREA: {
    status: 422,
    polish: 'Ten ośrodek nie obejmuje gminy zamieszkania ani pobytu osoby. Wskaż ośrodek właściwy.',
    legalBasis: ['UZS_12_1', 'UZS_12_2'],
  },
  TARGET_NOT_A_CENTRE: {
    status: 422,
    polish: 'Wskazana instytucja nie jest centrum integracji społecznej. Wskaż centrum z rejestru.',
  },
  LABOUR_STATUS_NOT_REPORTED: {
    status: 409,
    polish:
      'Urząd pracy przyjmuje wnioski osób długotrwale bezrobotnych. Najpierw zgłoś status na rynku pracy.',
    legalBasis: ['UZS_12_1'],
  },
  NOT_LONG_TERM_UNEMPLOYED: {
    status: 409,
    polish:
      'Urząd pracy stwierdził, że osoba nie jest długotrwale bezrobotna. Skieruj wniosek do ośrodka pomocy społecznej.',
    legalBasis: ['UZS_12_1'],
  },
};

const submission: RefusalTable<Exclude<SubmitApplicationRefusal, AboutParts>> = {
  NOT_PARTY: {
    status: 404,
    polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
  },
  CASE_CLOSED: {
    status: 409,
    polish:
      'Sprawa jest zamknięta. Wniosek można zapisać, gdy wznowi ją instytucja, która ją prowadzi.',
  },
  APPLICATION_SUBMITTED_BEFORE: {
    status: 409,
    polish: 'Ten wniosek już zapisano. Dla nowego wniosku podaj nowy klucz.',
  },
  GROUP_NOT_IN_CATALOGUE: {
    status: 422,
    polish:
      'Takiej grupy nie ma w katalogu obowiązującym w dniu wniosku. Wybierz grupę z katalogu.',
    legalBasis: ['UZS_1_2'],
  },
};

const possible: RefusalTable<StepRefusal> = {
  APPLICATION_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Tę czynność wykonuje inna instytucja, która uczestniczy w tym wniosku.',
  },
  APPLICATION_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie wniosku nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
};

const steps: RefusalTable<Exclude<StepsRefusal, StepRefusal>> = {
  DAY_BEFORE_APPLICATION: {
    status: 422,
    polish: 'Tego dnia wniosku jeszcze nie było. Podaj dzień złożenia wniosku albo późniejszy.',
    legalBasis: ['UZS_12_1', 'UZS_12_2'],
  },
  OPINION_REQUESTED_OTHERWISE: {
    status: 409,
    polish: 'Opinii zażądano już w innym trybie. Uzgodnij pilność z ośrodkiem.',
    legalBasis: ['UZS_12_2'],
  },
  INTERVIEW_RECORDED_OTHERWISE: {
    status: 409,
    polish: 'Wywiad zapisano już inaczej. Odczytaj wniosek i porównaj dane.',
  },
  INTERVIEW_IN_THE_FUTURE: {
    status: 422,
    polish: 'Wywiad nie mógł się odbyć po dniu, w którym go zapisujesz. Popraw jeden z tych dni.',
  },
  INTERVIEW_BEFORE_APPLICATION: {
    status: 422,
    polish:
      'Wywiad starszy niż wniosek może być tylko aktualizacją. Popraw dzień albo wybierz aktualizację.',
    legalBasis: ['UZS_12_2'],
  },
  INTERVIEW_NOT_HELD: {
    status: 409,
    polish: 'Opinię wydaje się po wywiadzie środowiskowym. Najpierw zapisz wywiad.',
    legalBasis: ['UZS_12_2'],
  },
  INTERVIEW_WAS_REFUSED: {
    status: 409,
    polish:
      'Odmówiono wywiadu środowiskowego, więc opinii wydać nie można. Wniosek można załatwić odmownie albo wycofać, a po zmianie stanowiska osoby złożyć nowy.',
    legalBasis: ['UZS_12_2'],
  },
  OPINION_BEFORE_INTERVIEW: {
    status: 422,
    polish: 'Opinia nie może być wcześniejsza niż wywiad. Popraw dzień wydania opinii.',
    legalBasis: ['UZS_12_2'],
  },
  OPINION_ISSUED_OTHERWISE: {
    status: 409,
    polish: 'Opinię wydano już z inną treścią albo w innym dniu. Odczytaj wniosek i porównaj.',
    legalBasis: ['UZS_12_2'],
  },
  APPLICATION_REFUSED_OTHERWISE: {
    status: 409,
    polish: 'Wniosek załatwiono już odmownie z innego powodu.',
  },
  APPLICATION_WITHDRAWN_OTHERWISE: {
    status: 409,
    polish: 'Wniosek wycofano już z innego powodu.',
  },
  REFERRAL_ISSUED_UPON_IT: {
    status: 409,
    polish:
      'Na podstawie tego wniosku wydano już skierowanie, więc wniosku nie załatwia się inaczej. Jeżeli skierowanie trwa, a osoba rezygnuje, wycofuje się skierowanie.',
    legalBasis: ['UZS_12_1'],
  },
  NO_NEGATIVE_OPINION: {
    status: 409,
    polish: 'Do tego wniosku nie wydano opinii negatywnej. Wybierz inny powód.',
  },
  NO_REFUSED_INTERVIEW: {
    status: 409,
    polish: 'W tym wniosku nie odmówiono wywiadu. Wybierz inny powód.',
  },
  NO_CONSENT_TO_WITHDRAW: {
    status: 409,
    polish: 'Tego wniosku nie złożono na podstawie zgody. Wybierz inny powód wycofania.',
  },
};

export type IntakeRefusal = SubmitApplicationRefusal | StepsRefusal;

/** Every no of this context, in Polish. The act gives a refusal no form, and neither do these sentences. */
export const refusals: RefusalTable<IntakeRefusal> = {
  ...submission,
  ...applicant,
  ...addressee,
  ...possible,
  ...steps,
};
