import type { RefusalTable } from '#platform/service';
import type { AdmitToCentreRefusal } from './admit-to-centre/admit-to-centre.js';
import type { CompleteParticipationRefusal } from './complete-participation/complete-participation.js';
import type { ConfirmTrialResultRefusal } from './confirm-trial-result/confirm-trial-result.js';
import type { EndParticipationRefusal } from './end-participation/end-participation.js';
import type { ExtendParticipationRefusal } from './extend-participation/extend-participation.js';
import type { IssueCertificateRefusal } from './issue-certificate/issue-certificate.js';
import type { StepRefusal } from './participation-steps.js';
import type { RecordActivityRefusal } from './record-activity/record-activity.js';
import type { RecordTrialResultRefusal } from './record-trial-result/record-trial-result.js';
import type { StartAtClubRefusal } from './start-at-club/start-at-club.js';
import type { TakeJobRefusal } from './take-job/take-job.js';
import type { TerminateParticipationRefusal } from './terminate-participation/terminate-participation.js';

type Own<Code> = Exclude<Code, StepRefusal | 'DAY_OUTSIDE_THE_PARTICIPATION'>;

const ofSteps: RefusalTable<StepRefusal | 'DAY_OUTSIDE_THE_PARTICIPATION'> = {
  PARTICIPATION_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish:
      'Uczestnictwo prowadzi centrum albo klub, a wynik okresu próbnego przyjmuje ośrodek pomocy społecznej.',
  },
  PARTICIPATION_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie uczestnictwa nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  DAY_BEFORE_PARTICIPATION: {
    status: 422,
    polish: 'Tego dnia uczestnictwo jeszcze nie trwało. Podaj dzień rozpoczęcia albo późniejszy.',
  },
  DAY_OUTSIDE_THE_PARTICIPATION: {
    status: 422,
    polish:
      'Ten dzień nie należy do okresu zajęć. Podaj dzień od rozpoczęcia do ostatniego dnia zajęć.',
    legalBasis: ['UZS_15_1', 'UZS_15_3'],
  },
};

const ofOpening: RefusalTable<Own<AdmitToCentreRefusal | StartAtClubRefusal>> = {
  ADMISSION_UPON_NOTHING: {
    status: 404,
    polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
  },
  PARTICIPATION_EXISTS: {
    status: 409,
    polish: 'To uczestnictwo już rozpoczęto na innych warunkach. Przeczytaj, jak się toczy.',
  },
  PLACE_NOT_CONFIRMED: {
    status: 409,
    polish: 'Przyjąć można osobę, której miejsce potwierdzono. Najpierw potwierdź miejsce.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_MISSING: {
    status: 409,
    polish:
      'Nie ma programu zatrudnienia socjalnego. Opracuj go, uzgodnij i podpisz przed przyjęciem.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_NOT_AGREED: {
    status: 409,
    polish:
      'Kierownik właściwego ośrodka pomocy społecznej nie uzgodnił aktualnej wersji programu. Poczekaj na uzgodnienie.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_NOT_SIGNED: {
    status: 409,
    polish: 'Aktualnej wersji programu nie podpisano. Podpisz ją z uczestnikiem przed przyjęciem.',
    legalBasis: ['UZS_12_4'],
  },
  ADMISSION_BEFORE_AGREEMENT_OR_SIGNATURE: {
    status: 422,
    polish: 'Przyjęcie następuje po uzgodnieniu i podpisaniu programu. Popraw dzień przyjęcia.',
    legalBasis: ['UZS_12_4'],
  },
  CENTRE_STATUS_LOST: {
    status: 409,
    polish:
      'Tego dnia centrum nie ma już statusu, więc nie może przyjmować. Skieruj osobę gdzie indziej.',
    legalBasis: ['UZS_5_1'],
  },
  WEEKLY_HOURS_OUTSIDE_THE_LIMITS: {
    status: 422,
    polish: 'Tygodniowy wymiar zajęć nie mieści się w granicach ustawy. Popraw liczbę godzin.',
    legalBasis: ['UZS_14_1'],
  },
  PREPARATION_AFTER_ADMISSION: {
    status: 422,
    polish: 'Badanie i szkolenie podaje się z dniem przyjęcia albo wcześniejszym. Popraw dzień.',
    legalBasis: ['UZS_14_2'],
  },
  CONTRACT_NOT_IN_FORCE: {
    status: 409,
    polish:
      'Warunkiem uczestnictwa w klubie jest realizacja kontraktu socjalnego, a tego dnia kontrakt nie obowiązuje. Uzgodnij kontrakt z ośrodkiem.',
    legalBasis: ['UZS_18_4'],
  },
  CLUB_ENTRY_REMOVED: {
    status: 409,
    polish:
      'Tego dnia klub nie jest już wpisany do rejestru, więc nie może przyjmować. Wskaż inny klub.',
    legalBasis: ['UZS_18A_2'],
  },
  PLANNED_END_BEFORE_START: {
    status: 422,
    polish: 'Planowany ostatni dzień jest przed rozpoczęciem. Popraw dzień.',
    legalBasis: ['UZS_18_5'],
  },
};

const ofCourse: RefusalTable<
  Own<
    | RecordTrialResultRefusal
    | ConfirmTrialResultRefusal
    | ExtendParticipationRefusal
    | RecordActivityRefusal
  >
> = {
  TRIAL_NOT_OVER: {
    status: 422,
    polish: 'Okres próbny jeszcze trwa. Kwalifikacja jest możliwa od jego ostatniego dnia.',
    legalBasis: ['UZS_15_1', 'UZS_15_2'],
  },
  PLANNED_END_OUTSIDE_THE_PARTICIPATION: {
    status: 422,
    polish:
      'Uczestnictwo liczy się od dnia po okresie próbnym i trwa najwyżej jedenaście miesięcy. Popraw planowany ostatni dzień.',
    legalBasis: ['UZS_15_3'],
  },
  TRIAL_DECIDED_OTHERWISE: {
    status: 409,
    polish: 'O okresie próbnym już rozstrzygnięto inaczej.',
    legalBasis: ['UZS_15_2'],
  },
  RECEIPT_BEFORE_RESULT: {
    status: 422,
    polish: 'Informację przyjmuje się w dniu rozstrzygnięcia albo później. Popraw dzień.',
    legalBasis: ['UZS_15_2'],
  },
  EXTENSION_BEFORE_QUALIFICATION: {
    status: 422,
    polish: 'Przedłużyć można po zakwalifikowaniu uczestnika. Popraw dzień.',
    legalBasis: ['UZS_15_3'],
  },
  EXTENSION_AFTER_THE_END: {
    status: 409,
    polish:
      'Okres uczestnictwa upłynął, a program zakończył się tego dnia z mocy ustawy. Odnotuj zakończenie uczestnictwa.',
    legalBasis: ['UZS_13_5', 'UZS_15_3'],
  },
  EXTENSION_NOT_LONGER: {
    status: 422,
    polish: 'Przedłużenie musi kończyć się po dotychczasowym ostatnim dniu. Popraw dzień.',
    legalBasis: ['UZS_15_3'],
  },
  EXTENSION_OVER_THE_SUM: {
    status: 422,
    polish:
      'Wszystkie przedłużenia razem trwają najwyżej dwanaście miesięcy. Wybierz wcześniejszy dzień.',
    legalBasis: ['UZS_15_3'],
  },
  OTHER_KIND_WITHOUT_OTHER: {
    status: 422,
    polish:
      'Własną nazwę zajęć podaje się tylko przy rodzaju „inne”. Popraw rodzaj albo usuń nazwę.',
  },
};

const ofEnd: RefusalTable<
  Own<
    | TakeJobRefusal
    | TerminateParticipationRefusal
    | EndParticipationRefusal
    | CompleteParticipationRefusal
    | IssueCertificateRefusal
  >
> = {
  JOB_DAY_IN_FUTURE: {
    status: 422,
    polish: 'Podjęcie pracy odnotowuje się w pierwszym dniu pracy albo później. Popraw dzień.',
    legalBasis: ['UZS_13_5'],
  },
  CLASSES_ENDED_AFTER_THE_JOB: {
    status: 422,
    polish: 'Zajęcia kończą się najpóźniej w dniu podjęcia pracy. Popraw ostatni dzień zajęć.',
    legalBasis: ['UZS_13_5'],
  },
  JOB_AFTER_THE_PARTICIPATION: {
    status: 409,
    polish:
      'Pracę podjęto po upływie okresu uczestnictwa, więc program zakończył się wcześniej. Odnotuj zakończenie uczestnictwa.',
    legalBasis: ['UZS_13_5'],
  },
  JOB_TAKEN_OTHERWISE: {
    status: 409,
    polish: 'Podjęcie pracy już odnotowano z innymi danymi.',
    legalBasis: ['UZS_13_5'],
  },
  CLASSES_END_MISSING: { status: 422, polish: 'Podaj ostatni dzień zajęć.' },
  CLASSES_ENDED_BEFORE: {
    status: 422,
    polish: 'Ostatni dzień zajęć jest już znany i inny. Usuń go albo podaj ten sam.',
  },
  CLASSES_END_IN_FUTURE: {
    status: 422,
    polish: 'Ostatni dzień zajęć nie może być późniejszy niż zaprzestanie. Popraw dzień.',
  },
  TERMINATION_DAYS_OUT_OF_ORDER: {
    status: 422,
    polish:
      'Dni muszą następować po sobie: początek uczestnictwa, decyzja i jej doręczenie albo oświadczenie, zaprzestanie. Popraw dni.',
    legalBasis: ['UZS_13_4', 'UZS_13_4A'],
  },
  TERMINATED_OTHERWISE: {
    status: 409,
    polish: 'Zaprzestanie realizacji programu już odnotowano z innymi danymi.',
    legalBasis: ['UZS_13_4'],
  },
  ENDING_REASON_UNSUITABLE: {
    status: 422,
    polish: 'Ten powód nie pasuje do tego rodzaju uczestnictwa. Wybierz inny.',
  },
  ENDED_OTHERWISE: {
    status: 409,
    polish: 'Zakończenie już odnotowano z innego powodu albo na inny dzień.',
  },
  PERIOD_NOT_OVER: {
    status: 422,
    polish:
      'Okres uczestnictwa jeszcze trwa. Zakończenie jest możliwe od planowanego ostatniego dnia.',
    legalBasis: ['UZS_13_5'],
  },
  PERIOD_ENDS_ON_ITS_LAST_DAY: {
    status: 422,
    polish:
      'Z upływem okresu program kończy się dokładnie w planowanym ostatnim dniu. Popraw dzień.',
    legalBasis: ['UZS_13_5'],
  },
  PROGRAMME_OUTSIDE_THE_TAIL: {
    status: 422,
    polish:
      'Ten dzień nie mieści się w okresie realizacji programu. Podaj dzień między wskazanymi granicami.',
    legalBasis: ['UZS_13_5'],
  },
  COMPLETED_ON_ANOTHER_DAY: {
    status: 409,
    polish: 'Zakończenie już odnotowano na inny dzień.',
    legalBasis: ['UZS_13_5'],
  },
  CERTIFICATE_BEFORE_END_OF_CLASSES: {
    status: 409,
    polish:
      'Zaświadczenie wydaje się po zakończeniu zajęć. Najpierw odnotuj, kiedy i jak się skończyły.',
    legalBasis: ['UZS_13_5A', 'UZS_18_5A'],
  },
  CERTIFICATE_ISSUED_OTHERWISE: {
    status: 409,
    polish: 'Zaświadczenie już wydano z innym numerem albo w innym dniu.',
    legalBasis: ['UZS_13_5A', 'UZS_18_5A'],
  },
};

/** Every no about a participation, in Polish. */
export const refusals = { ...ofSteps, ...ofOpening, ...ofCourse, ...ofEnd };
export type ParticipationRefusal = keyof typeof refusals;
