import type { Branded } from './ids.js';

/** A place in the log: 20 digits with leading zeros, compared as text. Its meaning is the adapter's. */
export type Position = Branded<'Position'>;

const shape = /^\d{20}$/;
/** Before the first fact. */
export const BEGINNING = '00000000000000000000' as Position;

/** The position, if the text has the shape of one; no server is asked about anything else. */
export function parsePosition(text: string): Position | undefined {
  return shape.test(text) ? (text as Position) : undefined;
}

/** The position with the given number; adapters with dense positions number from 1. */
export function positionOf(number: bigint | number): Position {
  return number.toString().padStart(20, '0') as Position;
}
