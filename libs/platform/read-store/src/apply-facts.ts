import type { Position } from '#language/kernel';
import type pg from 'pg';
import { canonical } from './canonical.js';
import { type DecodedFact, keyOf } from './decoded-fact.js';
import { type AnyProjection, collectionOf } from './document-projection.js';

interface Draft {
  readonly position: Position;
  /** Undefined when there is no such document. */
  readonly doc: unknown;
}

/** Whether a projection takes anything from a fact. */
export function isOfInterest(projection: AnyProjection, fact: DecodedFact): boolean {
  return projection.idsOf(fact).length > 0;
}

/**
 * Makes everybody who writes these collections take turns until the transaction ends. Always in the same
 * order, so that two writers never wait for each other.
 */
export async function lockCollections(
  client: pg.PoolClient,
  collections: readonly string[],
): Promise<void> {
  for (const collection of [...collections].sort()) {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `read_store ${collection}`,
    ]);
  }
}

/**
 * Takes facts, in log order, into the documents of a projection. What was counted before has no effect,
 * however often it comes. A fixed number of queries, whatever the number of facts. The caller holds
 * the lock of the collection and ends the transaction.
 */
export async function applyFacts(
  client: pg.PoolClient,
  projection: AnyProjection,
  facts: readonly DecodedFact[],
  collection = collectionOf(projection),
): Promise<void> {
  const concerned = facts.filter((fact) => isOfInterest(projection, fact));
  if (concerned.length === 0) return;
  const seen = await loadSeen(client, collection, concerned);
  const drafts = await loadDrafts(
    client,
    collection,
    concerned.flatMap((fact) => projection.idsOf(fact)),
  );
  const changed = new Set<string>();
  for (const fact of concerned) {
    const known = seen.get(keyOf(fact));
    if (known !== undefined && fact.position <= known) continue;
    seen.set(keyOf(fact), fact.position);
    for (const id of new Set(projection.idsOf(fact))) {
      drafts.set(id, evolved(projection, drafts.get(id), fact, id));
      changed.add(id);
    }
  }
  if (changed.size === 0) return;
  await saveSeen(client, collection, seen);
  await saveDocuments(client, collection, changed, drafts);
  if (projection.parties) await saveParties(client, collection, changed, drafts, projection);
}

function evolved(
  projection: AnyProjection,
  draft: Draft | undefined,
  fact: DecodedFact,
  id: string,
): Draft {
  const doc = projection.evolve(draft?.doc, fact, id);
  // Facts of different cases may come in another order than the log's.
  const newest =
    draft !== undefined && draft.position > fact.position ? draft.position : fact.position;
  return { position: newest, doc: doc === undefined ? undefined : canonical(doc) };
}

async function loadSeen(
  client: pg.PoolClient,
  collection: string,
  facts: readonly DecodedFact[],
): Promise<Map<string, Position>> {
  const { rows } = await client.query<{ key: string; position: Position }>(
    'select key, position from read_store.seen where collection = $1 and key = any($2)',
    [collection, [...new Set(facts.map(keyOf))]],
  );
  return new Map(rows.map(({ key, position }) => [key, position]));
}

async function loadDrafts(
  client: pg.PoolClient,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Draft>> {
  const { rows } = await client.query<Draft & { id: string }>(
    'select id, position, doc from read_store.documents where collection = $1 and id = any($2)',
    [collection, [...new Set(ids)]],
  );
  return new Map(rows.map(({ id, position, doc }) => [id, { position, doc }]));
}

async function saveSeen(
  client: pg.PoolClient,
  collection: string,
  seen: ReadonlyMap<string, Position>,
): Promise<void> {
  await client.query(
    `insert into read_store.seen (collection, key, position)
       select $1, key, position from unnest($2::text[], $3::text[]) as fresh (key, position)
       on conflict (collection, key) do update set position = excluded.position`,
    [collection, [...seen.keys()], [...seen.values()]],
  );
}

async function saveDocuments(
  client: pg.PoolClient,
  collection: string,
  changed: ReadonlySet<string>,
  drafts: ReadonlyMap<string, Draft>,
): Promise<void> {
  const present = [...changed].flatMap((id) => {
    const draft = drafts.get(id);
    return draft?.doc === undefined ? [] : [{ id, ...draft }];
  });
  const gone = [...changed].filter((id) => drafts.get(id)?.doc === undefined);
  if (present.length > 0) {
    await client.query(
      `insert into read_store.documents (collection, id, position, doc)
         select $1, id, position, doc::jsonb
         from unnest($2::text[], $3::text[], $4::text[]) as fresh (id, position, doc)
         on conflict (collection, id) do update set position = excluded.position, doc = excluded.doc`,
      [
        collection,
        present.map(({ id }) => id),
        present.map(({ position }) => position),
        present.map(({ doc }) => JSON.stringify(doc)),
      ],
    );
  }
  if (gone.length > 0) {
    await client.query('delete from read_store.documents where collection = $1 and id = any($2)', [
      collection,
      gone,
    ]);
  }
}

async function saveParties(
  client: pg.PoolClient,
  collection: string,
  changed: ReadonlySet<string>,
  drafts: ReadonlyMap<string, Draft>,
  projection: AnyProjection,
): Promise<void> {
  const listed = [...changed].flatMap((id) => {
    const doc = drafts.get(id)?.doc;
    if (doc === undefined) return [];
    const sortKey = projection.sortKey?.(doc) ?? id;
    return [...new Set(projection.parties?.(doc))].map((institution) => ({
      id,
      institution,
      sortKey,
    }));
  });
  await client.query(
    `with fresh as (
       select * from unnest($3::text[], $4::text[], $5::text[]) as fresh (id, institution, sort_key)
     ), gone as (
       delete from read_store.document_parties as old
         where collection = $1 and id = any($2)
           and (id, institution) not in (select id, institution from fresh)
     )
     insert into read_store.document_parties as old (collection, id, institution, sort_key)
       select $1, id, institution, sort_key from fresh
       on conflict (collection, id, institution) do update set sort_key = excluded.sort_key
       where old.sort_key <> excluded.sort_key`,
    [
      collection,
      [...changed],
      listed.map(({ id }) => id),
      listed.map(({ institution }) => institution),
      listed.map(({ sortKey }) => sortKey),
    ],
  );
}
