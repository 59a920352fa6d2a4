-- What runs with every request and every visit, once more, by what it costs (docs/decisions/0031): most of a visit's time went to
-- setting up large statements of which a part was needed. The rules are as they were.

-- Those who were merged are few: an index of theirs alone is asked for hundreds of people at once.
create index people_who_were_merged on people (id) where current_id is not null;

-- As in 0043, part by part: who has no team does not pay for teams.
create or replace function klang_close_people() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
declare
  me constant uuid := klang_account();
  today constant date := klang_today();
  my_teams constant uuid[] := klang_setting('teams')::uuid[];
  mine uuid[] := '{}';
begin
  if me is null then return mine; end if;
  if klang_setting('caseload') = 'on' then
    mine := array(select person_id from caseloads
      where account_id = me and from_day <= today and (to_day is null or to_day > today));
  end if;
  if my_teams is not null then
    mine := mine || array(
      select tp.person_id from team_people tp
        join teams t on t.id = tp.team_id
        join team_members m on m.team_id = tp.team_id
      where m.account_id = me and tp.team_id = any (my_teams)
        and t.from_day <= today and (t.to_day is null or t.to_day > today)
        and m.from_day <= today and (m.to_day is null or m.to_day > today)
        and tp.from_day <= today and (tp.to_day is null or tp.to_day > today));
  end if;
  if mine = '{}' then return mine; end if;
  mine := mine || array(select p.current_id from people p where p.current_id is not null and p.id = any (mine));
  return mine || array(select p.id from people p where p.current_id = any (mine));
end
$$;

-- As in 0035. One person, as nearly always, is marked without sorting anybody.
create or replace function people_changed(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
declare
  at constant xid8 := pg_current_xact_id();
  stays uuid;
begin
  if cardinality(p_people) = 1 then
    select coalesce(p.current_id, p.id) into stays from people p where p.id = p_people[1];
    if not found then return; end if;
    insert into person_changes (person_id, changed) values (stays, at)
    on conflict (person_id) do update set changed = excluded.changed where person_changes.changed <> excluded.changed;
    return;
  end if;
  insert into person_changes (person_id, changed)
  select distinct coalesce(p.current_id, p.id), at from people p
  where p.id = any (p_people) and not exists (
    select from person_changes c where c.person_id = coalesce(p.current_id, p.id) and c.changed = at)
  order by 1
  on conflict (person_id) do update set changed = excluded.changed where person_changes.changed <> excluded.changed;
end
$$;

-- Steps, card, mark for phones and figures of states: one trigger reads what was added once.
create or replace function visits_added() returns trigger language plpgsql security definer set search_path = public as $$
declare
  hers uuid[];
  late uuid[];
  anew uuid[];
begin
  select array_agg(distinct person_id), array_agg(distinct person_id) filter (where counted_on is null),
    array_agg(distinct person_id) filter (where counted_on is null or adl_total is not null)
  into hers, late, anew from changed;
  if hers is null then return null; end if;
  insert into visit_steps (day, area_code, firsts, amount)
  select counted_on, counted_area, counted_firsts, 1 from changed where counted_on is not null;
  if late is not null then perform restep_visits(late); end if;
  update person_card c set last_visit_on = greatest(c.last_visit_on, added.day), visit_count = c.visit_count + added.visits
  from (select person_id, max(visited_on) as day, count(*)::int as visits from changed
    where person_id <> all (coalesce(anew, '{}')) group by person_id) added
  where c.person_id = added.person_id;
  if anew is not null then perform refresh_person_card(anew); end if;
  perform people_changed(hers);
  insert into people_to_count select unnest(hers);
  return null;
end
$$;
drop trigger visits_added_reach_phones on visits;
drop trigger visits_made_to_count on visits;

-- An area and those it was split into (decision 22).
create function klang_heirs(p_area text, p_day date) returns text[]
language plpgsql stable set search_path = public as $$
begin
  return (
    with recursive heirs as (
      select p_area as code
      union
      select next.code from heirs h
        join areas gone on gone.code = h.code and gone.to_day is not null and gone.to_day <= p_day
        join area_successors s on s.area_id = gone.id join areas next on next.id = s.successor_id
    ) select array_agg(code) from heirs);
end
$$;

-- Whose people are open to an organisation by agreements without areas, for each group of facts; and whether any has areas.
create function open_by_agreement(p_organization uuid, p_day date, out identity text, out health text, out economy text,
  out in_part boolean)
language plpgsql stable set search_path = public as $$
begin
  with open as (
    select theirs.organization_id as id, a.fields, exists (select from agreement_areas area where area.agreement_id = a.id) as part
    from agreement_parties mine
      join agreements a on a.id = mine.agreement_id and a.from_day <= p_day and (a.to_day is null or a.to_day > p_day)
      join agreement_parties theirs on theirs.agreement_id = a.id
    where mine.organization_id = p_organization
    union all
    select p_organization, array['identity', 'health', 'economy'], false
  )
  select (array_agg(distinct id) filter (where 'identity' = any (fields) and not part))::text,
    (array_agg(distinct id) filter (where 'health' = any (fields) and not part))::text,
    (array_agg(distinct id) filter (where 'economy' = any (fields) and not part))::text, bool_or(part)
  into identity, health, economy, in_part from open;
end
$$;

-- As in 0017, without a look into JSON for each setting.
create or replace function begin_work_as(p_account uuid) returns jsonb
language plpgsql security definer set search_path = public as $$
declare
  today constant date := klang_today();
  sees_people constant text[] := array['volunteer', 'officer', 'care-manager', 'organization-admin', 'network-admin'];
  who record;
  g record;
  its_areas text[];
  held jsonb := '[]';
  areas text[] := '{}';
  teams uuid[];
  everywhere text := '';
  caseload text := '';
  may_write text := '';
  every_organization text := '';
  may_break_glass text := '';
  coordinates text := '';
  restricted text := '';
  partial text := '';
  identity text;
  health text;
  economy text;
  said text;
begin
  select a.id, a.name, a.organization_id, o.name_th as organization_name into who
  from accounts a join organizations o on o.id = a.organization_id
  where a.id = p_account and a.disabled_at is null and o.closed_at is null;
  if not found then return null; end if;

  for g in
    select role, scope_kind, area_code, area_set_id, team_id from grants
    where account_id = p_account and from_day <= today and (to_day is null or to_day > today) order by created_at, id
  loop
    its_areas := '{}';
    if g.scope_kind = 'area' then
      its_areas := klang_heirs(g.area_code, today);
    elsif g.scope_kind = 'area-set' then
      its_areas := array(select m.area_code from area_set_members m
        where m.area_set_id = g.area_set_id and m.from_day <= today and (m.to_day is null or m.to_day > today));
    elsif g.scope_kind = 'team' then
      teams := array_append(teams, g.team_id);
    elsif g.scope_kind = 'caseload' then
      caseload := 'on';
    end if;
    if g.role = any (sees_people) then
      may_write := 'on';
      areas := areas || its_areas;
      if g.scope_kind = 'everywhere' then everywhere := 'on'; end if;
    end if;
    -- The network's administrator coordinates between organisations, so she sees whoever holds a person.
    if g.role = 'network-admin' then every_organization := 'on'; end if;
    if g.role = 'care-manager' then may_break_glass := 'on'; end if;
    if g.role in ('organization-admin', 'network-admin') then coordinates := 'on'; end if;
    held := held || jsonb_build_object('role', g.role, 'scopeKind', g.scope_kind, 'areaCode', g.area_code,
      'areaSetId', g.area_set_id, 'teamId', g.team_id, 'areas', its_areas);
  end loop;

  -- Kinds of restricted facts: a right of its own, which no role brings with it and which always ends.
  if may_write = 'on' then
    select coalesce(array_agg(distinct kind)::text, '') into restricted from restricted_rights r, unnest(r.kinds) kind
    where r.account_id = p_account and r.from_day <= today and r.to_day > today;
  end if;

  identity := array[who.organization_id]::text;
  health := identity;
  economy := identity;
  if exists (select from agreement_parties p where p.organization_id = who.organization_id) then
    select open.identity, open.health, open.economy, case when open.in_part then 'on' else '' end
    into identity, health, economy, partial from open_by_agreement(who.organization_id, today) open;
  end if;

  said := set_config('klang.account', who.id::text, true) || set_config('klang.organization', who.organization_id::text, true)
    || set_config('klang.everywhere', everywhere, true)
    || set_config('klang.areas', case when areas = '{}' then '' else areas::text end, true)
    || set_config('klang.caseload', caseload, true) || set_config('klang.teams', coalesce(teams::text, ''), true)
    || set_config('klang.may_write', may_write, true) || set_config('klang.every_organization', every_organization, true)
    || set_config('klang.partial_agreements', partial, true) || set_config('klang.restricted', restricted, true)
    || set_config('klang.may_break_glass', may_break_glass, true) || set_config('klang.coordinates', coordinates, true)
    || set_config('klang.organizations_identity', identity, true) || set_config('klang.organizations_health', health, true)
    || set_config('klang.organizations_economy', economy, true);

  return jsonb_build_object('accountId', who.id, 'name', who.name, 'organizationId', who.organization_id,
    'organizationName', who.organization_name, 'grants', held);
end
$$;
