-- When something last changed that a phone tells of a person: the transaction, not the time, for whoever commits late is not to be
-- passed by (docs/decisions/0028). Of who stands; a fact of somebody who was merged is one of hers.
create table person_changes (
  person_id uuid primary key,
  changed xid8 not null default pg_current_xact_id()
);
create index person_changes_in_order on person_changes (changed, person_id);
alter table person_changes enable row level security;
alter table person_changes force row level security;
create policy changes_of_people_in_scope on person_changes for select to klang_app
  using (exists (select from people p where p.id = person_id));
create policy changes_for_the_keeper on person_changes to klang_keeper using (true) with check (true);
grant select on person_changes to klang_app;
grant select, insert, update on person_changes to klang_keeper;

-- On the path of every write: whoever is marked by this transaction already is passed over.
create function people_changed(p_people uuid[]) returns void
language sql security definer set search_path = public as $$
  insert into person_changes (person_id, changed)
  select distinct coalesce(p.current_id, p.id), pg_current_xact_id() from people p
  where p.id = any (p_people) and not exists (
    select from person_changes c where c.person_id = coalesce(p.current_id, p.id) and c.changed = pg_current_xact_id())
  order by 1
  on conflict (person_id) do update set changed = excluded.changed where person_changes.changed <> excluded.changed
$$;
alter function people_changed(uuid[]) owner to klang_keeper;

create function facts_changed() returns trigger language plpgsql as $$
begin
  perform people_changed(array(select distinct person_id from changed));
  return null;
end
$$;

-- Called once for each table whose rows are in what a phone is told of a person.
create function facts_reach_phones(p_table text) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert on %I referencing new table as changed
    for each statement execute function facts_changed()', p_table || '_added_reach_phones', p_table);
  execute format('create trigger %I after update on %I referencing new table as changed
    for each statement execute function facts_changed()', p_table || '_changed_reach_phones', p_table);
  execute format('create trigger %I after delete on %I referencing old table as changed
    for each statement execute function facts_changed()', p_table || '_gone_reach_phones', p_table);
end
$$;

-- Merged or parted: both are told anew.
create function person_rows_changed() returns trigger language plpgsql as $$
begin
  perform people_changed(array(select id from changed));
  return null;
end
$$;
create function person_rows_rewritten() returns trigger language plpgsql as $$
begin
  perform people_changed(array(select id from changed union select current_id from were where current_id is not null));
  return null;
end
$$;
create trigger people_added_reach_phones after insert on people referencing new table as changed
  for each statement execute function person_rows_changed();
create trigger people_changed_reach_phones after update on people referencing old table as were new table as changed
  for each statement execute function person_rows_rewritten();

-- Who lives with her is told of each of them.
create function housemates_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform people_changed(array(
    select m.person_id from household_members m where m.household_id in (select household_id from changed)
    union select person_id from changed));
  return null;
end
$$;
alter function housemates_changed() owner to klang_keeper;
create trigger housemates_added_reach_phones after insert on household_members referencing new table as changed
  for each statement execute function housemates_changed();
create trigger housemates_changed_reach_phones after update on household_members referencing new table as changed
  for each statement execute function housemates_changed();

-- What stands on a person's line of visits and needs (person_card) changes with these, in the same transaction.
select facts_reach_phones(name) from unnest(array['person_addresses', 'person_phones', 'person_tags', 'person_health', 'person_economy',
  'person_restricted', 'consents', 'caseloads', 'team_people', 'visits', 'needs']) as name;

-- Numbers of transactions are of this database only: they are in no backup (docs/decisions/0019), so whoever is restored counts as
-- changed then, and whoever is here already, now.
create function everyone_changed() returns void language sql security definer set search_path = public as $$
  insert into person_changes (person_id) select id from people where current_id is null on conflict do nothing
$$;
alter function everyone_changed() owner to klang_keeper;
select everyone_changed();
drop function everyone_changed();
