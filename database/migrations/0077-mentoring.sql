-- The mentor's trail (ส.2): where she was, what she was asked and advised, and what changed since. What only mentors and those who keep
-- the fund may read stands apart.

-- Whom one mentors: by an office in the fund, by the role in its area, or because the project named her.
create function klang_mentored_funds() returns uuid[] language sql stable
  as $$ select klang_funds_of(array['mentor'], array['mentor']) $$;
create function klang_mentored_projects() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select coalesce(array_agg(project_id), '{}') from project_people
    where account_id = klang_account() and role = 'mentor' and ended_at is null);
end
$$;
alter function klang_mentored_projects() owner to klang_keeper;

create table mentoring_visits (
  fund_id uuid not null references funds,
  id uuid not null,
  -- Null when it was for the fund itself.
  project_id uuid references projects,
  on_day date not null,
  form text not null,
  place text not null default '',
  -- Of the mentor, on that day.
  level text not null,
  asked text not null default '',
  advice text not null default '',
  -- The earlier advice that was looked at again, what changed, and whether nothing more is to do about it.
  follows_id uuid,
  changed text not null default '',
  closes boolean not null default false,
  by_account uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (fund_id, id),
  foreign key (fund_id, follows_id) references mentoring_visits,
  constraint mentoring_form_is_known check (form in ('visit', 'phone', 'meeting', 'online')),
  constraint mentoring_level_is_known check (level in ('fund', 'district', 'province', 'zone')),
  constraint mentoring_says_something check (asked <> '' or advice <> '' or changed <> ''),
  constraint following_says_what_it_follows check (follows_id is not null or (changed = '' and not closes)),
  constraint mentoring_is_not_ahead check (on_day <= (recorded_at at time zone 'Asia/Bangkok')::date)
);
create index mentoring_visits_by_project on mentoring_visits (project_id, on_day);
create index mentoring_visits_by_day on mentoring_visits (fund_id, on_day);
create index mentoring_visits_by_account on mentoring_visits (by_account, on_day);

create table mentoring_confidences (
  fund_id uuid not null,
  visit_id uuid not null,
  comment text not null,
  primary key (fund_id, visit_id),
  foreign key (fund_id, visit_id) references mentoring_visits
);

-- A project's visit is its fund's, and follows one of the same project.
create function mentoring_stays_with_its_project() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (new.project_id is not null and not exists (select from projects p where p.id = new.project_id and p.fund_id = new.fund_id))
    or (new.follows_id is not null and not exists (select from mentoring_visits v
      where v.fund_id = new.fund_id and v.id = new.follows_id and v.project_id is not distinct from new.project_id and v.withdrawn_at is null)) then
    raise exception using errcode = '23514', constraint = 'mentoring_stays_with_its_project', message = 'Of another project or fund';
  end if;
  return new;
end
$$;
alter function mentoring_stays_with_its_project() owner to klang_keeper;
create trigger mentoring_stays_with_its_project before insert on mentoring_visits
  for each row execute function mentoring_stays_with_its_project();

do $$
declare
  mentors constant text := '(select klang_every_fund()) or fund_id = any ((select klang_mentored_funds())::uuid[])
    or project_id = any ((select klang_mentored_projects())::uuid[])';
begin
  alter table mentoring_visits enable row level security;
  alter table mentoring_visits force row level security;
  execute format('create policy mentoring_visits_at_work on mentoring_visits for select to klang_app
    using (%s or fund_id = any ((select klang_open_books())::uuid[]) or project_id = any ((select klang_my_projects())::uuid[])
      or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization())))', mentors);
  execute format('create policy mentoring_visits_are_recorded on mentoring_visits for insert to klang_app
    with check (by_account is not distinct from (select klang_account()) and (%s))', mentors);
  execute format('create policy mentoring_visits_are_withdrawn on mentoring_visits for update to klang_app
    using ((select klang_every_fund()) or by_account = (select klang_account()))');

  alter table mentoring_confidences enable row level security;
  alter table mentoring_confidences force row level security;
  execute format('create policy mentoring_confidences_among_mentors on mentoring_confidences to klang_app
    using (exists (select from mentoring_visits v where v.fund_id = mentoring_confidences.fund_id and v.id = visit_id
      and ((select klang_every_fund()) or v.fund_id = any ((select klang_kept_funds())::uuid[])
        or v.fund_id = any ((select klang_mentored_funds())::uuid[]) or v.project_id = any ((select klang_mentored_projects())::uuid[]))))');
end
$$;
create policy mentoring_visits_for_the_keeper on mentoring_visits to klang_keeper using (true) with check (true);
create policy mentoring_confidences_for_the_keeper on mentoring_confidences to klang_keeper using (true) with check (true);
grant select, insert on mentoring_visits, mentoring_confidences to klang_app;
grant select on mentoring_visits to klang_keeper;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on mentoring_visits to klang_app;
