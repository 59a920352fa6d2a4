-- On what ground organisations work with people's data, what the people themselves agreed to and asked for, how long things
-- are kept, and what erasure destroys (decision 0018).

-- Days that a law or a rule gives, each with where it stands and from when it holds.
create table time_limits (
  id uuid primary key,
  code text not null,
  days integer not null,
  source text not null,
  from_day date not null,
  to_day date,
  constraint time_limit_code_is_known check (code in ('answer-request', 'keep-audit', 'keep-receipts', 'keep-undone-files',
    'keep-ended-people')),
  constraint time_limit_is_some_days check (days > 0),
  -- พ.ร.บ.คอมพิวเตอร์ ม.26: traffic data for ninety days at least.
  constraint audit_is_kept_ninety_days check (code <> 'keep-audit' or days >= 90),
  constraint time_limit_ends_after_it_begins check (to_day is null or to_day > from_day)
);
create unique index time_limit_holds_alone on time_limits (code) where to_day is null;
insert into time_limits (id, code, days, source, from_day) values
  (gen_random_uuid(), 'answer-request', 30, 'พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 30', '2022-06-01'),
  (gen_random_uuid(), 'keep-audit', 400, 'พ.ร.บ.คอมพิวเตอร์ มาตรา 26 ไม่น้อยกว่า 90 วัน ระบบนี้ตั้งไว้ 400 วัน', '2022-06-01'),
  (gen_random_uuid(), 'keep-receipts', 400, 'ข้อเสนอของระบบ: นานกว่าที่โทรศัพท์เครื่องหนึ่งจะไม่ได้ส่งข้อมูล', '2022-06-01'),
  (gen_random_uuid(), 'keep-undone-files', 90, 'ข้อเสนอของระบบ: ไฟล์ที่ยกเลิกการนำเข้าแล้ว', '2022-06-01'),
  (gen_random_uuid(), 'keep-ended-people', 3650, 'ข้อเสนอของระบบ: ผู้เสียชีวิตหรือย้ายออกเกินสิบปี', '2022-06-01');
grant select, insert, update on time_limits to klang_app;
grant select on time_limits to klang_keeper;

create table lawful_bases (
  id uuid primary key,
  organization_id uuid not null references organizations,
  purpose text not null,
  basis text not null,
  reference text not null default '',
  from_day date not null,
  to_day date,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  ended_by uuid references accounts,
  constraint basis_purpose_is_known check (purpose in ('care', 'welfare', 'prevention', 'planning', 'statistics', 'sharing',
    'photographs', 'publication')),
  constraint basis_is_known check (basis in
    ('consent', 'contract', 'vital-interest', 'public-task', 'legitimate-interest', 'legal-duty', 'social-welfare')),
  constraint basis_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create unique index basis_of_a_purpose_holds_alone on lawful_bases (organization_id, purpose) where to_day is null;
grant select, insert, update on lawful_bases to klang_app;
grant select on lawful_bases to klang_keeper;

create table consents (
  person_id uuid not null references people,
  id uuid not null,
  purpose text not null,
  says_yes boolean not null,
  channel text not null,
  given_by text not null,
  giver_name text,
  relationship text,
  witness_name text,
  text_version text not null,
  said_on date not null,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_on date,
  withdrawn_channel text,
  withdrawn_by uuid references accounts,
  withdrawn_at timestamptz,
  primary key (person_id, id),
  constraint consent_purpose_is_known check (purpose in ('sharing', 'photographs', 'publication')),
  constraint consent_channel_is_known check (channel in ('paper', 'electronic', 'oral')),
  constraint consent_giver_is_known check (given_by in ('herself', 'guardian')),
  constraint spoken_consent_has_a_witness check (channel <> 'oral' or witness_name is not null),
  constraint guardian_has_a_name check (given_by <> 'guardian' or giver_name is not null),
  constraint consent_is_withdrawn_after_it_was_said check (withdrawn_on is null or withdrawn_on >= said_on)
);

-- What was shown in full, to whom, and why. The reason in words may speak of her, so it stands here and not in the audit.
create table unmaskings (
  person_id uuid not null references people,
  id uuid not null,
  account_id uuid references accounts,
  reason text not null,
  note text not null default '',
  at timestamptz not null default now(),
  primary key (person_id, id)
);
create index unmaskings_by_account on unmaskings (account_id, at);

do $$
declare
  t text;
  is_seen constant text := 'exists (select from people p where p.id = person_id)';
begin
  foreach t in array array['consents', 'unmaskings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using (%s) with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_scope', t, is_seen, is_seen);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert, update on %I to klang_app', t);
  end loop;
end
$$;

-- คำขอของเจ้าของข้อมูล: access, correction, erasure, objection or restriction, with the day by which it must be answered.
create table privacy_requests (
  id uuid primary key,
  organization_id uuid not null references organizations,
  -- Null where nobody of that name was found: the name is kept then.
  person_id uuid references people,
  asker_name text,
  asked_by text not null,
  kind text not null,
  channel text not null,
  detail text not null default '',
  asked_on date not null,
  due_on date not null,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  assigned_to uuid references accounts,
  erasure_asked_by uuid references accounts,
  erasure_asked_at timestamptz,
  erased_by uuid references accounts,
  erased_at timestamptz,
  outcome text,
  refusal text,
  answer text,
  answered_by uuid references accounts,
  answered_at timestamptz,
  constraint request_kind_is_known check (kind in ('access', 'correction', 'erasure', 'objection', 'restriction')),
  constraint request_asker_is_known check (asked_by in ('herself', 'guardian', 'representative')),
  constraint request_channel_is_known check (channel in ('in-person', 'paper', 'phone', 'electronic')),
  constraint request_outcome_is_known check (outcome in ('granted', 'partly', 'refused', 'not-found')),
  constraint request_refusal_is_known check (refusal in ('legal-duty', 'vital-interest', 'public-health', 'legal-claim',
    'unproven-identity', 'others-rights', 'excessive')),
  constraint refused_request_says_why check (outcome is distinct from 'refused' or refusal is not null),
  constraint erasure_needs_two_people check (erased_by is distinct from erasure_asked_by or erased_by is null)
);
create index privacy_requests_by_due on privacy_requests (organization_id, due_on) where answered_at is null;
create index privacy_requests_by_person on privacy_requests (person_id);
alter table privacy_requests enable row level security;
alter table privacy_requests force row level security;
create policy requests_of_the_organization on privacy_requests to klang_app
  using ((select klang_every_organization()) or organization_id = (select klang_organization()))
  with check ((select klang_may_write()) and ((select klang_every_organization()) or organization_id = (select klang_organization())));
create policy requests_for_the_keeper on privacy_requests to klang_keeper using (true) with check (true);
grant select, insert, update on privacy_requests to klang_app;

-- What each run of the retention let go, or would have.
create table retention_runs (
  id uuid primary key,
  at timestamptz not null default now(),
  is_rehearsal boolean not null,
  report jsonb not null
);
grant select, insert on retention_runs to klang_app;

-- Destroys what tells who a person is, for a request that one account made and another confirms. Steps, days, areas and codes
-- stay, so figures do not change; audit lines hold only her id, so their chain stays valid.
-- Answers the names of the files that must go with it.
create function erase_person(p_person uuid, p_request uuid) returns text[]
language plpgsql security definer set search_path = public as $$
declare
  gone constant text := 'ข้อมูลถูกลบตามคำขอ';
  ids uuid[];
  keys text[];
  names text[];
begin
  if not exists (select from privacy_requests r where r.id = p_request and r.person_id = p_person and r.kind = 'erasure'
      and r.erasure_asked_by is not null and r.erasure_asked_by is distinct from klang_account() and r.erased_at is null
      and r.answered_at is null and (klang_every_organization() or r.organization_id = klang_organization()))
    or not person_in_scope(p_person)
  then raise exception 'not an erasure that two people agreed on'; end if;
  select array_agg(id), array_agg(distinct first_key) || array_agg(distinct last_key) || array_agg(distinct nick_key) into ids, names
    from people where id = p_person or current_id = p_person;

  select array_agg(key) into keys from (
    select unnest(array[small_key, large_key]) as key from person_photos where person_id = any (ids)
    union all select storage_key from person_documents where person_id = any (ids)) f;
  delete from person_photos where person_id = any (ids);
  delete from person_documents where person_id = any (ids);
  delete from household_members where person_id = any (ids);
  delete from office_taggings where person_id = any (ids);
  delete from person_identifiers where person_id = any (ids);
  delete from person_phones where person_id = any (ids);
  delete from person_economy where person_id = any (ids);
  delete from person_restricted where person_id = any (ids);
  delete from source_facts where person_id = any (ids);
  update restricted_openings set reason = gone where person_id = any (ids);
  update person_health set disability_card = null, disability_card_expires = null, disability_card_place = null,
    disability_card_issued_on = null, disability_cause = null, diseases = '{}', allergies = '{}', death_cause = null
    where person_id = any (ids);
  update person_addresses set house = null, moo = null, village = null, lane = null, road = null, community = null,
    postcode = null, latitude = null, longitude = null where person_id = any (ids);
  update person_sources set says = jsonb_build_object('firstName', gone), raw = null, number_index = null, row_key = null,
    batch_id = null, sheet = null, row_number = null where person_id = any (ids);
  update import_rows set raw = null, says = '{}', number_sealed = null, number_index = null, number_tail = null, form_code = null,
    match_key = null, title = '', golden = null, changes = '[]', issues = '[]' where person_id = any (ids);
  update visits set findings = null, withdrawal_reason = null where person_id = any (ids);
  update needs set detail = null, owner = null where person_id = any (ids);
  update caseloads set to_day = klang_today() where person_id = any (ids) and to_day is null;
  update team_people set to_day = klang_today() where person_id = any (ids) and to_day is null;
  update consents set giver_name = case when giver_name is not null then gone end, relationship = null,
    witness_name = case when witness_name is not null then gone end where person_id = any (ids);
  update unmaskings set note = '' where person_id = any (ids);
  update privacy_requests set asker_name = null, detail = '' where person_id = any (ids);
  -- Nobody holds her any more, so nobody but the network's administrator meets what is left.
  update people set prefix = null, first_name = gone, middle_name = null, last_name = null, nickname = null, english_name = null,
    sort_key = '', first_key = '', last_key = '', nick_key = '', birth_date = date_trunc('year', birth_date)::date,
    birth_precision = case when birth_date is not null then 'year' end, no_number_reason = null, number_tail = null,
    house = null, moo = null, registered_address = null, carer_name = null,
    carer_relationship = null, carer_phone = null, carers = '[]', occupation = null, note = null, match_key = null,
    death_place = null, departed_to = null, departed_on = coalesce(departed_on, died_on, klang_today()), holders = '{}',
    revision = revision + 1, changed_at = now() where id = any (ids);
  -- Names that only she bore are words of the search no longer.
  select array_agg(name) into names from unnest(names) name where name <> '' and not exists (
    select from people p where p.first_key = name or p.last_key = name or p.nick_key = name);
  delete from names_to_learn where name_key = any (names);
  delete from known_name_deletions where name_key = any (names);
  delete from known_names where name_key = any (names);
  update privacy_requests set erased_by = klang_account(), erased_at = now() where id = p_request;
  return coalesce(keys, '{}');
end
$$;
alter function erase_person(uuid, uuid) owner to klang_keeper;

do $$
declare t text;
begin
  foreach t in array array['person_photos', 'person_documents', 'household_members', 'office_taggings', 'person_identifiers',
    'person_phones', 'person_economy', 'person_restricted', 'source_facts', 'restricted_openings', 'person_health',
    'person_addresses', 'person_sources', 'import_rows', 'visits', 'needs', 'caseloads', 'team_people', 'consents', 'unmaskings',
    'privacy_requests', 'people', 'known_names', 'known_name_deletions', 'names_to_learn'] loop
    execute format('grant select, update, delete on %I to klang_keeper', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', 'erasure_of_' || t, t);
  end loop;
end
$$;

-- How many there are of what nobody needs any longer, and how many people ended so long ago that somebody should decide.
create function past_keeping() returns table (code text, amount bigint, before date)
language sql stable security definer set search_path = public as $$
  select l.code, case l.code
      when 'keep-audit' then (select count(*) from audit_entries where at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok')
      when 'keep-receipts' then (select count(*) from receipts where at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok')
      when 'keep-undone-files' then (select count(*) from import_batches b join files f on f.id = b.file_id
        where b.state in ('undone', 'failed', 'cancelled') and coalesce(b.undone_at, b.created_at) < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok'
          and f.storage_key <> '')
      else (select count(*) from people where current_id is null and cardinality(holders) > 0
        and least(died_on, departed_on) < klang_today() - l.days)
    end, klang_today() - l.days
  from time_limits l
  where l.code like 'keep-%' and l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today())
  order by l.code
$$;
alter function past_keeping() owner to klang_keeper;
revoke execute on function past_keeping() from public;

-- Lets go of old receipts, and names the files of undone imports whose time is over; the rows of files stay, without contents.
create function let_go_of_receipts(p_before date) returns bigint language plpgsql security definer set search_path = public as $$
declare amount bigint;
begin
  delete from receipts where at < p_before::timestamp at time zone 'Asia/Bangkok';
  get diagnostics amount = row_count;
  return amount;
end
$$;
create function let_go_of_undone_files(p_before date) returns text[] language plpgsql security definer set search_path = public as $$
declare keys text[];
begin
  with old as (
    select f.id, f.storage_key from import_batches b join files f on f.id = b.file_id
    where b.state in ('undone', 'failed', 'cancelled') and f.storage_key <> ''
      and coalesce(b.undone_at, b.created_at) < p_before::timestamp at time zone 'Asia/Bangkok'
  ), emptied as (
    update files f set storage_key = '', name = '' from old where f.id = old.id returning old.storage_key
  )
  select array_agg(storage_key) into keys from emptied;
  return coalesce(keys, '{}');
end
$$;
do $$
declare t text;
begin
  alter function let_go_of_receipts(date) owner to klang_keeper;
  alter function let_go_of_undone_files(date) owner to klang_keeper;
  revoke execute on function let_go_of_receipts(date), let_go_of_undone_files(date) from public;
  execute format('grant execute on function past_keeping(), let_go_of_receipts(date), let_go_of_undone_files(date) to %I', session_user);
  foreach t in array array['receipts', 'files', 'import_batches'] loop
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', 'retention_of_' || t, t);
  end loop;
  grant select, delete on receipts to klang_keeper;
  grant select, update on files to klang_keeper;
  grant select on import_batches to klang_keeper;
end
$$;
