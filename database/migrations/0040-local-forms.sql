-- Forms that an office asks by itself, brought as XLSForms; each version is kept, for what was answered on it.

create table local_forms (
  id uuid primary key,
  organization_id uuid not null references organizations,
  -- Who is asked to ask it: the office that brought it, or everyone.
  shown_to text not null,
  made_by uuid references accounts,
  made_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by uuid references accounts,
  constraint form_is_shown_to_somebody check (shown_to in ('organization', 'everyone'))
);

create table local_form_versions (
  form_id uuid not null references local_forms,
  version integer not null,
  definition jsonb not null,
  remarks jsonb not null default '[]',
  file_name text not null,
  brought_by uuid references accounts,
  brought_at timestamptz not null default now(),
  published_at timestamptz,
  published_by uuid references accounts,
  primary key (form_id, version)
);

create table form_answers (
  person_id uuid not null references people,
  id uuid not null,
  form_id uuid not null,
  version integer not null,
  answered_on date not null,
  answers jsonb not null,
  -- What the form's own formulas came to.
  reckoned jsonb not null default '{}',
  is_complete boolean not null,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint answers_are_of_a_version foreign key (form_id, version) references local_form_versions
);
create index form_answers_by_form on form_answers (form_id, answered_on desc);

-- A form is of its office; one for everyone is seen by all.
alter table local_forms enable row level security;
alter table local_forms force row level security;
create policy forms_of_the_organization on local_forms to klang_app
  using ((select klang_every_organization()) or organization_id = (select klang_organization()) or shown_to = 'everyone')
  with check ((select klang_may_write()) and ((select klang_every_organization()) or organization_id = (select klang_organization())));
create policy forms_for_the_keeper on local_forms to klang_keeper using (true) with check (true);
grant select, insert, update on local_forms to klang_app;
grant select on local_forms to klang_keeper;
alter table local_form_versions enable row level security;
alter table local_form_versions force row level security;
create policy versions_of_forms on local_form_versions to klang_app
  using (exists (select from local_forms f where f.id = form_id))
  with check ((select klang_may_write()) and exists (select from local_forms f where f.id = form_id
    and ((select klang_every_organization()) or f.organization_id = (select klang_organization()))));
create policy versions_for_the_keeper on local_form_versions to klang_keeper using (true) with check (true);
grant select, insert, update on local_form_versions to klang_app;
grant select on local_form_versions to klang_keeper;

-- As assessments: read by agreement for health, for nobody knows what an office asks; and by whoever sees the form.
alter table form_answers enable row level security;
alter table form_answers force row level security;
create policy form_answers_are_read on form_answers for select to klang_app
  using (exists (select from local_forms f where f.id = form_id)
    and exists (select from people p where p.id = person_id
      and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))));
create policy form_answers_are_written on form_answers for insert to klang_app
  with check ((select klang_may_write()) and exists (select from local_forms f where f.id = form_id)
    and exists (select from people p where p.id = person_id));
create policy form_answers_are_changed on form_answers for update to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy form_answers_for_the_keeper on form_answers to klang_keeper using (true) with check (true);
grant select, insert, update on form_answers to klang_app;
grant select, update, delete on form_answers to klang_keeper;

create function erase_form_answers() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from form_answers where person_id in (select id from people where id = new.person_id or current_id = new.person_id);
  return null;
end
$$;
alter function erase_form_answers() owner to klang_keeper;
create trigger erasure_reaches_form_answers after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_form_answers();

do $$
begin
  if to_regprocedure('facts_reach_phones(text)') is not null then
    perform facts_reach_phones('assessments');
    perform facts_reach_phones('form_answers');
  end if;
end
$$;
