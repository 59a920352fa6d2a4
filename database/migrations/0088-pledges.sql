-- A fund of several funders without one account: who pledges how much to which shared issue in a year, and which projects of any fund
-- answer a pledge. That an organisation gives is public; persons are not named.
create table pledges (
  fund_id uuid not null references funds,
  id uuid not null,
  fiscal_year integer not null,
  issue_list_id uuid not null,
  issue_code text not null,
  funder text not null,
  organization_id uuid references organizations,
  kind text not null,
  -- Of what is given in kind: what it is worth.
  amount_satang bigint not null,
  text text not null default '',
  letter_number text not null default '',
  letter_day date,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_by uuid references accounts,
  withdrawn_at timestamptz,
  withdrawn_why text,
  primary key (fund_id, id),
  foreign key (issue_list_id, issue_code) references issues,
  constraint pledge_id_is_used_once unique (id),
  constraint pledge_kind_is_known check (kind in ('money', 'in-kind')),
  constraint pledge_gives_something check (amount_satang > 0),
  constraint pledge_is_withdrawn_for_a_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index pledges_by_year on pledges (fund_id, fiscal_year) where withdrawn_at is null;

create table pledge_projects (
  fund_id uuid not null,
  id uuid not null,
  pledge_id uuid not null,
  project_id uuid not null references projects,
  -- Of what was approved for the project.
  amount_satang bigint not null,
  linked_by uuid references accounts,
  linked_at timestamptz not null default now(),
  primary key (fund_id, id),
  foreign key (fund_id, pledge_id) references pledges,
  constraint project_answers_a_pledge_once unique (pledge_id, project_id),
  constraint pledge_gives_a_project_something check (amount_satang > 0)
);
create index pledge_projects_by_project on pledge_projects (project_id, id);

do $$
declare t text;
begin
  foreach t in array array['pledges', 'pledge_projects'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select to klang_app using (true)', t || '_are_known', t);
    execute format('create policy %I on %I for insert to klang_app with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_made', t);
    execute format('create policy %I on %I for update to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_kept', t);
    execute format('create policy %I on %I for delete to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_taken_back', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_app, klang_keeper', t);
  end loop;
end
$$;
grant insert on pledges, pledge_projects to klang_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on pledges to klang_app;
grant delete on pledge_projects to klang_app;

-- Neither more than was pledged nor more than the project was granted; whoever links holds both rows, so that two at once follow
-- one another.
create function pledge_reaches_so_far() returns trigger language plpgsql security definer set search_path = public as $$
declare
  pledged bigint;
  approved bigint;
begin
  select amount_satang into pledged from pledges where fund_id = new.fund_id and id = new.pledge_id and withdrawn_at is null for update;
  if pledged is null then
    raise exception using errcode = '23514', constraint = 'pledge_still_stands', message = 'The pledge was withdrawn';
  end if;
  if pledged < new.amount_satang + coalesce((select sum(amount_satang) from pledge_projects where pledge_id = new.pledge_id), 0) then
    raise exception using errcode = '23514', constraint = 'pledge_reaches_so_far', message = 'More than was pledged';
  end if;
  select approved_satang into approved from project_money where project_id = new.project_id for update;
  if coalesce(approved, 0) < new.amount_satang
      + coalesce((select sum(amount_satang) from pledge_projects where project_id = new.project_id), 0) then
    raise exception using errcode = '23514', constraint = 'project_was_granted_so_much', message = 'More than was granted';
  end if;
  return new;
end
$$;
alter function pledge_reaches_so_far() owner to klang_keeper;
grant update (withdrawn_at) on pledges to klang_keeper;
create trigger pledge_reaches_so_far before insert on pledge_projects for each row execute function pledge_reaches_so_far();

create function pledge_is_withdrawn_unused() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.withdrawn_at is not null and exists (select from pledge_projects where pledge_id = new.id) then
    raise exception using errcode = '23514', constraint = 'pledge_is_withdrawn_unused', message = 'Projects answer it';
  end if;
  return new;
end
$$;
alter function pledge_is_withdrawn_unused() owner to klang_keeper;
create trigger pledge_is_withdrawn_unused before update on pledges for each row execute function pledge_is_withdrawn_unused();
