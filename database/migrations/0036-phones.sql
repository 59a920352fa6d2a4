-- Phones that work for an account, what they sent that nobody's right opens any more, and when it came.

-- Rights have dates (decision 9): within a transaction that says so, it is the day on which an entry was made.
create or replace function klang_today() returns date language sql stable parallel safe
  as $$ select coalesce(klang_setting('day')::date, (now() at time zone 'Asia/Bangkok')::date) $$;

create table phones (
  id uuid primary key,
  account_id uuid not null references accounts,
  organization_id uuid not null references organizations,
  -- Known to this phone only: with it the phone asks whether it is to be wiped, also when nobody is signed in any more.
  secret bytea not null,
  version text not null,
  first_contact_at timestamptz not null default now(),
  last_contact_at timestamptz not null default now(),
  -- How far its clock goes ahead of ours.
  skew_seconds integer not null default 0,
  waiting_entries integer not null default 0,
  waiting_photos integer not null default 0,
  refused_entries integer not null default 0,
  oldest_made_at timestamptz,
  -- [{ id, kind }]: of a phone that is lost, what did not come can be named.
  waiting_ids jsonb not null default '[]',
  storage jsonb not null default '{}',
  people integer not null default 0,
  -- The PIN is forgotten: the phone asked for its own key, and a coordinator allows it once.
  unlocking_asked_at timestamptz,
  unlocking_allowed_at timestamptz,
  unlocking_allowed_by uuid references accounts,
  wiping_asked_at timestamptz,
  wiping_asked_by uuid references accounts,
  wiped_at timestamptz
);
create index phones_by_account on phones (account_id);
create index phones_by_organization on phones (organization_id, last_contact_at desc);

create table recovery_keys (
  account_id uuid primary key references accounts,
  public_key bytea not null,
  sealed bytea not null
);

-- Whose rights open it neither today nor on the day it was made: kept for the coordinator of the organisation it was made for.
create table held_entries (
  id uuid primary key,
  -- The person; null where it is of nobody.
  about uuid,
  kind text not null,
  sealed bytea not null,
  body_hash bytea not null,
  problem text not null,
  -- The volunteer herself gave it to the coordinator.
  is_wished boolean not null default false,
  account_id uuid not null references accounts,
  organization_id uuid not null references organizations,
  phone_id uuid not null,
  made_at timestamptz not null,
  skew_seconds integer not null,
  received_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by uuid references accounts,
  outcome text,
  reason text,
  constraint held_outcome_is_known check (outcome in ('written', 'not-written')),
  constraint settled_entry_says_how check ((settled_at is null) = (outcome is null)),
  constraint unwritten_entry_says_why check (outcome is distinct from 'not-written' or reason is not null)
);
create index held_entries_by_organization on held_entries (organization_id, received_at) where settled_at is null;
create index held_entries_by_about on held_entries (about);

-- When an entry was made by its phone's clock, when it came, and how wrong that clock was (decision 29).
create table entry_arrivals (
  entry_id uuid primary key,
  phone_id uuid not null,
  account_id uuid not null references accounts,
  made_at timestamptz not null,
  received_at timestamptz not null default now(),
  skew_seconds integer not null
);

-- Met on the road and registered with a name and a place: the office looks at each of them once.
create table field_registrations (
  person_id uuid not null references people,
  id uuid not null,
  account_id uuid not null references accounts,
  organization_id uuid not null references organizations,
  registered_at timestamptz not null default now(),
  checked_at timestamptz,
  checked_by uuid references accounts,
  primary key (person_id, id)
);
create index field_registrations_to_check on field_registrations (organization_id, registered_at) where checked_at is null;

alter table sessions add column phone_id uuid;
create index sessions_by_phone on sessions (phone_id) where phone_id is not null;

do $$
declare
  t text;
  coordinates constant text := '((select klang_setting(''coordinates'')) = ''on''
    and ((select klang_every_organization()) or organization_id = (select klang_organization())))';
begin
  foreach t in array array['phones', 'recovery_keys', 'held_entries', 'entry_arrivals', 'field_registrations'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, update on %I to klang_keeper', t);
  end loop;
  foreach t in array array['phones', 'held_entries'] loop
    execute format('create policy %I on %I for select to klang_app using (account_id = (select klang_account()) or %s)',
      t || '_are_seen', t, coordinates);
    execute format('create policy %I on %I for update to klang_app using (account_id = (select klang_account()) or %s)',
      t || '_are_changed', t, coordinates);
    execute format('create policy %I on %I for insert to klang_app with check (account_id = (select klang_account()))',
      t || '_are_made', t);
    execute format('grant select, insert, update on %I to klang_app', t);
  end loop;
end
$$;
create policy recovery_keys_of_the_account on recovery_keys to klang_app
  using (account_id = (select klang_account())) with check (account_id = (select klang_account()));
grant select, insert on recovery_keys to klang_app;
-- Seen by whoever sees what was made of it.
create policy arrivals_are_seen on entry_arrivals for select to klang_app
  using (account_id = (select klang_account()) or exists (select from visits v where v.id = entry_id));
create policy arrivals_are_made on entry_arrivals for insert to klang_app with check (account_id = (select klang_account()));
grant select, insert on entry_arrivals to klang_app;
create policy field_registrations_of_people_in_scope on field_registrations to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
grant select, insert, update on field_registrations to klang_app;
grant insert on field_registrations to klang_keeper;
grant insert on people, caseloads to klang_keeper;

-- Whoever works by caseload may write nobody new: she who is met on the road is hers from this day on. Nothing but the bare row
-- is written here; what is said of her goes the usual way, under the usual rules.
create function register_on_the_road(p_person uuid, p_area text, p_name text) returns void
language plpgsql security definer set search_path = public as $$
begin
  if klang_account() is null or klang_organization() is null or not klang_may_write() then
    raise insufficient_privilege;
  end if;
  insert into people (id, revision, first_name, sort_key, first_key, last_key, area_code, holders)
  values (p_person, 0, p_name, p_name, '', '', p_area, array[klang_organization()]);
  if klang_setting('caseload') = 'on' then
    insert into caseloads (person_id, id, account_id, from_day)
    values (p_person, gen_random_uuid(), klang_account(), klang_today());
  end if;
  insert into field_registrations (person_id, id, account_id, organization_id)
  values (p_person, gen_random_uuid(), klang_account(), klang_organization());
end
$$;
alter function register_on_the_road(uuid, text, text) owner to klang_keeper;
revoke execute on function register_on_the_road(uuid, text, text) from public;
grant execute on function register_on_the_road(uuid, text, text) to klang_app;

-- A phone that is signed out asks by its secret whether it is to be wiped; when it says that it was, that is written down.
create function phone_is_to_be_wiped(p_phone uuid, p_secret bytea, p_was_wiped boolean) returns boolean
language plpgsql security definer set search_path = public as $$
begin
  if p_was_wiped then
    update phones set wiped_at = coalesce(wiped_at, now())
      where id = p_phone and secret = p_secret and wiping_asked_at is not null;
  end if;
  return exists (select from phones where id = p_phone and secret = p_secret and wiping_asked_at is not null);
end
$$;
alter function phone_is_to_be_wiped(uuid, bytea, boolean) owner to klang_keeper;

create function erase_held_entries() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update held_entries set sealed = ''::bytea, reason = case when coalesce(outcome, 'not-written') = 'not-written' then '' end,
    settled_at = coalesce(settled_at, now()), outcome = coalesce(outcome, 'not-written')
  where about in (select id from people where id = new.person_id or current_id = new.person_id);
  return null;
end
$$;
alter function erase_held_entries() owner to klang_keeper;
create trigger erasure_reaches_held_entries after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_held_entries();
