-- Rows are compared only with those who share a key with them: how a name sounds, a birthday with half a name, a house, a
-- telephone (docs/decisions/0023). A key is 48 bits of a digest. Looked up by equality, as the matcher, who sees all.
-- Beware: nothing here says that the two are one; a key of somebody withdrawn or erased only finds nobody.
create table link_keys (
  key bigint not null,
  person_id uuid not null,
  primary key (key, person_id)
);

-- People whose keys are still to be made: only the server knows how names sound.
create table people_to_key (person_id uuid primary key);

-- The number as the source wrote it, sealed: right, wrong or partly hidden. Only a right one has an index. One that sources
-- of somebody else give too is disputed, and believed of one of them only.
alter table person_sources
  add column number_sealed bytea,
  add column number_disputed boolean not null default false;
create index person_sources_by_number on person_sources (number_index) where number_index is not null;

create or replace view sources_as_said with (security_invoker = true) as
  select s.person_id, s.id, s.organization_id, s.kind, s.batch_id, s.sheet, s.row_number, s.said_on, s.trust,
    s.says || coalesce(h.says, '{}') || coalesce(e.says, '{}') as says, s.number_index, s.created_by, s.withdrawn_at, s.number_sealed, s.number_disputed
  from person_sources s
  left join source_facts h on h.person_id = s.person_id and h.source_id = s.id and h.fields = 'health'
  left join source_facts e on e.person_id = s.person_id and e.source_id = s.id and e.fields = 'economy';

-- What staging found out about whom a row speaks of: its keys and how many people of the registry shared them, people who
-- turn out to be one with her, and those of whom somebody has to decide.
alter table import_rows
  add column link_keys bigint[] not null default '{}',
  add column sharing integer not null default 0,
  add column number_disputed boolean not null default false,
  add column joins uuid[] not null default '{}',
  add column doubts jsonb not null default '[]';

do $$
declare t text;
begin
  foreach t in array array['link_keys', 'people_to_key'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert, delete on %I to klang_keeper', t);
  end loop;
end
$$;
create policy link_keys_for_matching on link_keys for select to klang_matcher using (true);
grant select on link_keys to klang_matcher;

-- Rows of {person, keys}.
create function keep_link_keys(p_people jsonb) returns void
language sql security definer set search_path = public as $$
  insert into link_keys (key, person_id)
  select key::bigint, (p->>'person')::uuid from jsonb_array_elements(p_people) p, jsonb_array_elements_text(p->'keys') key
  on conflict do nothing;
  delete from people_to_key using jsonb_array_elements(p_people) p where person_id = (p->>'person')::uuid;
$$;

create function keep_link_keys_of_rows(p_batch uuid, p_from integer, p_to integer) returns void
language sql security definer set search_path = public as $$
  insert into link_keys (key, person_id)
  select distinct key, r.person_id from import_rows r, unnest(r.link_keys) key
  where r.batch_id = p_batch and r.position between p_from and p_to and r.kind = 'people' and r.person_id is not null
  on conflict do nothing
$$;

create function people_without_keys(p_limit integer) returns setof uuid
language sql stable security definer set search_path = public as $$
  select person_id from people_to_key limit p_limit
$$;
alter function keep_link_keys(jsonb) owner to klang_keeper;
alter function keep_link_keys_of_rows(uuid, integer, integer) owner to klang_keeper;
alter function people_without_keys(integer) owner to klang_keeper;
revoke execute on function keep_link_keys(jsonb), keep_link_keys_of_rows(uuid, integer, integer), people_without_keys(integer) from public;
grant execute on function keep_link_keys(jsonb), keep_link_keys_of_rows(uuid, integer, integer), people_without_keys(integer) to klang_app;

-- Those who are here already. As the keeper: forced row-level security hides everyone from the owner of the tables.
create function everyone_needs_keys() returns void language sql security definer set search_path = public as $$
  insert into people_to_key select id from people
$$;
alter function everyone_needs_keys() owner to klang_keeper;
select everyone_needs_keys();
drop function everyone_needs_keys();

-- An erasure (0024) reaches the keys too, and what rows of lists found out about her.
create function erase_link_keys() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  delete from link_keys where person_id = any (ids);
  update import_rows set link_keys = '{}', joins = '{}', doubts = '[]' where person_id = any (ids);
  return null;
end
$$;
alter function erase_link_keys() owner to klang_keeper;
create trigger erasure_reaches_link_keys after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_link_keys();
