import { isAllZeros, weightedSum } from './checksum.js';

const shape = /^(?:[0-9]{9}|[0-9]{14})$/;
const shortWeights = [8, 9, 2, 3, 4, 5, 6, 7] as const;
const longWeights = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8] as const;

/** Whether the text is a REGON of nine digits, or of fourteen (a local unit of a valid nine-digit one). */
export function isRegon(text: string): boolean {
  if (!shape.test(text) || isAllZeros(text)) return false;
  const shortPart = text.slice(0, 9);
  if (!matches(shortPart, shortWeights)) return false;
  return text.length === 9 || matches(text, longWeights);
}

const matches = (digits: string, weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === Number(digits.at(-1));
