-- What a visit brings home besides its own line: photographs, and needs that are written down one by one and followed to their end.

create table visit_photos (
  -- No reference: a photograph may come before the visit, and before the person whom somebody met on the road.
  person_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  is_wound boolean not null default false,
  taken_at timestamptz not null,
  -- Two sizes, re-encoded without anything that the camera wrote; sealed under random names.
  small_key text not null,
  large_key text not null,
  width integer not null,
  height integer not null,
  -- Of the bytes as they were sent.
  sha256 bytea not null,
  -- Who said yes, and how (PDPA): no photograph without it.
  consent_by text not null,
  consent_how text not null,
  organization_id uuid references organizations,
  recorded_by uuid not null references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint visit_photo_consent_is_known check (consent_how in ('spoken', 'written', 'guardian'))
);
create unique index visit_photo_id_is_used_once on visit_photos (id);
create index visit_photos_by_visit on visit_photos (visit_id);
create index visit_photos_by_age on visit_photos (recorded_at);

-- Whether somebody may bring a photograph to a visit: to one that is not there yet, to her own, or of a person whom she sees.
create function may_photograph_visit(p_visit uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select not exists (select from visits v where v.id = p_visit
    and v.recorded_by is distinct from klang_account() and not person_in_scope(v.person_id))
$$;
alter function may_photograph_visit(uuid) owner to klang_keeper;

-- Taken back, or said no: then none is shown, and none is taken any more.
create function photographs_are_agreed(p_person uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select coalesce((
    select c.says_yes and c.withdrawn_on is null from consents c
    where c.purpose = 'photographs' and c.person_id in (
      select p.id from people asked join people p on coalesce(p.current_id, p.id) = coalesce(asked.current_id, asked.id)
      where asked.id = p_person)
    order by c.said_on desc, c.recorded_at desc, c.id desc limit 1), true)
$$;
alter function photographs_are_agreed(uuid) owner to klang_keeper;

alter table visit_photos enable row level security;
alter table visit_photos force row level security;
-- Before its visit is there, its sender alone sees it; a wound asks the agreement for health, as what a doctor writes does.
create policy visit_photos_are_seen on visit_photos for select to klang_app
  using ((recorded_by = (select klang_account()) or exists (
      select from visits v join people p on p.id = v.person_id
      where v.person_id = visit_photos.person_id and v.id = visit_photos.visit_id and v.withdrawn_at is null
        and (not is_wound or p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))))
    and photographs_are_agreed(person_id));
create policy visit_photos_are_brought on visit_photos for insert to klang_app
  with check ((select klang_may_write()) and recorded_by = (select klang_account()) and may_photograph_visit(visit_id));
create policy visit_photos_are_withdrawn on visit_photos for update to klang_app
  using (recorded_by = (select klang_account()) or exists (
    select from visits v where v.person_id = visit_photos.person_id and v.id = visit_photos.visit_id))
  with check ((select klang_may_write()));
create policy visit_photos_for_the_keeper on visit_photos to klang_keeper using (true) with check (true);
grant select, insert, update on visit_photos to klang_app;
grant select, delete on visit_photos to klang_keeper;

-- Needs: found at which visit, and when the family heard that it is answered.
alter table needs
  add column visit_id uuid,
  add column told_on date;
create unique index need_id_is_used_once on needs (id);

-- What became of a need, step by step: who and when. The need itself says how it stands.
create table need_steps (
  person_id uuid not null references people,
  id uuid not null,
  need_id uuid not null,
  step text not null,
  on_day date not null,
  -- The agency that took it on.
  owner text,
  note text,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  primary key (person_id, id),
  foreign key (person_id, need_id) references needs (person_id, id),
  constraint need_step_is_known check (step in ('taken-on', 'met', 'cancelled', 'reopened', 'told'))
);
create unique index need_step_id_is_used_once on need_steps (id);
create index need_steps_by_need on need_steps (person_id, need_id, recorded_at);
alter table need_steps enable row level security;
alter table need_steps force row level security;
create policy need_steps_of_people_in_scope on need_steps to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy need_steps_for_the_keeper on need_steps to klang_keeper using (true) with check (true);
grant select, insert on need_steps to klang_app;
grant select, update on need_steps to klang_keeper;

-- Names of files whose rows are gone: whoever erased takes them away after the commit.
create table files_to_remove (storage_key text primary key);
grant select, insert, delete on files_to_remove to klang_keeper;
create function take_files_to_remove() returns text[] language plpgsql security definer set search_path = public as $$
declare keys text[];
begin
  with taken as (delete from files_to_remove returning storage_key) select array_agg(storage_key) into keys from taken;
  return coalesce(keys, '{}');
end
$$;
alter function take_files_to_remove() owner to klang_keeper;

create function erase_what_visits_brought() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  insert into files_to_remove select unnest(array[small_key, large_key]) from visit_photos where person_id = any (ids)
    on conflict do nothing;
  delete from visit_photos where person_id = any (ids);
  update need_steps set owner = null, note = null where person_id = any (ids);
  return null;
end
$$;
alter function erase_what_visits_brought() owner to klang_keeper;
create trigger erasure_reaches_what_visits_brought after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_what_visits_brought();

-- Photographs whose visit never came (decision 12).
alter table time_limits drop constraint time_limit_code_is_known;
alter table time_limits add constraint time_limit_code_is_known check (code in ('answer-request', 'keep-audit', 'keep-receipts',
  'keep-undone-files', 'keep-ended-people', 'keep-lone-photos'));
insert into time_limits (id, code, days, source, from_day) values
  (gen_random_uuid(), 'keep-lone-photos', 30, 'ข้อกำหนดของระบบ: ภาพที่การเยี่ยมไม่มาถึงภายใน 30 วัน', '2026-01-01');
create or replace function past_keeping() returns table (code text, amount bigint, before date)
language sql stable security definer set search_path = public as $$
  select l.code, case l.code
      when 'keep-audit' then (select count(*) from audit_entries where at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok')
      when 'keep-receipts' then (select count(*) from receipts where at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok')
      when 'keep-undone-files' then (select count(*) from import_batches b join files f on f.id = b.file_id
        where b.state in ('undone', 'failed', 'cancelled') and coalesce(b.undone_at, b.created_at) < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok'
          and f.storage_key <> '')
      when 'keep-lone-photos' then (select count(*) from visit_photos f
        where f.recorded_at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok'
          and not exists (select from visits v where v.person_id = f.person_id and v.id = f.visit_id))
      else (select count(*) from people where current_id is null and cardinality(holders) > 0
        and least(died_on, departed_on) < klang_today() - l.days)
    end, klang_today() - l.days
  from time_limits l
  where l.code like 'keep-%' and l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today())
  order by l.code
$$;
create function let_go_of_lone_photos(p_before date) returns text[] language plpgsql security definer set search_path = public as $$
declare keys text[];
begin
  with gone as (
    delete from visit_photos f
    where f.recorded_at < p_before::timestamp at time zone 'Asia/Bangkok'
      and not exists (select from visits v where v.person_id = f.person_id and v.id = f.visit_id)
    returning small_key, large_key
  )
  select array_agg(key) into keys from gone, unnest(array[small_key, large_key]) key;
  return coalesce(keys, '{}');
end
$$;
do $$
begin
  alter function let_go_of_lone_photos(date) owner to klang_keeper;
  revoke execute on function let_go_of_lone_photos(date), take_files_to_remove() from public;
  execute format('grant execute on function let_go_of_lone_photos(date) to %I', session_user);
  grant execute on function take_files_to_remove() to klang_app;
end
$$;

select facts_reach_phones('visit_photos');
