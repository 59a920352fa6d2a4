-- Counting and folding: from the states of people (0021) to figures by area, group and day.

-- Takes up to p_most of the queue, reverses what no longer holds of these people and appends what does. Answers how many.
-- One at a time: whoever waits finds the queue shorter.
create function count_people(p_most integer) returns integer
language plpgsql security definer set search_path = public set jit = off set enable_nestloop = on as $$
declare
  taken uuid[];
  concerned uuid[];
begin
  perform pg_advisory_xact_lock(4209021);
  insert into people_to_count select person_id from counted_people where holds_until <= klang_today();
  with waiting as (
    delete from people_to_count where ctid = any (array(select ctid from people_to_count limit p_most)) returning person_id
  )
  select array_agg(distinct person_id) into taken from waiting;
  if taken is null then return 0; end if;
  -- One who was merged leaves the figures; the one she became is counted with what both had.
  select array_agg(distinct id) into concerned from (
    select unnest(taken) as id union select p.current_id from people p where p.id = any (taken) and p.current_id is not null) c;

  if to_regclass('pg_temp.signed_states') is null then
    create temporary table signed_states (person_id uuid, sign smallint, state smallint, area_code text, from_day date, to_day date,
      holds_until date) on commit delete rows;
  end if;
  delete from signed_states;
  insert into signed_states
  select d.person_id, 1, d.state, d.area_code, d.from_day, d.to_day, d.holds_until from states_as_they_should_stand(concerned) d
  union all
  select c.person_id, -1, s.state, s.area_code, s.from_day, s.to_day, null
  from counted_people c cross join lateral unnest(c.states, c.areas, c.from_days, c.to_days) s (state, area_code, from_day, to_day)
  where c.person_id = any (concerned);
  -- The planner knows nothing of a table made just now, and would compare everyone with everyone.
  analyze signed_states;
  perform set_config('enable_nestloop', 'off', true);

  with signed as (
    select person_id, sign, state, area_code, from_day, to_day from signed_states
  ), homes as (
    select *, count(*) over (partition by person_id, sign) > 1 as moved from signed where state = -1
  ), belonging as (
    select * from signed where state >= 1000
  ), stood as (
    -- Everyone's own interval (1000) is what counts people in each group.
    select h.area_code, (g.state - 1000)::smallint as group_number, case c.state when 1000 then 0::smallint else c.state end as value,
      h.sign, greatest(h.from_day, g.from_day, c.from_day) as from_day, least(h.to_day, g.to_day, c.to_day) as to_day
    from homes h
    join belonging g on g.person_id = h.person_id and g.sign = h.sign and g.from_day < h.to_day and g.to_day > h.from_day
    join signed c on c.person_id = h.person_id and c.sign = h.sign and (c.state between 0 and 399 or c.state = 1000)
      and c.from_day < least(h.to_day, g.to_day) and c.to_day > greatest(h.from_day, g.from_day)
  ), visited as (
    -- Everyone's visits are in visit_figures (0008); here are those of groups.
    select h.person_id, h.sign, h.area_code, (g.state - 1000)::smallint as group_number, v.from_day as day, h.moved
    from homes h
    join signed v on v.person_id = h.person_id and v.sign = h.sign and v.state = 400 and v.from_day >= h.from_day and v.from_day < h.to_day
    join belonging g on g.person_id = h.person_id and g.sign = h.sign and g.state > 1000
      and v.from_day >= g.from_day and v.from_day < g.to_day
  ), ranked as (
    select v.area_code, v.group_number, v.day, v.sign, l.levels,
      row_number() over (partition by v.person_id, v.sign, v.group_number, l.levels, l.place, date_trunc('month', v.day) order by v.day) = 1 as of_month,
      row_number() over (partition by v.person_id, v.sign, v.group_number, l.levels, l.place, extract(year from v.day) order by v.day) = 1 as of_year,
      row_number() over (partition by v.person_id, v.sign, v.group_number, l.levels, l.place, klang_fiscal_year(v.day) order by v.day) = 1 as of_fiscal_year
    from visited v
    left join area_regions r on v.moved and r.province_code = left(v.area_code, 2)
    cross join lateral (
      select 63 as levels, '' as place where not v.moved
      union all
      select 1 << bit, place from (values (0, ''), (1, r.region_code), (2, left(v.area_code, 2)), (3, left(v.area_code, 4)),
        (4, left(v.area_code, 6)), (5, v.area_code)) level (bit, place) where v.moved
    ) l
  ), steps as (
    select area_code, group_number, value, from_day as day, 63 as levels, sign as amount from stood
    union all
    select area_code, group_number, value, to_day, 63, -sign from stood where to_day < 'infinity'
    union all
    select r.area_code, r.group_number, (400 + kind)::smallint, r.day, r.levels, r.sign
    from ranked r cross join generate_series(0, 3) kind
    where case kind when 0 then true when 1 then r.of_month when 2 then r.of_year else r.of_fiscal_year end
  )
  insert into state_steps (area_code, group_number, value, day, levels, amount)
  select area_code, group_number, value, day, levels, sum(amount) from steps group by 1, 2, 3, 4, 5 having sum(amount) <> 0;

  perform set_config('enable_nestloop', 'on', true);

  insert into counted_people as c (person_id, states, areas, from_days, to_days, holds_until)
  select person_id, array_agg(state), array_agg(area_code), array_agg(from_day), array_agg(to_day), min(holds_until)
  from signed_states where sign = 1 group by person_id
  on conflict (person_id) do update set states = excluded.states, areas = excluded.areas, from_days = excluded.from_days,
    to_days = excluded.to_days, holds_until = excluded.holds_until;
  delete from counted_people c where c.person_id = any (concerned) and not exists (
    select from signed_states d where d.sign = 1 and d.person_id = c.person_id);
  return cardinality(taken);
end
$$;

-- A step at each of its levels: the country, its region, and as many digits as its area has.
create function levels_of_step(p_area text, p_levels smallint) returns setof text language sql stable parallel safe as $$
  select level.area_code from (values
    (0, ''), (1, (select r.region_code from area_regions r where r.province_code = left(p_area, 2))), (2, left(p_area, 2)),
    (3, case when length(p_area) >= 4 then left(p_area, 4) end), (4, case when length(p_area) >= 6 then left(p_area, 6) end),
    (5, case when length(p_area) >= 8 then p_area end)
  ) as level (bit, area_code)
  where level.area_code is not null and (p_levels >> level.bit) & 1 = 1
$$;

-- Folds up to p_most of the steps that are there, in one transaction. Answers how many.
create function fold_state_steps(p_most integer) returns integer
language plpgsql security definer set search_path = public set jit = off set work_mem = '64MB' as $$
declare folded integer;
begin
  if not pg_try_advisory_xact_lock(4209021) then return 0; end if;
  if to_regclass('pg_temp.folding') is null then
    create temporary table folding (area_code text collate "C", group_number smallint, part smallint, value smallint, year smallint,
      day smallint, amount integer) on commit delete rows;
  end if;
  delete from folding;
  with taken as (
    delete from state_steps where ctid = any (array(select ctid from state_steps limit p_most))
    returning area_code, group_number, value, day, levels, amount
  ), places as materialized (
    select a.area_code, a.levels, place
    from (select distinct area_code, levels from taken) a cross join lateral levels_of_step(a.area_code, a.levels) place
  ), folded_now as (
    insert into folding
    select p.place, t.group_number, t.value / 100, t.value, extract(year from t.day), extract(doy from t.day), sum(t.amount)
    from taken t join places p on p.area_code = t.area_code and p.levels = t.levels
    group by p.place, t.group_number, t.value, t.day having sum(t.amount) <> 0
  )
  select count(*) into folded from taken;
  if folded = 0 then return 0; end if;

  insert into state_years as y (area_code, group_number, part, years, counted, amounts)
  select area_code, group_number, part, array_agg(year), array_agg(value), array_agg(amount)
  from (select area_code, group_number, part, value, year, sum(amount)::integer as amount from folding
    group by 1, 2, 3, 4, 5 having sum(amount) <> 0) changed
  group by 1, 2, 3
  on conflict (area_code, group_number, part) do update
    set years = y.years || excluded.years, counted = y.counted || excluded.counted, amounts = y.amounts || excluded.amounts;
  insert into state_days as d (area_code, group_number, part, year, days, counted, amounts)
  select area_code, group_number, part, year, array_agg(day), array_agg(value), array_agg(amount) from folding group by 1, 2, 3, 4
  on conflict (area_code, group_number, part, year) do update
    set days = d.days || excluded.days, counted = d.counted || excluded.counted, amounts = d.amounts || excluded.amounts;

  update state_years y set years = s.years, counted = s.counted, amounts = s.amounts, summed_to = cardinality(s.years)
  from (select distinct area_code, group_number, part from folding) t,
    state_years long cross join lateral (
      select coalesce(array_agg(at), '{}') as years, coalesce(array_agg(value), '{}') as counted, coalesce(array_agg(amount), '{}') as amounts
      from (select at, value, sum(amount)::integer as amount from unnest(long.years, long.counted, long.amounts) u (at, value, amount)
        group by 1, 2 having sum(amount) <> 0) summed) s
  where long.area_code = t.area_code and long.group_number = t.group_number and long.part = t.part
    and cardinality(long.years) > 2 * long.summed_to + 100
    and y.area_code = long.area_code and y.group_number = long.group_number and y.part = long.part;
  update state_days d set days = s.days, counted = s.counted, amounts = s.amounts, summed_to = cardinality(s.days)
  from (select distinct area_code, group_number, part, year from folding) t,
    state_days long cross join lateral (
      select coalesce(array_agg(at), '{}') as days, coalesce(array_agg(value), '{}') as counted, coalesce(array_agg(amount), '{}') as amounts
      from (select at, value, sum(amount)::integer as amount from unnest(long.days, long.counted, long.amounts) u (at, value, amount)
        group by 1, 2 having sum(amount) <> 0) summed) s
  where long.area_code = t.area_code and long.group_number = t.group_number and long.part = t.part and long.year = t.year
    and cardinality(long.days) > 2 * long.summed_to + 100
    and d.area_code = long.area_code and d.group_number = long.group_number and d.part = long.part and d.year = long.year;
  return folded;
end
$$;

-- How many wait to be counted, looked at up to a limit.
create function people_waiting(p_up_to integer) returns integer
language sql stable security definer set search_path = public as $$
  select count(*)::integer from (
    select 1 from people_to_count union all select 1 from counted_people where holds_until <= klang_today() limit p_up_to) waiting
$$;

alter function states_as_they_should_stand(uuid[]) owner to klang_keeper;
alter function count_people(integer) owner to klang_keeper;
alter function fold_state_steps(integer) owner to klang_keeper;
alter function people_waiting(integer) owner to klang_keeper;
revoke execute on function states_as_they_should_stand(uuid[]) from public;
do $$ begin execute format('grant temporary on database %I to klang_keeper', current_database()); end $$;

-- Triggers, so that no path of writing can forget the figures: one cheap row, which nobody waits for.
create function person_to_be_counted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into people_to_count select distinct person_id from changed;
  return null;
end
$$;
create function people_to_be_counted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into people_to_count select id from changed;
  return null;
end
$$;
alter function person_to_be_counted() owner to klang_keeper;
alter function people_to_be_counted() owner to klang_keeper;

create trigger people_made_to_count after insert on people referencing new table as changed
  for each statement execute function people_to_be_counted();
create trigger people_changed_to_count after update on people referencing new table as changed
  for each statement execute function people_to_be_counted();
create trigger visits_made_to_count after insert on visits referencing new table as changed
  for each statement execute function person_to_be_counted();
-- The figures of 0008 write their own columns from within a trigger: that changes nothing here.
create trigger visits_changed_to_count after update on visits referencing new table as changed
  for each statement when (pg_trigger_depth() = 0) execute function person_to_be_counted();
do $$
declare t text;
begin
  foreach t in array array['person_addresses', 'person_tags', 'needs', 'person_health', 'person_sources'] loop
    execute format('create trigger %1$s_made_to_count after insert on %1$I referencing new table as changed '
      'for each statement execute function person_to_be_counted()', t);
    execute format('create trigger %1$s_changed_to_count after update on %1$I referencing new table as changed '
      'for each statement execute function person_to_be_counted()', t);
    execute format('create trigger %1$s_gone_to_count after delete on %1$I referencing old table as changed '
      'for each statement execute function person_to_be_counted()', t);
  end loop;
end
$$;
insert into people_to_count select id from people;

-- How many stand in each value on a day, of these areas, groups and parts (0 main, 1 need, 2 ages, 3 kinds):
-- whole years, the days of the year so far, and what is not folded yet.
create function state_figures(p_areas text[], p_groups integer[], p_parts integer[], p_day date)
returns table (area_code text, group_number smallint, value smallint, amount integer)
language sql stable set search_path = public set jit = off as $$
  select f.area_code, f.group_number, f.value, sum(f.amount)::integer
  from (
    select y.area_code, y.group_number, s.value, s.amount
    from state_years y cross join lateral unnest(y.years, y.counted, y.amounts) s (year, value, amount)
    where y.area_code = any (p_areas) and y.group_number = any (p_groups) and y.part = any (p_parts)
      and s.year < extract(year from p_day)::smallint
    union all
    select d.area_code, d.group_number, s.value, s.amount
    from state_days d cross join lateral unnest(d.days, d.counted, d.amounts) s (day, value, amount)
    where d.area_code = any (p_areas) and d.group_number = any (p_groups) and d.part = any (p_parts)
      and d.year = extract(year from p_day)::smallint and s.day <= extract(doy from p_day)::smallint
    union all
    select near.place, s.group_number, s.value, s.amount
    from (select d.area_code, place from (select distinct area_code from state_steps) d
      cross join lateral levels_of_step(d.area_code, 63::smallint) place where place = any (p_areas)) near
    join state_steps s on s.area_code = near.area_code
    where s.day <= p_day and s.group_number = any (p_groups) and s.value / 100 = any (p_parts)
  ) f
  group by 1, 2, 3 having sum(f.amount) <> 0
$$;

-- The same values at the end of each of these days, for the small lines of the screen.
create function state_trend(p_area text, p_group integer, p_values integer[], p_days date[])
returns table (day date, value smallint, amount integer)
language sql stable set search_path = public set jit = off as $$
  with parts as (
    select distinct (v / 100)::smallint as part from unnest(p_values) v
  ), changes as (
    select make_date(s.year + 1, 1, 1) - 1 as day, s.value, s.amount
    from state_years y cross join lateral unnest(y.years, y.counted, y.amounts) s (year, value, amount)
    where y.area_code = p_area and y.group_number = p_group and y.part in (select part from parts)
      and s.value = any (p_values) and s.year < extract(year from p_days[1])
    union all
    select make_date(d.year, 1, 1) + s.day - 1, s.value, s.amount
    from state_days d cross join lateral unnest(d.days, d.counted, d.amounts) s (day, value, amount)
    where d.area_code = p_area and d.group_number = p_group and d.part in (select part from parts) and s.value = any (p_values)
      and d.year between extract(year from p_days[1]) and extract(year from p_days[cardinality(p_days)])
    union all
    select s.day, s.value, s.amount
    from (select d.area_code from (select distinct area_code from state_steps) d
      cross join lateral levels_of_step(d.area_code, 63::smallint) place where place = p_area) near
    join state_steps s on s.area_code = near.area_code
    where s.group_number = p_group and s.value = any (p_values)
  ), placed as (
    -- Each change at the first of the asked days that knows it.
    select p_days[w.at] as day, c.value, sum(c.amount) as amount
    from changes c cross join lateral (select min(i) as at from generate_subscripts(p_days, 1) i where p_days[i] >= c.day) w
    where w.at is not null group by 1, 2
  )
  select asked, v.value::smallint, coalesce(sum(p.amount), 0)::integer
  from unnest(p_days) asked cross join unnest(p_values) v (value)
  left join placed p on p.value = v.value and p.day <= asked
  group by 1, 2
$$;

-- Visits to people of one group by day, and whom a visit counts for the first time in its month or year.
create function group_visits(p_areas text[], p_group integer, p_from date, p_to date)
returns table (area_code text, day date, visits integer, people_of_month integer, people_of_year integer, people_of_fiscal_year integer)
language sql stable set search_path = public set jit = off as $$
  select f.area_code, f.day, (sum(f.amount) filter (where f.value = 400))::integer, (sum(f.amount) filter (where f.value = 401))::integer,
    (sum(f.amount) filter (where f.value = 402))::integer, (sum(f.amount) filter (where f.value = 403))::integer
  from (
    select d.area_code, make_date(d.year, 1, 1) + s.day - 1 as day, s.value, s.amount
    from state_days d cross join lateral unnest(d.days, d.counted, d.amounts) s (day, value, amount)
    where d.area_code = any (p_areas) and d.group_number = p_group and d.part = 4
      and d.year between extract(year from p_from) and extract(year from p_to)
    union all
    select place, s.day, s.value, s.amount
    from state_steps s cross join lateral levels_of_step(s.area_code, s.levels) place
    where s.group_number = p_group and s.value / 100 = 4 and place = any (p_areas)
  ) f
  where f.day between p_from and p_to
  group by 1, 2
$$;
