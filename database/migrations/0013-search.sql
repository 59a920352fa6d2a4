-- Names are found however they are spelt (docs/decisions/0013): a dictionary of the names in use, by how they sound and
-- by what is left of them without one letter. It says nothing of people; those are looked up by equality and range on
-- their own columns, under their own policies, because only such comparisons are leakproof (decision 0003).
create table known_names (
  name_key text collate "C" primary key,
  sound text collate "C" not null
);
create index known_names_by_sound on known_names (sound, name_key);

-- A name, or its sound, with one letter left out, and itself.
create table known_name_deletions (
  key text collate "C" not null,
  name_key text collate "C" not null,
  primary key (key, name_key)
);

-- Names that were written down and have no sound yet: only the server knows how names sound.
create table names_to_learn (name_key text collate "C" not null);
create index names_to_learn_by_key on names_to_learn (name_key);

do $$
declare t text;
begin
  foreach t in array array['known_names', 'known_name_deletions', 'names_to_learn'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert, delete on %I to klang_keeper', t);
  end loop;
end
$$;

create function note_new_names() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into names_to_learn
  select distinct key from written, unnest(array[first_key, last_key, nick_key]) key
  where key <> '' and not exists (select from known_names k where k.name_key = key)
    and not exists (select from names_to_learn l where l.name_key = key);
  return null;
end
$$;
alter function note_new_names() owner to klang_keeper;
create trigger names_are_noted after insert on people referencing new table as written
  for each statement execute function note_new_names();
create trigger changed_names_are_noted after update on people referencing new table as written
  for each statement execute function note_new_names();

create function names_without_sound(p_limit integer) returns setof text
language sql stable security definer set search_path = public as $$
  select name_key from names_to_learn limit p_limit
$$;
alter function names_without_sound(integer) owner to klang_keeper;

-- One at a time; whoever comes second leaves it to the first. Rows of {name, sound, keys}.
create function learn_names(p_names jsonb) returns void
language plpgsql security definer set search_path = public as $$
begin
  if not pg_try_advisory_xact_lock(4209003) then return; end if;
  insert into known_names select n->>'name', n->>'sound' from jsonb_array_elements(p_names) n on conflict do nothing;
  insert into known_name_deletions select key, n->>'name' from jsonb_array_elements(p_names) n, jsonb_array_elements_text(n->'keys') key
  on conflict do nothing;
  delete from names_to_learn l using jsonb_array_elements(p_names) n where l.name_key = n->>'name';
end
$$;
alter function learn_names(jsonb) owner to klang_keeper;

-- Names in use that sound like this one, begin like it, or may be one letter away from it (whoever asks decides).
-- Beware: names of people out of scope are among them. They are for looking people up, never for showing.
create function names_like(p_sound text, p_keys text[])
returns table (name_key text, sound text, closeness text)
language sql stable security definer set search_path = public as $$
  (select k.name_key, k.sound, 'sound' from known_names k where k.sound = p_sound limit 300)
  union all
  (select k.name_key, k.sound, 'beginning' from known_names k
   where length(p_sound) >= 3 and k.sound > p_sound and k.sound < p_sound || chr(1114111) order by k.sound limit 300)
  union all
  (select k.name_key, k.sound, 'near' from known_names k
   where k.name_key in (select d.name_key from known_name_deletions d where d.key = any (p_keys)) limit 600)
$$;
alter function names_like(text, text[]) owner to klang_keeper;
revoke execute on function names_without_sound(integer), learn_names(jsonb), names_like(text, text[]) from public;
grant execute on function names_without_sound(integer), learn_names(jsonb), names_like(text, text[]) to klang_app;

create function note_names_in_use() returns void language sql security definer set search_path = public as $$
  insert into names_to_learn
  select first_key from people where first_key <> '' union select last_key from people where last_key <> ''
  union select nick_key from people where nick_key <> ''
$$;
alter function note_names_in_use() owner to klang_keeper;
select note_names_in_use();
drop function note_names_in_use();

-- With the area behind the name, so that a common name in one subdistrict is a short stretch of the index.
drop index people_by_first_key;
drop index people_by_last_key;
drop index people_by_nick_key;
create index people_by_first_key on people (first_key, area_code);
create index people_by_last_key on people (last_key, area_code);
create index people_by_nick_key on people (nick_key, area_code) where nick_key <> '';
create index people_by_house on people (house, area_code) where house is not null;
create index people_by_carer_phone on people (carer_phone) where carer_phone is not null;

create index person_addresses_by_village on person_addresses (village) where village is not null;

-- People remember the last digits of a telephone number.
alter table person_phones add column backwards text collate "C" generated always as (reverse(phone)) stored;
create index person_phones_backwards on person_phones (backwards);
