import { formProblem, problem } from '../problems/common-problems.js';

/** How deep lists and objects may lie in one another. No form comes near it. */
export const NESTING_MAX = 20;

/**
 * Refuses what no form could mean, before anything walks through it: nesting that would exhaust the
 * stack, and fields named like what every object inherits, which the strict validation does not see.
 * @throws Problem BODY_UNREADABLE, or FORM_INVALID with the names of the fields.
 */
export function refuseUnfit(content: unknown): void {
  const inherited = inheritedNamesIn(content);
  if (inherited.length === 0) return;
  throw formProblem(
    inherited.map((field) => ({
      field,
      rule: 'whitelistValidation',
      polish: 'Nieznane pole. Usuń je.',
    })),
  );
}

function inheritedNamesIn(content: unknown, above = '', depth = 0): string[] {
  if (content === null || typeof content !== 'object') return [];
  if (depth >= NESTING_MAX) throw problem('BODY_UNREADABLE');
  return Object.entries(content).flatMap(([name, value]) => {
    const field = above === '' ? name : `${above}.${name}`;
    const own = !Array.isArray(content) && name in Object.prototype ? [field] : [];
    return [...own, ...inheritedNamesIn(value, field, depth + 1)];
  });
}
