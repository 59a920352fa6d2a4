-- A fund's year: the population form, the money plan with its approval, and a plan for each issue.
create table fund_years (
  fund_id uuid not null references funds,
  -- ค.ศ. of its last day: 2026 is ปีงบประมาณ 2569.
  fiscal_year integer not null,
  regulation_id uuid references regulation_sets,
  -- On 1 April of the year before (data of 31 March); null until the form is filled in.
  population integer,
  share_code text,
  nhso_satang bigint,
  local_satang bigint,
  other_satang bigint not null default 0,
  carried_satang bigint not null default 0,
  -- { "1": satang … "5": satang }, the uses of clause 10.
  uses jsonb not null default '{}',
  filled_by text not null default '',
  filled_position text not null default '',
  filled_phone text not null default '',
  filled_email text not null default '',
  approved_on date,
  resolution text not null default '',
  approved_by uuid references accounts,
  revision integer not null default 1,
  primary key (fund_id, fiscal_year),
  constraint fund_year_counts_heads check (population >= 0),
  constraint fund_year_sums_are_no_debts check (nhso_satang >= 0 and local_satang >= 0 and other_satang >= 0 and carried_satang >= 0)
);

-- Situation, objectives, approach and what should be done about one issue in one year.
create table issue_plans (
  fund_id uuid not null references funds,
  id uuid not null,
  fiscal_year integer not null,
  issue_list_id uuid not null,
  issue_code text not null,
  plan jsonb not null default '{}',
  budget_satang bigint not null default 0,
  -- Size, severity, awareness, ease: 1 to 4 each, null until ranked.
  ranking smallint[],
  revision integer not null default 1,
  withdrawn_at timestamptz,
  primary key (fund_id, id),
  foreign key (issue_list_id, issue_code) references issues,
  constraint ranking_is_four_of_one_to_four check (ranking is null or (cardinality(ranking) = 4 and 1 <= all (ranking) and 4 >= all (ranking)))
);
create unique index one_plan_of_an_issue_in_a_year on issue_plans (fund_id, fiscal_year, issue_code) where withdrawn_at is null;

-- Plans are public; they are written by those who keep the fund.
do $$
declare t text;
begin
  foreach t in array array['fund_years', 'issue_plans'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I for select to klang_app using (true)', t || '_are_known', t);
    execute format('create policy %I on %I for insert to klang_app with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_added', t);
    execute format('create policy %I on %I for update to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_kept', t);
    execute format('grant select, insert, update on %I to klang_app', t);
  end loop;
end
$$;
