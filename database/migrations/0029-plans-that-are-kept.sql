-- A function in plain SQL is planned anew each time it is called from another; one in PL/pgSQL keeps its plans for the
-- session. These two (0008, 0014) run with every visit that is recorded: their bodies are as they were.
create or replace function visits_as_they_should_stand(p_people uuid[])
returns table (person_id uuid, id uuid, day date, area text, firsts integer)
language plpgsql stable set search_path = public as $$
#variable_conflict use_column
begin
  return query
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
  group by s.person_id, s.id, s.day, s.area;
end
$$;

create or replace function refresh_person_card(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
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
      excluded.adl_on);
end
$$;

-- A plan made for any number of people serves one person as well, and is made once.
alter function restep_visits(uuid[]) set plan_cache_mode = force_generic_plan;
alter function refresh_person_card(uuid[]) set plan_cache_mode = force_generic_plan;
