-- Facts that need a right of their own (design 3.11): who has it, who broke the glass, and the facts themselves,
-- split off from what lists and forms say of groups, so that nothing else of the registry ever holds them.

-- Kinds of facts that an account may read of the people in its scope, from a day to a day; it always ends.
create table restricted_rights (
  id uuid primary key,
  account_id uuid not null references accounts,
  kinds text[] not null,
  from_day date not null,
  to_day date not null,
  reason text not null,
  granted_by uuid references accounts,
  created_at timestamptz not null default now(),
  constraint restricted_right_names_known_kinds check (cardinality(kinds) > 0 and kinds <@ array['infection', 'psychiatric',
    'violence', 'criminal-record', 'ethnicity', 'self-described-gender', 'suicide-risk']),
  constraint restricted_right_ends_within_a_year check (to_day >= from_day and to_day <= from_day + 366),
  constraint restricted_right_is_not_given_to_oneself check (granted_by <> account_id)
);
create index restricted_rights_by_account on restricted_rights (account_id);
grant select, insert, update on restricted_rights to klang_app;

create table person_restricted (
  person_id uuid not null references people,
  id uuid not null,
  kind text not null,
  -- What exactly, in words, sealed; null when a list only said that it is so.
  sealed bytea,
  from_day date not null,
  -- The list or form whose groups said it; null when it was recorded by itself.
  source_id uuid,
  organization_id uuid not null references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  -- No source says it any more.
  unsaid_at timestamptz,
  ended_on date,
  ended_by uuid references accounts,
  ending_reason bytea,
  primary key (person_id, id),
  constraint restricted_kind_is_known check (kind in ('infection', 'psychiatric', 'violence', 'criminal-record', 'ethnicity',
    'self-described-gender', 'suicide-risk')),
  constraint restricted_fact_ends_with_a_reason check ((ended_on is null) = (ending_reason is null))
);
create unique index restricted_fact_is_said_once_by_a_source on person_restricted (person_id, source_id, kind) where source_id is not null;

-- A care manager opened one person for a day, with a reason that the coordinator reads.
create table restricted_openings (
  person_id uuid not null references people,
  id uuid not null,
  account_id uuid not null references accounts,
  organization_id uuid not null references organizations,
  reason text not null,
  opened_at timestamptz not null default now(),
  open_until timestamptz not null default now() + interval '24 hours',
  reviewed_by uuid references accounts,
  reviewed_at timestamptz,
  primary key (person_id, id),
  constraint opening_says_why check (length(btrim(reason)) >= 10),
  constraint opening_lasts_a_day check (open_until <= opened_at + interval '24 hours'),
  constraint opening_is_not_reviewed_by_whoever_opened check (reviewed_by <> account_id)
);
create index restricted_openings_by_account on restricted_openings (account_id, open_until);
create index restricted_openings_by_day on restricted_openings (opened_at desc);

create function klang_restricted() returns text[] language sql stable parallel safe
  as $$ select coalesce(klang_setting('restricted')::text[], '{}') $$;

-- People opened to the account at work, now.
create function klang_opened_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(person_id), '{}') from restricted_openings
  where account_id = klang_account() and open_until > now() and klang_setting('may_break_glass') = 'on'
$$;
alter function klang_opened_people() owner to klang_keeper;

alter table person_restricted enable row level security;
alter table person_restricted force row level security;
-- Read by whoever has the right of this kind or broke the glass, and sees the person and her health (agreement).
create policy restricted_is_read_by_right on person_restricted for select to klang_app
  using ((kind = any ((select klang_restricted())::text[]) or person_id = any ((select klang_opened_people())::uuid[]))
    and exists (select from people p where p.id = person_id
      and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code))));
create policy restricted_is_ended_by_right on person_restricted for update to klang_app
  using (kind = any ((select klang_restricted())::text[]) or person_id = any ((select klang_opened_people())::uuid[]))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
-- Written by whoever sees the person, who may never read it back (decision 11).
create policy restricted_is_written on person_restricted for insert to klang_app
  with check ((select klang_may_write()) and recorded_by is not distinct from (select klang_account())
    and exists (select from people p where p.id = person_id));
create policy restricted_for_the_keeper on person_restricted to klang_keeper using (true) with check (true);
grant select, insert, update on person_restricted to klang_app, klang_keeper;

alter table restricted_openings enable row level security;
alter table restricted_openings force row level security;
-- Whoever opened sees her own; coordinators see those of their organisation, and of all.
create policy openings_are_seen on restricted_openings for select to klang_app
  using (account_id = (select klang_account()) or (select klang_every_organization())
    or ((select klang_setting('coordinates')) = 'on' and organization_id = (select klang_organization())));
create policy openings_are_reviewed on restricted_openings for update to klang_app
  using ((select klang_setting('coordinates')) = 'on'
    and ((select klang_every_organization()) or organization_id = (select klang_organization())));
create policy openings_are_made on restricted_openings for insert to klang_app
  with check ((select klang_setting('may_break_glass')) = 'on' and account_id = (select klang_account())
    and exists (select from people p where p.id = person_id));
create policy openings_for_the_keeper on restricted_openings for select to klang_keeper using (true);
grant select, insert, update on restricted_openings to klang_app;
grant select on restricted_openings to klang_keeper;

-- Groups of the central form that are restricted facts.
create function restricted_kind_of(p_tag text) returns text language sql immutable parallel safe as $$
  select case p_tag when 'psychiatric' then 'psychiatric' when 'ethnic-group' then 'ethnicity' end
$$;

-- What a list or a form says of restricted groups goes to its own table before anything is stored; the source keeps the rest.
create function split_restricted_groups() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into person_restricted (person_id, id, kind, from_day, source_id, organization_id, recorded_by)
  select new.person_id, gen_random_uuid(), restricted_kind_of(tag), new.said_on, new.id, new.organization_id, new.created_by
  from jsonb_array_elements_text(new.says->'groups') tag where restricted_kind_of(tag) is not null
  on conflict do nothing;
  new.says := jsonb_set(new.says, '{groups}', (new.says->'groups') - array['psychiatric', 'ethnic-group']);
  return new;
end
$$;
alter function split_restricted_groups() owner to klang_keeper;
create trigger restricted_groups_are_split before insert on person_sources for each row
  when (new.says->'groups' ?| array['psychiatric', 'ethnic-group']) execute function split_restricted_groups();

-- A golden record that was folded before its sources were split (an import's plan) lands in the same place.
create function keep_restricted_tag() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into person_restricted (person_id, id, kind, from_day, source_id, organization_id, recorded_by)
  values (new.person_id, gen_random_uuid(), restricted_kind_of(new.tag), new.from_day, new.source_id,
    coalesce((select organization_id from person_sources where person_id = new.person_id and id = new.source_id), klang_organization(),
      (select holders[1] from people where id = new.person_id)), klang_account())
  on conflict do nothing;
  return null;
end
$$;
alter function keep_restricted_tag() owner to klang_keeper;
create trigger restricted_tags_are_kept_apart before insert on person_tags for each row
  when (new.tag in ('psychiatric', 'ethnic-group')) execute function keep_restricted_tag();

create function strip_restricted_groups() returns trigger language plpgsql as $$
begin
  new.groups := array_remove(array_remove(new.groups, 'psychiatric'), 'ethnic-group');
  return new;
end
$$;
create trigger restricted_groups_are_left_out before insert or update of groups on people for each row
  when (new.groups && array['psychiatric', 'ethnic-group']) execute function strip_restricted_groups();

-- What a newer list of the same organisation leaves out is no longer said; a hand's list leaves it, for it could not see it.
create function unsay_restricted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update person_restricted r set unsaid_at = now()
  from said n join person_sources s on s.person_id = n.person_id
  where n.kind = 'import' and n.says ? 'groups' and r.person_id = n.person_id and r.source_id = s.id and r.unsaid_at is null
    and s.kind = 'import' and s.organization_id = n.organization_id and (s.said_on, s.id) < (n.said_on, n.id);
  return null;
end
$$;
alter function unsay_restricted() owner to klang_keeper;
create trigger restricted_groups_are_unsaid after insert on person_sources
  referencing new table as said for each statement execute function unsay_restricted();

-- An undone file no longer says it; what it had put aside of the same organisation's earlier lists is said again.
create function follow_withdrawn_sources() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update person_restricted r set unsaid_at = case when stands then null else now() end
  from (
    select f.person_id, f.id, s.withdrawn_at is null and (s.kind = 'manual' or not exists (
        select from person_sources newer
        where newer.person_id = s.person_id and newer.kind = 'import' and newer.organization_id = s.organization_id
          and newer.withdrawn_at is null and newer.says ? 'groups' and (newer.said_on, newer.id) > (s.said_on, s.id))) as stands
    from person_restricted f join person_sources s on s.person_id = f.person_id and s.id = f.source_id
    where f.person_id in (select person_id from now_said n join was_said w using (person_id, id)
      where n.withdrawn_at is distinct from w.withdrawn_at)
  ) found
  where r.person_id = found.person_id and r.id = found.id and found.stands <> (r.unsaid_at is null);
  return null;
end
$$;
alter function follow_withdrawn_sources() owner to klang_keeper;
create trigger restricted_groups_follow_their_sources after update on person_sources
  referencing old table as was_said new table as now_said for each statement execute function follow_withdrawn_sources();

-- As in 0009, and the kinds of restricted facts that are open to this account today.
create or replace function begin_work_as(p_account uuid) returns jsonb
language plpgsql security definer set search_path = public as $$
declare
  today constant date := klang_today();
  who record;
  held jsonb;
  sees_people constant text[] := array['volunteer', 'officer', 'care-manager', 'organization-admin', 'network-admin'];
begin
  select a.id, a.name, a.organization_id, o.name_th as organization_name into who
  from accounts a join organizations o on o.id = a.organization_id
  where a.id = p_account and a.disabled_at is null and o.closed_at is null;
  if not found then return null; end if;

  select coalesce(jsonb_agg(jsonb_build_object(
      'role', g.role, 'scopeKind', g.scope_kind, 'areaCode', g.area_code, 'areaSetId', g.area_set_id, 'teamId', g.team_id,
      'areas', case g.scope_kind
        when 'area' then (
          -- A split extends a scope to the successors of its area (decision 22).
          with recursive heirs as (
            select g.area_code as code
            union
            select next.code from heirs h
              join areas gone on gone.code = h.code and gone.to_day is not null and gone.to_day <= today
              join area_successors s on s.area_id = gone.id join areas next on next.id = s.successor_id
          ) select to_jsonb(array_agg(code)) from heirs)
        when 'area-set' then (
          select coalesce(to_jsonb(array_agg(m.area_code)), '[]') from area_set_members m
          where m.area_set_id = g.area_set_id and m.from_day <= today and (m.to_day is null or m.to_day > today))
        else '[]'::jsonb end) order by g.created_at, g.id), '[]')
  into held
  from grants g where g.account_id = p_account and g.from_day <= today and (g.to_day is null or g.to_day > today);

  perform set_config('klang.account', who.id::text, true),
    set_config('klang.organization', who.organization_id::text, true),
    set_config('klang.everywhere', case when exists (
      select from jsonb_array_elements(held) g where g->>'scopeKind' = 'everywhere' and g->>'role' = any (sees_people)) then 'on' else '' end, true),
    set_config('klang.areas', coalesce((
      select array_agg(distinct area)::text from jsonb_array_elements(held) g, jsonb_array_elements_text(g->'areas') area
      where g->>'role' = any (sees_people)), ''), true),
    set_config('klang.caseload', case when held @> '[{"scopeKind": "caseload"}]' then 'on' else '' end, true),
    set_config('klang.teams', coalesce((
      select array_agg(g->>'teamId')::text from jsonb_array_elements(held) g where g->>'scopeKind' = 'team'), ''), true),
    set_config('klang.may_write', case when exists (
      select from jsonb_array_elements(held) g where g->>'role' = any (sees_people)) then 'on' else '' end, true),
    -- The network's administrator coordinates between organisations, so she sees whoever holds a person.
    set_config('klang.every_organization', case when held @> '[{"role": "network-admin"}]' then 'on' else '' end, true),
    set_config('klang.partial_agreements', case when exists (
      select from agreements a join agreement_parties p on p.agreement_id = a.id and p.organization_id = who.organization_id
        join agreement_areas part on part.agreement_id = a.id
      where a.from_day <= today and (a.to_day is null or a.to_day > today)) then 'on' else '' end, true),
    -- Kinds of restricted facts: a right of its own, which no role brings with it and which always ends.
    set_config('klang.restricted', case when exists (select from jsonb_array_elements(held) g where g->>'role' = any (sees_people))
      then coalesce((
        select array_agg(distinct kind)::text from restricted_rights r, unnest(r.kinds) kind
        where r.account_id = p_account and r.from_day <= today and r.to_day > today), '')
      else '' end, true),
    set_config('klang.may_break_glass', case when held @> '[{"role": "care-manager"}]' then 'on' else '' end, true),
    set_config('klang.coordinates', case when exists (
      select from jsonb_array_elements(held) g where g->>'role' in ('organization-admin', 'network-admin')) then 'on' else '' end, true);

  perform set_config('klang.organizations_' || kind, (
      select array_agg(distinct organization_id)::text from (
        select who.organization_id
        union all
        select theirs.organization_id from agreements a
          join agreement_parties mine on mine.agreement_id = a.id and mine.organization_id = who.organization_id
          join agreement_parties theirs on theirs.agreement_id = a.id
        where kind = any (a.fields) and a.from_day <= today and (a.to_day is null or a.to_day > today)
          and not exists (select from agreement_areas part where part.agreement_id = a.id)
      ) open), true)
  from unnest(array['identity', 'health', 'economy']) as kind;

  return jsonb_build_object('accountId', who.id, 'name', who.name, 'organizationId', who.organization_id,
    'organizationName', who.organization_name, 'grants', held);
end
$$;

-- The operator at the command line, and the centre's own jobs: everywhere, for every organisation, in nobody's name.
-- Restricted facts are open to persons who answer for it, so not to the operator.
create or replace function begin_work_as_operator() returns void
language sql set search_path = public as $$
  select set_config('klang.account', '', true), set_config('klang.organization', '', true),
    set_config('klang.everywhere', 'on', true), set_config('klang.every_organization', 'on', true),
    set_config('klang.may_write', 'on', true), set_config('klang.areas', '', true),
    set_config('klang.caseload', '', true), set_config('klang.teams', '', true),
    set_config('klang.partial_agreements', '', true),
    set_config('klang.restricted', '', true), set_config('klang.may_break_glass', '', true),
    set_config('klang.coordinates', '', true)
$$;

-- What stands in an installation that is at work already moves over, once.
create function move_restricted_groups() returns void language plpgsql security definer set search_path = public as $$
begin
  insert into person_restricted (person_id, id, kind, from_day, source_id, organization_id, recorded_by, recorded_at)
  select s.person_id, gen_random_uuid(), restricted_kind_of(tag), s.said_on, s.id, s.organization_id, s.created_by, s.created_at
  from person_sources s, jsonb_array_elements_text(s.says->'groups') tag
  where s.says->'groups' ?| array['psychiatric', 'ethnic-group'] and s.withdrawn_at is null and restricted_kind_of(tag) is not null;
  update person_restricted r set unsaid_at = now()
  from person_sources s join person_sources newer on newer.person_id = s.person_id and newer.organization_id = s.organization_id
  where r.person_id = s.person_id and r.source_id = s.id and s.kind = 'import' and newer.kind = 'import' and newer.withdrawn_at is null
    and newer.says ? 'groups' and (newer.said_on, newer.id) > (s.said_on, s.id);
  update person_sources set says = jsonb_set(says, '{groups}', (says->'groups') - array['psychiatric', 'ethnic-group'])
  where says->'groups' ?| array['psychiatric', 'ethnic-group'];
  delete from person_tags where tag in ('psychiatric', 'ethnic-group');
  update people set groups = array_remove(array_remove(groups, 'psychiatric'), 'ethnic-group')
  where groups && array['psychiatric', 'ethnic-group'];
end
$$;
grant update (says) on person_sources to klang_keeper;
grant update (groups) on people to klang_keeper;
grant delete on person_tags to klang_keeper;
alter function move_restricted_groups() owner to klang_keeper;
select move_restricted_groups();
drop function move_restricted_groups();
revoke update (says) on person_sources from klang_keeper;
revoke update (groups) on people from klang_keeper;
revoke delete on person_tags from klang_keeper;
