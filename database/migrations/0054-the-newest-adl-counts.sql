-- The class of ADL follows the newest score, whether it was asked at a visit, by itself, or came with a list: on a person's line as
-- in the figures of the dashboard (decision 0017). Of one day the later made counts, and a list's only without any other.

create or replace function refresh_person_card(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  insert into person_card (person_id, last_visit_on, visit_count, open_needs, urgent_needs, adl_score, adl_on, area_code, holders)
  select p.id, v.last_visit_on, coalesce(v.visit_count, 0), coalesce(n.open_needs, 0), coalesce(n.urgent_needs, 0), adl.score, adl.day,
    p.area_code, p.holders
  from people p
  cross join lateral (select array(
    select p.id union all select m.id from people m where m.current_id = p.id) as ids) hers
  left join lateral (
    select max(visited_on) as last_visit_on, count(*)::int as visit_count from visits
    where person_id = any (hers.ids) and withdrawn_at is null) v on true
  left join lateral (
    select count(*)::int as open_needs, count(*) filter (where urgency in ('urgent', 'very-urgent'))::int as urgent_needs from needs
    where person_id = any (hers.ids) and withdrawn_at is null and status in ('open', 'in-progress')) n on true
  left join lateral (
    select score, day from (
      (select adl_total as score, visited_on as day, id from visits
       where person_id = any (hers.ids) and withdrawn_at is null and adl_total is not null order by visited_on desc, id desc limit 1)
      union all
      (select total::smallint, assessed_on, id from assessments
       where person_id = any (hers.ids) and instrument = 'barthel' and withdrawn_at is null and total is not null
       order by assessed_on desc, id desc limit 1)
      union all
      select adl_score, adl_on, null from person_health where person_id = p.id and adl_score is not null
    ) said order by day desc nulls last, id desc nulls last limit 1) adl on true
  where p.id = any (array(select coalesce(asked.current_id, asked.id) from people asked where asked.id = any (p_people)))
  on conflict (person_id) do update set last_visit_on = excluded.last_visit_on, visit_count = excluded.visit_count,
    open_needs = excluded.open_needs, urgent_needs = excluded.urgent_needs, adl_score = excluded.adl_score, adl_on = excluded.adl_on
  where (person_card.last_visit_on, person_card.visit_count, person_card.open_needs, person_card.urgent_needs, person_card.adl_score,
      person_card.adl_on)
    is distinct from (excluded.last_visit_on, excluded.visit_count, excluded.open_needs, excluded.urgent_needs, excluded.adl_score,
      excluded.adl_on);
end
$$;
alter function refresh_person_card(uuid[]) set plan_cache_mode = force_generic_plan;

-- As in 0021, with assessments among what was scored.
create or replace function states_as_they_should_stand(p_people uuid[])
returns table (person_id uuid, state smallint, area_code text, from_day date, to_day date, holds_until date)
language sql stable set search_path = public as $$
  with members as (
    select p.id as person, p.id as id from people p where p.id = any (p_people)
    union all
    select p.current_id, p.id from people p where p.current_id = any (p_people)
  ), known_visits as (
    select m.person, v.id, v.visited_on as day, v.adl_total
    from members m join visits v on v.person_id = m.id and v.withdrawn_at is null
  ), first_words as (
    select m.person, min(s.said_on) as day
    from members m join person_sources s on s.person_id = m.id and s.withdrawn_at is null group by m.person
  ), first_visits as (
    select person, min(day) as day from known_visits group by person
  ), begun as (
    -- Without any source left (nobody but a test makes such a person) she counts from the day she was made.
    select p.id as person, p.sex, p.birth_date, least(p.died_on, p.departed_on) as ended,
      coalesce(least(w.day, v.day), (p.created_at at time zone 'Asia/Bangkok')::date) as first_day
    from people p
    left join first_words w on w.person = p.id
    left join first_visits v on v.person = p.id
    where p.id = any (p_people) and p.current_id is null and p.withdrawn_at is null
  ), lives as (
    select person, sex, birth_date, daterange(first_day, ended) as life from begun where ended is null or ended > first_day
  ), stays as (
    -- Where two addresses hold on one day, the one that began later does.
    select a.person_id as person, coalesce(a.area_code, '00') as area_code, daterange(a.from_day, a.to_day) as stay,
      range_agg(daterange(a.from_day, a.to_day)) over (partition by a.person_id order by a.from_day desc nulls last, a.id
        rows between unbounded preceding and 1 preceding) as later
    from lives l join person_addresses a on a.person_id = l.person
  ), homes as (
    select l.person, s.area_code, (datemultirange(s.stay) - coalesce(s.later, '{}')) * datemultirange(l.life) as days
    from lives l join stays s on s.person = l.person
    union all
    select l.person, '00', datemultirange(l.life) - coalesce(known.days, '{}')
    from lives l left join (select person, range_agg(stay) as days from stays group by person) known on known.person = l.person
  ), assessed as (
    select person, day, adl_total as score, 1 as weight, id from known_visits where adl_total is not null
    union all
    select m.person, a.assessed_on, a.total::smallint, 1, a.id
    from members m join assessments a on a.person_id = m.id and a.instrument = 'barthel' and a.withdrawn_at is null
      and a.total is not null
    union all
    select l.person, coalesce(h.adl_on, lower(l.life)), h.adl_score, 0, null
    from lives l join person_health h on h.person_id = l.person where h.adl_score is not null
  ), adl as (
    select a.person, case when a.score <= 4 then 3 when a.score <= 11 then 4 else 5 end as state,
      range_agg(daterange(a.day, a.next_day)) as days
    from (select *, lead(day) over (partition by person order by day, weight, id) as next_day from assessed) a
    group by 1, 2
  ), bands as (
    select l.person, 200 + 16 * (case l.sex when 'male' then 1 when 'female' then 2 else 0 end) + band as state, l.life
        * daterange(case when band > 0 then klang_birthday(l.birth_date, band * 10) end, case when grows then older end) as days,
      case when not grows then older end as holds_until
    from lives l
    cross join generate_series(0, 9) band
    cross join lateral (select klang_birthday(l.birth_date, band * 10 + 10) as older) o
    cross join lateral (select band < 9 and older <= klang_today() + 400 as grows) g
    where l.birth_date is not null and (band = 0 or klang_birthday(l.birth_date, band * 10) <= klang_today() + 400)
  ), standing_needs as (
    select m.person, n.kind, n.urgency, daterange(n.found_on, case when n.status = 'met' then n.met_on end) as days
    from members m join needs n on n.person_id = m.id and n.withdrawn_at is null
    where n.status in ('open', 'in-progress') or (n.status = 'met' and n.met_on > n.found_on)
  ), in_groups as (
    select person, number, range_agg(days) as days from (
      select l.person, g.number, daterange(t.from_day, t.to_day) as days
      from lives l join person_tags t on t.person_id = l.person join counted_groups g on g.tag = t.tag
      where t.to_day is null or t.to_day > t.from_day
      union all
      select person, 1, daterange(klang_birthday(birth_date, 60), null) from lives
      where klang_birthday(birth_date, 60) <= klang_today() + 400
      union all
      select person, case state when 3 then 3 else 4 end, unnest(days) from adl where state < 5
    ) said group by person, number
  ), in_need as (
    -- 3 to 7: ติดเตียง ติดบ้าน ภาวะพึ่งพิง ระยะกึ่งเฉียบพลัน ระยะท้าย.
    select person, range_agg(days) as days from (
      select person, days from standing_needs
      union all
      select person, unnest(days) from in_groups where number between 3 and 7
    ) found group by person
  ), seen as (
    -- As the lists of people say it: last visit before the day less thirty.
    select person, range_agg(daterange(day, day + 31)) as of_30, range_agg(daterange(day, day + 91)) as of_90
    from known_visits group by person
  ), all_states as (
    select person, -1 as state, area_code, unnest(days) as days from homes
    union all select person, 1000, null, life from lives
    union all select person, 1000 + number, null, unnest(days) from in_groups
    union all select person, state, null, unnest(days) from adl
    union all select l.person, 6, null, unnest(datemultirange(l.life) - coalesce(a.days, '{}'))
      from lives l left join (select person, range_agg(each) as days from adl, unnest(days) each group by person) a on a.person = l.person
    union all select l.person, 1, null, unnest(datemultirange(l.life) - coalesce(s.of_30, '{}'))
      from lives l left join seen s on s.person = l.person
    union all select l.person, 2, null, unnest(datemultirange(l.life) - coalesce(s.of_90, '{}'))
      from lives l left join seen s on s.person = l.person
    union all select person, state, null, days from bands
    union all select person, 200 + 16 * (case sex when 'male' then 1 when 'female' then 2 else 0 end) + 10, null, life
      from lives where birth_date is null
    union all select person, 100, null, unnest(days) from in_need
    union all select n.person, v.number, null, n.days from standing_needs n
      join counted_values v on v.part = 'kinds' and v.value = n.kind || '/' || n.urgency
    union all select person, 101, null, days from standing_needs
    union all select person, 102, null, days from standing_needs where urgency <> 'can-wait'
  ), clipped as (
    select s.person, s.state, s.area_code, s.days * l.life as days from all_states s join lives l on l.person = s.person
    union all
    -- A visit counts on its day, whatever became of her.
    select v.person, 400, null, daterange(v.day, v.day + 1) from known_visits v join lives l on l.person = v.person
  )
  select c.person, c.state::smallint, c.area_code, lower(c.days), coalesce(upper(c.days), 'infinity'), b.holds_until
  from clipped c left join (select person, min(holds_until) as holds_until from bands group by person) b on b.person = c.person
  where not isempty(c.days)
$$;

create trigger assessments_made_to_count after insert on assessments referencing new table as changed
  for each statement execute function person_to_be_counted();
create trigger assessments_changed_to_count after update on assessments referencing new table as changed
  for each statement execute function person_to_be_counted();

-- Those who were assessed already. As the keeper: forced row-level security hides everyone from the owner of the tables.
create function assessed_people_are_counted() returns void language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select distinct person_id from assessments where instrument = 'barthel');
begin
  insert into people_to_count select unnest(ids);
  perform refresh_person_card(ids);
end
$$;
alter function assessed_people_are_counted() owner to klang_keeper;
select assessed_people_are_counted();
drop function assessed_people_are_counted();
