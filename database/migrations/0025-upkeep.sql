-- Looking after the whole: backups, restores, new keys.
--   klang_backup  reads every row of every table, and nothing else
--   klang_sealer  reads and rewrites what is sealed, when the keys change; opened table by table (open_to_sealer)
do $$
declare wanted text;
begin
  foreach wanted in array array['klang_backup', 'klang_sealer'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null; -- another installation on this server was quicker
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then execute format('grant %I to current_user', wanted); end if;
  end loop;
end
$$;
grant usage on schema public to klang_backup, klang_sealer;

-- Called after every run of the migrations, so that a table added later is in the next backup without anybody thinking of it.
create function open_to_backup() returns void language plpgsql set search_path = public as $$
declare t record;
begin
  for t in
    select c.oid, c.relname, c.relkind, c.relrowsecurity from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'S')
  loop
    if t.relkind = 'S' then
      if not has_sequence_privilege('klang_backup', t.oid, 'select') then
        execute format('grant select on sequence %I to klang_backup', t.relname);
      end if;
      continue;
    end if;
    if not has_table_privilege('klang_backup', t.oid, 'select') then
      execute format('grant select on %I to klang_backup', t.relname);
    end if;
    if t.relrowsecurity and not exists (select from pg_policy where polrelid = t.oid and polname = 'read_for_backup') then
      execute format('create policy read_for_backup on %I for select to klang_backup using (true)', t.relname);
    end if;
  end loop;
end
$$;

-- Opens these tables to whoever seals them anew.
create function open_to_sealer(p_tables text[]) returns void language plpgsql set search_path = public as $$
declare t record;
begin
  for t in
    select c.oid, c.relname, c.relrowsecurity from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname = any (p_tables)
  loop
    if not has_table_privilege('klang_sealer', t.oid, 'select, update') then
      execute format('grant select, update on %I to klang_sealer', t.relname);
    end if;
    if t.relrowsecurity and not exists (select from pg_policy where polrelid = t.oid and polname = 'all_for_the_sealer') then
      execute format('create policy all_for_the_sealer on %I to klang_sealer using (true) with check (true)', t.relname);
    end if;
  end loop;
end
$$;

-- Since when this database counts its time: the beginning, and each restore. What was learnt of it in an earlier epoch
-- (a cursor, the head of a chain) may be of things that are no longer there (decision 10).
create table epochs (
  id uuid primary key,
  began_at timestamptz not null default now(),
  backup_made_at timestamptz,
  backup_sha256 bytea
);
grant select on epochs to klang_app;

-- A change of keys, from the moment it was asked for until everything is sealed and indexed under the new ones.
create table key_rotations (
  id uuid primary key,
  from_fingerprint text not null,
  to_fingerprint text not null,
  table_name text,
  after_key jsonb,
  pass integer not null default 1,
  changed_in_pass bigint not null default 0,
  done bigint not null default 0,
  total bigint not null default 0,
  begun_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index one_rotation_at_a_time on key_rotations ((ended_at is null)) where ended_at is null;

-- During a rotation a row bears the index of either key, and whoever asks, asks with both (docs/decisions/0020).
alter table person_identifiers drop column next_blind_index;
