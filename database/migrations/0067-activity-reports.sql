-- What a project really did: when, where, who came, what came of it and what it cost. Everyone may read it once it is sent; the names of
-- those who took part stand apart.
create table activity_reports (
  project_id uuid not null references projects,
  id uuid not null,
  -- Of the proposal's activities; null when nothing of the kind was planned.
  activity_id uuid,
  -- รายงานจากพื้นที่ or รายงานจากพี่เลี้ยง.
  origin text not null,
  title text not null default '',
  from_day date,
  to_day date,
  area_code text collate "C",
  quality smallint,
  came integer not null default 0,
  spent_satang bigint not null default 0,
  report jsonb not null default '{}',
  revision integer not null default 1,
  begun_by uuid references accounts,
  begun_at timestamptz not null default now(),
  sent_by uuid references accounts,
  sent_at timestamptz,
  -- The instalment report in which its money stands: in one, so that no baht is reported twice.
  counted_in uuid,
  primary key (project_id, id),
  foreign key (project_id, counted_in) references instalment_reports,
  constraint activity_report_origin_is_known check (origin in ('area', 'mentor')),
  constraint activity_report_quality_is_known check (quality between 0 and 4),
  constraint activity_ends_after_it_begins check (to_day >= from_day),
  constraint activity_report_counts_no_debts check (came >= 0 and spent_satang >= 0),
  constraint sent_activity_report_has_its_day check (sent_at is null or from_day is not null),
  constraint counted_activity_report_is_sent check (counted_in is null or sent_at is not null)
);
create index activity_reports_by_day on activity_reports (project_id, from_day);

create table activity_attendance (
  project_id uuid not null,
  report_id uuid not null,
  -- [{ "id", "name", "role" }]
  participants jsonb not null,
  primary key (project_id, report_id),
  foreign key (project_id, report_id) references activity_reports
);

do $$
declare
  own constant text := '(select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization()))';
  followed constant text := 'exists (select from projects p where p.id = project_id and p.fund_id = any ((select klang_open_books())::uuid[]))';
begin
  alter table activity_reports enable row level security;
  alter table activity_reports force row level security;
  execute format('create policy activity_reports_in_sight on activity_reports for select to klang_app
    using ((sent_at is not null and exists (select from projects p where p.id = project_id))
      or begun_by = (select klang_account()) or %s)', own);
  execute format('create policy activity_reports_are_begun on activity_reports for insert to klang_app
    with check (%s or (origin = ''mentor'' and begun_by = (select klang_account()) and %s))', own, followed);
  execute format('create policy activity_reports_are_written on activity_reports for update to klang_app
    using (%s or (origin = ''mentor'' and begun_by = (select klang_account()) and %s))', own, followed);

  alter table activity_attendance enable row level security;
  alter table activity_attendance force row level security;
  execute format('create policy activity_attendance_at_work on activity_attendance to klang_app
    using (exists (select from activity_reports r where r.project_id = activity_attendance.project_id and r.id = report_id) and (%s or %s))', own, followed);
end
$$;
create policy activity_reports_for_the_keeper on activity_reports to klang_keeper using (true) with check (true);
create policy activity_attendance_for_the_keeper on activity_attendance to klang_keeper using (true) with check (true);
grant select, insert, update on activity_reports, activity_attendance to klang_app;
