import type { ClientEvent, DisclosureEvent } from '#language/event-catalogue';
import { assertNever, type ClientId, type Fold, type InstitutionId } from '#language/kernel';

export type Verdict = 'SAME_PERSON' | 'DIFFERENT_PERSON';

export interface Identified {
  readonly clientId: ClientId;
  readonly identifiedBy: InstitutionId;
  readonly document: 'PESEL' | 'OTHER' | 'NONE';
  /** Older records of the same institution that may be the same person. */
  readonly possibleDuplicates: readonly ClientId[];
  /** What a human said of them; the last word counts, the earlier ones stay in the history. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A client of one institution. Nothing of the person itself: that is sealed and no decision needs it. */
export type Client = { readonly status: 'none' } | (Identified & { readonly status: 'identified' });

export const client: Fold<Client, ClientEvent | DisclosureEvent> = {
  initial: { status: 'none' },
  evolve(state, event) {
    switch (event.type) {
      case 'ClientIdentified':
        return { ...event.data, verdicts: {}, status: 'identified' };
      case 'ClientDuplicateAssessed': {
        const known = identified(state);
        const { candidate, verdict } = event.data;
        return { ...known, verdicts: { ...known.verdicts, [candidate]: verdict } };
      }
      case 'InformationNoticeGiven':
      case 'DataDisclosed':
        return state;
      default:
        return assertNever(event);
    }
  },
};

/** Records that may be the same person and of which nobody has said whether they are. */
export const undecided = ({ possibleDuplicates, verdicts }: Identified): readonly ClientId[] =>
  possibleDuplicates.filter((candidate) => verdicts[candidate] === undefined);

/** The record that a human found to be the same person: the path is continued there, not here. */
export const samePersonAs = ({ possibleDuplicates, verdicts }: Identified): ClientId | undefined =>
  possibleDuplicates.find((candidate) => verdicts[candidate] === 'SAME_PERSON');

function identified(state: Client): Identified & { readonly status: 'identified' } {
  if (state.status === 'none') throw new Error('A client was assessed before it was identified.');
  return state;
}
