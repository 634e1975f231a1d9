import { CaseClosed, CaseOpened, CaseReopened } from '#language/event-catalogue';
import { type CaseId, type CivilDate, positionOf } from '#language/kernel';
import type { NewFact, RecordedFact } from '#platform/event-log';
import { type DocumentProjection, type DecodedFact, isFact, keyOf } from './index.js';

const factories = { opened: CaseOpened, closed: CaseClosed, reopened: CaseReopened };
export type Step = keyof typeof factories;

/** A new fact of a log in which cases are opened, closed and reopened; each number makes another one. */
export function newCaseFact(number: number, caseNumber: number, step: Step): NewFact {
  const caseId = numbered<CaseId>('8000', caseNumber);
  const { type, version, example } = factories[step].definition;
  return {
    eventId: numbered('9000', number),
    type,
    version,
    occurredOn: '2026-03-02' as CivilDate,
    actor: { userId: 'anna' as never, role: 'WORKER', institutionId: 'ops-zbaszynek' as never },
    caseId,
    legalBasis: ['ORGANISATIONAL'],
    commandId: numbered('a000', number),
    contentHmac: 'hmac',
    correlationId: 'correlation',
    data: (type === 'CaseOpened' ? { ...example, caseId } : example) as Record<string, unknown>,
  };
}

/** The fact as it stands at a position of the log. */
export function caseFact(position: number, caseNumber: number, step: Step): RecordedFact {
  return {
    ...newCaseFact(position, caseNumber, step),
    stream: streamOf(caseNumber),
    revision: position,
    position: positionOf(position),
    recordedAt: new Date('2026-03-02T08:00:00Z'),
  };
}

export const streamOf = (caseNumber: number): string => `case-${numbered('8000', caseNumber)}`;

function numbered<Id extends string>(kind: string, number: number): Id {
  return `00000000-0000-5000-${kind}-${String(number).padStart(12, '0')}` as Id;
}

export interface CaseLine {
  readonly zeal: string;
  readonly steps: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly parties: readonly string[];
}

/** One document for a case, gone while the case is closed. Counts, so that a fact taken twice would show. */
export const caseLines: DocumentProjection<CaseLine> = {
  name: 'case-lines',
  version: 1,
  idsOf: (fact) => (fact.caseId === undefined ? [] : [fact.caseId]),
  evolve(line, fact) {
    if (isFact(fact, CaseClosed)) return undefined;
    const before = line ?? { zeal: 'high', steps: [], counts: {}, parties: [] };
    return {
      ...before,
      steps: [...before.steps, `${fact.type} ${Object.keys(before.counts).join()}`],
      counts: { ...before.counts, [fact.type]: (before.counts[fact.type] ?? 0) + 1, all: 1 },
      parties: isFact(fact, CaseOpened) ? [fact.data.owner] : ['pup-zagan'],
    };
  },
  parties: (line) => line.parties,
  sortKey: (line) => String(line.steps.length).padStart(4, '0'),
};

/** One document for all cases: its facts have many keys. */
export const tally: DocumentProjection<{
  readonly facts: number;
  readonly keys: Record<string, number>;
}> = {
  name: 'tally',
  version: 1,
  idsOf: () => ['all'],
  evolve(sum, fact: DecodedFact) {
    const keys = sum?.keys ?? {};
    const key = keyOf(fact);
    return { facts: (sum?.facts ?? 0) + 1, keys: { ...keys, [key]: (keys[key] ?? 0) + 1 } };
  },
};
