import type { CivilDate, InstitutionId, Position } from '#language/kernel';
import type { DecodedFact, DocumentProjection } from '#platform/read-store';
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
}

interface WaitingDocument {
  readonly memory: Memory;
  readonly item?: WaitingItem;
}

const NOTHING = '-';

/** One document for each thing and reason; while it has an item, something waits. */
export const worklist: DocumentProjection<WaitingDocument> = {
  name: 'worklist',
  version: 1,
  idsOf: (fact) => waitingRules.flatMap((rule) => idsUnder(rule, fact)),
  evolve: (document, fact, id) => {
    const rule = waitingRules.find(({ reason }) => id.endsWith(`/${reason}`));
    if (rule === undefined) return document;
    const memory = remember(rule, document?.memory ?? {}, fact);
    const { memory: _, ...before } = document ?? { memory };
    if (rule.closes.includes(fact.type)) return { memory };
    const opening = rule.opens[fact.type]?.(plain(fact), memory);
    if (opening === undefined) return { memory, ...before };
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
    };
    return { memory, item };
  },
  parties: ({ item }) => (item === undefined ? [] : [item.institution]),
  sortKey: ({ item }) => item?.sincePosition ?? NOTHING,
};

/** The documents that a fact may begin, end or be remembered in. */
function idsUnder(rule: WaitingRule, fact: DecodedFact): string[] {
  const types = [...Object.keys(rule.opens), ...rule.closes, ...Object.keys(rule.remembers ?? {})];
  if (!types.includes(fact.type) || fact.caseId === undefined) return [];
  return keysOf(rule, fact).map((key) => `${key}/${rule.reason}`);
}

/** A referral ends what waited for its application, and what waited for the referral that it supersedes. */
function keysOf(rule: WaitingRule, fact: DecodedFact): string[] {
  const { applicationId, supersedes } = fact.data as Readonly<Record<string, string>>;
  if (rule.thing === 'case') return [`case-${fact.caseId}`];
  if (fact.stream.startsWith(`${rule.thing}-`)) {
    const superseded = supersedes !== undefined && rule.closes.includes(fact.type);
    return superseded ? [fact.stream, `referral-${supersedes}`] : [fact.stream];
  }
  return rule.thing === 'application' && applicationId !== undefined
    ? [`application-${applicationId}`]
    : [];
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
