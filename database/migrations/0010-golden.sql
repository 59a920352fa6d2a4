-- Writes golden records, folded by the server, for many people at once, and touches only what is different.
-- Runs as whoever calls it, so row-level security judges each row. Answers the people who are new or changed.
create function write_golden(p_rows jsonb) returns setof uuid
language plpgsql set search_path = public as $$
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
    carer_name, carer_relationship, carer_phone, occupation, note, holders, match_key, withdrawn_at)
  select g.person_id, r.prefix, r.first_name, r.last_name, r.nickname, r.sort_key, r.first_key, r.last_key, r.nick_key, r.sex,
    r.birth_date, r.birth_precision, r.no_number_reason, r.number_tail, r.area_code, r.house, r.moo, r.health_right, r.groups,
    r.carer_name, r.carer_relationship, r.carer_phone, r.occupation, r.note, r.holders, decode(r.match_key, 'hex'), null
  from golden_now g cross join lateral jsonb_to_record(g.record) as r (prefix text, first_name text, last_name text, nickname text,
    sort_key text, first_key text, last_key text, nick_key text, sex text, birth_date date, birth_precision text,
    no_number_reason text, number_tail text, area_code text, house text, moo integer, health_right text, groups text[],
    carer_name text, carer_relationship text, carer_phone text, occupation text, note text, holders uuid[], match_key text)
  where g.is_new;

  -- People nobody knew have nothing to take back.
  if exists (select from golden_now where not is_new) then
    delete from person_addresses a using golden_now g
    where a.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.addresses) as r (house text, moo integer, village text, area_code text,
        latitude double precision, longitude double precision, from_day date, to_day date, source_id uuid)
      where (r.house, r.moo, r.village, r.area_code, r.latitude, r.longitude, r.from_day, r.to_day, r.source_id)
        is not distinct from (a.house, a.moo, a.village, a.area_code, a.latitude, a.longitude, a.from_day, a.to_day, a.source_id));
    delete from person_phones x using golden_now g where x.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.phones) as r (phone text, source_id uuid)
      where (r.phone, r.source_id) = (x.phone, x.source_id));
    -- A tag that is no longer said ends; it is not forgotten.
    update person_tags t set to_day = greatest(klang_today(), t.from_day) from golden_now g
    where t.person_id = g.person_id and t.to_day is null and not exists (
      select from jsonb_to_recordset(g.tags) as r (tag text) where r.tag = t.tag);
    delete from person_identifiers x using golden_now g where x.person_id = g.person_id and not exists (
      select from jsonb_to_recordset(g.identifiers) as r (blind_index text) where decode(r.blind_index, 'hex') = x.blind_index);
  end if;

  insert into person_addresses (person_id, id, house, moo, village, area_code, latitude, longitude, from_day, to_day, source_id)
  select g.person_id, gen_random_uuid(), r.house, r.moo, r.village, r.area_code, r.latitude, r.longitude, r.from_day, r.to_day, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.addresses) as r (house text, moo integer, village text,
    area_code text, latitude double precision, longitude double precision, from_day date, to_day date, source_id uuid)
  where g.is_new or not exists (select from person_addresses a where a.person_id = g.person_id
    and (r.house, r.moo, r.village, r.area_code, r.latitude, r.longitude, r.from_day, r.to_day, r.source_id)
      is not distinct from (a.house, a.moo, a.village, a.area_code, a.latitude, a.longitude, a.from_day, a.to_day, a.source_id));

  insert into person_phones (person_id, id, phone, source_id)
  select g.person_id, gen_random_uuid(), r.phone, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.phones) as r (phone text, source_id uuid)
  where g.is_new or not exists (select from person_phones x where x.person_id = g.person_id and (r.phone, r.source_id) = (x.phone, x.source_id));

  insert into person_tags (person_id, id, tag, from_day, source_id)
  select g.person_id, gen_random_uuid(), r.tag, r.from_day, r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.tags) as r (tag text, from_day date, source_id uuid)
  where g.is_new or not exists (select from person_tags t where t.person_id = g.person_id and t.tag = r.tag and t.to_day is null);

  insert into person_identifiers (person_id, id, kind, sealed, blind_index, source_id)
  select g.person_id, gen_random_uuid(), 'citizen-number', decode(r.sealed, 'hex'), decode(r.blind_index, 'hex'), r.source_id
  from golden_now g cross join lateral jsonb_to_recordset(g.identifiers) as r (sealed text, blind_index text, source_id uuid)
  where g.is_new or not exists (select from person_identifiers x where x.person_id = g.person_id and x.blind_index = decode(r.blind_index, 'hex'));

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
    occupation = r.occupation, note = r.note, holders = r.holders, match_key = decode(r.match_key, 'hex')
  from golden_now g cross join lateral jsonb_to_record(g.record) as r (prefix text, first_name text, last_name text, nickname text,
    sort_key text, first_key text, last_key text, nick_key text, sex text, birth_date date, birth_precision text,
    no_number_reason text, number_tail text, area_code text, house text, moo integer, health_right text, groups text[],
    carer_name text, carer_relationship text, carer_phone text, occupation text, note text, holders uuid[], match_key text)
  where p.id = g.person_id and not g.is_new;
  return query select person_id from golden_now;
end
$$;

-- Health and economy have a row only where something is known. Written by the keeper: whoever corrects a name
-- under an agreement without economy must not wipe, nor see, what others know of her income.
create function write_golden_facts(p_rows jsonb) returns void
language plpgsql security definer set search_path = public as $$
begin
  insert into person_health as h (person_id, disabilities, disability_card, disability_card_expires,
    disability_card_for_life, adl_score, adl_on, diseases)
  select (g->>'id')::uuid, r.disabilities, r.disability_card, r.disability_card_expires,
    r.disability_card_for_life, r.adl_score, r.adl_on, r.diseases
  from jsonb_array_elements(p_rows) g cross join lateral jsonb_to_record(g->'health') as r (disabilities text[], disability_card text,
    disability_card_expires date, disability_card_for_life boolean, adl_score smallint, adl_on date, diseases text[])
  where g->'health' <> 'null'
  on conflict (person_id) do update set disabilities = excluded.disabilities,
    disability_card = excluded.disability_card, disability_card_expires = excluded.disability_card_expires,
    disability_card_for_life = excluded.disability_card_for_life, adl_score = excluded.adl_score, adl_on = excluded.adl_on,
    diseases = excluded.diseases;
  delete from person_health h using jsonb_array_elements(p_rows) g where h.person_id = (g->>'id')::uuid and g->'health' = 'null';

  insert into person_economy as e (person_id, income_satang, debt_satang)
  select (g->>'id')::uuid, r.income_satang, r.debt_satang
  from jsonb_array_elements(p_rows) g cross join lateral jsonb_to_record(g->'economy') as r (income_satang bigint, debt_satang bigint)
  where g->'economy' <> 'null'
  on conflict (person_id) do update set income_satang = excluded.income_satang, debt_satang = excluded.debt_satang;
  delete from person_economy e using jsonb_array_elements(p_rows) g where e.person_id = (g->>'id')::uuid and g->'economy' = 'null';
end
$$;
alter function write_golden_facts(jsonb) owner to klang_keeper;

-- The list of rows to write lives in a temporary table, which the application's role must be allowed to make.
do $$ begin execute format('grant temporary on database %I to klang_app', current_database()); end $$;
