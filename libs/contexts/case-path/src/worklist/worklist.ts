import type { CivilDate, InstitutionId, Position } from '#language/kernel';
import type { DecodedFact, DocumentProjection } from '#platform/read-store';
import { derivedId, idIn, streamOf } from '#platform/service';
import { elapsedUntil, type Elapsed } from './elapsed.js';
import { waitingRules, type Memory, type Opening, type WaitingRule } from './waiting-rules.js';

/** Something that waits for an institution. */
export interface WaitingItem {
  readonly reason: string;
  readonly institution: InstitutionId;
  readonly caseId: string;
  readonly thing: string;
  readonly thingId: string;
  readonly since: CivilDate;
  readonly sincePosition: Position;
  readonly due?: Opening['due'];
  readonly counterpart?: InstitutionId;
  /** When it waited before it was paused. */
  readonly before?: Elapsed;
}

/** What a rule knows of one thing, and what waits because of it. */
interface Wait {
  readonly memory: Memory;
  readonly item?: WaitingItem;
  readonly paused?: Elapsed;
}

/** By the stream of the thing; one only, unless applications of one case wait for the same. */
export interface WaitingDocument {
  readonly waits: Readonly<Record<string, Wait>>;
}

const NOTHING = '-';

/**
 * One document for each thing and reason; while it has an item, something waits. What waits for an
 * application stands with its case, for the fact that closes a case names no application.
 */
export const worklist: DocumentProjection<WaitingDocument> = {
  name: 'worklist',
  version: 4,
  idsOf: (fact) => waitingRules.flatMap((rule) => idsUnder(rule, fact)),
  evolve: (document, fact, id) => {
    const rule = waitingRules.find(({ reason }) => id.endsWith(`/${reason}`));
    if (rule === undefined) return document;
    const { waits } = document ?? { waits: {} };
    if (rule.thing === 'application' && fact.type === 'CaseClosed')
      return document && { waits: {} };
    const key = keyOf(rule, fact);
    if (key === undefined) return document;
    return { waits: { ...waits, [key]: waitAfter(rule, fact, waits[key]) } };
  },
  parties: (document) => [...new Set(itemsOf(document).map(({ institution }) => institution))],
  sortKey: (document) =>
    itemsOf(document)
      .map(({ sincePosition }) => sincePosition)
      .sort()[0] ?? NOTHING,
};

/** What waits, for this institution or for any. */
export const itemsOf = (
  { waits }: WaitingDocument,
  institution?: InstitutionId,
): readonly WaitingItem[] =>
  Object.values(waits).flatMap(({ item }) =>
    item && (institution === undefined || item.institution === institution) ? [item] : [],
  );

function waitAfter(rule: WaitingRule, fact: DecodedFact, before?: Wait): Wait {
  const memory = remember(rule, before?.memory ?? {}, fact);
  if (rule.closes.includes(fact.type)) return { memory };
  if (rule.pauses?.includes(fact.type)) {
    const { item } = before ?? {};
    return { memory, ...(item && { paused: elapsedUntil(item, fact.occurredOn) }) };
  }
  const opening = rule.opens[fact.type]?.(plain(fact), memory);
  if (opening === undefined) return { ...before, memory };
  if (opening === 'nothing') return { memory };
  const [thing, thingId] = thingOf(fact.stream);
  const item = {
    ...opening,
    reason: rule.reason,
    caseId: fact.caseId ?? NOTHING,
    thing,
    thingId,
    since: fact.occurredOn,
    sincePosition: fact.position,
    ...(before?.paused && { before: before.paused }),
  };
  return { memory, item };
}

/** The documents that a fact may begin, end or be remembered in. */
function idsUnder(rule: WaitingRule, fact: DecodedFact): string[] {
  const { opens, closes, pauses = [], remembers = {} } = rule;
  const types = [...Object.keys(opens), ...closes, ...pauses, ...Object.keys(remembers)];
  if (!types.includes(fact.type) || fact.caseId === undefined) return [];
  const whose = rule.thing === 'application' ? `case-${fact.caseId}` : keyOf(rule, fact);
  return whose === undefined ? [] : [`${whose}/${rule.reason}`];
}

/** The thing that a fact is about for a rule, which may lie in the stream of another one. */
function keyOf(rule: WaitingRule, fact: DecodedFact): string | undefined {
  if (rule.thing === 'case') return `case-${fact.caseId}`;
  if (fact.stream.startsWith(`${rule.thing}-`)) return fact.stream;
  const { applicationId, referralId } = fact.data as Readonly<Record<string, string>>;
  switch (rule.thing) {
    // A referral ends what waited for its application, a programme what waited for its referral,
    case 'application':
      return applicationId && `application-${applicationId}`;
    case 'referral':
      return referralId && `referral-${referralId}`;
    // and the end of a referral what waited for its programme.
    case 'ipzs': {
      const ended = idIn(fact.stream, 'referral');
      return ended && streamOf('ipzs', derivedId('ipzs', ended));
    }
    default:
      return undefined;
  }
}

function remember({ remembers = {} }: WaitingRule, memory: Memory, fact: DecodedFact): Memory {
  const fields = remembers[fact.type] ?? [];
  const { data } = plain(fact);
  const known = fields.flatMap((field) =>
    data[field] === undefined ? [] : [[field, data[field]]],
  );
  return { ...memory, ...(Object.fromEntries(known) as Memory) };
}

const plain = (fact: DecodedFact) => ({ data: fact.data as Memory, occurredOn: fact.occurredOn });

function thingOf(stream: string): [thing: string, id: string] {
  const separator = stream.indexOf('-');
  return [stream.slice(0, separator), stream.slice(separator + 1)];
}
