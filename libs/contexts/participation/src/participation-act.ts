import type { ParticipationId } from '#language/kernel';
import { act, type Act, type AnyAct, type RefusalTable } from '#platform/service';
import { participationThing } from './participation-steps.js';
import type { Participation, ParticipationFact } from './participation.js';
import { refusals, type ParticipationRefusal } from './refusals.js';

type Given<Data, Guards, Code extends string> = Omit<
  Act<Data, Participation, ParticipationFact, Guards, Code>,
  'thing' | 'id' | 'refusals'
>;

/** An act upon a participation, whose id its content names. */
export const participationAct = <
  Data extends { readonly participationId: ParticipationId },
  Guards = undefined,
  Code extends ParticipationRefusal = ParticipationRefusal,
>(
  given: Given<Data, Guards, Code>,
): AnyAct =>
  act<Data, Participation, ParticipationFact, Guards, Code>({
    ...given,
    thing: participationThing,
    id: ({ participationId }) => participationId,
    refusals: refusals as RefusalTable<Code>,
  });
