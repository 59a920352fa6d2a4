-- Visits and people visited, exact as of any day (decision 4).
-- A visit is counted by steps, +1 and −1, that are only appended; a job folds them into visit_figures, and a reading
-- adds the tail that is not folded yet. Distinct people do not add up over areas, so each step says for which levels
-- and periods this visit is the person's first: six bits (whole country, health region, province, district,
-- subdistrict, village) for each of month, calendar year and fiscal year.
create table visit_steps (
  id bigint generated always as identity primary key,
  day date not null,
  area_code text collate "C" not null,   -- where she lived that day; '00' when nobody knows
  firsts integer not null,
  amount smallint not null
);

create table visit_figures (
  area_code text collate "C" not null,   -- '' country, R12 health region, then 2 to 8 digits
  day date not null,
  visits integer not null,
  people_of_month integer not null,
  people_of_year integer not null,
  people_of_fiscal_year integer not null,
  primary key (area_code, day)
);

create function klang_fiscal_year(day date) returns integer language sql immutable parallel safe
  as $$ select extract(year from day + interval '3 months')::integer $$;

-- The health region of a province, as a pseudo area code.
create view area_regions as
  select m.area_code as province_code, min(s.code collate "C") as region_code
  from area_sets s join area_set_members m on m.area_set_id = s.id
  where s.kind = 'health-region' and m.to_day is null group by m.area_code;

-- A step at each of its levels: level n has bit n of each of the three groups of six.
create function step_at_each_level(p_area text, p_firsts integer, p_amount smallint)
returns table (area_code text, visits integer, people_of_month integer, people_of_year integer, people_of_fiscal_year integer)
language sql stable parallel safe as $$
  select level.area_code, p_amount::integer, p_amount * (p_firsts >> level.bit & 1),
    p_amount * (p_firsts >> (level.bit + 6) & 1), p_amount * (p_firsts >> (level.bit + 12) & 1)
  from (values
    (0, ''), (1, (select r.region_code from area_regions r where r.province_code = left(p_area, 2))), (2, left(p_area, 2)),
    (3, case when length(p_area) >= 4 then left(p_area, 4) end),
    (4, case when length(p_area) >= 6 then left(p_area, 6) end),
    (5, case when length(p_area) >= 8 then p_area end)
  ) as level (bit, area_code)
  where level.area_code is not null
$$;

create view visit_figures_now as
  select area_code, day, visits, people_of_month, people_of_year, people_of_fiscal_year from visit_figures
  union all
  select l.area_code, s.day, l.visits, l.people_of_month, l.people_of_year, l.people_of_fiscal_year
  from visit_steps s cross join lateral step_at_each_level(s.area_code, s.firsts, s.amount) l;

-- How every visit of these people should stand. One who has always lived in one area needs three rankings, not eighteen.
create function visits_as_they_should_stand(p_people uuid[])
returns table (person_id uuid, id uuid, day date, area text, firsts integer)
language sql stable set search_path = public as $$
  with who as (
    select p.id, coalesce(p.current_id, p.id) as person from people p
    where p.id = any (p_people) or p.current_id = any (p_people)
  ), placed as (
    select v.person_id, v.id, who.person, v.visited_on as day, coalesce(home.area_code, '00') as area,
      date_trunc('month', v.visited_on) as m, extract(year from v.visited_on)::int as y, klang_fiscal_year(v.visited_on) as f
    from who
    join visits v on v.person_id = who.id and v.withdrawn_at is null
    left join lateral (
      select a.area_code from person_addresses a
      where a.person_id = who.person and (a.from_day is null or a.from_day <= v.visited_on)
        and (a.to_day is null or a.to_day > v.visited_on)
      order by a.from_day desc nulls last limit 1
    ) home on true
  ), spread as (
    select *, min(area) over whole <> max(area) over whole as moved from placed window whole as (partition by person)
  )
  select s.person_id, s.id, s.day, s.area,
      63 * (row_number() over (partition by person, m order by day, id) = 1)::int
    + 63 * 64 * (row_number() over (partition by person, y order by day, id) = 1)::int
    + 63 * 4096 * (row_number() over (partition by person, f order by day, id) = 1)::int
  from spread s where not moved
  union all
  select s.person_id, s.id, s.day, s.area, sum(
      (first_of_month::int + 64 * first_of_year::int + 4096 * first_of_fiscal_year::int) << bit)::int
  from (
    select s.*, level.bit,
      row_number() over (partition by person, bit, place, m order by day, id) = 1 as first_of_month,
      row_number() over (partition by person, bit, place, y order by day, id) = 1 as first_of_year,
      row_number() over (partition by person, bit, place, f order by day, id) = 1 as first_of_fiscal_year
    from spread s
    left join area_regions r on r.province_code = left(s.area, 2)
    cross join lateral (values (0, ''), (1, r.region_code), (2, left(s.area, 2)), (3, left(s.area, 4)),
                               (4, left(s.area, 6)), (5, s.area)) as level (bit, place)
    where moved
  ) s
  group by s.person_id, s.id, s.day, s.area
$$;

-- Reverses what no longer holds of these people's visits and appends what does.
create function restep_visits(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
declare concerned uuid[];
begin
  -- One at a time per person, or two visits sent at once would both be her first.
  select array_agg(id) into concerned from (
    select p.id from people p
    where p.id in (select coalesce(q.current_id, q.id) from people q where q.id = any (p_people))
    order by p.id for no key update) locked;
  with due as (
    select * from visits_as_they_should_stand(concerned)
  ), changed as (
    select v.person_id, v.id, v.counted_on, v.counted_area, v.counted_firsts, d.day, d.area, d.firsts
    from people p
    join visits v on v.person_id = p.id
    left join due d on d.person_id = v.person_id and d.id = v.id
    where (p.id = any (concerned) or p.current_id = any (concerned))
      and (v.counted_on, v.counted_area, v.counted_firsts) is distinct from (d.day, d.area, d.firsts)
  ), stepped as (
    insert into visit_steps (day, area_code, firsts, amount)
    select counted_on, counted_area, counted_firsts, -1 from changed where counted_on is not null
    union all
    select day, area, firsts, 1 from changed where day is not null
  )
  update visits v set counted_on = c.day, counted_area = c.area, counted_firsts = c.firsts
  from changed c where v.person_id = c.person_id and v.id = c.id;
end
$$;

-- What care says on a person's line in a list.
create function refresh_person_card(p_people uuid[]) returns void
language sql security definer set search_path = public as $$
  insert into person_card (person_id, last_visit_on, visit_count, open_needs, adl_score, adl_on)
  select p.id, v.last_visit_on, coalesce(v.visit_count, 0), coalesce(n.open_needs, 0), adl.score, adl.day
  from people p
  left join lateral (
    select max(visited_on) as last_visit_on, count(*)::int as visit_count from visits
    where person_id = p.id and withdrawn_at is null) v on true
  left join lateral (
    select count(*)::int as open_needs from needs
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
    open_needs = excluded.open_needs, adl_score = excluded.adl_score, adl_on = excluded.adl_on
  where (person_card.last_visit_on, person_card.visit_count, person_card.open_needs, person_card.adl_score, person_card.adl_on)
    is distinct from (excluded.last_visit_on, excluded.visit_count, excluded.open_needs, excluded.adl_score, excluded.adl_on)
$$;

alter function restep_visits(uuid[]) owner to klang_keeper;
alter function refresh_person_card(uuid[]) owner to klang_keeper;
grant insert on visit_steps to klang_keeper;
grant select on visit_figures, visit_figures_now, visit_steps, area_regions to klang_app, klang_keeper;

-- Triggers, so that no path of writing can forget the figures. The depth keeps restep_visits from calling itself.
create function visits_changed() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(distinct person_id) from changed);
begin
  if ids is not null then
    perform restep_visits(ids);
    perform refresh_person_card(ids);
  end if;
  return null;
end
$$;
create function whereabouts_changed() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(distinct c.person_id) from changed c where exists (select from visits v where v.person_id = c.person_id));
begin
  if ids is not null then perform restep_visits(ids); end if;
  return null;
end
$$;
create function card_facts_changed() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(distinct person_id) from changed);
begin
  if ids is not null then perform refresh_person_card(ids); end if;
  return null;
end
$$;
create trigger visits_recorded after insert on visits referencing new table as changed
  for each statement execute function visits_changed();
create trigger visits_updated after update on visits referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function visits_changed();
create trigger address_given after insert on person_addresses referencing new table as changed
  for each statement execute function whereabouts_changed();
create trigger address_changed after update on person_addresses referencing new table as changed
  for each statement execute function whereabouts_changed();
create trigger address_taken_back after delete on person_addresses referencing old table as changed
  for each statement execute function whereabouts_changed();
create trigger needs_recorded after insert on needs referencing new table as changed
  for each statement execute function card_facts_changed();
create trigger needs_updated after update on needs referencing new table as changed
  for each statement execute function card_facts_changed();
create trigger health_recorded after insert on person_health referencing new table as changed
  for each statement execute function card_facts_changed();
create trigger health_updated after update on person_health referencing new table as changed
  for each statement execute function card_facts_changed();

-- Folds the steps that are there: one statement, so that a step committed meanwhile is neither lost nor counted twice.
create function fold_visit_steps() returns integer language plpgsql security definer set search_path = public as $$
declare folded integer;
begin
  if not pg_try_advisory_xact_lock(4209001) then return 0; end if;
  with taken as (
    delete from visit_steps returning day, area_code, firsts, amount
  ), summed as (
    select l.area_code, t.day, sum(l.visits)::int as visits, sum(l.people_of_month)::int as people_of_month,
      sum(l.people_of_year)::int as people_of_year, sum(l.people_of_fiscal_year)::int as people_of_fiscal_year
    from taken t cross join lateral step_at_each_level(t.area_code, t.firsts, t.amount) l
    group by l.area_code, t.day
  ), added as (
    insert into visit_figures as f (area_code, day, visits, people_of_month, people_of_year, people_of_fiscal_year)
    select area_code, day, visits, people_of_month, people_of_year, people_of_fiscal_year from summed
    where (visits, people_of_month, people_of_year, people_of_fiscal_year) is distinct from (0, 0, 0, 0)
    on conflict (area_code, day) do update set visits = f.visits + excluded.visits,
      people_of_month = f.people_of_month + excluded.people_of_month,
      people_of_year = f.people_of_year + excluded.people_of_year,
      people_of_fiscal_year = f.people_of_fiscal_year + excluded.people_of_fiscal_year
  )
  select count(*) into folded from taken;
  return folded;
end
$$;
alter function fold_visit_steps() owner to klang_keeper;
grant select, insert, update, delete on visit_figures, visit_steps to klang_keeper;
