-- Assessments: answers as they were given, and what they came to by the rule of then. An older one is never overwritten.

create table assessments (
  person_id uuid not null references people,
  id uuid not null,
  instrument text not null,
  version text not null,
  assessed_on date not null,
  answers jsonb not null,
  rule_version text not null,
  -- null until everything was answered, and where the instrument has no total.
  total double precision,
  band text,
  -- What it came to by earlier rules: [{ ruleVersion, total, band, until }].
  former_scores jsonb not null default '[]',
  -- A care manager judges otherwise than the table, and says why.
  override_band text,
  override_reason text,
  override_by uuid references accounts,
  override_at timestamptz,
  method text,
  place text,
  visit_id uuid,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint assessment_method_is_known check (method in ('asked', 'observed', 'told-by-family')),
  constraint assessment_place_is_known check (place in ('home', 'unit', 'telephone', 'elsewhere')),
  constraint override_says_why check ((override_band is null) = (override_reason is null))
);
create unique index assessment_id_is_used_once on assessments (id);
create index assessments_by_instrument on assessments (person_id, instrument, assessed_on desc);
create index assessments_by_rule on assessments (instrument, rule_version);

-- 8Q and what else needs a right of its own to be read: only what, when and by whom stands open, the rest is sealed.
create table restricted_assessments (
  person_id uuid not null references people,
  id uuid not null,
  kind text not null,
  instrument text not null,
  version text not null,
  assessed_on date not null,
  rule_version text not null,
  -- { answers, total, band, method, place }
  sealed bytea not null,
  visit_id uuid,
  organization_id uuid not null references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  primary key (person_id, id),
  constraint restricted_assessment_kind_is_known check (kind in ('psychiatric', 'suicide-risk', 'violence'))
);

-- From the levels of TAI to its class, replaceable from a day on.
create table tai_tables (
  id uuid primary key,
  from_day date not null,
  source text not null,
  lines jsonb not null,
  made_by uuid references accounts,
  made_at timestamptz not null default now(),
  constraint one_table_begins_on_a_day unique (from_day)
);
grant select, insert on tai_tables to klang_app;

alter table assessments enable row level security;
alter table assessments force row level security;
-- Read by whoever sees her and, by agreement, her health; written by whoever sees her.
create policy assessments_are_read on assessments for select to klang_app
  using (exists (select from people p where p.id = person_id
    and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))));
create policy assessments_are_written on assessments for insert to klang_app
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy assessments_are_changed on assessments for update to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy assessments_for_the_keeper on assessments to klang_keeper using (true) with check (true);
grant select, insert, update on assessments to klang_app;
grant select, update, delete on assessments to klang_keeper;

alter table restricted_assessments enable row level security;
alter table restricted_assessments force row level security;
create policy restricted_assessments_are_read on restricted_assessments for select to klang_app
  using ((kind = any ((select klang_restricted())::text[]) or person_id = any ((select klang_opened_people())::uuid[]))
    and exists (select from people p where p.id = person_id
      and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))));
-- Written by whoever sees the person, who may never read it back (decision 11).
create policy restricted_assessments_are_written on restricted_assessments for insert to klang_app
  with check ((select klang_may_write()) and recorded_by is not distinct from (select klang_account())
    and exists (select from people p where p.id = person_id));
create policy restricted_assessments_are_withdrawn on restricted_assessments for update to klang_app
  using (kind = any ((select klang_restricted())::text[]) or person_id = any ((select klang_opened_people())::uuid[]))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy restricted_assessments_for_the_keeper on restricted_assessments to klang_keeper using (true) with check (true);
grant select, insert, update on restricted_assessments to klang_app;
grant select, update, delete on restricted_assessments to klang_keeper;

-- What care says on a person's line (0032): the latest ADL, whether it was asked at a visit or by itself.
create or replace function refresh_person_card(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  insert into person_card (person_id, last_visit_on, visit_count, open_needs, urgent_needs, adl_score, adl_on, area_code, holders)
  select p.id, v.last_visit_on, coalesce(v.visit_count, 0), coalesce(n.open_needs, 0), coalesce(n.urgent_needs, 0), adl.score, adl.day,
    p.area_code, p.holders
  from people p
  cross join lateral (select array(
    select p.id union all select m.id from people m where m.current_id = p.id) as ids) hers
  left join lateral (
    select max(visited_on) as last_visit_on, count(*)::int as visit_count from visits
    where person_id = any (hers.ids) and withdrawn_at is null) v on true
  left join lateral (
    select count(*)::int as open_needs, count(*) filter (where urgency in ('urgent', 'very-urgent'))::int as urgent_needs from needs
    where person_id = any (hers.ids) and withdrawn_at is null and status in ('open', 'in-progress')) n on true
  left join lateral (
    select score, day from (
      (select adl_total as score, visited_on as day from visits
       where person_id = any (hers.ids) and withdrawn_at is null and adl_total is not null order by visited_on desc, id desc limit 1)
      union all
      (select total::smallint, assessed_on from assessments
       where person_id = any (hers.ids) and instrument = 'barthel' and withdrawn_at is null and total is not null
       order by assessed_on desc, id desc limit 1)
      union all
      select adl_score, adl_on from person_health where person_id = p.id and adl_score is not null
    ) said order by day desc nulls last limit 1) adl on true
  where p.id = any (array(select coalesce(asked.current_id, asked.id) from people asked where asked.id = any (p_people)))
  on conflict (person_id) do update set last_visit_on = excluded.last_visit_on, visit_count = excluded.visit_count,
    open_needs = excluded.open_needs, urgent_needs = excluded.urgent_needs, adl_score = excluded.adl_score, adl_on = excluded.adl_on
  where (person_card.last_visit_on, person_card.visit_count, person_card.open_needs, person_card.urgent_needs, person_card.adl_score,
      person_card.adl_on)
    is distinct from (excluded.last_visit_on, excluded.visit_count, excluded.open_needs, excluded.urgent_needs, excluded.adl_score,
      excluded.adl_on);
end
$$;
alter function refresh_person_card(uuid[]) set plan_cache_mode = force_generic_plan;

create function assessments_changed() returns trigger language plpgsql as $$
declare ids uuid[] := (select array_agg(distinct person_id) from changed where instrument = 'barthel');
begin
  if ids is not null then perform refresh_person_card(ids); end if;
  return null;
end
$$;
create trigger assessments_recorded after insert on assessments referencing new table as changed
  for each statement execute function assessments_changed();
create trigger assessments_updated after update on assessments referencing new table as changed
  for each statement execute function assessments_changed();

create function erase_assessments() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  delete from restricted_assessments where person_id = any (ids);
  -- The score stays for the figures, as it does of visits.
  update assessments set answers = '{}', override_reason = case when override_band is not null then '' end, withdrawal_reason = null
    where person_id = any (ids);
  return null;
end
$$;
alter function erase_assessments() owner to klang_keeper;
create trigger erasure_reaches_assessments after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_assessments();
