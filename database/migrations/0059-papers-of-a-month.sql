-- All papers of a month in one file: made behind the request, and kept for some days for whoever asked.
create table monthly_papers (
  id uuid primary key,
  account_id uuid not null references accounts,
  month text not null,
  state text not null default 'waiting',
  -- Papers that are made, of how many; null until they are counted.
  made integer not null default 0,
  total integer,
  storage_key text,
  size bigint,
  asked_at timestamptz not null default now(),
  constraint monthly_papers_state_is_known check (state in ('waiting', 'making', 'ready', 'failed', 'cancelled')),
  constraint monthly_papers_are_of_a_month check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  constraint ready_papers_are_kept check ((state = 'ready') = (storage_key is not null))
);
create unique index papers_of_a_month_are_made_once_at_a_time on monthly_papers (account_id, month) where state in ('waiting', 'making');
create index monthly_papers_by_account on monthly_papers (account_id, month, asked_at desc);
grant select, insert, update, delete on monthly_papers to klang_app;
grant select, delete on monthly_papers to klang_keeper;

alter table time_limits drop constraint time_limit_code_is_known;
alter table time_limits add constraint time_limit_code_is_known check (code in ('answer-request', 'keep-audit', 'keep-receipts',
  'keep-undone-files', 'keep-ended-people', 'keep-lone-photos', 'keep-monthly-papers'));
insert into time_limits (id, code, days, source, from_day) values
  (gen_random_uuid(), 'keep-monthly-papers', 7, 'ข้อเสนอของระบบ: ไฟล์รายงานประจำเดือนที่ทำไว้ ทำใหม่ได้เสมอ', '2026-01-01');
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
      when 'keep-monthly-papers' then (select count(*) from monthly_papers
        where asked_at < (klang_today() - l.days)::timestamp at time zone 'Asia/Bangkok')
      else (select count(*) from people where current_id is null and cardinality(holders) > 0
        and least(died_on, departed_on) < klang_today() - l.days)
    end, klang_today() - l.days
  from time_limits l
  where l.code like 'keep-%' and l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today())
  order by l.code
$$;
create function let_go_of_monthly_papers(p_before date) returns text[] language plpgsql security definer set search_path = public as $$
declare keys text[];
begin
  with gone as (
    delete from monthly_papers where asked_at < p_before::timestamp at time zone 'Asia/Bangkok' returning storage_key
  )
  select array_agg(storage_key) into keys from gone where storage_key is not null;
  return coalesce(keys, '{}');
end
$$;
do $$
begin
  alter function let_go_of_monthly_papers(date) owner to klang_keeper;
  revoke execute on function let_go_of_monthly_papers(date) from public;
  execute format('grant execute on function let_go_of_monthly_papers(date) to %I', session_user);
end
$$;
