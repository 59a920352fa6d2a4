-- Papers of a project as they were signed, photographed or scanned: re-encoded without anything that the camera wrote, sealed under
-- random names. Each says what kind of paper it is and what it belongs to.
create table evidence (
  project_id uuid not null references projects,
  id uuid not null,
  kind text not null,
  subject text not null,
  -- Of the agreement, the instalment, the report; null for the project itself.
  subject_id uuid,
  caption text not null default '',
  small_key text not null,
  large_key text not null,
  width integer not null,
  height integer not null,
  -- Of the bytes as they were sent.
  sha256 bytea not null,
  -- By the phone that somebody's code let in, in her name.
  by_phone boolean not null default false,
  added_by uuid references accounts,
  added_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (project_id, id),
  constraint evidence_kind_is_known check (kind in ('agreement', 'proposal', 'approval', 'voucher', 'transfer', 'grantee-receipt', 'receipt',
    'id-copy', 'bank-book', 'appointment', 'minutes', 'attendance', 'result', 'other')),
  constraint evidence_subject_is_known check (subject in ('project', 'agreement', 'instalment', 'voucher', 'activity-report', 'instalment-report')),
  constraint evidence_names_what_it_belongs_to check ((subject = 'project') = (subject_id is null)),
  -- Receipts of an activity stand with its photographs.
  constraint receipt_of_an_activity_stands_with_it check (subject <> 'activity-report' or kind <> 'receipt')
);
create index evidence_by_subject on evidence (project_id, subject, subject_id);

-- What it belongs to is of the same project.
create function evidence_belongs_to_its_project() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.subject <> 'project' and not exists (
    select from grant_agreements g where new.subject = 'agreement' and g.project_id = new.project_id and g.id = new.subject_id
    union all
    select from instalments i where new.subject = 'instalment' and i.project_id = new.project_id and i.id = new.subject_id
    union all
    select from vouchers v where new.subject = 'voucher' and v.project_id = new.project_id and v.id = new.subject_id
    union all
    select from activity_reports a where new.subject = 'activity-report' and a.project_id = new.project_id and a.id = new.subject_id
    union all
    select from instalment_reports r where new.subject = 'instalment-report' and r.project_id = new.project_id and r.id = new.subject_id) then
    raise exception using errcode = '23514', constraint = 'evidence_belongs_to_its_project', message = 'Of another project, or of nothing';
  end if;
  return new;
end
$$;
alter function evidence_belongs_to_its_project() owner to klang_keeper;
grant select on grant_agreements to klang_keeper;
create policy grant_agreements_of_evidence on grant_agreements for select to klang_keeper using (true);
grant select on activity_reports to klang_keeper;
create trigger evidence_belongs_to_its_project before insert on evidence for each row execute function evidence_belongs_to_its_project();

-- A code in a picture of squares: whoever holds it may add pictures to this one thing, for some minutes, in the name of who showed it.
create table evidence_openings (
  id uuid primary key,
  project_id uuid not null references projects,
  kind text not null,
  subject text not null,
  subject_id uuid,
  code_hash bytea not null,
  created_by uuid not null references accounts,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  closed_at timestamptz,
  received integer not null default 0,
  constraint opening_code_is_used_once unique (code_hash),
  constraint opening_receives_no_more_than_forty check (received between 0 and 40),
  constraint opening_names_what_it_belongs_to check ((subject = 'project') = (subject_id is null))
);

do $$
declare
  own constant text := '(select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization()))';
  followed constant text := 'exists (select from projects p where p.id = project_id and p.fund_id = any ((select klang_open_books())::uuid[]))';
  kept constant text := '(select klang_every_fund()) or added_by = (select klang_account()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.fund_id = any ((select klang_kept_funds())::uuid[]))';
begin
  alter table evidence enable row level security;
  alter table evidence force row level security;
  -- Copies of cards and bank books only for the project's own people and those who keep the fund (RESTRICTED_KINDS).
  execute format('create policy evidence_at_work on evidence for select to klang_app
    using ((%s or %s) and (kind not in (''id-copy'', ''bank-book'') or %s))', own, followed, kept);
  execute format('create policy evidence_is_added on evidence for insert to klang_app
    with check (added_by is not distinct from (select klang_account()) and (%s or %s))', own, followed);
  execute format('create policy evidence_is_withdrawn on evidence for update to klang_app using (%s)', kept);
end
$$;
create policy evidence_for_the_keeper on evidence to klang_keeper using (true) with check (true);
grant select, insert on evidence to klang_app;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on evidence to klang_app;

alter table evidence_openings enable row level security;
alter table evidence_openings force row level security;
create policy evidence_openings_are_ones_own on evidence_openings to klang_app
  using ((select klang_every_fund()) or created_by = (select klang_account()))
  with check ((select klang_every_fund()) or created_by = (select klang_account()));
create policy evidence_openings_for_the_keeper on evidence_openings to klang_keeper using (true) with check (true);
grant select, insert on evidence_openings to klang_app;
grant update (closed_at, received) on evidence_openings to klang_app;
