import type { RefusalTable } from '#platform/service';
import type { AmendContractRefusal } from './amend-contract/amend-contract.js';
import type { ChangeRefusal } from './amend-contract/change-fault.js';
import type { CompleteContractRefusal } from './complete-contract/complete-contract.js';
import type { ContentRefusal } from './contract-content.js';
import type { StepRefusal } from './contract-steps.js';
import type { ClubRefusal } from './naming-a-club.js';
import type { ProposeContractRefusal } from './propose-contract/propose-contract.js';
import type { RefuseContractRefusal } from './refuse-contract/refuse-contract.js';
import type { ReviewContractRefusal } from './review-contract/review-contract.js';
import type { ConsultationRefusal } from './sign-contract/consultation.js';
import type { SignContractRefusal } from './sign-contract/sign-contract.js';
import type { StateBreachRefusal } from './state-breach/state-breach.js';
import type { TerminateContractRefusal } from './terminate-contract/terminate-contract.js';

export type ContractRefusal =
  | ProposeContractRefusal
  | SignContractRefusal
  | RefuseContractRefusal
  | AmendContractRefusal
  | ReviewContractRefusal
  | StateBreachRefusal
  | CompleteContractRefusal
  | TerminateContractRefusal;

const proposal: RefusalTable<ProposeContractRefusal> = {
  NOT_PARTY: { status: 404, polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.' },
  CASE_CLOSED: {
    status: 409,
    polish: 'Sprawa jest zamknięta. Wznów ją, zanim zaproponujesz kontrakt.',
  },
  CONTRACT_PROPOSED_BEFORE: {
    status: 409,
    polish: 'Ten kontrakt już zaproponowano. Dla nowego kontraktu podaj nowy klucz.',
  },
  CONTRACT_OF_ANOTHER_INSTITUTION: {
    status: 403,
    polish:
      'Kontrakt socjalny zawiera pracownik socjalny ośrodka pomocy społecznej albo powiatowego centrum pomocy rodzinie.',
    legalBasis: ['UPS_108_1'],
  },
  TYPE_B_FOR_ONE_PERSON: {
    status: 422,
    polish:
      'Kontrakt typu B zawiera się tylko z jedną osobą. Z rodziną zawrzyj kontrakt typu A albo wskaż jedną osobę.',
    legalBasis: ['UPS_108', 'KON'],
  },
};

const possible: RefusalTable<StepRefusal> = {
  CONTRACT_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Tę czynność wykonuje instytucja, która zawarła kontrakt.',
    legalBasis: ['UPS_108_1'],
  },
  CONTRACT_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie kontraktu nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  DAY_BEFORE_PROPOSAL: {
    status: 422,
    polish:
      'Tego dnia kontraktu jeszcze nie zaproponowano. Podaj dzień propozycji albo późniejszy.',
  },
  DAY_BEFORE_SIGNATURE: {
    status: 422,
    polish: 'Tego dnia kontraktu jeszcze nie podpisano. Podaj dzień podpisania albo późniejszy.',
    legalBasis: ['UPS_6_6'],
  },
};

const content: RefusalTable<ContentRefusal | ClubRefusal> = {
  CONTRACT_ENDS_BEFORE_IT_STARTS: {
    status: 422,
    polish: 'Kontrakt kończy się przed swoim pierwszym dniem. Popraw jeden z tych dni.',
  },
  CONTRACT_TOO_LONG: {
    status: 422,
    polish:
      'Kontrakt ma za dużo celów, działań albo dni oceny, licząc razem ze zmianami. Zakończ go i zawrzyj nowy.',
  },
  ACTION_WITHOUT_GOAL: {
    status: 422,
    polish: 'Działanie wskazuje cel, którego w kontrakcie nie ma. Podaj numer jednego z celów.',
  },
  ACTIONS_OF_ONE_SIDE_ONLY: {
    status: 422,
    polish:
      'Kontrakt to wspólne działanie: wpisz co najmniej jedno działanie osoby i jedno działanie instytucji.',
    legalBasis: ['UPS_6_6'],
  },
  ACTION_DAY_OUTSIDE_CONTRACT: {
    status: 422,
    polish:
      'Termin działania wykracza poza czas trwania kontraktu. Popraw termin albo dni kontraktu.',
  },
  REVIEW_DAY_OUTSIDE_CONTRACT: {
    status: 422,
    polish: 'Dzień oceny wykracza poza czas trwania kontraktu. Popraw go albo dni kontraktu.',
  },
  NOT_A_CLUB: {
    status: 422,
    polish:
      'Kontrakt może realizować klub integracji społecznej z rejestru. Wskaż klub albo usuń to pole.',
    legalBasis: ['UZS_18_4'],
  },
  CLUB_ENTRY_REMOVED: {
    status: 409,
    polish: 'Tego dnia klub był już wykreślony z rejestru. Wskaż inny.',
    legalBasis: ['UZS_18_4'],
  },
};

const signature: RefusalTable<
  ConsultationRefusal | Exclude<SignContractRefusal, StepRefusal | ContentRefusal | ClubRefusal>
> = {
  CONTRACT_SIGNED_OTHERWISE: {
    status: 409,
    polish:
      'Kontrakt już podpisano z inną treścią albo w innym dniu. Odczytaj go i porównaj; zmiany zapisuje się jako zmianę kontraktu.',
  },
  SIGNATURE_OF_ONE_SIDE_ONLY: {
    status: 422,
    polish:
      'Kontrakt i jego zmianę podpisują obie strony: osoba i pracownik socjalny. Zapisz je, gdy podpiszą obie.',
    legalBasis: ['UPS_6_6', 'UPS_108'],
  },
  CONTRACT_STARTS_BEFORE_SIGNATURE: {
    status: 422,
    polish: 'Kontrakt nie może obowiązywać przed podpisaniem. Popraw pierwszy dzień.',
    legalBasis: ['UPS_6_6'],
  },
  CONSULTED_OPS_MISSING: {
    status: 422,
    polish:
      'Kontrakt z osobą bezdomną uzgadnia się wcześniej z ośrodkiem pomocy społecznej ostatniego miejsca zameldowania. Wskaż ten ośrodek.',
    legalBasis: ['UPS_108_1A'],
  },
  CONSULTED_OPS_NOT_EXPECTED: {
    status: 422,
    polish:
      'Ośrodek ostatniego miejsca zameldowania podaje się tylko przy osobie bezdomnej. Usuń to pole albo zaznacz bezdomność.',
    legalBasis: ['UPS_108_1A'],
  },
  CONSULTED_NOT_AN_OPS: {
    status: 422,
    polish: 'Kontrakt uzgadnia się z ośrodkiem pomocy społecznej. Wskaż ośrodek z rejestru.',
    legalBasis: ['UPS_108_1A'],
  },
  HOMELESS_WITH_ANOTHER_INSTITUTION: {
    status: 403,
    polish:
      'Kontrakt z osobą bezdomną zawiera ośrodek pomocy społecznej miejsca pobytu. Przekaż to temu ośrodkowi albo popraw gminę pobytu w sprawie.',
    legalBasis: ['UPS_108_1A'],
  },
};

const change: RefusalTable<ChangeRefusal> = {
  AMENDMENT_CHANGES_NOTHING: {
    status: 422,
    polish: 'Ta zmiana niczego nie zmienia. Podaj, co strony uzgodniły inaczej.',
  },
  AMENDMENT_AFTER_THE_END: {
    status: 409,
    polish:
      'Tego dnia kontrakt już nie obowiązywał. Zakończ go i zaproponuj nowy albo popraw dzień zmiany.',
  },
  AMENDMENT_OF_UNKNOWN_ACTION: {
    status: 422,
    polish: 'Takiego działania nie ma w kontrakcie albo już je usunięto. Popraw numer.',
  },
  REVIEW_DAY_BEHIND: {
    status: 422,
    polish: 'Nowe dni oceny nie mogą być wcześniejsze niż zmiana kontraktu. Popraw te dni.',
  },
};

const afterwards: RefusalTable<
  Exclude<
    | RefuseContractRefusal
    | ReviewContractRefusal
    | StateBreachRefusal
    | CompleteContractRefusal
    | TerminateContractRefusal,
    StepRefusal
  >
> = {
  CONTRACT_REFUSED_OTHERWISE: {
    status: 409,
    polish: 'Zapisano już inny powód albo dzień niezawarcia kontraktu. Odczytaj go i porównaj.',
  },
  CONTRACT_REVIEWED_OTHERWISE: {
    status: 409,
    polish: 'Ocenę z tego dnia zapisano już inaczej. Odczytaj kontrakt i porównaj.',
  },
  REVIEW_INCOMPLETE: {
    status: 422,
    polish: 'Oceń każde działanie z kontraktu: zrealizowano, częściowo albo nie.',
    legalBasis: ['UPS_108'],
  },
  REVIEW_OF_UNKNOWN_ACTION: {
    status: 422,
    polish: 'Ocena wskazuje działanie, którego w kontrakcie nie ma albo które usunięto.',
  },
  REVIEW_DAY_NOT_AWAITED: {
    status: 422,
    polish:
      'Tego dnia oceny nie uzgodniono albo już na niego odpowiedziano. Wskaż jeden z oczekiwanych dni albo pomiń to pole.',
  },
  BREACH_OF_UNKNOWN_ACTION: {
    status: 422,
    polish: 'Takiego działania nie ma w kontrakcie albo je usunięto. Popraw numer.',
  },
  CONTRACT_ENDED_OTHERWISE: {
    status: 409,
    polish: 'Kontrakt zakończono już z innym wynikiem, powodem albo dniem. Odczytaj go i porównaj.',
  },
  NO_BREACH_STATED: {
    status: 409,
    polish:
      'Do tego dnia nie stwierdzono niedotrzymania kontraktu. Najpierw je stwierdź albo wybierz inny powód.',
    legalBasis: ['UPS_108'],
  },
};

/** Every no of this context, in Polish. */
export const refusals: RefusalTable<ContractRefusal> = {
  ...proposal,
  ...possible,
  ...content,
  ...signature,
  ...change,
  ...afterwards,
};
