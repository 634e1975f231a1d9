import { createHash } from 'node:crypto';
import type { RecordedFact } from '#platform/event-log';
import { type AnyProjection, canonical, collectionOf, decodeFact } from '#platform/read-store';
import type { Pool } from './tables.js';

const PAGE = 500;

interface Line {
  readonly id: string;
  readonly position: string;
  readonly doc: unknown;
  /** Institution and sort key, in the order of the institutions. */
  readonly parties: readonly (readonly [string, string])[];
}

/**
 * The documents of projections, folded in memory from facts in log order: a second way to the same views,
 * which shares nothing with the tables that it is compared with. Holds all documents.
 */
export class ViewFold {
  readonly #documents: ReadonlyMap<AnyProjection, Map<string, { position: string; doc: unknown }>>;

  constructor(projections: readonly AnyProjection[]) {
    this.#documents = new Map(projections.map((projection) => [projection, new Map()]));
  }

  /** @throws what a projection throws, and UndecodableFact. */
  take(recorded: RecordedFact): void {
    const fact = decodeFact(recorded);
    for (const [projection, documents] of this.#documents) {
      for (const id of new Set(projection.idsOf(fact))) {
        const doc = projection.evolve(documents.get(id)?.doc, fact, id);
        if (doc === undefined) documents.delete(id);
        else documents.set(id, { position: fact.position, doc: canonical(doc) });
      }
    }
  }

  /** For each collection the digest of its documents. */
  digests(): Record<string, string> {
    const digests = [...this.#documents].map(([projection, documents]) => {
      const digest = new ViewDigest();
      for (const id of [...documents.keys()].sort(byBytes)) {
        const { position, doc } = documents.get(id)!;
        digest.add({ id, position, doc, parties: partiesOf(projection, id, doc) });
      }
      return [collectionOf(projection), digest.value()] as const;
    });
    return Object.fromEntries(digests);
  }
}

/** The digest of the documents as they stand in the read store. */
export async function storedDigest(pool: Pool, collection: string): Promise<string> {
  const digest = new ViewDigest();
  for (let after = '', more = true; more;) {
    const { rows } = await pool.query<Line>(
      `select id, position, doc, coalesce((
           select jsonb_agg(jsonb_build_array(institution, sort_key) order by institution)
           from read_store.document_parties p where (p.collection, p.id) = (d.collection, d.id)
         ), '[]') as parties
         from read_store.documents d where collection = $1 and id > $2 order by id limit $3`,
      [collection, after, PAGE],
    );
    for (const row of rows) digest.add(row);
    after = rows.at(-1)?.id ?? after;
    more = rows.length === PAGE;
  }
  return digest.value();
}

class ViewDigest {
  readonly #hash = createHash('sha256');

  add({ id, position, doc, parties }: Line): void {
    this.#hash.update(`${JSON.stringify([id, position, parties, canonical(doc)])}\n`);
  }

  value(): string {
    return this.#hash.digest('hex');
  }
}

function partiesOf(projection: AnyProjection, id: string, doc: unknown): [string, string][] {
  const sortKey = projection.sortKey?.(doc) ?? id;
  const institutions = [...new Set(projection.parties?.(doc))].sort(byBytes);
  return institutions.map((institution) => [institution, sortKey]);
}

const byBytes = (one: string, other: string) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));
