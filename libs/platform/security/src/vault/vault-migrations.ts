import type { Migration } from '#platform/database';

/** The table that remembers which migrations of the vault ran. */
export const VAULT_SCHEMA_HISTORY = 'person_vault.schema_history';

export const vaultMigrations: readonly Migration[] = [
  {
    id: '0001-person-vault',
    sql: `
create schema if not exists person_vault;

create table person_vault.keys (
  client_id uuid not null,
  controller text not null check (controller ~ '^[a-z0-9-]{1,80}$'),
  data_class text not null check (data_class in ('P1', 'P2', 'P3', 'P4')),
  -- The key, encrypted under the master key; nothing once it was destroyed.
  wrapped bytea check (octet_length(wrapped) = 60),
  created_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  primary key (client_id, controller, data_class),
  constraint destroyed_or_there check ((wrapped is null) = (destroyed_at is not null))
);

create function person_vault.refuse_to_bring_back() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null
     and (new.wrapped is not null or new.destroyed_at is distinct from old.destroyed_at) then
    raise exception 'A destroyed key stays destroyed.' using errcode = 'restrict_violation';
  end if;
  -- Another key in its place would make everything sealed under it unreadable, and leave no trace.
  if new.wrapped is not null and new.wrapped is distinct from old.wrapped then
    raise exception 'A key is destroyed or kept, never replaced.' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger destroyed_stays_destroyed before update on person_vault.keys
  for each row execute function person_vault.refuse_to_bring_back();

create table person_vault.fingerprints (
  institution text not null check (institution ~ '^[a-z0-9-]{1,80}$'),
  kind text not null check (kind in ('PESEL', 'DOCUMENT', 'NAME_AND_BIRTH')),
  hmac bytea not null check (octet_length(hmac) = 32),
  client_id uuid not null,
  primary key (institution, kind, hmac, client_id)
);
create index fingerprints_of_client on person_vault.fingerprints (client_id, institution);

-- A keyed hash of a constant: tells whether a start has the master key under which all was sealed.
create table person_vault.master_key_check (
  only_row boolean primary key default true check (only_row),
  hmac bytea not null check (octet_length(hmac) = 32)
);

grant usage on schema person_vault to {{application_role}};
grant select, insert, update (wrapped, destroyed_at) on person_vault.keys to {{application_role}};
-- A fingerprint is removed with the key of the identity, else an erased person could still be matched.
grant select, insert, delete on person_vault.fingerprints to {{application_role}};
grant select, insert on person_vault.master_key_check to {{application_role}};
`,
  },
];
