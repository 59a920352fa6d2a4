-- What a list of people sorts and filters by stands where one index serves it (docs/decisions/0013): sorting by the
-- last visit goes by the person's card, which therefore holds where she lives and who holds her.
alter table person_card
  add column urgent_needs integer not null default 0,
  add column area_code text collate "C",
  add column province_code text collate "C" generated always as (left(area_code, 2)) stored,
  add column district_code text collate "C" generated always as (left(area_code, 4)) stored,
  add column subdistrict_code text collate "C" generated always as (left(area_code, 6)) stored,
  add column holders uuid[] not null default '{}';

-- The rule of people (0007), asked of the card itself: asking people for each card of a walk would double its cost.
drop policy person_card_of_people_in_scope on person_card;
create policy person_card_in_scope on person_card for select to klang_app
  using (
    (
      ((select klang_everywhere())
        or province_code = any ((select klang_areas())::text[]) or district_code = any ((select klang_areas())::text[])
        or subdistrict_code = any ((select klang_areas())::text[]) or area_code = any ((select klang_areas())::text[]))
      and ((select klang_every_organization())
        or holders && (select klang_organizations('identity'))::uuid[]
        or ((select klang_setting('partial_agreements')) = 'on' and klang_shared_in_part('identity', holders, area_code)))
    )
    or person_id = any ((select klang_close_people())::uuid[])
  );
-- The keeper's functions write it.
revoke insert, update, delete on person_card from klang_app;

create function card_follows_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into person_card as c (person_id, area_code, holders) select id, area_code, holders from written
    on conflict (person_id) do update set area_code = excluded.area_code, holders = excluded.holders
    where (c.area_code, c.holders) is distinct from (excluded.area_code, excluded.holders);
  else
    update person_card c set area_code = w.area_code, holders = w.holders
    from written w where c.person_id = w.id and (c.area_code, c.holders) is distinct from (w.area_code, w.holders);
  end if;
  return null;
end
$$;
alter function card_follows_person() owner to klang_keeper;
create trigger person_has_a_card after insert on people referencing new table as written
  for each statement execute function card_follows_person();
create trigger card_moves_with_person after update on people referencing new table as written
  for each statement execute function card_follows_person();

-- What care says on a person's line in a list, as in 0008, and how many of her needs are urgent.
create or replace function refresh_person_card(p_people uuid[]) returns void
language sql security definer set search_path = public as $$
  insert into person_card (person_id, last_visit_on, visit_count, open_needs, urgent_needs, adl_score, adl_on, area_code, holders)
  select p.id, v.last_visit_on, coalesce(v.visit_count, 0), coalesce(n.open_needs, 0), coalesce(n.urgent_needs, 0), adl.score, adl.day,
    p.area_code, p.holders
  from people p
  left join lateral (
    select max(visited_on) as last_visit_on, count(*)::int as visit_count from visits
    where person_id = p.id and withdrawn_at is null) v on true
  left join lateral (
    select count(*)::int as open_needs, count(*) filter (where urgency in ('urgent', 'very-urgent'))::int as urgent_needs from needs
    where person_id = p.id and withdrawn_at is null and status in ('open', 'in-progress')) n on true
  left join lateral (
    select score, day from (
      (select adl_total as score, visited_on as day from visits
       where person_id = p.id and withdrawn_at is null and adl_total is not null order by visited_on desc, id desc limit 1)
      union all
      select adl_score, adl_on from person_health where person_id = p.id and adl_score is not null
    ) said order by day desc nulls last limit 1) adl on true
  where p.id = any (p_people)
  on conflict (person_id) do update set last_visit_on = excluded.last_visit_on, visit_count = excluded.visit_count,
    open_needs = excluded.open_needs, urgent_needs = excluded.urgent_needs, adl_score = excluded.adl_score, adl_on = excluded.adl_on
  where (person_card.last_visit_on, person_card.visit_count, person_card.open_needs, person_card.urgent_needs, person_card.adl_score,
      person_card.adl_on)
    is distinct from (excluded.last_visit_on, excluded.visit_count, excluded.open_needs, excluded.urgent_needs, excluded.adl_score,
      excluded.adl_on)
$$;

create function give_everyone_a_card() returns void language sql security definer set search_path = public as $$
  insert into person_card as c (person_id, area_code, holders) select id, area_code, holders from people
  on conflict (person_id) do update set area_code = excluded.area_code, holders = excluded.holders;
  update person_card c set urgent_needs = n.urgent from (
    select person_id, count(*)::int as urgent from needs
    where withdrawn_at is null and status in ('open', 'in-progress') and urgency in ('urgent', 'very-urgent') group by person_id) n
  where n.person_id = c.person_id
$$;
alter function give_everyone_a_card() owner to klang_keeper;
select give_everyone_a_card();
drop function give_everyone_a_card();

-- Each order at each level of area. A village is a stretch of its subdistrict.
drop index person_card_by_last_visit;
create index person_card_by_last_visit on person_card (last_visit_on, person_id);
create index person_card_by_province on person_card (province_code, last_visit_on, person_id);
create index person_card_by_district on person_card (district_code, last_visit_on, person_id);
create index person_card_by_subdistrict on person_card (subdistrict_code, last_visit_on, person_id);
create index people_by_birth on people (birth_date, id);
create index people_by_birth_in_province on people (province_code, birth_date, id);
create index people_by_birth_in_district on people (district_code, birth_date, id);
create index people_by_birth_in_subdistrict on people (subdistrict_code, birth_date, id);
create index people_by_area on people (area_code, sort_key, id);

-- Each filter that finds few, with the area behind it.
create index people_by_health_right on people (health_right, area_code);
create index people_without_number on people (area_code) where number_tail is null and no_number_reason is null;
create index people_with_a_childs_prefix on people (birth_date) where prefix in ('เด็กชาย', 'เด็กหญิง');
create index person_card_of_the_bound on person_card (adl_score, area_code) where adl_score <= 11;
create index person_card_of_the_needy on person_card (area_code) where open_needs > 0;
create index person_card_of_the_urgent on person_card (area_code) where urgent_needs > 0;
create index person_health_by_card on person_health (disability_card_expires, person_id) where disability_card_expires is not null;

-- Arrays are not compared in a leakproof way, so each kind has the index of its own people. Groups that many are in need
-- none: a walk meets them soon.
do $$
declare
  type text;
  tag text;
begin
  foreach tag in array array['disabled', 'bed-bound', 'home-bound', 'dependent', 'intermediate-care', 'end-of-life', 'out-of-school',
      'orphan', 'newborn', 'single-mother', 'informal-worker', 'low-income', 'thai-without-rights', 'homeless', 'affected-by-unrest',
      'abandoned-older-person', 'other'] loop
    execute format('create index %I on people (area_code) where %L = any (groups)', 'people_in_' || replace(tag, '-', '_'), tag);
  end loop;
  foreach type in array array['sight', 'hearing', 'movement', 'mental', 'intellectual', 'learning', 'autism'] loop
    execute format('create index %I on person_health (person_id) where %L = any (disabilities)', 'person_health_' || type, type);
  end loop;
end
$$;
