import type {
  ContractAmended,
  ContractCompleted,
  ContractEvent,
  ContractProposed,
  ContractRefused,
  ContractReviewed,
  ContractSigned,
  ContractTerminated,
  DisclosureEvent,
  EventOf,
} from '#language/event-catalogue';
import { assertNever, type CivilDate, type Fold, type InstitutionId } from '#language/kernel';
import { amended, type ContractContent } from './contract-content.js';

export type ContractFact = ContractEvent | DisclosureEvent;
export type SignedData = Readonly<EventOf<typeof ContractSigned>['data']>;
export type AmendedData = Readonly<EventOf<typeof ContractAmended>['data']>;
export type ReviewedData = Readonly<EventOf<typeof ContractReviewed>['data']>;

/** What every contract is from its proposal on. */
export type Proposed = Readonly<EventOf<typeof ContractProposed>['data']>;

/** What is added by the signatures: the content as it stands now, and what became of it. */
export interface Signed extends Proposed, ContractContent {
  readonly signedOn: CivilDate;
  readonly kisId?: InstitutionId;
  /** Every club that was ever named: each stays party. */
  readonly clubs: readonly InstitutionId[];
  readonly consultedOps?: InstitutionId;
  readonly reviews: readonly ReviewedData[];
  readonly amendments: readonly AmendedData[];
  readonly breaches: readonly { readonly action: number; readonly statedOn: CivilDate }[];
  /** As it was signed, before any amendment. */
  readonly signedAs: SignedData;
}

export type Contract =
  | { readonly status: 'none' }
  | (Proposed & { readonly status: 'proposed' })
  | (Proposed & Readonly<EventOf<typeof ContractRefused>['data']> & { readonly status: 'refused' })
  | (Signed & { readonly status: 'signed' })
  | (Signed &
      Readonly<EventOf<typeof ContractCompleted>['data']> & { readonly status: 'completed' })
  | (Signed &
      Readonly<EventOf<typeof ContractTerminated>['data']> & { readonly status: 'terminated' });

export type ContractStatus = Contract['status'];

export const contract: Fold<Contract, ContractFact> = {
  initial: { status: 'none' },
  evolve(state, event): Contract {
    switch (event.type) {
      case 'ContractProposed':
        return { ...event.data, status: 'proposed' };
      case 'ContractSigned':
        return { ...proposed(state), ...contentOf(event.data), status: 'signed' };
      case 'ContractRefused':
        return { ...proposed(state), ...event.data, status: 'refused' };
      case 'ContractAmended': {
        const before = signed(state);
        const { kisId } = event.data;
        return {
          ...before,
          ...amended(before, event.data),
          ...(kisId && { kisId, clubs: [...new Set([...before.clubs, kisId])] }),
          amendments: [...before.amendments, event.data],
        };
      }
      case 'ContractReviewed':
        return { ...signed(state), reviews: [...signed(state).reviews, event.data] };
      case 'ContractBreached':
        return { ...signed(state), breaches: [...signed(state).breaches, event.data] };
      case 'ContractCompleted':
        return { ...signed(state), ...event.data, status: 'completed' };
      case 'ContractTerminated':
        return { ...signed(state), ...event.data, status: 'terminated' };
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

const contentOf = (data: SignedData) => ({
  signedOn: data.signedOn,
  from: data.from,
  to: data.to,
  goals: data.goals,
  actions: data.actions.map((action) => ({ ...action, dropped: false })),
  reviewDays: data.reviewDays,
  ...(data.kisId && { kisId: data.kisId }),
  ...(data.consultedOps && { consultedOps: data.consultedOps }),
  clubs: data.kisId === undefined ? [] : [data.kisId],
  reviews: [],
  amendments: [],
  breaches: [],
  signedAs: data,
});

function proposed(state: Contract): Proposed & { readonly status: 'proposed' } {
  if (state.status !== 'proposed') throw new Error('A contract was settled that was not proposed.');
  return state;
}

function signed(state: Contract): Signed & { readonly status: 'signed' } {
  if (state.status !== 'signed') throw new Error('A contract went on that was not in force.');
  return state;
}

/** Whether it was ever signed: only then is there a content and a club. */
export const isSigned = (state: Contract): state is Contract & Signed => 'signedAs' in state;
