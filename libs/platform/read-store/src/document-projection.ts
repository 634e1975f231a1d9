import type { DecodedFact } from './decoded-fact.js';

/**
 * How facts make documents that people look at. Pure: the same facts give the same documents, byte for
 * byte. Facts of one case arrive in log order; between cases there is no order, so a document that
 * takes facts of several cases must come out alike in every order.
 */
export interface DocumentProjection<Doc> {
  readonly name: string;
  /** Raised whenever the same facts would give other documents; the new version is built from the beginning. */
  readonly version: number;
  /** The documents that a fact concerns; none when it concerns none. */
  idsOf(fact: DecodedFact): readonly string[];
  /** The document after the fact, or undefined when there is none any more. Must not change `doc`. */
  evolve(doc: Doc | undefined, fact: DecodedFact, id: string): Doc | undefined;
  /** The institutions in whose lists the document stands. */
  parties?(doc: Doc): readonly string[];
  /** The order of those lists, by bytes; without it, by id. No personal data. */
  sortKey?(doc: Doc): string;
}

/** Any projection, whatever its documents are. */
export type AnyProjection = DocumentProjection<unknown>;

/** Where the documents of a projection are kept. */
export function collectionOf(projection: Pick<AnyProjection, 'name' | 'version'>): string {
  return `${projection.name}@${projection.version}`;
}
