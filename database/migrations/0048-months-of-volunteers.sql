-- Whoever moved away is seen by nobody here any more, and still was in a volunteer's care: the month is counted past the
-- policies, for one's own organisation's volunteers, and answers figures. Names are read through the policies as ever.
create function months_of_volunteers(p_from date, p_to date)
returns table (unit uuid, person uuid, "group" text, since date, gone date, is_dead boolean, visits integer)
language sql stable security definer set search_path = public as $$
  select k.account_id, k.person, case when 'bed-bound' = any (p.groups) then 'bed-bound'
      when 'home-bound' = any (p.groups) then 'home-bound' when 'disabled' = any (p.groups) then 'disabled'
      when 'older-person' = any (p.groups) then 'older-person' else 'others' end,
    k.since, least(k.until, p.died_on, p.departed_on),
    p.died_on is not null and p.died_on <= coalesce(least(k.until, p.departed_on), p.died_on),
    (select count(*)::int from people hers join visits v on v.person_id = hers.id
     where (hers.id = k.person or hers.current_id = k.person) and v.withdrawn_at is null
       and v.visited_on between p_from and p_to and v.recorded_by = k.account_id)
  from (
    select c.account_id, coalesce(p.current_id, p.id) as person, min(c.from_day) as since,
      case when bool_or(c.to_day is null) then null else max(c.to_day) end as until
    from caseloads c join people p on p.id = c.person_id join accounts a on a.id = c.account_id
    where (c.to_day is null or c.to_day > c.from_day) and c.from_day <= p_to
      and (a.organization_id = klang_organization() or klang_every_organization())
    group by 1, 2) k
  join people p on p.id = k.person and p.withdrawn_at is null
$$;
alter function months_of_volunteers(date, date) owner to klang_keeper;
revoke execute on function months_of_volunteers(date, date) from public;
grant execute on function months_of_volunteers(date, date) to klang_app;
