import { isAllZeros, weightedSum } from './checksum.js';

const shape = /^[0-9]{10}$/;
const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7] as const;

/** Whether the text is a NIP: ten digits without hyphens, check digit by weights modulo 11 (10 is never issued). */
export const isNip = (text: string): boolean =>
  shape.test(text) && !isAllZeros(text) && weightedSum(text, weights) % 11 === Number(text[9]);
