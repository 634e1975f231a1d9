import { randomBytes } from 'node:crypto';
import type { Scenario } from './scenario.js';

/**
 * Another made-up person for another playing: without PESEL and day of birth, so that nobody is taken
 * for somebody who is there already.
 */
export function anotherPerson({ person }: Scenario): Record<string, unknown> {
  const { pesel: _, birthDate: __, ...rest } = person;
  const number = `DEMO-${randomBytes(6).toString('hex').toUpperCase()}`;
  return { ...rest, otherDocument: { kind: 'OTHER', number } };
}
