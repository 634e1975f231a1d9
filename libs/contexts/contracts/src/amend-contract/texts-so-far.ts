import type { RecordedFact } from '#platform/event-log';
import type { Asked, Look } from '#platform/service';
import type { Contract } from '../contract.js';
import type { Texts } from '../naming-a-club.js';
import { namedIn } from '../surroundings.js';
import type { AmendContractData, Amending } from './amend-contract.js';

/** What an amendment is told: the institutions it names, and the goals in words for a club that it names. */
export async function amendingOf(
  look: Look,
  asked: Asked<AmendContractData>,
  state: Contract,
  history: readonly RecordedFact[],
): Promise<Amending> {
  const named = await namedIn(look, asked, state);
  const goalTexts = asked.kisId === undefined ? {} : await goalTextsIn(look, asked, history);
  return { ...named, goalTexts };
}

/** The institution opens its own copy; what was erased is not handed on. */
async function goalTextsIn(
  { people }: Look,
  { by }: Asked<AmendContractData>,
  history: readonly RecordedFact[],
): Promise<Texts> {
  const own = history.flatMap((fact) => {
    const box = fact.type === 'DataDisclosed' ? undefined : fact.sealed?.['texts'];
    return box === undefined
      ? []
      : [{ ...fact, box, field: 'texts', controller: by.institutionId }];
  });
  const opened = await people.openMany(own);
  const texts = opened.flatMap((one) =>
    one.kind === 'open' ? Object.entries(one.value as Texts) : [],
  );
  return Object.fromEntries(texts.filter(([item]) => item.startsWith('goal-')));
}
