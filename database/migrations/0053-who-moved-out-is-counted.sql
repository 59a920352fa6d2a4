-- Whoever moved away lives in no area of the reader's any more, and still belongs to the month in which she left: counted by
-- the address she left, for whoever sees the people of that area. It answers figures; names are read through the policies.
create function months_of_departed(p_by text, p_from date, p_to date)
returns table (unit uuid, person uuid, "group" text, since date, gone date, is_dead boolean, visits integer)
language sql stable security definer set search_path = public as $$
  with departed as (
    select p.id, p.groups, p.holders, p.died_on, p.departed_on, (p.created_at at time zone 'Asia/Bangkok')::date as since, left_home.area_code
    from people p cross join lateral (
      select a.area_code from person_addresses a where a.person_id = p.id and a.to_day is not null and a.area_code is not null
      order by a.to_day desc, a.id desc limit 1) left_home
    where p.departed_on >= p_from and p.current_id is null and p.withdrawn_at is null
      and (klang_everywhere() or left_home.area_code like any (array(select one || '%' from unnest(klang_areas()) one)))
      and (klang_every_organization() or p.holders && (klang_organizations('identity'))::uuid[])
  ), units as (
    select d.id, holder as unit, least(d.since, (select min(s.said_on) from person_sources s
      where s.person_id = d.id and s.withdrawn_at is null)) as since
    from departed d cross join lateral unnest(d.holders) holder
    where p_by = 'organization' and (holder = klang_organization() or klang_every_organization())
    union all
    select d.id, a.id, d.since
    from departed d join area_set_members m on d.area_code like m.area_code || '%'
      and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
    join local_authorities a on a.area_set_id = m.area_set_id and a.kind <> 'อบจ.'
    where p_by = 'authority'
  )
  select u.unit, u.id, case when 'bed-bound' = any (d.groups) then 'bed-bound' when 'home-bound' = any (d.groups) then 'home-bound'
      when 'disabled' = any (d.groups) then 'disabled' when 'older-person' = any (d.groups) then 'older-person' else 'others' end,
    u.since, least(d.died_on, d.departed_on), d.died_on is not null and d.died_on <= d.departed_on,
    (select count(*)::int from people hers join visits v on v.person_id = hers.id
     where (hers.id = u.id or hers.current_id = u.id) and v.withdrawn_at is null and v.visited_on between p_from and p_to
       and (p_by = 'authority' or v.organization_id = u.unit))
  from units u join departed d on d.id = u.id
$$;
grant select on local_authorities, area_set_members to klang_keeper;
alter function months_of_departed(text, date, date) owner to klang_keeper;
revoke execute on function months_of_departed(text, date, date) from public;
grant execute on function months_of_departed(text, date, date) to klang_app;
