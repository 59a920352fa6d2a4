-- Two records that are one person, pairs of which somebody has to decide, and what a list asked (docs/decisions/0026).

-- Each standing merge is an edge from the one who left to the one who stayed then; people.current_id is the end of the path,
-- kept flat. Ending one takes its edge away, so merges can be ended in any order.
create table merges (
  id uuid primary key,
  stays uuid not null references people,
  leaves uuid not null references people,
  kind text not null,
  batch_id uuid references import_batches,
  reasons jsonb not null default '[]',
  note text not null default '',
  merged_by uuid references accounts,
  merged_at timestamptz not null default clock_timestamp(),
  unmerged_at timestamptz,
  unmerged_by uuid references accounts,
  constraint merge_kind_is_known check (kind in ('hand', 'import')),
  constraint merge_is_of_two check (stays <> leaves)
);
create unique index person_leaves_once on merges (leaves) where unmerged_at is null;
create index merges_by_leaves on merges (leaves);
create index merges_by_stays on merges (stays);
create index merges_by_batch on merges (batch_id) where batch_id is not null;

-- A pair as it was found (low < high), and whom both stand for today: equal once they are one.
create table link_reviews (
  id uuid primary key,
  low uuid not null references people,
  high uuid not null references people,
  now_low uuid not null,
  now_high uuid not null,
  weight real not null,
  reasons jsonb not null default '[]',
  -- The lists that asked. When all of them are taken back the question goes with them; a decision stays.
  batch_ids uuid[] not null default '{}',
  sheet text,
  row_number integer,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  decision text,
  decided_by uuid references accounts,
  decided_at timestamptz,
  note text,
  merge_id uuid references merges,
  constraint pair_is_in_order check (low < high),
  constraint review_decision_is_known check (decision in ('same', 'not-same'))
);
create unique index pair_is_reviewed_once on link_reviews (low, high);
create index link_reviews_by_high on link_reviews (high);
create index link_reviews_by_pair_now on link_reviews (now_low, now_high);
create index link_reviews_by_high_now on link_reviews (now_high);
create index link_reviews_to_decide on link_reviews (weight desc, id)
  where decision is null and withdrawn_at is null and now_low <> now_high;
create index link_reviews_by_merge on link_reviews (merge_id) where merge_id is not null;

create table open_questions (
  person_id uuid not null references people,
  id uuid not null,
  source_id uuid,
  batch_id uuid references import_batches,
  sheet text,
  row_number integer,
  code text not null,
  column_name text,
  -- The cell as it came; a 13-digit number is masked.
  value text,
  details jsonb not null default '{}',
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  settled_at timestamptz,
  settled_by uuid references accounts,
  note text,
  primary key (person_id, id)
);
create unique index question_id_is_used_once on open_questions (id);
create index open_questions_by_batch on open_questions (batch_id) where batch_id is not null;
create index open_questions_to_settle on open_questions (created_at desc, id) where settled_at is null and withdrawn_at is null;

do $$
declare
  t text;
  sees constant text := 'exists (select from people p where p.id = %s)';
  seen jsonb := jsonb_build_object(
    'merges', format(sees, 'stays') || ' and ' || format(sees, 'leaves'),
    -- Whoever sees one of the two only knows nothing of the pair (decision 16).
    'link_reviews', format(sees, 'low') || ' and ' || format(sees, 'high'),
    'open_questions', format(sees, 'person_id'));
begin
  foreach t in array array['merges', 'link_reviews', 'open_questions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using (%s) with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_scope', t, seen->>t, seen->>t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('create policy %I on %I for select to klang_matcher using (true)', t || '_for_matching', t);
    execute format('grant select, insert, update on %I to klang_app', t);
    execute format('grant select, update on %I to klang_keeper', t);
    execute format('grant select on %I to klang_matcher', t);
  end loop;
end
$$;

-- Pairs that wait for a decision. Of several found before two of them became one, the first stands for all; who was once
-- told apart is not asked about again.
create view open_reviews with (security_invoker = true) as
  select r.id, r.low, r.high, r.now_low, r.now_high, r.weight, r.reasons, r.batch_ids, r.sheet, r.row_number, r.created_at
  from link_reviews r
  where r.decision is null and r.withdrawn_at is null and r.now_low <> r.now_high and not exists (
    select from link_reviews other
    where other.now_low = r.now_low and other.now_high = r.now_high and other.id <> r.id
      and (other.decision = 'not-same' or (other.decision is null and other.withdrawn_at is null and other.id < r.id)));
grant select on open_reviews to klang_app, klang_keeper, klang_matcher;

-- How many wait for a coordinator, because whoever asks sees one of the two only.
create function reviews_beyond() returns integer language sql stable security definer set search_path = public as $$
  select count(*)::integer from open_reviews r where person_in_scope(r.now_low) <> person_in_scope(r.now_high)
$$;
alter function reviews_beyond() owner to klang_keeper;

-- One who was merged away is where the one who stays is, and held by those who hold her: so whoever sees the one sees the
-- facts of the other, and nobody else does. Folding her anew gives her own place back.
create function merged_follow_who_stays() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from written w where w.current_id is not null
      or exists (select from people m where m.current_id = w.id)) then return null; end if;
  update people m set area_code = stays.area_code, holders = stays.holders from people stays
  where stays.id = m.current_id and (m.area_code, m.holders) is distinct from (stays.area_code, stays.holders)
    and (m.id in (select id from written) or stays.id in (select id from written));
  return null;
end
$$;
alter function merged_follow_who_stays() owner to klang_keeper;
create trigger merged_follow_who_stays after update on people referencing new table as written
  for each statement execute function merged_follow_who_stays();

create function reviews_follow_people() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update link_reviews r set
    now_low = least(coalesce(a.current_id, a.id), coalesce(b.current_id, b.id)),
    now_high = greatest(coalesce(a.current_id, a.id), coalesce(b.current_id, b.id))
  from people a, people b
  where (r.low = new.id or r.high = new.id) and a.id = r.low and b.id = r.high;
  return null;
end
$$;
alter function reviews_follow_people() owner to klang_keeper;
create trigger reviews_follow_people after update of current_id on people for each row
  when (old.current_id is distinct from new.current_id) execute function reviews_follow_people();

-- The lists of what is to be put right, where a list of people finds them by an index.
alter table person_card
  add column open_questions integer not null default 0,
  add column open_reviews integer not null default 0;
create index person_card_of_the_questioned on person_card (area_code) where open_questions > 0;
create index person_card_of_the_double on person_card (area_code) where open_reviews > 0;

create function refresh_person_doubts(p_people uuid[]) returns void
language plpgsql security definer set search_path = public as $$
begin
  update person_card c set open_questions = n.questions, open_reviews = n.reviews
  from (
    select who.id,
      (select count(*)::int from people m join open_questions q on q.person_id = m.id
       where (m.id = who.id or m.current_id = who.id) and q.settled_at is null and q.withdrawn_at is null) as questions,
      (select count(*)::int from open_reviews r where r.now_low = who.id)
        + (select count(*)::int from open_reviews r where r.now_high = who.id) as reviews
    from (select distinct coalesce(p.current_id, p.id) as id from people p where p.id = any (p_people)) who
  ) n
  where c.person_id = n.id and (c.open_questions, c.open_reviews) is distinct from (n.questions, n.reviews);
end
$$;
alter function refresh_person_doubts(uuid[]) owner to klang_keeper;

create function questions_changed() returns trigger language plpgsql as $$
begin
  perform refresh_person_doubts(array(select distinct person_id from changed));
  return null;
end
$$;
create function reviews_changed() returns trigger language plpgsql as $$
begin
  perform refresh_person_doubts(array(
    select now_low from changed union select now_high from changed union select low from changed union select high from changed));
  return null;
end
$$;
create trigger questions_asked after insert on open_questions referencing new table as changed
  for each statement execute function questions_changed();
create trigger questions_updated after update on open_questions referencing new table as changed
  for each statement execute function questions_changed();
create trigger reviews_proposed after insert on link_reviews referencing new table as changed
  for each statement execute function reviews_changed();
create trigger reviews_updated after update on link_reviews referencing new table as changed
  for each statement execute function reviews_changed();

-- What care says on a person's line (0029), of all that was done under any of her ids.
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
-- When nothing is known of her health any more, her line does not go on saying it.
create trigger health_taken_back after delete on person_health referencing old table as changed
  for each statement execute function card_facts_changed();

-- Her visits may all stand under other ids of hers (0008 looked under one).
create or replace function whereabouts_changed() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := (select array_agg(distinct c.person_id) from changed c
  where exists (select from visits v where v.person_id = c.person_id)
    or exists (select from people m join visits v on v.person_id = m.id where m.current_id = c.person_id));
begin
  if ids is not null then perform restep_visits(ids); end if;
  return null;
end
$$;
alter function whereabouts_changed() owner to klang_keeper;

-- Handed over before or after she was merged: whoever looks after one of her ids looks after all of them.
create or replace function klang_close_people() returns uuid[] language sql stable security definer set search_path = public as $$
  with mine as materialized (
    select person_id from caseloads
    where account_id = klang_account() and klang_setting('caseload') = 'on'
      and from_day <= klang_today() and (to_day is null or to_day > klang_today())
    union
    select tp.person_id from team_people tp
      join teams t on t.id = tp.team_id
      join team_members m on m.team_id = tp.team_id
    where m.account_id = klang_account() and tp.team_id = any (coalesce(klang_setting('teams')::uuid[], '{}'))
      and t.from_day <= klang_today() and (t.to_day is null or t.to_day > klang_today())
      and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
      and tp.from_day <= klang_today() and (tp.to_day is null or tp.to_day > klang_today())
  ), stand_for as (
    select person_id from mine
    union
    select p.current_id from mine join people p on p.id = mine.person_id where p.current_id is not null
  )
  select coalesce(array_agg(person_id), '{}') from (
    select person_id from stand_for
    union
    select p.id from stand_for join people p on p.current_id = stand_for.person_id
  ) close
$$;

create or replace function klang_opened_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct m.id), '{}') from restricted_openings o
    join people p on p.id = o.person_id join people m on m.id = coalesce(p.current_id, p.id) or m.current_id = coalesce(p.current_id, p.id)
  where o.account_id = klang_account() and o.open_until > now() and klang_setting('may_break_glass') = 'on'
$$;

create or replace function klang_tagged_people(p_tag uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct coalesce(p.current_id, p.id)), '{}')
  from office_taggings t join office_tags o on o.id = t.tag_id join people p on p.id = t.person_id
  where t.tag_id = p_tag and t.to_day is null and t.organization_id = klang_organization()
    and o.removed_at is null and (o.ends_on is null or o.ends_on >= klang_today())
$$;

create or replace function household_size(p_household uuid) returns integer language sql stable security definer set search_path = public as $$
  select count(distinct stays.id)::int from household_members m join people p on p.id = m.person_id
    join people stays on stays.id = coalesce(p.current_id, p.id)
  where m.household_id = p_household and m.to_day is null and stays.withdrawn_at is null and stays.died_on is null
$$;

-- What doubts said of her goes with the rest that an erasure (0024) destroys, and so do the numbers as lists wrote them (0030).
create function erase_doubts() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  delete from link_keys where person_id = any (ids);
  update person_sources set number_sealed = null where person_id = any (ids);
  update merges set reasons = '[]', note = '' where stays = any (ids) or leaves = any (ids);
  update link_reviews set reasons = '[]', note = null, withdrawn_at = coalesce(withdrawn_at, now())
    where low = any (ids) or high = any (ids);
  update open_questions set value = null, details = '{}', note = null, withdrawn_at = coalesce(withdrawn_at, now())
    where person_id = any (ids);
  return null;
end
$$;
alter function erase_doubts() owner to klang_keeper;
create trigger erasure_reaches_doubts after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_doubts();
