-- What volunteers bring home beside visits: the household form with its review, and what a team says to each other.

create table household_surveys (
  person_id uuid not null references people,
  id uuid not null,
  household_id uuid references households,
  kind text not null,
  surveyed_on date not null,
  informant text,
  answers jsonb not null,
  -- Sums of what was told, for figures and lists; null is not told.
  income_satang bigint,
  expense_satang bigint,
  saving_satang bigint,
  debt_satang bigint,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  -- The one that stands in its place.
  replaced_by_survey uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  primary key (person_id, id),
  constraint survey_kind_is_known check (kind in ('baseline', 'follow-up'))
);
create unique index household_survey_id_is_used_once on household_surveys (id);
create index household_surveys_by_household on household_surveys (household_id) where household_id is not null;

alter table household_surveys enable row level security;
alter table household_surveys force row level security;
-- Written by whoever sees her; read by whoever sees her economy.
create policy household_surveys_are_read on household_surveys for select to klang_app
  using (exists (select from people p where p.id = person_id and (recorded_by = (select klang_account())
    or p.id = any ((select klang_close_people())::uuid[]) or klang_shares('economy', p.holders, p.area_code))));
create policy household_surveys_are_written on household_surveys for insert to klang_app
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy household_surveys_are_replaced on household_surveys for update to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy household_surveys_for_the_keeper on household_surveys to klang_keeper using (true) with check (true);
grant select, insert, update on household_surveys to klang_app;
grant select, update on household_surveys to klang_keeper;

-- รอตรวจ → แก้ไข → อนุมัติ, where an organisation asks for it. The step that stands has no later one.
alter table organizations add column forms_reviewed_from date;

create table form_reviews (
  person_id uuid not null references people,
  id uuid not null,
  form_id uuid not null,
  form_kind text not null,
  act text not null,
  note text,
  -- Whose form it is, and who reviews it: of the organisation it was written for.
  author_id uuid references accounts,
  organization_id uuid references organizations,
  made_by uuid references accounts,
  made_at timestamptz not null default clock_timestamp(),
  followed_at timestamptz,
  primary key (person_id, id),
  constraint form_kind_is_known check (form_kind in ('household-survey', 'form-answer')),
  constraint form_act_is_known check (act in ('submitted', 'returned', 'approved', 'replaced')),
  constraint returned_form_says_why check (act <> 'returned' or note is not null)
);
create unique index form_stands_in_one_state on form_reviews (form_id) where followed_at is null;
create index forms_that_wait on form_reviews (organization_id, act, made_at) where followed_at is null and act in ('submitted', 'returned');
create index forms_returned_to on form_reviews (author_id) where followed_at is null and act = 'returned';

create table thanks (
  person_id uuid not null references people,
  id uuid not null,
  visit_id uuid not null,
  account_id uuid not null references accounts,
  at timestamptz not null default now(),
  primary key (person_id, id),
  constraint visit_is_thanked_for_once_by_each unique (person_id, visit_id, account_id)
);

do $$
declare
  t text;
  is_seen constant text := 'exists (select from people p where p.id = person_id)';
begin
  foreach t in array array['form_reviews', 'thanks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using (%s) with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_scope', t, is_seen, is_seen);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert, update on %I to klang_app', t);
    execute format('grant select, update on %I to klang_keeper', t);
  end loop;
end
$$;

-- What a coordinator says to volunteers; about nobody.
create table team_notes (
  id uuid primary key,
  organization_id uuid not null references organizations,
  -- To one team, to whoever looks after people of an area, or to everyone of the organisation.
  team_id uuid references teams,
  area_code text collate "C",
  words text not null,
  from_day date not null,
  to_day date not null,
  written_by uuid references accounts,
  written_at timestamptz not null default now(),
  ended_by uuid references accounts,
  ended_at timestamptz,
  constraint note_ends_after_it_begins check (to_day >= from_day),
  constraint note_goes_to_one check (team_id is null or area_code is null)
);
create index team_notes_by_organization on team_notes (organization_id, to_day);
grant select, insert, update on team_notes to klang_app;
grant select on team_notes to klang_keeper;

-- Who works beside me: the accounts of my organisation, and the members of my closed teams.
create function klang_fellows() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from (
    select a.id from accounts a where a.organization_id = klang_organization()
    union
    select other.account_id from team_members m
      join teams t on t.id = m.team_id and t.from_day <= klang_today() and (t.to_day is null or t.to_day > klang_today())
      join team_members other on other.team_id = m.team_id
        and other.from_day <= klang_today() and (other.to_day is null or other.to_day > klang_today())
    where m.account_id = klang_account() and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
  ) fellows
$$;
alter function klang_fellows() owner to klang_keeper;

-- How much was done by all of them in these days, also for people whom I do not see: two numbers and no names.
create function team_visits_since(p_day date, out visits integer, out people integer)
language sql stable security definer set search_path = public as $$
  select count(*)::int, count(distinct v.person_id)::int
  from person_card c join visits v on v.person_id = c.person_id
  where c.last_visit_on >= p_day and v.visited_on >= p_day and v.withdrawn_at is null and v.recorded_by = any (klang_fellows())
$$;
alter function team_visits_since(date) owner to klang_keeper;

create function erase_surveys() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  update household_surveys set answers = '{}', informant = null, income_satang = null, expense_satang = null,
    saving_satang = null, debt_satang = null where person_id = any (ids);
  update form_reviews set note = case when note is not null then '' end where person_id = any (ids);
  return null;
end
$$;
alter function erase_surveys() owner to klang_keeper;
create trigger erasure_reaches_surveys after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_surveys();

-- Whoever found a need asks what became of hers.
create index needs_met_by_finder on needs (recorded_by, met_on) where status = 'met';

-- A phone is told when a house was surveyed last.
select facts_reach_phones('household_surveys');
