-- Whose word weighs more on what: set by the network's administrator, by organisation and group of fields. What nobody set is 50;
-- a hand's word (100) stands above every list.
create table trust_orders (
  organization_id uuid not null references organizations,
  field_group text not null,
  trust smallint not null,
  set_by uuid references accounts,
  set_at timestamptz not null default now(),
  primary key (organization_id, field_group),
  constraint trust_group_is_known check (field_group in ('name', 'birth', 'number', 'address', 'phones', 'health-right', 'disability',
    'adl', 'carer', 'means', 'groups')),
  constraint trust_is_below_a_hand check (trust between 1 and 99)
);
grant select, insert, update, delete on trust_orders to klang_app;
grant select on trust_orders to klang_matcher;

-- People who are to be folded anew because something weighs otherwise now; a job takes them in slices.
create table people_to_refold (person_id uuid primary key references people);
alter table people_to_refold enable row level security;
alter table people_to_refold force row level security;
create policy people_to_refold_for_the_keeper on people_to_refold to klang_keeper using (true) with check (true);
grant select, insert, delete on people_to_refold to klang_keeper;

-- Those of whom one of these organisations and somebody else speak.
create function refold_people_of(p_organizations uuid[]) returns integer
language plpgsql security definer set search_path = public as $$
declare waiting integer;
begin
  insert into people_to_refold
  select p.id from people p where p.current_id is null and cardinality(p.holders) > 1 and p.holders && p_organizations
  on conflict do nothing;
  select count(*) into waiting from people_to_refold;
  return waiting;
end
$$;
create function people_waiting_to_refold() returns integer language sql stable security definer set search_path = public as $$
  select count(*)::integer from people_to_refold
$$;
create function take_people_to_refold(p_most integer) returns setof uuid language sql security definer set search_path = public as $$
  delete from people_to_refold where person_id = any (array(select person_id from people_to_refold limit p_most)) returning person_id
$$;
alter function refold_people_of(uuid[]) owner to klang_keeper;
alter function people_waiting_to_refold() owner to klang_keeper;
alter function take_people_to_refold(integer) owner to klang_keeper;

-- On how many fields her sources do not agree, for the list of those of whom somebody should look.
alter table people add column disagreements smallint not null default 0;
create index people_whose_sources_disagree on people (area_code) where disagreements > 0;
-- Who was folded before this was counted is counted now.
insert into jobs (id, kind, subject_id)
select gen_random_uuid(), 'trust-order.refold', gen_random_uuid() where refold_people_of(array(select id from organizations)) > 0;

-- Writes golden records as in 0016, and the count of disagreements with them. The planner takes a row of JSON for a hundred and
-- would compile every statement of it.
create or replace function write_golden(p_rows jsonb) returns setof uuid
language plpgsql set search_path = public set jit = off as $$
begin
  create temporary table if not exists golden_now (
    person_id uuid primary key, is_new boolean not null, record jsonb not null,
    addresses jsonb not null, phones jsonb not null, tags jsonb not null, identifiers jsonb not null) on commit delete rows;
  delete from golden_now;
  insert into golden_now
  select (r->>'id')::uuid, not exists (select from people known where known.id = (r->>'id')::uuid), r,
    r->'addresses', r->'phones', r->'tags', r->'identifiers'
  from jsonb_array_elements(p_rows) r;

  insert into people (id, prefix, first_name, last_name, nickname, sort_key, first_key, last_key, nick_key, sex,
    birth_date, birth_precision, no_number_reason, number_tail, area_code, house, moo, health_right, groups,
    carer_name, carer_relationship, carer_phone, occupation, note, holders, match_key, withdrawn_at,
    middle_name, english_name, registered_address, residency, education, marital_status, health_right_type, health_right_unit,
    health_right_checked_on, carers, died_on, death_place, departed_on, departed_to, disagreements)
  select g.person_id, r.prefix, r.first_name, r.last_name, r.nickname, r.sort_key, r.first_key, r.last_key, r.nick_key, r.sex,
    r.birth_date, r.birth_precision, r.no_number_reason, r.number_tail, r.area_code, r.house, r.moo, r.health_right, r.groups,
    r.carer_name, r.carer_relationship, r.carer_phone, r.occupation, r.note, r.holders, decode(r.match_key, 'hex'), null,
    r.middle_name, r.english_name, r.registered_address, r.residency, r.education, r.marital_status, r.health_right_type,
    r.health_right_unit, r.health_right_checked_on, coalesce(r.carers, '[]'), r.died_on, r.death_place, r.departed_on, r.departed_to,
    coalesce(r.disagreements, 0)
  from golden_now g cross join lateral jsonb_to_record(g.record) as r (prefix text, first_name text, last_name text, nickname text,
    sort_key text, first_key text, last_key text, nick_key text, sex text, birth_date date, birth_precision text,
    no_number_reason text, number_tail text, area_code text, house text, moo integer, health_right text, groups text[],
    carer_name text, carer_relationship text, carer_phone text, occupation text, note text, holders uuid[], match_key text,
    middle_name text, english_name text, registered_address jsonb, residency text, education text, marital_status text,
    health_right_type text, health_right_unit text, health_right_checked_on date, carers jsonb, died_on date, death_place text,
    departed_on date, departed_to text, disagreements smallint)
  where g.is_new;

  -- People nobody knew have nothing to take back.
  if exists (select from golden_now where not is_new) then
    delete from person_addresses a using golden_now g
    where a.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.addresses) as r (house text, moo integer, village text, lane text, road text,
        community text, postcode text, area_code text, latitude double precision, longitude double precision, from_day date,
        to_day date, source_id uuid)
      where (r.house, r.moo, r.village, r.lane, r.road, r.community, r.postcode, r.area_code, r.latitude, r.longitude, r.from_day, r.to_day,
          r.source_id)
        is not distinct from (a.house, a.moo, a.village, a.lane, a.road, a.community, a.postcode, a.area_code, a.latitude, a.longitude,
          a.from_day, a.to_day, a.source_id));
    delete from person_phones x using golden_now g where x.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.phones) as r (phone text, owner text, owner_name text, source_id uuid)
      where (r.phone, r.owner, r.owner_name, r.source_id) is not distinct from (x.phone, x.owner, x.owner_name, x.source_id));
    -- A tag that is no longer said ends; it is not forgotten.
    update person_tags t set to_day = greatest(klang_today(), t.from_day) from golden_now g
    where t.person_id = g.person_id and t.to_day is null and not exists (
      select from jsonb_to_recordset(g.tags) as r (tag text) where r.tag = t.tag);
    delete from person_identifiers x using golden_now g where x.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.identifiers) as r (kind text, blind_index text, issuer text, from_day date, to_day date)
      where (coalesce(r.kind, 'citizen-number'), decode(r.blind_index, 'hex'), r.issuer, r.from_day, r.to_day)
        is not distinct from (x.kind, x.blind_index, x.issuer, x.from_day, x.to_day));
  end if;

  insert into person_addresses (person_id, id, house, moo, village, lane, road, community, postcode, area_code, latitude, longitude,
    from_day, to_day, source_id)
  select g.person_id, gen_random_uuid(), r.house, r.moo, r.village, r.lane, r.road, r.community, r.postcode, r.area_code, r.latitude,
    r.longitude, r.from_day, r.to_day, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.addresses) as r (house text, moo integer, village text,
    lane text, road text, community text, postcode text, area_code text, latitude double precision, longitude double precision,
    from_day date, to_day date, source_id uuid)
  where g.is_new or not exists (select from person_addresses a where a.person_id = g.person_id
    and (r.house, r.moo, r.village, r.lane, r.road, r.community, r.postcode, r.area_code, r.latitude, r.longitude, r.from_day, r.to_day,
        r.source_id)
      is not distinct from (a.house, a.moo, a.village, a.lane, a.road, a.community, a.postcode, a.area_code, a.latitude, a.longitude,
        a.from_day, a.to_day, a.source_id));

  insert into person_phones (person_id, id, phone, owner, owner_name, source_id)
  select g.person_id, gen_random_uuid(), r.phone, r.owner, r.owner_name, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.phones) as r (phone text, owner text, owner_name text, source_id uuid)
  where g.is_new or not exists (select from person_phones x where x.person_id = g.person_id
    and (r.phone, r.owner, r.owner_name, r.source_id) is not distinct from (x.phone, x.owner, x.owner_name, x.source_id));

  insert into person_tags (person_id, id, tag, from_day, source_id)
  select g.person_id, gen_random_uuid(), r.tag, r.from_day, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.tags) as r (tag text, from_day date, source_id uuid)
  where g.is_new or not exists (select from person_tags t where t.person_id = g.person_id and t.tag = r.tag and t.to_day is null);

  insert into person_identifiers (person_id, id, kind, sealed, blind_index, tail, issuer, from_day, to_day, source_id)
  select g.person_id, gen_random_uuid(), coalesce(r.kind, 'citizen-number'), decode(r.sealed, 'hex'), decode(r.blind_index, 'hex'), r.tail, r.issuer, r.from_day,
    r.to_day, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.identifiers) as r (kind text, sealed text, blind_index text, tail text,
    issuer text, from_day date, to_day date, source_id uuid)
  where g.is_new or not exists (select from person_identifiers x where x.person_id = g.person_id
    and (coalesce(r.kind, 'citizen-number'), decode(r.blind_index, 'hex'), r.issuer, r.from_day, r.to_day)
      is not distinct from (x.kind, x.blind_index, x.issuer, x.from_day, x.to_day));

  perform write_golden_facts(p_rows);

  -- Last, because a move may take her out of the area that her other rows were written under.
  update people p set
    revision = p.revision + 1, changed_at = now(), withdrawn_at = null,
    prefix = r.prefix, first_name = r.first_name, last_name = r.last_name, nickname = r.nickname,
    sort_key = r.sort_key, first_key = r.first_key, last_key = r.last_key, nick_key = r.nick_key,
    sex = r.sex, birth_date = r.birth_date, birth_precision = r.birth_precision,
    no_number_reason = r.no_number_reason, number_tail = r.number_tail, area_code = r.area_code,
    house = r.house, moo = r.moo, health_right = r.health_right, groups = r.groups,
    carer_name = r.carer_name, carer_relationship = r.carer_relationship, carer_phone = r.carer_phone,
    occupation = r.occupation, note = r.note, holders = r.holders, match_key = decode(r.match_key, 'hex'),
    middle_name = r.middle_name, english_name = r.english_name, registered_address = r.registered_address, residency = r.residency,
    education = r.education, marital_status = r.marital_status, health_right_type = r.health_right_type,
    health_right_unit = r.health_right_unit, health_right_checked_on = r.health_right_checked_on, carers = coalesce(r.carers, '[]'),
    died_on = r.died_on, death_place = r.death_place, departed_on = r.departed_on, departed_to = r.departed_to, disagreements = coalesce(r.disagreements, 0)
  from golden_now g cross join lateral jsonb_to_record(g.record) as r (prefix text, first_name text, last_name text, nickname text,
    sort_key text, first_key text, last_key text, nick_key text, sex text, birth_date date, birth_precision text,
    no_number_reason text, number_tail text, area_code text, house text, moo integer, health_right text, groups text[],
    carer_name text, carer_relationship text, carer_phone text, occupation text, note text, holders uuid[], match_key text,
    middle_name text, english_name text, registered_address jsonb, residency text, education text, marital_status text,
    health_right_type text, health_right_unit text, health_right_checked_on date, carers jsonb, died_on date, death_place text,
    departed_on date, departed_to text, disagreements smallint)
  where p.id = g.person_id and not g.is_new;
  return query select person_id from golden_now;
end
$$;
