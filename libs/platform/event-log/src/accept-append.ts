import { isUuid, parseCivilDate, parsePosition, type Position } from '#language/kernel';
import type { NewFact } from './envelope.js';
import {
  APPEND_BYTES_MAX,
  APPEND_FACTS_MAX,
  AppendRefused,
  READ_ALL_MAX,
  type ExpectedRevision,
} from './event-log.js';
import { bytesOf, toStored, type StoredFact } from './stored-fact.js';

/** One append that has passed the border: whatever is wrong with it now is the server's to say. */
export interface AcceptedAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly facts: readonly StoredFact[];
  readonly bytes: number;
}

/** Printable ASCII, and not a first `$`, which EventStoreDB keeps for its own streams. */
const nameShape = /^[A-Za-z0-9][\x21-\x7e]{0,199}$/;
const typeShape = /^[A-Za-z][A-Za-z0-9]{0,99}$/;

/**
 * Turns an append into what is stored, or refuses it. Checked before any server is asked, because one
 * server fails its neighbours for a bad append and another one ends the process.
 */
export function acceptAppend(
  stream: string,
  expected: ExpectedRevision,
  facts: readonly NewFact[],
): AcceptedAppend {
  refuseUnless(nameShape.test(stream), 'the name of the stream is malformed');
  refuseUnless(expected === 'no-stream' || isCount(expected), 'the expected revision is malformed');
  refuseUnless(facts.length > 0, 'it has no facts');
  refuseUnless(facts.length <= APPEND_FACTS_MAX, `it has more than ${APPEND_FACTS_MAX} facts`);
  const ids = new Set(facts.map((fact) => fact.eventId));
  refuseUnless(ids.size === facts.length, 'it has one event id twice');
  const stored = facts.map(acceptFact);
  const bytes = stored.reduce((sum, fact) => sum + bytesOf(fact), 0);
  refuseUnless(bytes <= APPEND_BYTES_MAX, `it is larger than ${APPEND_BYTES_MAX} bytes`);
  return { stream, expected, facts: stored, bytes };
}

function acceptFact(fact: NewFact): StoredFact {
  refuseUnless(isUuid(fact.eventId), 'an event id is not a UUID in small letters');
  refuseUnless(typeShape.test(fact.type), 'the type of an event is malformed');
  refuseUnless(isCount(fact.version) && fact.version > 0, 'the version of an event is malformed');
  refuseUnless(parseCivilDate(fact.occurredOn) !== undefined, 'occurredOn is not a civil date');
  for (const id of [fact.caseId, fact.subject, fact.commandId]) {
    refuseUnless(id === undefined || nameShape.test(id), 'an id in the envelope is malformed');
  }
  try {
    return toStored(fact);
  } catch (error) {
    throw new AppendRefused(`The append is refused: a part of ${fact.type} is not plain JSON.`, {
      cause: error,
    });
  }
}

/** The position as it is, or a RangeError before any server is asked. */
export function acceptPosition(after: Position): Position {
  if (parsePosition(after) === undefined) throw new RangeError('A position has twenty digits.');
  return after;
}

/** The page size as it is, or a RangeError: no read is without a bound. */
export function acceptLimit(limit: number): number {
  if (isCount(limit) && limit > 0 && limit <= READ_ALL_MAX) return limit;
  throw new RangeError(`A page of the log has 1 to ${READ_ALL_MAX} facts.`);
}

/** The stream and first revision to read, or a RangeError. */
export function acceptRead(stream: string, from: number): void {
  if (!nameShape.test(stream)) throw new RangeError('The name of the stream is malformed.');
  if (!isCount(from)) throw new RangeError('A revision is a whole number from 0.');
}

const REVISION_MAX = 2 ** 31 - 1;
function isCount(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= REVISION_MAX;
}

function refuseUnless(fine: boolean, reason: string): void {
  if (!fine) throw new AppendRefused(`The append is refused: ${reason}.`);
}
