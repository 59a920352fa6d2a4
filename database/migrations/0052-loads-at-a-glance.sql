-- Who visits how many, and who is visited by nobody, of a whole province at a glance. Under row-level security an index
-- answers no question about groups; one that holds only those who need a visitor is walked whole.
create index people_who_need_a_visitor on people (area_code, id)
  where groups && '{bed-bound,home-bound,dependent,disabled,intermediate-care,end-of-life}'::text[]
    and current_id is null and withdrawn_at is null and died_on is null and departed_on is null;

-- Visits are written in the order of their days, or nearly: this costs a visit next to nothing (docs/decisions/0031).
create index visits_by_day on visits using brin (visited_on) with (pages_per_range = 16);

-- Everybody who is in somebody's care today. It names nobody to whom the policy of people does not: whoever asks takes from it
-- away from people whom she sees.
create function whom_somebody_visits() returns setof uuid
language sql stable security definer set search_path = public rows 20000 as $$
  select coalesce(p.current_id, p.id) from caseloads c join people p on p.id = c.person_id
  where c.from_day <= klang_today() and (c.to_day is null or c.to_day > klang_today())
$$;

-- Of one's own organisation's volunteers: how many are in the care of each, and how many of anybody each saw since a day.
create function loads_of_volunteers(p_from date) returns table (account uuid, people integer, visited integer)
language sql stable security definer set search_path = public as $$
  with own as (select a.id from accounts a where a.organization_id = klang_organization() or klang_every_organization()),
  kept as (
    select c.account_id, count(distinct coalesce(p.current_id, p.id))::int as people
    from caseloads c join people p on p.id = c.person_id
    where c.account_id in (select id from own) and c.from_day <= klang_today() and (c.to_day is null or c.to_day > klang_today())
      and p.withdrawn_at is null and p.died_on is null and p.departed_on is null group by 1),
  seen as (
    select v.recorded_by, count(distinct coalesce(p.current_id, p.id))::int as people
    from visits v join people p on p.id = v.person_id
    where v.visited_on between p_from and klang_today() and v.withdrawn_at is null and v.recorded_by in (select id from own)
    group by 1)
  select own.id, coalesce(kept.people, 0), coalesce(seen.people, 0)
  from own left join kept on kept.account_id = own.id left join seen on seen.recorded_by = own.id
$$;

do $$
declare
  name text;
begin
  foreach name in array array['whom_somebody_visits()', 'loads_of_volunteers(date)'] loop
    execute format('alter function %s owner to klang_keeper', name);
    execute format('revoke execute on function %s from public', name);
    execute format('grant execute on function %s to klang_app', name);
  end loop;
end
$$;
