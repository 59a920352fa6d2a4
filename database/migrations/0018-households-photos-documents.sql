-- Who lives together, what people look like, and the papers about them.

create table households (
  id uuid primary key,
  -- รหัสประจำบ้าน of the house registration: 4 digits of the office, 6 running, 1 to check.
  house_code text,
  house_status text,
  house_type text,
  organization_id uuid not null references organizations,
  opened_by uuid references accounts,
  opened_at timestamptz not null default now(),
  merged_into uuid references households,
  merged_by uuid references accounts,
  merged_at timestamptz,
  constraint house_code_has_eleven_digits check (house_code ~ '^[0-9]{11}$'),
  constraint house_status_is_known check (house_status in ('own', 'family', 'with-others', 'rented', 'with-employer', 'no-fixed-home')),
  constraint house_type_is_known check (house_type in ('detached', 'townhouse', 'condominium', 'apartment', 'workers-lodging',
    'religious-site', 'other')),
  constraint household_is_not_merged_with_itself check (merged_into <> id)
);

create table household_members (
  person_id uuid not null references people,
  id uuid not null,
  household_id uuid not null references households,
  role text not null,
  -- To the head: a code of the list of relationships.
  relationship text,
  from_day date not null,
  to_day date,
  joined_by uuid references accounts,
  joined_at timestamptz not null default now(),
  left_by uuid references accounts,
  left_at timestamptz,
  primary key (person_id, id),
  constraint household_role_is_known check (role in ('head', 'resident')),
  constraint membership_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create unique index person_lives_in_one_household on household_members (person_id) where to_day is null;
create unique index household_has_one_head on household_members (household_id) where to_day is null and role = 'head';
create index household_members_by_household on household_members (household_id);

create table person_photos (
  person_id uuid not null references people,
  id uuid not null,
  kind text not null,
  -- Two sizes, re-encoded without anything that the camera wrote; sealed under random names.
  small_key text not null,
  large_key text not null,
  width integer not null,
  height integer not null,
  taken_on date,
  note text,
  -- Who said yes, and how (PDPA): no photograph without it.
  consent_by text not null,
  consent_how text not null,
  organization_id uuid not null references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint photo_kind_is_known check (kind in ('portrait', 'house', 'map')),
  constraint consent_how_is_known check (consent_how in ('spoken', 'written', 'guardian'))
);
create unique index person_has_one_portrait on person_photos (person_id) where kind = 'portrait' and withdrawn_at is null;

create table person_documents (
  person_id uuid not null references people,
  id uuid not null,
  kind text not null,
  file_name text not null,
  content_type text not null,
  size integer not null,
  sha256 bytea not null,
  storage_key text not null,
  note text,
  organization_id uuid not null references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint document_kind_is_known check (kind in ('id-card', 'disability-card', 'medical-certificate', 'consent-letter', 'other'))
);

do $$
declare
  t text;
  is_seen constant text := 'exists (select from people p where p.id = person_id)';
begin
  foreach t in array array['household_members', 'person_photos'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using (%s) with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_scope', t, is_seen, is_seen);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert, update on %I to klang_app', t);
    execute format('grant select on %I to klang_keeper', t);
  end loop;
end
$$;

-- A paper of a doctor asks the agreement for health, as what it says does.
alter table person_documents enable row level security;
alter table person_documents force row level security;
create policy documents_of_people_in_scope on person_documents to klang_app
  using (exists (select from people p where p.id = person_id and (kind not in ('medical-certificate', 'disability-card')
    or p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy documents_for_the_keeper on person_documents to klang_keeper using (true) with check (true);
grant select, insert, update on person_documents to klang_app;
grant select on person_documents to klang_keeper;

-- A household is seen by whoever sees somebody who lives or lived in it; who founds one sees it with its first member.
alter table households enable row level security;
alter table households force row level security;
create policy households_of_people_in_scope on households for select to klang_app
  using (exists (select from household_members m where m.household_id = households.id));
create policy households_are_changed on households for update to klang_app
  using (exists (select from household_members m where m.household_id = households.id)) with check ((select klang_may_write()));
create policy households_are_opened on households for insert to klang_app with check ((select klang_may_write()));
create policy households_for_the_keeper on households to klang_keeper using (true) with check (true);
grant select, insert, update on households to klang_app;
grant select on households to klang_keeper;

-- How many live there, also those whom one may not see: a number and no names, and only of a household that one sees.
create function household_size(p_household uuid) returns integer language sql stable security definer set search_path = public as $$
  select count(*)::int from household_members m join people p on p.id = m.person_id
  where m.household_id = p_household and m.to_day is null and p.withdrawn_at is null and p.died_on is null
$$;
alter function household_size(uuid) owner to klang_keeper;
