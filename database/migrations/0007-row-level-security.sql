-- Who sees whom, kept by the database. A transaction says who is at work by settings (begin_work);
-- a transaction that says nothing sees nobody. Each setting is read once a statement: (select …).

create function klang_setting(name text) returns text language sql stable parallel safe
  as $$ select nullif(current_setting('klang.' || name, true), '') $$;
create function klang_account() returns uuid language sql stable parallel safe as $$ select klang_setting('account')::uuid $$;
create function klang_organization() returns uuid language sql stable parallel safe as $$ select klang_setting('organization')::uuid $$;
create function klang_everywhere() returns boolean language sql stable parallel safe
  as $$ select coalesce(klang_setting('everywhere') = 'on', false) $$;
create function klang_areas() returns text[] language sql stable parallel safe
  as $$ select coalesce(klang_setting('areas')::text[], '{}') $$;
create function klang_organizations(p_fields text) returns uuid[] language sql stable parallel safe
  as $$ select coalesce(klang_setting('organizations_' || p_fields)::uuid[], '{}') $$;
create function klang_every_organization() returns boolean language sql stable parallel safe
  as $$ select coalesce(klang_setting('every_organization') = 'on', false) $$;
create function klang_may_write() returns boolean language sql stable parallel safe
  as $$ select coalesce(klang_setting('may_write') = 'on', false) $$;

-- The day is Asia/Bangkok's, wherever the server stands.
create function klang_today() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Asia/Bangkok')::date $$;

-- People who are mine by caseload or by a closed care team, today.
create function klang_close_people() returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(person_id), '{}') from (
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
  ) mine
$$;

-- Agreements that hold only in some areas: rare, so asked per row and only when there are any.
create function klang_shared_in_part(p_fields text, p_holders uuid[], p_area text) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (
    select from agreements a
      join agreement_parties mine on mine.agreement_id = a.id and mine.organization_id = klang_organization()
      join agreement_parties theirs on theirs.agreement_id = a.id and theirs.organization_id = any (p_holders)
      join agreement_areas part on part.agreement_id = a.id and starts_with(p_area, part.area_code)
    where p_fields = any (a.fields) and a.from_day <= klang_today() and (a.to_day is null or a.to_day > klang_today()))
$$;

-- Whether facts of this kind, held by these organisations, are open to the organisation at work.
create function klang_shares(p_fields text, p_holders uuid[], p_area text) returns boolean language sql stable as $$
  select klang_every_organization()
      or p_holders && klang_organizations(p_fields)
      or (klang_setting('partial_agreements') = 'on' and klang_shared_in_part(p_fields, p_holders, p_area))
$$;

-- These read past the policies, for the policies: they belong to the keeper, not to the owner of the tables,
-- because forced row-level security binds an owner who is not a superuser.
alter function klang_close_people() owner to klang_keeper;
alter function klang_shared_in_part(text, uuid[], text) owner to klang_keeper;

alter table people enable row level security;
alter table people force row level security;
create policy people_in_scope on people to klang_app
  using (
    (
      ((select klang_everywhere())
        or province_code = any ((select klang_areas())::text[]) or district_code = any ((select klang_areas())::text[])
        or subdistrict_code = any ((select klang_areas())::text[]) or area_code = any ((select klang_areas())::text[]))
      and ((select klang_every_organization())
        or holders && (select klang_organizations('identity'))::uuid[]
        or ((select klang_setting('partial_agreements')) = 'on' and klang_shared_in_part('identity', holders, area_code)))
    )
    or id = any ((select klang_close_people())::uuid[])
  )
  with check (
    (select klang_may_write()) and (
      (select klang_everywhere())
      or province_code = any ((select klang_areas())::text[]) or district_code = any ((select klang_areas())::text[])
      or subdistrict_code = any ((select klang_areas())::text[]) or area_code = any ((select klang_areas())::text[])
      or id = any ((select klang_close_people())::uuid[])
    )
  );
create policy people_for_matching on people for select to klang_matcher using (true);

-- Facts of a person are seen by whoever sees the person; health and economy also ask the agreement.
do $$
declare
  t text;
  is_seen constant text := 'exists (select from people p where p.id = person_id)';
begin
  foreach t in array array['person_sources', 'person_identifiers', 'person_addresses', 'person_phones', 'person_tags',
                           'person_card', 'caseloads', 'team_people', 'visits', 'needs'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using (%s) with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_scope', t, is_seen, is_seen);
  end loop;
  foreach t in array array['health', 'economy'] loop
    execute format('alter table %I enable row level security', 'person_' || t);
    execute format('alter table %I force row level security', 'person_' || t);
    execute format('create policy %I on %I to klang_app using (exists (select from people p where p.id = person_id '
      'and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares(%L, p.holders, p.area_code)))) '
      'with check ((select klang_may_write()) and %s)',
      t || '_of_people_in_agreement', 'person_' || t, t, is_seen);
  end loop;
end
$$;

-- The keeper's functions see all; nobody signs in as the keeper.
do $$
declare t text;
begin
  foreach t in array array['people', 'person_sources', 'person_identifiers', 'person_addresses', 'person_phones', 'person_tags',
                           'person_card', 'person_health', 'person_economy', 'caseloads', 'team_people', 'visits', 'needs'] loop
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_keeper', t);
  end loop;
end
$$;
grant select on teams, team_members, agreements, agreement_parties, agreement_areas, areas, area_sets, area_set_members to klang_keeper;
grant update (counted_on, counted_area, counted_firsts) on visits to klang_keeper;
grant update (changed_at) on people to klang_keeper; -- so that it may lock the row
grant insert, update on person_card to klang_keeper;
grant insert, update, delete on person_health, person_economy to klang_keeper;

alter table source_facts enable row level security;
alter table source_facts force row level security;
create policy source_facts_in_agreement on source_facts for select to klang_app
  using (exists (select from people p where p.id = person_id
    and (p.id = any ((select klang_close_people())::uuid[]) or klang_shares(fields, p.holders, p.area_code))));
create policy source_facts_for_the_keeper on source_facts to klang_keeper using (true) with check (true);
create policy source_facts_for_matching on source_facts for select to klang_matcher using (true);
grant select on source_facts to klang_app, klang_matcher;
grant select, insert on source_facts to klang_keeper;

create function split_source_facts() returns trigger language plpgsql security definer set search_path = public as $$
declare
  health constant text[] := array['disabilities', 'disabilityCardNumber', 'disabilityCardExpires', 'adlScore', 'adlOn', 'diseases'];
  economy constant text[] := array['incomeSatang', 'debtSatang'];
begin
  if new.says ?| health then
    insert into source_facts values (new.person_id, new.id, 'health',
      (select jsonb_object_agg(key, value) from jsonb_each(new.says) where key = any (health)));
    new.says := new.says - health;
  end if;
  if new.says ?| economy then
    insert into source_facts values (new.person_id, new.id, 'economy',
      (select jsonb_object_agg(key, value) from jsonb_each(new.says) where key = any (economy)));
    new.says := new.says - economy;
  end if;
  return new;
end
$$;
alter function split_source_facts() owner to klang_keeper;
create trigger source_facts_are_split before insert on person_sources for each row execute function split_source_facts();

-- What a source says in full, as far as whoever asks may see it.
create view sources_as_said with (security_invoker = true) as
  select s.person_id, s.id, s.organization_id, s.kind, s.batch_id, s.sheet, s.row_number, s.said_on, s.trust,
    s.says || coalesce(h.says, '{}') || coalesce(e.says, '{}') as says, s.number_index, s.created_by, s.withdrawn_at
  from person_sources s
  left join source_facts h on h.person_id = s.person_id and h.source_id = s.id and h.fields = 'health'
  left join source_facts e on e.person_id = s.person_id and e.source_id = s.id and e.fields = 'economy';
grant select on sources_as_said to klang_app, klang_matcher, klang_keeper;

create policy identifiers_for_matching on person_identifiers for select to klang_matcher using (true);
create policy sources_for_matching on person_sources for select to klang_matcher using (true);
create policy phones_for_matching on person_phones for select to klang_matcher using (true);
create policy visits_for_matching on visits for select to klang_matcher using (true);
create policy needs_for_matching on needs for select to klang_matcher using (true);

-- A batch belongs to the organisation that brought it.
alter table import_batches enable row level security;
alter table import_batches force row level security;
create policy batches_of_the_organization on import_batches to klang_app
  using ((select klang_every_organization()) or organization_id = (select klang_organization()))
  with check ((select klang_may_write()) and ((select klang_every_organization()) or organization_id = (select klang_organization())));
alter table import_rows enable row level security;
alter table import_rows force row level security;
create policy rows_of_the_organization on import_rows to klang_app
  using (exists (select from import_batches b where b.id = batch_id))
  with check ((select klang_may_write()) and exists (select from import_batches b where b.id = batch_id));
alter table files enable row level security;
alter table files force row level security;
create policy files_of_the_organization on files to klang_app
  using ((select klang_every_organization()) or organization_id = (select klang_organization()))
  with check ((select klang_every_organization()) or organization_id = (select klang_organization()));

-- Audit lines are written by all and read by nobody here; a receipt is shown to the account it was given to.
alter table audit_entries enable row level security;
alter table audit_entries force row level security;
create policy audit_is_written on audit_entries for insert to klang_app with check (account_id is not distinct from (select klang_account()));
create policy audit_for_the_keeper on audit_entries for select to klang_keeper using (true);
grant select on audit_entries to klang_keeper;
alter table receipts enable row level security;
alter table receipts force row level security;
create policy receipts_of_the_account on receipts to klang_app
  using (account_id = (select klang_account())) with check (account_id = (select klang_account()));

grant select, insert, update on people, import_batches to klang_app;
grant select, insert, update on person_sources, visits, needs, caseloads, team_people to klang_app;
grant select, insert, update, delete on person_identifiers, person_addresses, person_phones, person_tags,
  person_health, person_economy, person_card, import_rows to klang_app;
grant select, insert on team_members to klang_app;
grant select on people, person_identifiers, person_sources, person_phones, visits, needs to klang_matcher;
