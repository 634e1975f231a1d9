// $1 clients, $2 controllers, $3 classes, $4 wrapped keys, one for each key that may have to be made.
// Ordered, so that two processes that make the same keys wait for each other instead of dying together.
export const MAKE_AND_READ_KEYS = `
with wanted as (
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[])
    as wanted (client_id, controller, data_class, wrapped)
), made as (
  insert into person_vault.keys (client_id, controller, data_class, wrapped)
  select client_id, controller, data_class, wrapped from wanted
  where not exists (
    select from person_vault.keys as kept
    where (kept.client_id, kept.controller, kept.data_class)
        = (wanted.client_id, wanted.controller, wanted.data_class))
  order by client_id, controller, data_class
  on conflict do nothing
  returning client_id, controller, data_class, wrapped
)
select client_id, controller, data_class, wrapped from made
union all
select client_id, controller, data_class, kept.wrapped
from person_vault.keys as kept join wanted using (client_id, controller, data_class)`;

export const READ_KEYS = `
select client_id, controller, data_class, wrapped
from person_vault.keys
join unnest($1::uuid[], $2::text[], $3::text[]) as wanted (client_id, controller, data_class)
  using (client_id, controller, data_class)`;

// $1 client, $2 controller, $3 classes, $4 whether the identity is among them.
export const DESTROY_KEYS = `
with destroyed as (
  insert into person_vault.keys as kept (client_id, controller, data_class, wrapped, destroyed_at)
  select $1::uuid, $2::text, data_class, null, clock_timestamp()
  from unnest($3::text[]) as wanted (data_class) group by data_class order by data_class
  on conflict (client_id, controller, data_class)
    do update set wrapped = null, destroyed_at = excluded.destroyed_at
    where kept.destroyed_at is null
  returning data_class
), unmatched as (
  delete from person_vault.fingerprints
  where $4::boolean and client_id = $1::uuid and institution = $2::text
)
select data_class from destroyed order by data_class`;

// $1 institution, $2 client, $3 kinds, $4 hashes.
export const REMEMBER_FINGERPRINTS = `
insert into person_vault.fingerprints (institution, kind, hmac, client_id)
select $1::text, kind, hmac, $2::uuid
from unnest($3::text[], $4::bytea[]) as given (kind, hmac)
where not exists (
  select from person_vault.keys
  where client_id = $2::uuid and controller = $1::text and data_class = 'P1'
    and destroyed_at is not null)
order by kind, hmac
on conflict do nothing`;

// $1 institution, $2 kinds, $3 hashes, $4 how many at the most. The order of the kinds is their sureness.
export const FIND_CANDIDATES = `
select kept.client_id
from unnest($2::text[], $3::bytea[]) with ordinality as sought (kind, hmac, sureness)
join person_vault.fingerprints as kept
  on kept.institution = $1::text and kept.kind = sought.kind and kept.hmac = sought.hmac
group by kept.client_id
order by min(sought.sureness), kept.client_id
limit $4`;

export const REMEMBER_CHECK =
  'insert into person_vault.master_key_check (hmac) values ($1) on conflict do nothing';
export const READ_CHECK = 'select hmac from person_vault.master_key_check';
