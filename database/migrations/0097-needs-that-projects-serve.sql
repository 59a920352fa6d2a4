-- Which groups and which needs of persons a project serves, and which activity met a need. Whoever does not see the person sees no link.
alter table projects add column served_groups text[] not null default '{}';

create table project_needs (
  project_id uuid not null references projects,
  need_id uuid not null,
  person_id uuid not null,
  named_by uuid references accounts,
  named_at timestamptz not null default now(),
  ended_at timestamptz,
  -- The activity at which it was met: its report says so. The need itself is closed by those who care for the person.
  met_in uuid,
  met_by uuid references accounts,
  met_at timestamptz,
  primary key (project_id, need_id),
  foreign key (person_id, need_id) references needs on delete cascade,
  foreign key (project_id, met_in) references activity_reports,
  constraint need_met_in_an_activity_is_when check ((met_in is null) = (met_at is null))
);
create index project_needs_by_need on project_needs (need_id);

alter table project_needs enable row level security;
alter table project_needs force row level security;
-- By the person's own rule: the policies of needs and people hold inside.
create policy project_needs_of_people_in_scope on project_needs to klang_app
  using (exists (select from needs n where n.person_id = project_needs.person_id and n.id = need_id)
    and exists (select from projects p where p.id = project_id))
  with check ((select klang_may_write()) and exists (select from needs n where n.person_id = project_needs.person_id and n.id = need_id)
    and exists (select from projects p where p.id = project_id and ((select klang_every_fund())
      or p.organization_id = (select klang_organization()) or p.id = any ((select klang_my_projects())::uuid[]))));
create policy project_needs_for_the_keeper on project_needs to klang_keeper using (true) with check (true);
grant select, insert, update on project_needs to klang_app;
grant select on project_needs to klang_keeper;

-- How many, for those who may not know whose. Under five is not told, nor what would give it away.
create function klang_needs_served(p_project uuid) returns table (named integer, met integer)
language sql stable security definer set search_path = public as $$
  select case when c.named between 1 and 4 then null else c.named end,
    case when c.met between 1 and 4 or c.named - c.met between 1 and 4 then null else c.met end
  from (select count(*)::int as named, count(met_in)::int as met
    from project_needs where project_id = p_project and ended_at is null) c
$$;
alter function klang_needs_served(uuid) owner to klang_keeper;

-- Which reports say that they met needs, without saying whose or how many.
create function klang_reports_that_met(p_projects uuid[]) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct met_in), '{}') from project_needs
  where project_id = any (p_projects) and met_in is not null and ended_at is null
$$;
alter function klang_reports_that_met(uuid[]) owner to klang_keeper;

-- Which activity reports stand in an accepted report of their instalment: their sums are public, the chain's papers are not.
create function klang_accepted_activities(p_projects uuid[]) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(a.id), '{}') from activity_reports a
    join instalment_reports r on r.project_id = a.project_id and r.id = a.counted_in
  where a.project_id = any (p_projects) and r.state = 'accepted'
$$;
alter function klang_accepted_activities(uuid[]) owner to klang_keeper;
grant select on activity_reports to klang_keeper;
