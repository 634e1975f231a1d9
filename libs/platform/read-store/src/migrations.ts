import type { Migration } from '#platform/database';

/** The table that remembers which of the migrations were applied. */
export const READ_STORE_SCHEMA_HISTORY = 'read_store.schema_history';

/** Positions, ids and sort keys are compared by their bytes (`collate "C"`), alike on every server. */
export const readStoreMigrations: readonly Migration[] = [
  {
    id: '0001-documents',
    sql: `
      create schema if not exists read_store;

      create table read_store.documents (
        collection text collate "C" not null,
        id text collate "C" not null,
        -- Of the last fact that the document took in.
        position text collate "C" not null,
        doc jsonb not null,
        primary key (collection, id)
      );

      create table read_store.document_parties (
        collection text collate "C" not null,
        id text collate "C" not null,
        institution text collate "C" not null,
        sort_key text collate "C" not null,
        primary key (collection, id, institution)
      );
      create index document_parties_pages
        on read_store.document_parties (collection, institution, sort_key, id);

      -- How far a collection has counted the facts of one case (or stream): what is not newer has no effect.
      create table read_store.seen (
        collection text collate "C" not null,
        key text collate "C" not null,
        position text collate "C" not null,
        primary key (collection, key)
      );

      create table read_store.checkpoints (
        consumer text collate "C" primary key,
        position text collate "C" not null
      );

      -- Facts that a consumer could not take in, and what is held behind them. Never a body.
      create table read_store.parked (
        consumer text collate "C" not null,
        key text collate "C" not null,
        position text collate "C" not null,
        stream text collate "C" not null,
        revision bigint not null,
        event_id text not null,
        type text not null,
        reason text not null,
        tries integer not null,
        parked_at timestamptz not null,
        retry_requested boolean not null default false,
        primary key (consumer, key, position)
      );

      grant usage on schema read_store to {{application_role}};
      grant select, insert, update, delete
        on read_store.documents, read_store.document_parties, read_store.seen,
           read_store.checkpoints, read_store.parked
        to {{application_role}};
    `,
  },
];

/** The migrations with the table that remembers them. */
export const readStoreSet = {
  schemaHistory: READ_STORE_SCHEMA_HISTORY,
  migrations: readStoreMigrations,
};
