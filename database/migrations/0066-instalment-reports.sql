-- ง.1 and ส.1 of an instalment as one report. What was carried over, received, spent and returned is reckoned while it is
-- written, and written down when it is sent: that is what the chain passes.
create table instalment_reports (
  project_id uuid not null references projects,
  id uuid not null,
  instalment_id uuid not null,
  state text not null default 'writing',
  carried_satang bigint not null default 0,
  received_satang bigint not null default 0,
  interest_satang bigint not null default 0,
  other_satang bigint not null default 0,
  spent_satang bigint not null default 0,
  returned_satang bigint not null default 0,
  cash_satang bigint not null default 0,
  bank_satang bigint not null default 0,
  -- By activity and kind of expense, as it was sent.
  spending jsonb not null default '[]',
  report jsonb not null default '{}',
  revision integer not null default 1,
  begun_by uuid references accounts,
  begun_at timestamptz not null default now(),
  primary key (project_id, id),
  foreign key (project_id, instalment_id) references instalments,
  constraint instalment_is_reported_once unique (project_id, instalment_id),
  constraint instalment_report_state_is_known check (state in ('writing', 'sent', 'mentor-passed', 'manager-passed', 'accepted', 'sent-back')),
  constraint instalment_report_sums_are_no_debts check (carried_satang >= 0 and interest_satang >= 0 and other_satang >= 0
    and spent_satang >= 0 and cash_satang >= 0 and bank_satang >= 0),
  -- (1) − (2) = (3) of the form.
  constraint sent_report_balances check (state in ('writing', 'sent-back')
    or carried_satang + received_satang + interest_satang + other_satang - spent_satang - returned_satang = cash_satang + bank_satang)
);

-- From the area to the funder and back, each with who and when.
create table instalment_report_steps (
  project_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  from_state text not null,
  to_state text not null,
  note text not null default '',
  by_account uuid references accounts,
  at timestamptz not null default clock_timestamp(),
  primary key (project_id, id),
  foreign key (project_id, report_id) references instalment_reports
);
create index instalment_report_steps_by_report on instalment_report_steps (project_id, report_id, at);

-- Leaders, signatories and notes are persons' business: for those who work on the project or read the fund's books.
do $$
declare
  t text;
  at_work constant text := '(select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and (p.organization_id = (select klang_organization())
      or p.fund_id = any ((select klang_open_books())::uuid[])))';
begin
  foreach t in array array['instalment_reports', 'instalment_report_steps'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select to klang_app using (%s)', t || '_at_work', t, at_work);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_app, klang_keeper', t);
  end loop;
  execute format('create policy instalment_reports_are_begun on instalment_reports for insert to klang_app with check (%s)', at_work);
  execute format('create policy instalment_reports_are_moved on instalment_reports for update to klang_app using (%s)', at_work);
  execute format('create policy instalment_report_steps_are_taken on instalment_report_steps for insert to klang_app
    with check (by_account is not distinct from (select klang_account()) and (%s))', at_work);
end
$$;
grant insert, update on instalment_reports to klang_app;
grant insert on instalment_report_steps to klang_app;

-- Nobody passes what she sent or passed before.
create function report_is_passed_by_another() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.to_state in ('mentor-passed', 'manager-passed', 'accepted') and exists (
    select from instalment_report_steps s
    where s.project_id = new.project_id and s.report_id = new.report_id and s.by_account = new.by_account
      and s.at >= (select max(sent.at) from instalment_report_steps sent
        where sent.project_id = new.project_id and sent.report_id = new.report_id and sent.to_state = 'sent')) then
    raise exception using errcode = '23514', constraint = 'report_is_passed_by_another', message = 'Passed by the same account before';
  end if;
  return new;
end
$$;
alter function report_is_passed_by_another() owner to klang_keeper;
create trigger report_is_passed_by_another before insert on instalment_report_steps for each row execute function report_is_passed_by_another();

-- An instalment becomes payable when the report of the one before is accepted, whoever says otherwise.
create function instalment_opens_after_a_report() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.number > 1 and not exists (
    select from instalment_reports r join instalments earlier on earlier.project_id = r.project_id and earlier.id = r.instalment_id
    where r.project_id = new.project_id and r.state = 'accepted' and earlier.number = new.number - 1) then
    raise exception using errcode = '23514', constraint = 'instalment_opens_after_a_report', message = 'The report before is not accepted';
  end if;
  return new;
end
$$;
alter function instalment_opens_after_a_report() owner to klang_keeper;
create trigger instalment_opens_after_a_report before update of opened_at on instalments
  for each row when (old.opened_at is null and new.opened_at is not null) execute function instalment_opens_after_a_report();

-- Where money is agreed upon in instalments, every payment names its own: else the next one could be paid beside the chain.
create or replace function payment_of_this_fund() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.project_id is not null and not exists (select from project_money m
      where m.project_id = new.project_id and m.fund_id = new.fund_id and m.pot_id = new.pot_id) then
    raise exception using errcode = '23514', constraint = 'project_of_this_pot', message = 'Not a project of this pot';
  end if;
  if new.kind = 'payment' and new.instalment_id is null and exists (select from instalments i where i.project_id = new.project_id) then
    raise exception using errcode = '23514', constraint = 'payment_names_its_instalment', message = 'Of which instalment';
  end if;
  return new;
end
$$;
