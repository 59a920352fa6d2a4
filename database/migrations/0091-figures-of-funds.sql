-- Figures of funds, from one fund to the country, exact at once (decision 5): how each project is counted now stands in one row of its
-- own, a change appends a step, −1 and +1, and a job folds the steps. Nobody who writes waits for whoever writes about another project.
create table counted_projects (
  project_id uuid primary key references projects,
  fund_id uuid,
  fiscal_year integer not null,
  status text not null,
  -- 0 and '' where nothing is said.
  support_type smallint not null default 0,
  target_group smallint not null default 0,
  applicant_kind smallint not null default 0,
  -- Of the common list, whatever list the programme has of its own.
  issue_code text not null default '',
  asked_satang bigint not null default 0,
  approved_satang bigint not null default 0,
  paid_satang bigint not null default 0,
  returned_satang bigint not null default 0,
  planned bigint not null default 0,
  came bigint not null default 0
);
create index counted_projects_by_year on counted_projects (fiscal_year, fund_id);
create index counted_projects_by_fund on counted_projects (fund_id, fiscal_year);

create table fund_figure_steps (
  id bigint generated always as identity primary key,
  fund_id uuid not null,
  fiscal_year integer not null,
  status text not null,
  -- What it is counted by: '' all of it, else support, group, applicant or issue, and which of them.
  slice text not null,
  value text not null,
  projects integer not null,
  -- รอเบิก, เบิกบางส่วน, รอปิด (paid in full and not closed).
  unpaid integer not null,
  partly integer not null,
  unclosed integer not null,
  asked_satang bigint not null,
  approved_satang bigint not null,
  paid_satang bigint not null,
  returned_satang bigint not null,
  planned bigint not null,
  came bigint not null
);
create index fund_figure_steps_by_fund on fund_figure_steps (fund_id);

create table fund_figures (
  fund_id uuid not null,
  fiscal_year integer not null,
  status text not null,
  slice text not null,
  value text not null,
  projects integer not null,
  unpaid integer not null,
  partly integer not null,
  unclosed integer not null,
  asked_satang bigint not null,
  approved_satang bigint not null,
  paid_satang bigint not null,
  returned_satang bigint not null,
  planned bigint not null,
  came bigint not null,
  primary key (slice, fiscal_year, fund_id, value, status)
);
create index fund_figures_by_fund on fund_figures (fund_id, fiscal_year);

create view fund_figures_now with (security_invoker = true) as
  select fund_id, fiscal_year, status, slice, value, projects, unpaid, partly, unclosed, asked_satang, approved_satang, paid_satang,
    returned_satang, planned, came from fund_figures
  union all
  select fund_id, fiscal_year, status, slice, value, projects, unpaid, partly, unclosed, asked_satang, approved_satang, paid_satang,
    returned_satang, planned, came from fund_figure_steps;

-- A draft is its writer's own and counts nowhere. Whoever changes a project holds its counted row, so that a payment and a change of
-- status at the same moment do not each count what the other had not written yet.
create function count_projects(p_ids uuid[]) returns void language plpgsql security definer set search_path = public as $$
begin
  perform from counted_projects where project_id = any (p_ids) order by project_id for update;
  with stands as (
    select p.id as project_id, p.fund_id, p.fiscal_year, p.status, coalesce(p.support_type, 0::smallint) as support_type,
      coalesce(p.target_group, 0::smallint) as target_group, coalesce(p.applicant_kind, 0::smallint) as applicant_kind,
      coalesce(i.common_code, p.issue_code, '') as issue_code, p.asked_satang, coalesce(m.approved_satang, 0) as approved_satang,
      coalesce(m.paid_satang, 0) as paid_satang, coalesce(m.returned_satang, 0) as returned_satang,
      coalesce(t.planned, 0)::bigint as planned, coalesce(nullif(t.came, 0), r.came, 0)::bigint as came
    from projects p
    left join project_money m on m.project_id = p.id
    left join issues i on i.list_id = p.issue_list_id and i.code = p.issue_code
    left join lateral (select sum((said->>'planned')::bigint) as planned, sum((said->>'attended')::bigint) as came
      from jsonb_array_elements(case when jsonb_typeof(p.proposal->'targets') = 'array' then p.proposal->'targets' else '[]' end) said) t on true
    left join lateral (select sum(a.came) as came from activity_reports a
      where a.project_id = p.id and a.sent_at is not null and a.origin = 'area') r on true
    where p.id = any (p_ids)
  ), changed as (
    select s.* from stands s left join counted_projects c on c.project_id = s.project_id
    where (s.fund_id, s.fiscal_year, s.status, s.support_type, s.target_group, s.applicant_kind, s.issue_code, s.asked_satang,
      s.approved_satang, s.paid_satang, s.returned_satang, s.planned, s.came) is distinct from
      (c.fund_id, c.fiscal_year, c.status, c.support_type, c.target_group, c.applicant_kind, c.issue_code, c.asked_satang,
      c.approved_satang, c.paid_satang, c.returned_satang, c.planned, c.came) or c.project_id is null
  ), moved as (
    select 1 as sign, n.* from changed n
    union all
    select -1, c.* from counted_projects c join changed n on n.project_id = c.project_id
  ), steps as (
    insert into fund_figure_steps (fund_id, fiscal_year, status, slice, value, projects, unpaid, partly, unclosed, asked_satang,
      approved_satang, paid_satang, returned_satang, planned, came)
    select w.fund_id, w.fiscal_year, w.status, s.slice, s.value, sum(w.sign), sum(w.sign * w.unpaid), sum(w.sign * w.partly),
      sum(w.sign * w.unclosed), sum(w.sign * w.asked_satang), sum(w.sign * w.approved_satang), sum(w.sign * w.paid_satang),
      sum(w.sign * w.returned_satang), sum(w.sign * w.planned), sum(w.sign * w.came)
    from (select moved.*, (open and paid_satang = 0)::int as unpaid, (open and paid_satang between 1 and approved_satang - 1)::int as partly,
        (open and paid_satang > 0 and paid_satang = approved_satang)::int as unclosed
      from moved cross join lateral (select moved.status in ('running', 'suspended')) o (open)
      where fund_id is not null and status <> 'developing') w
    cross join lateral (values ('', ''), ('support', w.support_type::text), ('group', w.target_group::text),
      ('applicant', w.applicant_kind::text), ('issue', w.issue_code)) as s (slice, value)
    group by 1, 2, 3, 4, 5
    having (sum(w.sign), sum(w.sign * w.unpaid), sum(w.sign * w.partly), sum(w.sign * w.unclosed), sum(w.sign * w.asked_satang),
      sum(w.sign * w.approved_satang), sum(w.sign * w.paid_satang), sum(w.sign * w.returned_satang), sum(w.sign * w.planned),
      sum(w.sign * w.came)) is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
  )
  insert into counted_projects as c (project_id, fund_id, fiscal_year, status, support_type, target_group, applicant_kind, issue_code,
    asked_satang, approved_satang, paid_satang, returned_satang, planned, came)
  select * from changed
  on conflict (project_id) do update set fund_id = excluded.fund_id, fiscal_year = excluded.fiscal_year, status = excluded.status,
    support_type = excluded.support_type, target_group = excluded.target_group, applicant_kind = excluded.applicant_kind,
    issue_code = excluded.issue_code, asked_satang = excluded.asked_satang, approved_satang = excluded.approved_satang,
    paid_satang = excluded.paid_satang, returned_satang = excluded.returned_satang, planned = excluded.planned, came = excluded.came;
end
$$;

create function fold_fund_steps() returns integer language plpgsql security definer set search_path = public as $$
declare folded integer;
begin
  if not pg_try_advisory_xact_lock(4209091) then return 0; end if;
  with taken as (delete from fund_figure_steps returning *),
  added as (
    insert into fund_figures as f (fund_id, fiscal_year, status, slice, value, projects, unpaid, partly, unclosed, asked_satang,
      approved_satang, paid_satang, returned_satang, planned, came)
    select fund_id, fiscal_year, status, slice, value, sum(projects), sum(unpaid), sum(partly), sum(unclosed), sum(asked_satang),
      sum(approved_satang), sum(paid_satang), sum(returned_satang), sum(planned), sum(came)
    from taken group by 1, 2, 3, 4, 5
    on conflict (slice, fiscal_year, fund_id, value, status) do update set projects = f.projects + excluded.projects,
      unpaid = f.unpaid + excluded.unpaid, partly = f.partly + excluded.partly, unclosed = f.unclosed + excluded.unclosed,
      asked_satang = f.asked_satang + excluded.asked_satang, approved_satang = f.approved_satang + excluded.approved_satang,
      paid_satang = f.paid_satang + excluded.paid_satang, returned_satang = f.returned_satang + excluded.returned_satang,
      planned = f.planned + excluded.planned, came = f.came + excluded.came
  )
  select count(*) into folded from taken;
  return folded;
end
$$;

create function projects_are_counted() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(id) from changed);
begin
  if ids is not null then perform count_projects(ids); end if;
  return null;
end
$$;
create function what_moves_projects_is_counted() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(distinct project_id) from changed);
begin
  if ids is not null then perform count_projects(ids); end if;
  return null;
end
$$;
create trigger added_projects_are_counted after insert on projects referencing new table as changed
  for each statement execute function projects_are_counted();
create trigger changed_projects_are_counted after update on projects referencing new table as changed
  for each statement execute function projects_are_counted();
do $$
declare t text;
begin
  foreach t in array array['project_money', 'activity_reports'] loop
    execute format('create trigger added_%1$s_are_counted after insert on %1$I referencing new table as changed
      for each statement execute function what_moves_projects_is_counted()', t);
    execute format('create trigger changed_%1$s_are_counted after update on %1$I referencing new table as changed
      for each statement execute function what_moves_projects_is_counted()', t);
  end loop;
end
$$;

-- A pot's fiscal year in money, by what each account says. Whoever posts or closes holds the pot's row already.
create table fund_money_years (
  fund_id uuid not null,
  pot_id uuid not null,
  fiscal_year integer not null,
  opening_satang bigint not null default 0,
  nhso_satang bigint not null default 0,
  local_satang bigint not null default 0,
  interest_satang bigint not null default 0,
  community_satang bigint not null default 0,
  returned_satang bigint not null default 0,
  other_satang bigint not null default 0,
  spent_1_satang bigint not null default 0,
  spent_2_satang bigint not null default 0,
  spent_3_satang bigint not null default 0,
  spent_4_satang bigint not null default 0,
  spent_5_satang bigint not null default 0,
  spent_other_satang bigint not null default 0,
  -- What the bank account moved by.
  bank_satang bigint not null default 0,
  closed_months smallint not null default 0,
  primary key (fund_id, pot_id, fiscal_year)
);

create function fund_money_is_counted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into fund_money_years as y (fund_id, pot_id, fiscal_year, opening_satang, nhso_satang, local_satang, interest_satang, community_satang,
    returned_satang, other_satang, spent_1_satang, spent_2_satang, spent_3_satang, spent_4_satang, spent_5_satang, spent_other_satang, bank_satang)
  select e.fund_id, e.pot_id, e.fiscal_year,
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '30100'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '40100'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '40200'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '40300'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '40400'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code = '40500'), 0),
    coalesce(-sum(l.amount_satang) filter (where l.account_code like '4%' and l.account_code not in ('40100', '40200', '40300', '40400', '40500')), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '50100'), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '50200'), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '50300'), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '50400'), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '50500'), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code like '5%' and l.account_code not in ('50100', '50200', '50300', '50400', '50500')), 0),
    coalesce(sum(l.amount_satang) filter (where l.account_code = '10201'), 0)
  from added l join ledger_entries e on e.fund_id = l.fund_id and e.id = l.entry_id
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (fund_id, pot_id, fiscal_year) do update set opening_satang = y.opening_satang + excluded.opening_satang,
    nhso_satang = y.nhso_satang + excluded.nhso_satang, local_satang = y.local_satang + excluded.local_satang,
    interest_satang = y.interest_satang + excluded.interest_satang, community_satang = y.community_satang + excluded.community_satang,
    returned_satang = y.returned_satang + excluded.returned_satang, other_satang = y.other_satang + excluded.other_satang,
    spent_1_satang = y.spent_1_satang + excluded.spent_1_satang, spent_2_satang = y.spent_2_satang + excluded.spent_2_satang,
    spent_3_satang = y.spent_3_satang + excluded.spent_3_satang, spent_4_satang = y.spent_4_satang + excluded.spent_4_satang,
    spent_5_satang = y.spent_5_satang + excluded.spent_5_satang, spent_other_satang = y.spent_other_satang + excluded.spent_other_satang,
    bank_satang = y.bank_satang + excluded.bank_satang;
  return null;
end
$$;
create trigger fund_money_is_counted after insert on ledger_lines referencing new table as added
  for each statement execute function fund_money_is_counted();

create function closed_months_are_counted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into fund_money_years (fund_id, pot_id, fiscal_year)
  values (new.fund_id, new.pot_id, klang_fiscal_year(new.from_day)) on conflict do nothing;
  perform from fund_money_years
    where fund_id = new.fund_id and pot_id = new.pot_id and fiscal_year = klang_fiscal_year(new.from_day) for update;
  update fund_money_years set closed_months = (
    select count(*) from period_closings c where c.fund_id = new.fund_id and c.pot_id = new.pot_id and c.kind = 'month'
      and c.reopened_at is null and klang_fiscal_year(c.from_day) = klang_fiscal_year(new.from_day))
  where fund_id = new.fund_id and pot_id = new.pot_id and fiscal_year = klang_fiscal_year(new.from_day);
  return null;
end
$$;
create trigger closed_months_are_counted after insert or update on period_closings
  for each row when (new.kind = 'month') execute function closed_months_are_counted();

alter function count_projects(uuid[]) owner to klang_keeper;
alter function fold_fund_steps() owner to klang_keeper;
alter function fund_money_is_counted() owner to klang_keeper;
alter function closed_months_are_counted() owner to klang_keeper;
grant select on activity_reports, issues, projects, project_money to klang_keeper;
grant select, insert, update on counted_projects, fund_figures, fund_money_years to klang_keeper;
grant select, insert, delete on fund_figure_steps to klang_keeper;
grant select on counted_projects, fund_figures, fund_figure_steps, fund_figures_now, fund_money_years to klang_app;
grant select on fund_figures_now to klang_keeper;

-- Of what was granted everyone may know the sums; of what is asked and refused, and of the books, those to whom the books are open.
-- As a subselect, and not an array, it is looked up and not walked over for each row.
do $$
declare
  t text;
  open constant text := '(select klang_every_fund()) or fund_id in (select unnest((select klang_open_books())::uuid[]))';
begin
  foreach t in array array['counted_projects', 'fund_figures', 'fund_figure_steps', 'fund_money_years'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('create policy %I on %I for select to klang_app using (%s %s)', t || '_in_sight', t,
      case when t = 'fund_money_years' then '' else $s$status in ('running', 'finished', 'terminated', 'suspended') or $s$ end, open);
  end loop;
  execute format('alter policy pots_of_open_books on fund_pots using (%s)', open);
end
$$;
-- Whose committee is past its term, without a walk over all members.
create index committee_members_past_due on committee_members (due_day, fund_id) where ended_on is null;

-- What stands already.
create function count_what_stands() returns void language plpgsql security definer set search_path = public as $$
begin
  perform count_projects(array(select id from projects));
  insert into fund_money_years (fund_id, pot_id, fiscal_year, opening_satang, nhso_satang, local_satang, interest_satang, community_satang,
    returned_satang, other_satang, spent_1_satang, spent_2_satang, spent_3_satang, spent_4_satang, spent_5_satang, spent_other_satang, bank_satang)
  select m.fund_id, m.pot_id, klang_fiscal_year(m.month),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '30100'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40100'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40200'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40300'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40400'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40500'), 0),
    coalesce(-sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '40900'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50100'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50200'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50300'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50400'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50500'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '50900'), 0),
    coalesce(sum(m.debit_satang - m.credit_satang) filter (where m.account_code = '10201'), 0)
  from ledger_months m group by 1, 2, 3;
  insert into fund_money_years as y (fund_id, pot_id, fiscal_year, closed_months)
  select fund_id, pot_id, klang_fiscal_year(from_day), count(*) from period_closings where kind = 'month' and reopened_at is null group by 1, 2, 3
  on conflict (fund_id, pot_id, fiscal_year) do update set closed_months = excluded.closed_months;
end
$$;
alter function count_what_stands() owner to klang_keeper;
select count_what_stands();
drop function count_what_stands();
