import type { InstitutionId } from '#language/kernel';
import type { LegalBasisCode } from '#language/law';
import { z } from 'zod';
import type { InstitutionKind, SealedClass, Thing } from './vocabulary.js';

/** A field that is encrypted under a key of one client, one controller and one class, and can be erased. */
export interface SealedField {
  readonly class: SealedClass;
  readonly schema: z.ZodType;
}

/**
 * Who, apart from the institution that recorded a fact, may see its open part:
 * nobody; the institutions that take part in the thing; every party of the case; everybody.
 */
export const AUDIENCES = ['RECORDER', 'PARTICIPANTS', 'CASE', 'PUBLIC'] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface EventDefinition<Type extends string = string, Open = unknown> {
  readonly type: Type;
  /** The current version. Every event starts at 1; a released version never changes. */
  readonly version: number;
  /** The line on the client's path, as a caseworker reads it. */
  readonly polish: string;
  readonly thing: Thing | 'any';
  readonly legalBasis: readonly LegalBasisCode[];
  readonly audience: Audience;
  /** Parties of the case that see it although they take no part in the thing, by their kind. */
  readonly alsoSeenBy?: readonly InstitutionKind[];
  /** Fields of the open part that only the recording institution is shown. */
  readonly recorderOnly?: readonly string[];
  /** Fields of the open part that institutions of a kind are not shown, although they see the fact. */
  readonly hiddenFrom?: Readonly<Partial<Record<InstitutionKind, readonly string[]>>>;
  readonly open: z.ZodType<Open>;
  readonly sealed: Readonly<Record<string, SealedField>>;
  /** Institutions that take part in the thing from this fact on, besides the recorder. */
  readonly participants?: (data: Open) => readonly InstitutionId[];
  /** Under whose key the sealed part is kept; without it, the recorder's. */
  readonly controller?: (data: Open) => InstitutionId;
  /** Institutions that become party to the case by this fact (domain 5.1). */
  readonly parties?: (data: Open) => readonly InstitutionId[];
  /** How the body of an older version becomes the next one. Applied on reading; stored bytes never change. */
  readonly upgrades: Readonly<Record<number, (older: never) => unknown>>;
  /** A valid open part: the example of the documentation and of the tests. */
  readonly example: Open;
}

export interface CatalogueEvent<Type extends string = string, Open = unknown> {
  readonly type: Type;
  readonly data: Open;
  /** Plain values to be sealed on the way into the log. Never present on what was read from it. */
  readonly sealed?: Readonly<Record<string, unknown>>;
}

export type EventFactory<Type extends string, Open> = ((
  data: Open,
  sealed?: Readonly<Record<string, unknown>>,
) => CatalogueEvent<Type, Open>) & { readonly definition: EventDefinition<Type, Open> };

/** The event that a factory makes. */
export type EventOf<Factory> =
  Factory extends EventFactory<infer Type, infer Open> ? CatalogueEvent<Type, Open> : never;

type Given<Open> = Omit<EventDefinition<string, Open>, 'type' | 'sealed' | 'upgrades' | 'open'> & {
  readonly sealed?: Readonly<Record<string, SealedField>>;
  readonly upgrades?: Readonly<Record<number, (older: never) => unknown>>;
};

/** One definition of an event: types, validation, path line, audience, schema and documentation come from it. */
export function defineEvent<Type extends string, Open>(
  type: Type,
  given: Given<NoInfer<Open>> & { readonly open: z.ZodType<Open> },
): EventFactory<Type, Open> {
  const definition: EventDefinition<Type, Open> = { sealed: {}, upgrades: {}, ...given, type };
  const make = (data: Open, sealed?: Readonly<Record<string, unknown>>) => {
    const present = Object.entries(sealed ?? {}).filter(([, value]) => value !== undefined);
    return present.length === 0
      ? { type, data }
      : { type, data, sealed: Object.fromEntries(present) };
  };
  return Object.assign(make, { definition });
}
