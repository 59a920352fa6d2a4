-- Sub-committees and working groups of a fund; a seat belongs to the committee or to one of them.
create table sub_committees (
  fund_id uuid not null references funds,
  id uuid not null,
  kind text not null,
  name text not null,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  primary key (fund_id, id),
  constraint sub_committee_kind_is_known check (kind in ('long-term-care', 'screening', 'evaluation', 'finance', 'other')),
  constraint sub_committee_name_is_used_once unique (fund_id, name)
);
alter table sub_committees enable row level security;
alter table sub_committees force row level security;
create policy sub_committees_of_open_books on sub_committees to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[]))
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
grant select, insert on sub_committees to klang_app;
alter table committee_members add column sub_committee_id uuid,
  add constraint member_of_a_sub_committee_of_this_fund foreign key (fund_id, sub_committee_id) references sub_committees;

-- How many of each kind the announcement names (ประกาศ พ.ศ. 2561 ข้อ 12; the numbers of (8) to (10) as funds print them).
update regulation_sets set rules = rules || '{"committeeSeats": [
  {"seat": "executive", "least": 1, "most": 1}, {"seat": "expert", "least": 2, "most": 2}, {"seat": "council", "least": 2, "most": 2},
  {"seat": "primary-care", "least": 1, "most": 5}, {"seat": "volunteer", "least": 2, "most": 2}, {"seat": "village", "least": 1, "most": 5},
  {"seat": "coordination", "least": 1, "most": 1}, {"seat": "permanent-secretary", "least": 1, "most": 1},
  {"seat": "public-health-head", "least": 1, "most": 1}, {"seat": "finance-head", "least": 1, "most": 1}]}'
where kind = 'local-health';
