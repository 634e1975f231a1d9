import {
  definitionOf,
  ReferralDrafted,
  type Audience,
  type EventDefinition,
  type InstitutionKind,
} from '#language/event-catalogue';
import type { InstitutionId } from '#language/kernel';
import type { GapReason } from './gap-reasons.js';

/** What of a fact decides who may see it. A recorded fact is one. */
export interface SeenFact {
  readonly type: string;
  readonly actor: { readonly institutionId: InstitutionId };
}

export interface Viewer {
  readonly institutionId: InstitutionId;
  readonly kind: InstitutionKind;
}

/** How a viewer stands to a fact, the nearest first. */
export const STANDINGS = ['RECORDER', 'PARTICIPANT', 'ALSO_SEES', 'PARTY', 'STRANGER'] as const;
export type Standing = (typeof STANDINGS)[number];

export type View =
  | { readonly allowed: true; readonly hiddenFields: readonly string[] }
  | { readonly allowed: false; readonly reason: GapReason };

/**
 * Whether this institution may see the open part of this fact, and which fields of it not. The one
 * rule for a single item and for filtering lists. Whether the person may look at all is the matter of
 * permissions; sealed parts are the matter of keys.
 */
export function mayView(
  fact: SeenFact,
  viewer: Viewer,
  thing: { readonly participants: readonly InstitutionId[] },
  caseParties: readonly InstitutionId[],
): View {
  const definition = definitionOf(fact.type);
  const standing = standingOf(fact, definition, viewer, thing.participants, caseParties);
  if (standing === 'RECORDER') return { allowed: true, hiddenFields: [] };
  // All hidden fields are named, present or not: that one is absent would tell something too.
  return shownTo[definition.audience].includes(standing)
    ? { allowed: true, hiddenFields: hiddenFrom(definition, viewer.kind) }
    : { allowed: false, reason: reasonFor(definition, standing) };
}

const hiddenFrom = (definition: EventDefinition, kind: InstitutionKind): readonly string[] => [
  ...(definition.recorderOnly ?? []),
  ...(definition.hiddenFrom?.[kind] ?? []),
];

/** The open part as it is shown, without the hidden fields. */
export function shownData(
  data: Readonly<Record<string, unknown>>,
  hiddenFields: readonly string[],
): Readonly<Record<string, unknown>> {
  const shown = Object.entries(data).filter(([field]) => !hiddenFields.includes(field));
  return Object.fromEntries(shown);
}

const shownTo: Readonly<Record<Audience, readonly Standing[]>> = {
  RECORDER: [],
  PARTICIPANTS: ['PARTICIPANT', 'ALSO_SEES'],
  CASE: ['PARTICIPANT', 'ALSO_SEES', 'PARTY'],
  PUBLIC: ['PARTICIPANT', 'ALSO_SEES', 'PARTY', 'STRANGER'],
};

function standingOf(
  fact: SeenFact,
  definition: EventDefinition,
  viewer: Viewer,
  participants: readonly InstitutionId[],
  caseParties: readonly InstitutionId[],
): Standing {
  const { institutionId, kind } = viewer;
  if (fact.actor.institutionId === institutionId) return 'RECORDER';
  if (participants.includes(institutionId)) return 'PARTICIPANT';
  if (!caseParties.includes(institutionId)) return 'STRANGER';
  return definition.alsoSeenBy?.includes(kind) === true ? 'ALSO_SEES' : 'PARTY';
}

function reasonFor(definition: EventDefinition, standing: Standing): GapReason {
  if (standing === 'STRANGER') return 'NOT_A_PARTY';
  if (definition.type === ReferralDrafted.definition.type) return 'DRAFT_OF_ANOTHER';
  return definition.audience === 'RECORDER' ? 'OWN_RECORD_OF_ANOTHER' : 'OTHER_INSTITUTION';
}
