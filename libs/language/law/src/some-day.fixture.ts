import fc from 'fast-check';
import { civilDate } from '#language/kernel';
import { addDays } from './calendar/days.js';

const first = civilDate('2022-02-15');

/** Any day from the first rule set on to the year 2044: two leap cycles and more of holidays. */
export const someDay = fc.integer({ min: 0, max: 8000 }).map((count) => addDays(first, count));
