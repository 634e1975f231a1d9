import type { Migration } from '#platform/database';

/** Where the migrations of the log are remembered. */
export const EVENT_LOG_SCHEMA_HISTORY = 'event_log.schema_history';

const facts = `
create schema if not exists event_log;

-- One row. Whoever appends holds it until commit, so positions are given and become visible in one order.
create table event_log.head (
  one boolean primary key default true check (one),
  position bigint not null check (position >= 0)
);
insert into event_log.head (position) values (0);

-- Envelope, data and sealed are JSON kept as text: jsonb would reorder keys and rewrite numbers.
create table event_log.facts (
  position bigint primary key,
  stream text collate "C" not null,
  revision integer not null check (revision >= 0),
  event_id uuid not null unique,
  type text collate "C" not null,
  version integer not null check (version >= 1),
  occurred_on date not null,
  recorded_at timestamptz not null,
  case_id text collate "C",
  subject text collate "C",
  command_id text collate "C" not null,
  envelope text not null,
  data text not null,
  sealed text,
  unique (stream, revision)
);
create index facts_of_a_case on event_log.facts (case_id, position) where case_id is not null;
create index facts_of_a_command on event_log.facts (command_id);
`;

const untouchable = `
create function event_log.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $body$
begin
  raise exception 'The event log is only ever added to: % on %.% is refused.',
    tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $body$;

-- Once per statement: also for one that finds no row, and for the owner of the table.
create trigger facts_never_change before update or delete or truncate on event_log.facts
  for each statement execute function event_log.refuse_change();
create trigger head_stays before delete or truncate on event_log.head
  for each statement execute function event_log.refuse_change();
create trigger head_never_goes_back before update on event_log.head
  for each row when (new.position < old.position) execute function event_log.refuse_change();
-- ALWAYS: also in a session that calls itself a replica.
alter table event_log.facts enable always trigger facts_never_change;
alter table event_log.head enable always trigger head_stays;
alter table event_log.head enable always trigger head_never_goes_back;
`;

/**
 * Takes many appends at once: [{"stream", "expected": revision or -1, "facts": [{...}]}]. Each gets an answer
 * of its own, and one that is refused leaves its neighbours alone. They are looked at in order, so two of
 * one group may build on each other. Revision before event ids: a repeat is a conflict, as for every late writer.
 */
const append = `
create function event_log.append(batch jsonb)
returns table (append_number integer, outcome text, last_revision integer, last_position bigint)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set lock_timeout = '5s'
as $body$
declare
  first_free bigint;
  taken bigint;
  item record;
begin
  select h.position into strict taken from event_log.head h for update;
  first_free := taken;
  for item in
    select (a.number - 1)::integer as number, a.value ->> 'stream' as stream,
           (a.value ->> 'expected')::integer as expected, a.value -> 'facts' as facts,
           jsonb_array_length(a.value -> 'facts') as size
    from jsonb_array_elements(batch) with ordinality as a(value, number) order by a.number
  loop
    append_number := item.number;
    select coalesce(max(f.revision), -1) into last_revision
      from event_log.facts f where f.stream = item.stream;
    last_position := null;
    if last_revision is distinct from item.expected then
      outcome := 'conflict';
    elsif coalesce(item.size, 0) = 0 then
      outcome := 'empty';
    elsif exists (select from jsonb_array_elements(item.facts) as n(value)
                  join event_log.facts f on f.event_id = (n.value ->> 'eventId')::uuid) then
      outcome := 'known-event';
    -- A command has one stream: the same key that leads elsewhere came with other content.
    elsif exists (select from event_log.facts f
                  where f.command_id = item.facts -> 0 ->> 'commandId' and f.stream <> item.stream) then
      outcome := 'command-elsewhere';
    else
      insert into event_log.facts (position, stream, revision, event_id, type, version, occurred_on,
        recorded_at, case_id, subject, command_id, envelope, data, sealed)
      select taken + n.number, item.stream, last_revision + n.number, n."eventId", n.type, n.version,
        n."occurredOn", r.instant, n."caseId", n.subject, n."commandId", n.envelope, n.data, n.sealed
      from rows from (jsonb_to_recordset(item.facts) as ("eventId" uuid, type text, version integer,
             "occurredOn" date, "caseId" text, subject text, "commandId" text, envelope text,
             data text, sealed text)) with ordinality
           as n("eventId", type, version, "occurredOn", "caseId", subject, "commandId", envelope,
             data, sealed, number),
           -- Milliseconds: what a program reads compares equal to what the database holds.
           (select date_trunc('milliseconds', clock_timestamp()) as instant) as r;
      outcome := 'appended';
      taken := taken + item.size;
      last_revision := last_revision + item.size;
      last_position := taken;
    end if;
    return next;
  end loop;
  if taken > first_free then
    update event_log.head h set position = taken;
    -- A hint for those who follow, sent at commit; they would find the facts without it, later.
    perform pg_notify('event_log', '');
  end if;
end $body$;
`;

const rights = `
revoke all on schema event_log from public;
revoke all on all functions in schema event_log from public;
grant usage on schema event_log to {{application_role}};
grant select on event_log.facts, event_log.head to {{application_role}};
grant execute on function event_log.append(jsonb) to {{application_role}};
`;

/**
 * For restoring a backup: facts with the places they had. Not "security definer" and granted to nobody, so
 * only the owner of the tables can use it. Goes on at the head without a gap, or writes nothing.
 */
const importing = `
create function event_log.import(batch jsonb) returns bigint
language plpgsql
set search_path = pg_catalog, pg_temp
as $body$
declare
  taken bigint;
  misplaced bigint;
begin
  select h.position into strict taken from event_log.head h for update;
  select min(n.number) into misplaced
    from jsonb_array_elements(batch) with ordinality as n(value, number)
    where (n.value ->> 'position')::bigint is distinct from taken + n.number;
  if misplaced is not null then
    raise exception 'Fact % of the import does not follow the head of the log without a gap.', misplaced
      using errcode = 'restrict_violation';
  end if;
  insert into event_log.facts (position, stream, revision, event_id, type, version, occurred_on,
    recorded_at, case_id, subject, command_id, envelope, data, sealed)
  select n.position, n.stream, n.revision, n."eventId", n.type, n.version, n."occurredOn",
    n."recordedAt", n."caseId", n.subject, n."commandId", n.envelope, n.data, n.sealed
  from jsonb_to_recordset(batch) as n(position bigint, stream text, revision integer, "eventId" uuid,
    type text, version integer, "occurredOn" date, "recordedAt" timestamptz, "caseId" text,
    subject text, "commandId" text, envelope text, data text, sealed text);
  taken := taken + jsonb_array_length(batch);
  update event_log.head h set position = taken;
  return taken;
end $body$;
revoke all on function event_log.import(jsonb) from public;
`;

/** The schema `event_log`, run by its owner. The application may read, and append through the function. */
export const eventLogMigrations: readonly Migration[] = [
  { id: '0001-facts', sql: facts },
  { id: '0002-untouchable', sql: untouchable },
  { id: '0003-append', sql: append },
  { id: '0004-rights', sql: rights },
  { id: '0005-import', sql: importing },
];

/** The migrations with the table that remembers them. */
export const eventLogSet = {
  schemaHistory: EVENT_LOG_SCHEMA_HISTORY,
  migrations: eventLogMigrations,
};
