import type { RefusalTable } from '#platform/service';
import type { AcceptReferralRefusal } from './accept-referral/accept-referral.js';

export type ReferralRefusal = AcceptReferralRefusal;

/** Every no of this context, in Polish. */
export const refusals: RefusalTable<ReferralRefusal> = {
  REFERRAL_ANOTHER_SIDE_ACTS: {
    status: 403,
    polish: 'Tę czynność wykonuje druga strona skierowania.',
  },
  REFERRAL_STEP_NOT_ALLOWED: {
    status: 409,
    polish: 'W tym stanie skierowania nie można tego zrobić. Zobacz, co jest teraz możliwe.',
  },
  REFERRAL_ACCEPTED_FOR_ANOTHER_DAY: {
    status: 409,
    polish: 'Miejsce potwierdzono już na inny dzień albo pod innym warunkiem.',
  },
  ACCEPTANCE_WITHOUT_START_OR_CONDITION: {
    status: 422,
    polish: 'Podaj planowany dzień rozpoczęcia albo warunek, od którego zależy.',
  },
  PLANNED_START_BEFORE_ACCEPTANCE: {
    status: 422,
    polish: 'Planowany dzień rozpoczęcia nie może być wcześniejszy niż potwierdzenie miejsca.',
  },
  FREE_PLACE_NOT_CONFIRMED: {
    status: 422,
    polish:
      'Osobę z gminy, która sama płaci za pobyt, można przyjąć tylko na wolne miejsce: potwierdź, że jest wolne.',
    legalBasis: ['UZS_12_5'],
  },
};
