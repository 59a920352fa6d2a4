-- Photographs of an activity, and its receipts: re-encoded without anything that the camera wrote, sealed under random names. A receipt
-- is seen by those who work on the project or read the fund's books, a photograph by whoever sees the report.
create table activity_photos (
  project_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  kind text not null,
  caption text not null default '',
  small_key text not null,
  large_key text not null,
  width integer not null,
  height integer not null,
  -- Of the bytes as they were sent.
  sha256 bytea not null,
  added_by uuid references accounts,
  added_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (project_id, id),
  foreign key (project_id, report_id) references activity_reports,
  constraint activity_photo_kind_is_known check (kind in ('photo', 'receipt'))
);
create index activity_photos_by_report on activity_photos (project_id, report_id);

alter table activity_photos enable row level security;
alter table activity_photos force row level security;
create policy activity_photos_in_sight on activity_photos for select to klang_app
  using (exists (select from activity_reports r where r.project_id = activity_photos.project_id and r.id = report_id)
    and (kind = 'photo' or (select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
      or exists (select from projects p where p.id = project_id and (p.organization_id = (select klang_organization())
        or p.fund_id = any ((select klang_open_books())::uuid[])))));
create policy activity_photos_are_added on activity_photos for insert to klang_app
  with check (added_by is not distinct from (select klang_account())
    and exists (select from activity_reports r where r.project_id = activity_photos.project_id and r.id = report_id));
create policy activity_photos_are_withdrawn on activity_photos for update to klang_app
  using ((select klang_every_fund()) or added_by = (select klang_account()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization())));
create policy activity_photos_for_the_keeper on activity_photos to klang_keeper using (true) with check (true);
grant select, insert on activity_photos to klang_app;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on activity_photos to klang_app;
