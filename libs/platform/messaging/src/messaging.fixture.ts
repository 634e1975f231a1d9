import { CaseOpened } from '#language/event-catalogue';
import { type CaseId, type CivilDate, type Position } from '#language/kernel';
import type { EventLog, NewFact } from '#platform/event-log';
import { type DecodedFact, type DocumentProjection, collectionOf } from '#platform/read-store';
import type { ReadStore } from '#platform/read-store';
import { type ReactionConsumer, projection, reaction } from './consumer.js';
import type { ConsumerLogger } from './messaging.js';

export const silent: ConsumerLogger = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Writes facts of cases into a log: each says which case it is of and the how manyth fact of all it is. */
export class CaseWriter {
  #written = 0;
  constructor(private readonly log: EventLog) {}

  /** One fact for each case number given, in this order. Answers the position of the last. */
  async write(...caseNumbers: readonly number[]): Promise<Position> {
    let position: Position | undefined;
    for (const caseNumber of caseNumbers) position = await this.#append(caseNumber, {});
    if (position === undefined) throw new Error('Nothing was to be written.');
    return position;
  }

  /** A fact whose body is not what the catalogue promises. */
  writeUnreadable(caseNumber: number): Promise<Position> {
    return this.#append(caseNumber, { data: { owner: 'Anna Nowak' } });
  }

  async #append(caseNumber: number, changes: Partial<NewFact>): Promise<Position> {
    this.#written += 1;
    const stream = `case-${caseIdOf(caseNumber)}`;
    const before = await this.log.read(stream);
    const fact = { ...caseFact(caseNumber, this.#written), ...changes };
    const expected = before.length === 0 ? 'no-stream' : before.length - 1;
    return (await this.log.append(stream, expected, [fact])).position;
  }
}

export const caseIdOf = (caseNumber: number): CaseId => numbered('8000', caseNumber);
const numbered = <Id extends string>(kind: string, number: number): Id =>
  `00000000-0000-5000-${kind}-${String(number).padStart(12, '0')}` as Id;

function caseFact(caseNumber: number, number: number): NewFact {
  const caseId = caseIdOf(caseNumber);
  return {
    eventId: numbered('9000', number),
    type: 'CaseOpened',
    version: 1,
    occurredOn: '2026-03-02' as CivilDate,
    actor: { userId: 'anna' as never, role: 'WORKER', institutionId: 'ops-zbaszynek' as never },
    caseId,
    legalBasis: ['ORGANISATIONAL'],
    commandId: numbered('a000', number),
    contentHmac: 'hmac',
    correlationId: 'correlation',
    data: { ...(CaseOpened.definition.example as object), caseId },
  };
}

/** The number of the fact in the order in which the writer wrote. */
export const numberOf = (fact: Pick<NewFact, 'eventId'>): number => Number(fact.eventId.slice(-12));

/** Breaks a consumer at chosen facts until it is mended. The message holds what no log may show. */
export class Breakage {
  readonly #broken: Set<number>;
  tries = 0;
  constructor(...numbers: readonly number[]) {
    this.#broken = new Set(numbers);
  }
  check(fact: DecodedFact): void {
    if (!this.#broken.has(numberOf(fact))) return;
    this.tries += 1;
    throw new TypeError('Anna Nowak cannot be taken in');
  }
  mend(): void {
    this.#broken.clear();
  }
}

export interface Taken {
  readonly numbers: readonly number[];
}

/** The facts of each case in the order in which they were counted. */
export function takenByCase(breakage = new Breakage(), version = 1): DocumentProjection<Taken> {
  return {
    name: 'taken',
    version,
    idsOf: (fact) => (fact.caseId === undefined ? [] : [fact.caseId]),
    evolve(taken, fact) {
      breakage.check(fact);
      return { numbers: [...(taken?.numbers ?? []), numberOf(fact)] };
    },
  };
}

export const countingConsumer = (breakage = new Breakage(), version = 1) =>
  projection('counting', takenByCase(breakage, version));

export async function takenOf(store: ReadStore, caseNumber: number, version = 1) {
  const collection = collectionOf(takenByCase(new Breakage(), version));
  return (await store.get<Taken>(collection, caseIdOf(caseNumber)))?.doc.numbers ?? [];
}

/** Writes down what it is told, as often as it is told. */
export function listeningReaction(
  breakage = new Breakage(),
): ReactionConsumer & { readonly heard: number[] } {
  const heard: number[] = [];
  const told = reaction({
    name: 'listening',
    types: ['CaseOpened'],
    react: async (fact) => {
      breakage.check(fact);
      heard.push(numberOf(fact));
    },
  });
  return { ...told, heard };
}

/** Answers each fact with one of its own, whose command id derives from the event. */
export function answeringReaction(log: EventLog): ReactionConsumer {
  return reaction({
    name: 'answering',
    types: ['CaseOpened'],
    react: async (fact) => {
      const stream = `answers-${fact.caseId}`;
      const commandId = fact.eventId.replace('-9000-', '-b000-');
      const before = await log.read(stream);
      if (before.some((answer) => answer.commandId === commandId)) return;
      const answer = {
        ...caseFact(Number(fact.caseId?.slice(-12)), numberOf(fact)),
        eventId: commandId,
        commandId,
        type: 'CaseReopened',
        data: {},
      };
      await log.append(stream, before.length === 0 ? 'no-stream' : before.length - 1, [answer]);
    },
  });
}

const TEST_MS = 60_000;
/** A test that may wait for servers longer than the five seconds of Jest. */
export function patientIt(name: string, test: () => void | Promise<void>): void {
  it(name, async () => test(), TEST_MS);
}
