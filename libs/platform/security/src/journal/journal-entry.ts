import { randomUUID } from 'node:crypto';
import { THINGS } from '#language/event-catalogue';
import { isUuid, type CaseId } from '#language/kernel';
import type { LegalBasisCode } from '#language/law';
import type { Actor } from '#platform/event-log';
import { basisOfPurpose, type Purpose } from './purposes.js';

export const READ_THINGS = [...THINGS, 'person', 'path', 'worklist', 'audit'] as const;
export type ReadThing = (typeof READ_THINGS)[number];
export type ReadOutcome = 'SHOWN' | 'ERASED' | 'REFUSED' | 'NOT_FOUND';

/** Who read what of whom, why, on what basis. Ids only, never a value. */
export interface JournalEntry {
  readonly at: Date;
  readonly actor: Actor;
  readonly purpose: Purpose;
  /** Without it, what the purpose rests on. */
  readonly legalBasis?: readonly LegalBasisCode[];
  readonly thing: ReadThing;
  readonly thingId?: string;
  readonly caseId?: CaseId;
  /** Whether a sealed value is handed out. */
  readonly sealed: boolean;
  readonly outcome?: ReadOutcome;
}

const idShape = /^(?!\d{11}$)[a-z0-9-]{1,120}$/;

/**
 * A row of the journal. Its id is chosen here, so that a write of unknown outcome can be repeated.
 * @throws when something else than an id stands in the place of one; what it was is not told.
 */
export function rowOf(entry: JournalEntry): object {
  const { actor, thingId, caseId } = entry;
  if (thingId !== undefined && !idShape.test(thingId)) throw new Error('thingId is not an id.');
  if (caseId !== undefined && !isUuid(caseId)) throw new Error('caseId is not an id.');
  return {
    id: randomUUID(),
    at: entry.at.toISOString(),
    user_id: actor.userId,
    role: actor.role,
    institution: actor.institutionId,
    purpose: entry.purpose,
    legal_basis: entry.legalBasis ?? basisOfPurpose[entry.purpose],
    thing: entry.thing,
    thing_id: thingId ?? null,
    case_id: caseId ?? null,
    sealed: entry.sealed,
    outcome: entry.outcome ?? 'SHOWN',
  };
}
