import type { Migration } from '#platform/database';

/** The table that remembers which migrations of the journal ran. */
export const JOURNAL_SCHEMA_HISTORY = 'access_journal.schema_history';

export const journalMigrations: readonly Migration[] = [
  {
    id: '0001-access-journal',
    sql: `
create schema if not exists access_journal;

create table access_journal.reads (
  id uuid primary key,
  number bigint generated always as identity unique,
  at timestamptz not null,
  user_id text not null check (user_id ~ '^[a-z0-9-]{1,80}$'),
  role text not null check (role ~ '^[A-Z_]{1,40}$'),
  institution text not null check (institution ~ '^[a-z0-9-]{1,80}$'),
  purpose text not null
    check (purpose in ('SERVICE', 'ASSESSMENT', 'SUPERVISION', 'AUDIT', 'SUBJECT_REQUEST')),
  legal_basis text[] not null check (cardinality(legal_basis) between 1 and 20),
  thing text not null check (thing ~ '^[a-z-]{1,40}$'),
  -- An id, and never a PESEL that somebody put in the place of one.
  thing_id text check (thing_id ~ '^[a-z0-9-]{1,120}$' and thing_id !~ '^[0-9]{11}$'),
  case_id uuid,
  sealed boolean not null,
  outcome text not null check (outcome in ('SHOWN', 'ERASED', 'REFUSED', 'NOT_FOUND'))
);
create index reads_of_case on access_journal.reads (case_id, number) where case_id is not null;
create index reads_of_thing on access_journal.reads (thing_id, number) where thing_id is not null;

create function access_journal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The journal of reads is never changed.' using errcode = 'restrict_violation';
end $$;
create trigger reads_stay before update or delete on access_journal.reads
  for each row execute function access_journal.refuse_change();
create trigger reads_are_not_emptied before truncate on access_journal.reads
  for each statement execute function access_journal.refuse_change();

grant usage on schema access_journal to {{application_role}};
grant select, insert on access_journal.reads to {{application_role}};
`,
  },
];
