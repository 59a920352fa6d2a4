-- The path of a visit, made cheap (docs/decisions/0031): what thirty-two phones send at once is accepted at once. Nothing of it is
-- left for later: figures, cards and marks are exact when it commits.

-- A function in plain SQL is planned at each call, one in PL/pgSQL once a session (0029). These two run with every writing; their
-- bodies are as they were (0032, 0035).
create or replace function klang_close_people() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    with mine as materialized (
      select person_id from caseloads
      where account_id = klang_account() and klang_setting('caseload') = 'on'
        and from_day <= klang_today() and (to_day is null or to_day > klang_today())
      union
      select tp.person_id from team_people tp
        join teams t on t.id = tp.team_id
        join team_members m on m.team_id = tp.team_id
      where m.account_id = klang_account() and tp.team_id = any (coalesce(klang_setting('teams')::uuid[], '{}'))
        and t.from_day <= klang_today() and (t.to_day is null or t.to_day > klang_today())
        and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
        and tp.from_day <= klang_today() and (tp.to_day is null or tp.to_day > klang_today())
    ), stand_for as (
      select person_id from mine
      union
      select p.current_id from mine join people p on p.id = mine.person_id where p.current_id is not null
    )
    select coalesce(array_agg(person_id), '{}') from (
      select person_id from stand_for
      union
      select p.id from stand_for join people p on p.current_id = stand_for.person_id
    ) close);
end
$$;

create or replace function people_changed(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  insert into person_changes (person_id, changed)
  select distinct coalesce(p.current_id, p.id), pg_current_xact_id() from people p
  where p.id = any (p_people) and not exists (
    select from person_changes c where c.person_id = coalesce(p.current_id, p.id) and c.changed = pg_current_xact_id())
  order by 1
  on conflict (person_id) do update set changed = excluded.changed where person_changes.changed <> excluded.changed;
end
$$;

-- Most visits are the newest of somebody who has always been counted in one place: what such a visit is the first of can be said
-- before it is written, from her own visits, and nothing that stands has to be reversed. All else is left to restep_visits.
create function visit_takes_its_place() returns trigger language plpgsql security definer set search_path = public as $$
declare
  home text;
  has_others boolean;
  stands record;
  month_from constant date := make_date(extract(year from new.visited_on)::int, extract(month from new.visited_on)::int, 1);
  year_from constant date := make_date(extract(year from new.visited_on)::int, 1, 1);
  fiscal_year_from constant date := make_date(klang_fiscal_year(new.visited_on) - 1, 10, 1);
  -- Where both her year and her fiscal year have ended.
  until constant date := make_date(klang_fiscal_year(new.visited_on) + (extract(month from new.visited_on) < 10)::int,
    case when extract(month from new.visited_on) < 10 then 1 else 10 end, 1);
begin
  -- One at a time per person, as in restep_visits.
  perform from people p where p.id = new.person_id and p.current_id is null for no key update;
  if not found then return new; end if;
  select coalesce((
    select a.area_code from person_addresses a
    where a.person_id = new.person_id and (a.from_day is null or a.from_day <= new.visited_on)
      and (a.to_day is null or a.to_day > new.visited_on)
    order by a.from_day desc nulls last limit 1), '00'),
    exists (select from people m where m.current_id = new.person_id) into home, has_others;
  if has_others then return new; end if;
  -- Days are compared with bounds that are reckoned once. A visit that is later in neither her year nor her fiscal year is one of
  -- a later period, and says nothing of these.
  select coalesce(bool_or(v.counted_area is distinct from home), false) as elsewhere,
    coalesce(bool_or((v.visited_on, v.id) > (new.visited_on, new.id) and v.visited_on < until), false) as later,
    coalesce(bool_or(v.visited_on >= month_from and v.visited_on < until), false) as of_month,
    coalesce(bool_or(v.visited_on >= year_from and v.visited_on < until), false) as of_year,
    coalesce(bool_or(v.visited_on >= fiscal_year_from and v.visited_on < until), false) as of_fiscal_year
  into stands
  from visits v where v.person_id = new.person_id and v.withdrawn_at is null;
  if stands.elsewhere or stands.later then return new; end if;
  new.counted_on := new.visited_on;
  new.counted_area := home;
  new.counted_firsts := 63 * (not stands.of_month)::int + 63 * 64 * (not stands.of_year)::int
    + 63 * 4096 * (not stands.of_fiscal_year)::int;
  return new;
end
$$;
alter function visit_takes_its_place() owner to klang_keeper;
-- An import brings many in one statement: they are reckoned as a set, afterwards.
create trigger visit_takes_its_place before insert on visits for each row
  when (new.batch_id is null and new.withdrawn_at is null and new.counted_on is null) execute function visit_takes_its_place();

create function visits_added() returns trigger language plpgsql security definer set search_path = public as $$
declare
  late uuid[] := array(select distinct person_id from changed where counted_on is null);
  anew uuid[] := array(select distinct person_id from changed where counted_on is null or adl_total is not null);
begin
  insert into visit_steps (day, area_code, firsts, amount)
  select counted_on, counted_area, counted_firsts, 1 from changed where counted_on is not null;
  if late <> '{}' then perform restep_visits(late); end if;
  update person_card c set last_visit_on = greatest(c.last_visit_on, added.day), visit_count = c.visit_count + added.visits
  from (select person_id, max(visited_on) as day, count(*)::int as visits from changed
    where person_id <> all (anew) group by person_id) added
  where c.person_id = added.person_id;
  if anew <> '{}' then perform refresh_person_card(anew); end if;
  return null;
end
$$;
alter function visits_added() owner to klang_keeper;
drop trigger visits_recorded on visits;
create trigger visits_recorded after insert on visits referencing new table as changed
  for each statement execute function visits_added();

-- Visits as one account sent them: looked up by their receipts, judged by who is seen, written with their receipts and lines of
-- audit; in the rights of whoever is at work, under every policy. Of each is sent its row, the hash of its body, the id of its line
-- and whether the rules of the day allow it. One answer each: done, again, differs (the same id with another body), refused (not
-- allowed), unseen, or died (on died_on, before the day of the visit).
create function record_visits(p_sent jsonb) returns table (id uuid, outcome text, died_on date)
language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  ids uuid[];
  outcomes text[];
  deaths date[];
  fresh uuid[];
begin
  select array_agg(j.id order by j.at), array_agg(j.outcome order by j.at), array_agg(j.died_on order by j.at),
    array_agg(j.id) filter (where j.outcome = 'done')
  into ids, outcomes, deaths, fresh
  from (
    select sent.at, v.id, p.died_on, case
      when r.entry_id is not null then case when r.body_hash = decode(sent.said->>'hash', 'hex') then 'again' else 'differs' end
      when not (sent.said->>'allowed')::boolean then 'refused'
      when p.id is null then 'unseen'
      when v.visited_on > p.died_on then 'died'
      else 'done' end as outcome
    from jsonb_array_elements(p_sent) with ordinality sent (said, at)
    cross join lateral jsonb_to_record(sent.said->'visit') v (id uuid, person_id uuid, visited_on date)
    left join receipts r on r.entry_id = v.id
    left join people p on p.id = v.person_id and p.withdrawn_at is null
  ) j;
  if fresh is not null then
    -- In the order of the people, whose rows are locked on the way: two pushes wait for each other and never crosswise.
    insert into visits (person_id, id, visited_on, visitor_name, agency, systolic, diastolic, pulse, weight_kg, height_cm, sugar,
      adl_items, adl_total, findings, needs_found, next_visit_on, temperature, respiration, oxygen, waist_cm, pressure_position,
      sugar_kind, met_with, falls, fall_injured, pressure_sore, sore_grade, sore_place, done, latitude, longitude, accuracy_metres,
      household_visit_id, started_at, saved_at, organization_id, recorded_by)
    select v.person_id, v.id, v.visited_on, v.visitor_name, v.agency, v.systolic, v.diastolic, v.pulse, v.weight_kg, v.height_cm,
      v.sugar, v.adl_items, v.adl_total, v.findings, v.needs_found, v.next_visit_on, v.temperature, v.respiration, v.oxygen,
      v.waist_cm, v.pressure_position, v.sugar_kind, v.met_with, v.falls, v.fall_injured, v.pressure_sore, v.sore_grade,
      v.sore_place, v.done, v.latitude, v.longitude, v.accuracy_metres, v.household_visit_id, v.started_at, v.saved_at,
      klang_organization(), klang_account()
    from jsonb_array_elements(p_sent) sent cross join lateral jsonb_populate_record(null::visits, sent->'visit') v
    where v.id = any (fresh)
    order by v.person_id, v.visited_on, v.id;
    insert into receipts (entry_id, account_id, body_hash, outcome)
    select v.id, klang_account(), decode(sent->>'hash', 'hex'), jsonb_build_object('id', v.id)
    from jsonb_array_elements(p_sent) sent cross join lateral jsonb_to_record(sent->'visit') v (id uuid)
    where v.id = any (fresh);
    insert into audit_entries (id, account_id, organization_id, action, subject_id, person_ids)
    select (sent->>'line')::uuid, klang_account(), klang_organization(), 'visit.record', v.id, array[v.person_id]
    from jsonb_array_elements(p_sent) sent cross join lateral jsonb_to_record(sent->'visit') v (id uuid, person_id uuid)
    where v.id = any (fresh);
  end if;
  return query select * from unnest(ids, outcomes, deaths);
end
$$;
