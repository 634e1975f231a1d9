import type { Position } from '#language/kernel';
import type pg from 'pg';
import { type Cursor, formatCursor } from './cursor.js';

export const PAGE_DEFAULT = 50;
export const PAGE_MAX = 200;

export interface StoredDocument<Doc> {
  readonly id: string;
  /** Of the last fact that the document took in. */
  readonly position: Position;
  readonly doc: Doc;
}

export interface Page<Doc> {
  readonly items: readonly StoredDocument<Doc>[];
  /** The cursor of the next page; absent on the last one. */
  readonly next?: string;
}

export interface PageRequest {
  readonly after?: Cursor | undefined;
  /** 1 to PAGE_MAX. */
  readonly limit?: number | undefined;
}

type Row<Doc> = StoredDocument<Doc> & { readonly sort_key: string };

/** Reads what projections wrote. What a document may be used for is decided by whoever asks. */
export class ReadStore {
  constructor(private readonly pool: pg.Pool) {}

  async get<Doc>(collection: string, id: string): Promise<StoredDocument<Doc> | undefined> {
    return (await this.getMany<Doc>(collection, [id]))[0];
  }

  /** Those of the documents that exist, ordered by id. */
  async getMany<Doc>(
    collection: string,
    ids: readonly string[],
  ): Promise<readonly StoredDocument<Doc>[]> {
    const { rows } = await this.pool.query<StoredDocument<Doc>>(
      `select id, position, doc from read_store.documents
         where collection = $1 and id = any($2) order by id`,
      [collection, ids],
    );
    return rows;
  }

  /** One page of the documents in which an institution takes part, in the projection's order. */
  async list<Doc>(
    collection: string,
    institution: string,
    { after, limit = PAGE_DEFAULT }: PageRequest = {},
  ): Promise<Page<Doc>> {
    const { rows } = await this.pool.query<Row<Doc>>(
      `select id, sort_key, position, doc
         from read_store.document_parties join read_store.documents using (collection, id)
         where collection = $1 and institution = $2 and (sort_key, id) > ($3, $4)
         order by sort_key, id limit $5`,
      [collection, institution, after?.sortKey ?? '', after?.id ?? '', checked(limit) + 1],
    );
    return pageOf(rows, limit);
  }

  /** One page of all documents, by id: for those who may see every institution's. */
  async all<Doc>(
    collection: string,
    { after, limit = PAGE_DEFAULT }: PageRequest = {},
  ): Promise<Page<Doc>> {
    const { rows } = await this.pool.query<Row<Doc>>(
      `select id, '' as sort_key, position, doc from read_store.documents
         where collection = $1 and id > $2 order by id limit $3`,
      [collection, after?.id ?? '', checked(limit) + 1],
    );
    return pageOf(rows, limit);
  }

  /** The whole collection as text in a fixed order, so that two can be compared byte by byte. For tests. */
  async dump(collection: string): Promise<string> {
    const { rows } = await this.pool.query<{ line: string }>(
      `select concat_ws(' ', id, position, parties, doc) as line
         from read_store.documents,
           lateral (select string_agg(institution || '/' || sort_key, ',' order by institution) as parties
             from read_store.document_parties p
             where p.collection = documents.collection and p.id = documents.id) as listed
         where collection = $1 order by id`,
      [collection],
    );
    return rows.map(({ line }) => `${line}\n`).join('');
  }
}

function checked(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= PAGE_MAX) return limit;
  throw new RangeError(`A page has 1 to ${PAGE_MAX} lines.`);
}

function pageOf<Doc>(rows: readonly Row<Doc>[], limit: number): Page<Doc> {
  const items = rows.slice(0, limit).map(({ id, position, doc }) => ({ id, position, doc }));
  const last = rows[limit - 1];
  if (last === undefined || rows.length <= limit) return { items };
  return { items, next: formatCursor({ sortKey: last.sort_key, id: last.id }) };
}
