-- Pages that are open to everybody: a transaction of nobody in particular, and which photographs are fit for it.
create function begin_work_as_public() returns void
language sql set search_path = public as $$
  select set_config('klang.account', '', true), set_config('klang.organization', '', true),
    set_config('klang.everywhere', '', true), set_config('klang.every_organization', '', true),
    set_config('klang.may_write', '', true), set_config('klang.areas', '', true),
    set_config('klang.caseload', '', true), set_config('klang.teams', '', true),
    set_config('klang.partial_agreements', '', true), set_config('klang.restricted', '', true),
    set_config('klang.may_break_glass', '', true), set_config('klang.coordinates', '', true),
    set_config('klang.organizations_identity', '', true), set_config('klang.organizations_health', '', true),
    set_config('klang.organizations_economy', '', true)
$$;

-- Said by the project's people, picture by picture; a receipt never is.
alter table activity_photos
  add column public_at timestamptz,
  add column public_by uuid references accounts,
  add constraint only_photos_are_public check (public_at is null or kind = 'photo'),
  add constraint public_photo_is_who_and_when check (public_at is not null or public_by is null);
grant update (public_at, public_by) on activity_photos to klang_app;

drop policy activity_photos_in_sight on activity_photos;
create policy activity_photos_in_sight on activity_photos for select to klang_app
  using (exists (select from activity_reports r where r.project_id = activity_photos.project_id and r.id = report_id)
    and ((kind = 'photo' and (public_at is not null or (select klang_account()) is not null))
      or (select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
      or exists (select from projects p where p.id = project_id and (p.organization_id = (select klang_organization())
        or p.fund_id = any ((select klang_open_books())::uuid[])))));
