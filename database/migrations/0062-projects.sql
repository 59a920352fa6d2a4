-- A project from the first draft of its proposal to its closing, under one id. What it asks stands in one document that is saved as it
-- is typed; what lists, money and figures need of it stands in columns.
create table projects (
  id uuid primary key,
  fund_id uuid references funds,
  -- Whose account wrote it down, and the applicant's name as it stands on the form.
  organization_id uuid not null references organizations,
  applicant text not null default '',
  title text not null,
  code text,
  status text not null default 'developing',
  -- The year in which it ends, ค.ศ.: fiscal year 2569 is 2026.
  fiscal_year integer not null,
  support_type smallint,
  applicant_kind smallint,
  target_group smallint,
  issue_list_id uuid,
  issue_code text,
  area_code text collate "C",
  from_day date,
  to_day date,
  asked_satang bigint not null default 0,
  -- Of the year before (ปีที่ 2 knows its ปีที่ 1), or the exemplary one it was copied from.
  previous_id uuid references projects,
  copied_from_id uuid references projects,
  regulation_id uuid references regulation_sets,
  proposal jsonb not null default '{}',
  revision integer not null default 1,
  approved_on date,
  report_due_on date,
  entered_by uuid references accounts,
  entered_at timestamptz not null default now(),
  constraint project_status_is_known check (status in ('developing', 'submitted', 'revising', 'passed', 'failed', 'failed-first-round',
    'withdrawn', 'running', 'finished', 'terminated', 'suspended')),
  constraint project_support_type_is_known check (support_type between 1 and 5),
  constraint project_applicant_kind_is_known check (applicant_kind between 1 and 6),
  constraint project_target_group_is_known check (target_group between 1 and 9),
  constraint project_ends_after_it_begins check (to_day >= from_day),
  constraint project_asks_no_less_than_nothing check (asked_satang >= 0),
  constraint sent_project_names_its_fund check (status in ('developing', 'withdrawn') or fund_id is not null),
  foreign key (issue_list_id, issue_code) references issues
);
create unique index project_code_is_used_once_in_a_fund on projects (fund_id, code) where code is not null;
create index projects_by_fund on projects (fund_id, fiscal_year);
create index projects_by_organization on projects (organization_id);

-- What was approved, paid and came back. The ledger keeps the last two; nothing else may write them.
-- A baht that came back does not open the budget again: a payment made by mistake is reversed instead, and then was never paid.
create table project_money (
  project_id uuid primary key references projects,
  fund_id uuid not null,
  pot_id uuid not null,
  approved_satang bigint not null,
  paid_satang bigint not null default 0,
  returned_satang bigint not null default 0,
  foreign key (fund_id, pot_id) references fund_pots,
  constraint payment_within_what_was_approved check (paid_satang between 0 and approved_satang),
  constraint return_within_what_was_paid check (returned_satang between 0 and paid_satang)
);
create index project_money_by_fund on project_money (fund_id, pot_id);

-- An instalment has a work period and a window for its report, and opens when the report of the one before is accepted.
create table instalments (
  project_id uuid not null references projects,
  id uuid not null,
  number smallint not null,
  amount_satang bigint not null,
  paid_satang bigint not null default 0,
  work_from date not null,
  work_to date not null,
  report_from date not null,
  report_to date not null,
  opened_at timestamptz,
  primary key (project_id, id),
  constraint instalment_number_is_used_once unique (project_id, number),
  constraint instalment_pays_something check (amount_satang > 0),
  constraint instalment_payment_within_its_amount check (paid_satang between 0 and amount_satang),
  constraint instalment_is_paid_when_open check (paid_satang = 0 or opened_at is not null),
  constraint instalment_days_in_order check (work_to >= work_from and report_to >= report_from and report_from >= work_from)
);

-- Each change of status, with who and when.
create table project_steps (
  project_id uuid not null references projects,
  id uuid not null,
  from_status text not null,
  to_status text not null,
  note text not null default '',
  by_account uuid references accounts,
  at timestamptz not null default now(),
  primary key (project_id, id)
);

-- Who works on a project: with an account, or by name only. Addresses and telephones are not for the public.
create table project_people (
  project_id uuid not null references projects,
  id uuid not null,
  account_id uuid references accounts,
  role text not null,
  name text not null,
  phone text not null default '',
  position smallint not null default 0,
  ended_at timestamptz,
  primary key (project_id, id),
  constraint project_role_is_known check (role in ('lead', 'member', 'finance', 'mentor', 'contact'))
);
create index project_people_by_account on project_people (account_id) where account_id is not null;

create function klang_my_projects() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select coalesce(array_agg(project_id), '{}') from project_people
    where account_id = klang_account() and ended_at is null);
end
$$;
alter function klang_my_projects() owner to klang_keeper;


alter table projects enable row level security;
alter table projects force row level security;
create policy projects_in_sight on projects to klang_app
  using (status in ('running', 'finished', 'terminated', 'suspended')
    or (select klang_every_fund()) or organization_id = (select klang_organization())
    or (status <> 'developing' and fund_id = any ((select klang_open_books())::uuid[]))
    or id = any ((select klang_my_projects())::uuid[]))
  with check ((select klang_every_fund()) or organization_id = (select klang_organization())
    or fund_id = any ((select klang_kept_funds())::uuid[]) or id = any ((select klang_my_projects())::uuid[]));
create policy projects_for_the_keeper on projects to klang_keeper using (true) with check (true);

-- Money, instalments and steps are seen with their project; people of a project by those who work on or for it.
do $$
declare t text;
begin
  foreach t in array array['project_money', 'instalments', 'project_steps', 'project_people'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_keeper', t);
  end loop;
end
$$;
create policy project_money_in_sight on project_money for select to klang_app
  using (exists (select from projects p where p.id = project_id));
create policy project_money_is_granted on project_money for insert to klang_app
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy project_money_is_moved on project_money for update to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy instalments_in_sight on instalments to klang_app
  using (exists (select from projects p where p.id = project_id))
  with check (exists (select from projects p where p.id = project_id
    and ((select klang_every_fund()) or p.fund_id = any ((select klang_kept_funds())::uuid[]))));
create policy project_steps_in_sight on project_steps to klang_app
  using (exists (select from projects p where p.id = project_id)) with check (by_account is not distinct from (select klang_account()));
create policy project_people_at_work on project_people to klang_app
  using ((select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id
      and (p.organization_id = (select klang_organization()) or p.fund_id = any ((select klang_open_books())::uuid[]))))
  with check (exists (select from projects p where p.id = project_id));

grant select, insert, update on projects, instalments, project_people to klang_app;
grant select, insert on project_money, project_steps to klang_app;
grant update (approved_satang) on project_money to klang_app;
grant select on projects to klang_keeper;
grant update (paid_satang, returned_satang) on project_money to klang_keeper;
grant update (paid_satang) on instalments to klang_keeper;
