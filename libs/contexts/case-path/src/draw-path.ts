import { definitionOf, type InstitutionKind } from '#language/event-catalogue';
import { civilDateOf, type CivilDate, type InstitutionId, type Position } from '#language/kernel';
import { describeLegalBasis, isLegalBasisCode } from '#language/law';
import {
  gapSentences,
  isRole,
  mayView,
  participantsOf,
  partiesOf,
  roles,
  shownData,
} from '#platform/security';
import type { InstitutionName } from './directory/institution-names.js';
import type { PathFact } from './case-path.js';
import type { PathEntry } from './read-path/path.answer.js';

export interface Viewing {
  readonly viewer: InstitutionId;
  readonly names: ReadonlyMap<string, InstitutionName>;
  /** Known then: only facts up to this place in the log. */
  readonly knownUpTo?: Position;
  /** True then: of those, only what had happened by this day. */
  readonly trueOn?: CivilDate;
}

/** Institutions that the facts of a case made party to it (domain 5.1). */
export const partiesOfPath = (facts: readonly PathFact[]): readonly InstitutionId[] =>
  partiesOf(facts);

/** The path as one institution may see it: typed steps in log order, and a marked gap for what is not theirs. */
export const drawPath = (facts: readonly PathFact[], viewing: Viewing): PathEntry[] =>
  seen(facts, viewing).map(({ fact, view }) =>
    view.allowed
      ? step(fact, shownData(fact.data, view.hiddenFields), viewing.names)
      : gap(fact, view.reason),
  );

/**
 * The parties that the viewer may know of: those whom a step that it sees made party, or who recorded one. A
 * centre does not learn from a list of parties where else the issuer turned, when the path marks that as a gap.
 */
export function partiesShown(
  facts: readonly PathFact[],
  viewing: Viewing,
): readonly InstitutionId[] {
  const steps = seen(facts, viewing).flatMap(({ fact, view }) => (view.allowed ? [fact] : []));
  const known = new Set([...partiesOf(steps), ...steps.map(({ actor }) => actor.institutionId)]);
  return partiesOf(facts).filter((party) => known.has(party));
}

/** The facts of the moment that is asked for, each with what the viewer may see of it. */
function seen(facts: readonly PathFact[], viewing: Viewing) {
  const parties = partiesOf(facts);
  const participants = participantsByStream(facts);
  const kind = (viewing.names.get(viewing.viewer)?.kind ?? 'OPERATOR') as InstitutionKind;
  const viewer = { institutionId: viewing.viewer, kind };
  return facts
    .filter((fact) => viewing.knownUpTo === undefined || fact.position <= viewing.knownUpTo)
    .filter((fact) => viewing.trueOn === undefined || fact.occurredOn <= viewing.trueOn)
    .map((fact) => {
      const thing = { participants: participants.get(fact.stream) ?? [] };
      return { fact, view: mayView(fact, viewer, thing, parties) };
    });
}

function participantsByStream(facts: readonly PathFact[]) {
  const streams = new Map<string, PathFact[]>();
  for (const fact of facts) streams.set(fact.stream, [...(streams.get(fact.stream) ?? []), fact]);
  return new Map([...streams].map(([stream, own]) => [stream, participantsOf(own)] as const));
}

function step(
  fact: PathFact,
  details: Readonly<Record<string, unknown>>,
  names: Viewing['names'],
): PathEntry {
  const { actor, stream } = fact;
  const separator = stream.indexOf('-');
  return {
    entry: 'STEP',
    position: fact.position,
    eventId: fact.eventId,
    type: fact.type,
    what: definitionOf(fact.type).polish,
    occurredOn: fact.occurredOn,
    recordedAt: fact.recordedAt,
    recordedLater: civilDateOf(new Date(fact.recordedAt)) > fact.occurredOn,
    by: {
      user: actor.userId,
      role: actor.role,
      roleName: isRole(actor.role) ? roles[actor.role].polish : actor.role,
      institution: actor.institutionId,
      institutionName: names.get(actor.institutionId)?.name ?? actor.institutionId,
      ...(actor.departmentId && { department: actor.departmentId }),
    },
    thing: stream.slice(0, separator),
    thingId: stream.slice(separator + 1),
    legalBasis: fact.legalBasis.filter(isLegalBasisCode).map(describeLegalBasis),
    details,
  };
}

const gap = (fact: PathFact, reason: keyof typeof gapSentences): PathEntry => ({
  entry: 'GAP',
  position: fact.position,
  reason,
  what: gapSentences[reason],
});
