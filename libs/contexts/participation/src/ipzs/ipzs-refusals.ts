import type { RefusalTable } from '#platform/service';
import type { AgreeIpzsRefusal } from './agree-ipzs/agree-ipzs.js';
import type { AmendIpzsRefusal } from './amend-ipzs/amend-ipzs.js';
import type { DraftIpzsRefusal } from './draft-ipzs/draft-ipzs.js';
import type { RefuseAgreementRefusal } from './refuse-agreement/refuse-agreement.js';
import type { ReviseIpzsRefusal } from './revise-ipzs/revise-ipzs.js';
import type { SignIpzsRefusal } from './sign-ipzs/sign-ipzs.js';

export type IpzsRefusal =
  | DraftIpzsRefusal
  | ReviseIpzsRefusal
  | AgreeIpzsRefusal
  | RefuseAgreementRefusal
  | SignIpzsRefusal
  | AmendIpzsRefusal;

/** Every no about a programme, in Polish. */
export const ipzsRefusals: RefusalTable<IpzsRefusal> = {
  REFERRAL_NOT_FOUND: {
    status: 404,
    polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
  },
  REFERRAL_NOT_ACCEPTED: {
    status: 409,
    polish:
      'Program opracowuje się po potwierdzeniu miejsca. Najpierw potwierdź miejsce w centrum.',
    legalBasis: ['UZS_12_1', 'UZS_13_1'],
  },
  IPZS_EXISTS: {
    status: 409,
    polish: 'Program do tego skierowania już jest. Opracuj jego nową wersję.',
    legalBasis: ['UZS_13_1'],
  },
  IPZS_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish:
      'Program uzgadnia kierownik właściwego ośrodka pomocy społecznej, a opracowuje i podpisuje centrum.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie programu nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  IPZS_DAY_BEFORE_DRAFT: {
    status: 422,
    polish:
      'Tego dnia tej wersji programu jeszcze nie było. Podaj dzień jej opracowania albo późniejszy.',
  },
  IPZS_VERSION_SUPERSEDED: {
    status: 409,
    polish: 'Ta wersja programu nie jest aktualna. Przeczytaj aktualną i odnieś się do niej.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_PARTICIPATION_OPENED: {
    status: 409,
    polish:
      'Osoba jest już przyjęta do centrum. Zamiast nowej wersji zmień program na wniosek strony.',
    legalBasis: ['UZS_13_3'],
  },
  PERSON_SIGNED_OUTSIDE_THE_DAYS: {
    status: 422,
    polish:
      'Uczestnik podpisuje program od dnia opracowania tej wersji do dnia podpisu kierownika. Popraw dzień.',
    legalBasis: ['UZS_12_4'],
  },
  IPZS_NOT_CARRIED_OUT: {
    status: 409,
    polish:
      'Program zmienia się od przyjęcia do zakończenia realizacji. Przed przyjęciem opracuj nową wersję.',
    legalBasis: ['UZS_13_3'],
  },
  AMENDMENT_EMPTY: { status: 422, polish: 'Podaj, co się w programie zmienia.' },
  PLANNED_END_NOT_MOVABLE: {
    status: 409,
    polish:
      'Planowany ostatni dzień można przesunąć tylko w trakcie uczestnictwa przed przedłużeniem. Później przedłuż uczestnictwo.',
    legalBasis: ['UZS_15_3'],
  },
  PLANNED_END_OUTSIDE_THE_PERIOD: {
    status: 422,
    polish:
      'Ostatni dzień musi mieścić się między dniem zmiany a końcem najdłuższego okresu uczestnictwa. Popraw dzień.',
    legalBasis: ['UZS_15_3'],
  },
};
