import type { RefusalTable } from '#platform/service';
import type { AcceptReferralRefusal } from './accept-referral/accept-referral.js';
import type { DraftReferralRefusal } from './draft-referral/draft-referral.js';
import type { ForwardReferralRefusal } from './forward-referral/forward-referral.js';
import type { IssueReferralRefusal } from './issue-referral/issue-referral.js';
import type { DayRefusal } from './order-of-days.js';
import type { FinancingRefusal, IssueRefusal } from './policies.js';
import type { StepRefusal } from './referral-steps.js';
import type { RejectReferralRefusal } from './reject-referral/reject-referral.js';
import type { ReturnReferralRefusal } from './return-referral/return-referral.js';
import type { SupplementReferralRefusal } from './supplement-referral/supplement-referral.js';
import type { WithdrawReferralRefusal } from './withdraw-referral/withdraw-referral.js';

export type ReferralRefusal =
  | DayRefusal
  | DraftReferralRefusal
  | IssueReferralRefusal
  | AcceptReferralRefusal
  | RejectReferralRefusal
  | ReturnReferralRefusal
  | SupplementReferralRefusal
  | WithdrawReferralRefusal
  | ForwardReferralRefusal;

const ofSteps: RefusalTable<StepRefusal | DayRefusal> = {
  REFERRAL_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Tę czynność wykonuje inna strona skierowania.',
  },
  REFERRAL_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie skierowania nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  DAY_BEFORE_ISSUE: {
    status: 422,
    polish: 'Tego dnia skierowania jeszcze nie wydano. Podaj dzień wydania albo późniejszy.',
  },
  DAY_BEFORE_LAST_STEP: {
    status: 422,
    polish:
      'Ten dzień jest wcześniejszy niż poprzedni krok skierowania. Podaj dzień tego kroku albo późniejszy.',
  },
};

/** Who pays for the stay (UZS 12(5)): asked at the issue, a supplement and the confirmation of a place. */
const ofFinancing: RefusalTable<FinancingRefusal> = {
  RESIDENCE_UNKNOWN: {
    status: 409,
    polish:
      'W sprawie nie ma gminy zamieszkania ani pobytu, więc nie wiadomo, kto kieruje i kto płaci. Potrzebna jest sprawa, w której podano gminę.',
    legalBasis: ['UZS_12_1', 'UZS_12_5'],
  },
  FINANCING_NOT_LOCAL: {
    status: 409,
    polish:
      'Osoba nie mieszka w gminie, na terenie której utworzono centrum. Wskaż porozumienie między gminami albo gminę, która zapłaci.',
    legalBasis: ['UZS_12_5'],
  },
  FINANCING_GMINA_NOT_OF_THE_PERSON: {
    status: 422,
    polish: 'Płacić może tylko gmina zamieszkania albo pobytu tej osoby. Popraw kod gminy.',
    legalBasis: ['UZS_12_5_2'],
  },
  FINANCING_AGREEMENT_UNSUITABLE: {
    status: 409,
    polish:
      'To nie jest zawarte porozumienie między gminami z zasadami finansowania. Wskaż inne porozumienie albo gminę, która zapłaci.',
    legalBasis: ['UZS_12_5_1'],
  },
  FINANCING_AGREEMENT_NOT_IN_FORCE: {
    status: 409,
    polish:
      'Tego dnia porozumienie nie obowiązuje. Kierujący może wskazać inny sposób finansowania.',
    legalBasis: ['UZS_12_5_1'],
  },
  FINANCING_AGREEMENT_OF_OTHER_GMINAS: {
    status: 409,
    polish:
      'Porozumienie nie obejmuje gminy tej osoby i gminy centrum. Wskaż inne porozumienie albo gminę, która zapłaci.',
    legalBasis: ['UZS_12_5_1'],
  },
};

const ofIssue: RefusalTable<Exclude<IssueRefusal, FinancingRefusal>> = {
  ANOTHER_REFERRAL_OPEN: {
    status: 409,
    polish:
      'Na ten wniosek wydano już skierowanie, które wciąż jest otwarte. Jeżeli osoba ma trafić do innego centrum, skieruj ją tam z tamtego skierowania (skierowanie do innego centrum) albo najpierw je wycofaj.',
  },
  RECEIVER_IS_NOT_A_CENTRE: {
    status: 422,
    polish: 'Skierować można tylko do centrum integracji społecznej, które jest w rejestrze.',
    legalBasis: ['UZS_12_1'],
  },
  RECEIVER_STATUS_LOST: {
    status: 409,
    polish: 'To centrum utraciło status centrum integracji społecznej. Wybierz inne.',
    legalBasis: ['UZS_12_1'],
  },
  APPLICATION_CLOSED: {
    status: 409,
    polish: 'Wniosek załatwiono odmownie albo wycofano. Skierowanie wymaga nowego wniosku.',
    legalBasis: ['UZS_12_1'],
  },
  OPINION_MISSING: {
    status: 409,
    polish:
      'Nie ma jeszcze opinii pracownika socjalnego. Skierowanie można wydać po wywiadzie i opinii.',
    legalBasis: ['UZS_12_2'],
  },
  REFERRAL_BEFORE_OPINION: {
    status: 422,
    polish: 'Opinia poprzedza skierowanie. Podaj dzień wydania opinii albo późniejszy.',
    legalBasis: ['UZS_12_2'],
  },
  NEGATIVE_OPINION_NEEDS_REASON: {
    status: 422,
    polish: 'Opinia jest negatywna. Podaj powód, dla którego mimo to kierujesz.',
    legalBasis: ['UZS_12_2'],
  },
  OPINION_IS_NOT_NEGATIVE: {
    status: 422,
    polish: 'Opinia nie jest negatywna: usuń powód skierowania mimo opinii.',
  },
  CASE_NOT_OPEN: {
    status: 409,
    polish:
      'Sprawa jest zamknięta. Skierowanie można przygotować i wydać, gdy wznowi ją instytucja, która ją prowadzi.',
  },
  ELIGIBILITY_NOT_ASSESSED: {
    status: 409,
    polish:
      'Nie oceniono jeszcze, czy ta osoba jest uprawniona. Oceń to, zanim wydasz skierowanie.',
    legalBasis: ['UZS_1_2', 'UZS_1_3'],
  },
  ELIGIBILITY_NOT_CONFIRMED: {
    status: 409,
    polish:
      'Ocena nie potwierdza uprawnienia: nie ma w niej grupy, nie sprawdzono wyłączeń albo jest świadczenie wyłączające. Jeżeli to się zmieniło, oceń uprawnienie ponownie.',
    legalBasis: ['UZS_1_2', 'UZS_1_3'],
  },
  CLUB_ONLY: {
    status: 409,
    polish:
      'Ta osoba może korzystać tylko z klubu integracji społecznej, nie z centrum. Jeżeli to się zmieniło, oceń uprawnienie ponownie.',
    legalBasis: ['UZS_1_3A'],
  },
  ISSUER_MAY_NOT_REFER: {
    status: 403,
    polish: 'Kierować może tylko ośrodek pomocy społecznej albo powiatowy urząd pracy.',
    legalBasis: ['UZS_12_1'],
  },
  OPS_NOT_COMPETENT: {
    status: 403,
    polish: 'Kieruje ośrodek właściwy ze względu na miejsce zamieszkania albo pobytu tej osoby.',
    legalBasis: ['UZS_12_1'],
  },
  LONG_TERM_UNEMPLOYMENT_NOT_REPORTED: {
    status: 409,
    polish:
      'Urząd pracy kieruje tylko osobę, którą zgłosił jako zarejestrowaną i długotrwale bezrobotną. Zgłoś jej aktualny status albo zostaw skierowanie właściwemu ośrodkowi pomocy społecznej.',
    legalBasis: ['UZS_12_1'],
  },
  BENEFIT_RIGHT: {
    status: 409,
    polish:
      'Według urzędu pracy osoba ma prawo do zasiłku dla bezrobotnych, więc ustawa jej nie obejmuje. Gdy prawo ustanie, urząd pracy zgłasza nowy status.',
    legalBasis: ['UZS_1_3_1'],
  },
  VALIDITY_ENDS_BEFORE_ISSUE: {
    status: 422,
    polish: 'Ważność skierowania kończy się przed jego wydaniem. Popraw dzień.',
  },
};

const ofDraft: RefusalTable<
  'APPLICATION_NOT_FOUND' | 'APPLICATION_NOT_YOURS_TO_REFER' | 'INTERVIEW_REFUSED'
> = {
  INTERVIEW_REFUSED: {
    status: 409,
    polish:
      'Odmówiono wywiadu, więc na ten wniosek nie będzie opinii ani skierowania. Załatw wniosek odmownie albo odnotuj jego wycofanie; skierowanie wymaga nowego wniosku.',
    legalBasis: ['UZS_12_2'],
  },
  APPLICATION_NOT_FOUND: {
    status: 404,
    polish: 'Nie ma takiej rzeczy albo nie należy do Twoich spraw.',
  },
  APPLICATION_NOT_YOURS_TO_REFER: {
    status: 403,
    polish: 'Na ten wniosek kieruje jego adresat albo właściwy ośrodek pomocy społecznej.',
    legalBasis: ['UZS_12_1'],
  },
};

const ofAnswers: RefusalTable<
  Exclude<
    | AcceptReferralRefusal
    | RejectReferralRefusal
    | ReturnReferralRefusal
    | SupplementReferralRefusal,
    StepRefusal | FinancingRefusal
  >
> = {
  REFERRAL_ACCEPTED_FOR_ANOTHER_DAY: {
    status: 409,
    polish:
      'Miejsce potwierdzono już na inny dzień albo na innych warunkach. Odczytaj skierowanie i porównaj.',
  },
  ACCEPTANCE_WITHOUT_START_OR_CONDITION: {
    status: 422,
    polish: 'Podaj planowany dzień rozpoczęcia albo warunek, od którego zależy.',
  },
  PLANNED_START_BEFORE_ACCEPTANCE: {
    status: 422,
    polish:
      'Planowany dzień rozpoczęcia nie może być wcześniejszy niż potwierdzenie miejsca. Popraw jeden z tych dni.',
  },
  FREE_PLACE_NOT_CONFIRMED: {
    status: 422,
    polish:
      'Osobę z gminy, która sama płaci za pobyt, można przyjąć tylko na wolne miejsce: potwierdź, że jest wolne.',
    legalBasis: ['UZS_12_5_2'],
  },
  SUGGESTED_CENTRE_UNSUITABLE: {
    status: 422,
    polish: 'Wskazać można tylko inne centrum integracji społecznej z rejestru.',
  },
  RETURNS_EXHAUSTED: {
    status: 409,
    polish:
      'Według porozumienia tego skierowania nie można już zwrócić. Potwierdź miejsce albo odrzuć z powodem.',
    legalBasis: ['AGREEMENT'],
  },
  SUPPLEMENT_INCOMPLETE: {
    status: 422,
    polish: 'Centrum zwróciło skierowanie także z innych powodów. Uzupełnij wszystkie braki.',
  },
};

const ofIssuer: RefusalTable<
  | 'WITHDRAWAL_REASON_OF_ANOTHER'
  | 'PERSON_AGREED_BEFORE_ISSUE'
  | 'PERSON_AGREED_AFTER_FORWARDING'
  | 'FORWARDED_TO_THE_SAME_CENTRE'
> = {
  PERSON_AGREED_BEFORE_ISSUE: {
    status: 422,
    polish:
      'Osoba nie mogła zgodzić się na inne centrum, zanim wydano to skierowanie. Podaj dzień wydania albo późniejszy.',
  },
  WITHDRAWAL_REASON_OF_ANOTHER: {
    status: 422,
    polish: 'Ten powód nie pasuje do tego, kto wycofuje skierowanie. Popraw powód albo osobę.',
  },
  PERSON_AGREED_AFTER_FORWARDING: {
    status: 422,
    polish:
      'Osoba musi zgodzić się na inne centrum najpóźniej w dniu skierowania tam. Popraw dzień zgody albo skierowania.',
  },
  FORWARDED_TO_THE_SAME_CENTRE: {
    status: 422,
    polish: 'Skierowanie już jest do tego centrum. Wskaż inne.',
  },
};

/** Every no of this context, in Polish. */
export const refusals: RefusalTable<ReferralRefusal> = {
  ...ofSteps,
  ...ofDraft,
  ...ofIssue,
  ...ofFinancing,
  ...ofAnswers,
  ...ofIssuer,
};
