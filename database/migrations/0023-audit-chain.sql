-- The audit, in an order that cannot be changed unseen (decision 23). Lines are appended without any lock that writers
-- share; seal_audit_lines gives the committed ones their order afterwards, each seal standing on the one before it.

-- Which transaction wrote the line: all that finished before the oldest one still at work can be sealed, and nobody is skipped
-- because she committed late. The trigger's condition costs nothing where the default stood.
alter table audit_entries add column written_in xid8 not null default pg_current_xact_id();
create index audit_entries_by_transaction on audit_entries (written_in, id);
create index audit_entries_by_organization on audit_entries (organization_id, id);
-- Nobody asks by subject, and its random order made every line dearer.
drop index audit_entries_by_subject;

create function stamp_audit_line() returns trigger language plpgsql as $$
begin
  new.written_in := pg_current_xact_id();
  return new;
end
$$;
create trigger audit_lines_are_stamped before insert on audit_entries
  for each row when (new.written_in <> pg_current_xact_id()) execute function stamp_audit_line();

create table audit_seals (
  seq bigint primary key,
  entry_id uuid not null,
  entry_hash bytea not null,
  chain_hash bytea not null,
  sealed_at timestamptz not null default now()
);
create unique index audit_line_is_sealed_once on audit_seals (entry_id);

-- Where the chain begins after old lines were let go: the last seal that went, so that what stays still stands on it.
create table audit_trims (
  seq bigint primary key,
  chain_hash bytea not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  trimmed_at timestamptz not null default now()
);

alter table audit_seals enable row level security;
alter table audit_seals force row level security;
create policy seals_for_the_keeper on audit_seals for select to klang_keeper using (true);
create policy seals_are_written on audit_seals for insert to klang_keeper with check (true);
alter table audit_trims enable row level security;
alter table audit_trims force row level security;
create policy trims_for_the_keeper on audit_trims for select to klang_keeper using (true);
grant select, insert on audit_seals to klang_keeper;
grant select on audit_trims to klang_keeper;
grant select on accounts, organizations to klang_keeper;

-- What is hashed of a line. The command that verifies says it once more in its own words.
create function audit_line_text(e audit_entries) returns text language sql stable set search_path = public as $$
  select concat_ws(E'\n', e.id, (extract(epoch from e.at) * 1000000)::bigint, coalesce(e.account_id::text, '-'),
    coalesce(e.organization_id::text, '-'), e.action, coalesce(e.subject_id::text, '-'),
    array_to_string(e.person_ids, ','), e.details)
$$;

-- Seals what is committed, oldest first, at most so many; answers how many, and the head of the chain.
-- One at a time: whoever comes second leaves it to the first.
create function seal_audit_lines(p_most integer) returns table (sealed integer, head_seq bigint, head_hash bytea)
language plpgsql security definer set search_path = public as $$
declare
  line record;
  since xid8;
  seen constant pg_snapshot := pg_current_snapshot();
begin
  sealed := 0;
  select s.seq, s.chain_hash into head_seq, head_hash from audit_seals s order by s.seq desc limit 1;
  if not found then
    select t.seq, t.chain_hash into head_seq, head_hash from audit_trims t order by t.seq desc limit 1;
  end if;
  head_seq := coalesce(head_seq, 0);
  head_hash := coalesce(head_hash, '');
  if not pg_try_advisory_xact_lock(4209023) then return next; return; end if;
  -- Lines of transactions that were over when the last seals were made are all sealed.
  select e.written_in into since from (select entry_id from audit_seals order by seq desc limit 1000) last
    join audit_entries e on e.id = last.entry_id order by e.written_in desc limit 1;
  for line in
    select e.id, sha256(convert_to(audit_line_text(e), 'UTF8')) as hash from audit_entries e
    where e.written_in >= coalesce(since, '0') and (e.written_in < pg_snapshot_xmin(seen) or e.written_in = pg_current_xact_id_if_assigned())
      and not exists (select from audit_seals s where s.entry_id = e.id)
    order by e.written_in, e.id limit p_most
  loop
    head_seq := head_seq + 1;
    head_hash := sha256(head_hash || line.hash);
    insert into audit_seals (seq, entry_id, entry_hash, chain_hash) values (head_seq, line.id, line.hash, head_hash);
    sealed := sealed + 1;
  end loop;
  return next;
end
$$;
alter function seal_audit_lines(integer) owner to klang_keeper;
revoke execute on function seal_audit_lines(integer) from public;
do $$ begin execute format('grant execute on function seal_audit_lines(integer) to %I', session_user); end $$;

-- Old lines go only from the front, as whole seals, and only by the owner of the tables: neither klang_app nor the keeper
-- may change or delete a line.
create policy audit_for_the_owner on audit_entries for select to current_user using (true);
create policy audit_lines_are_let_go on audit_entries for delete to current_user using (true);
create policy seals_for_the_owner on audit_seals for select to current_user using (true);
create policy seals_are_let_go on audit_seals for delete to current_user using (true);
create policy trims_for_the_owner on audit_trims to current_user using (true) with check (true);

create function trim_audit(p_before timestamptz) returns bigint language plpgsql set search_path = public as $$
declare
  last record;
  began timestamptz;
begin
  if p_before > now() - interval '90 days' then raise exception 'audit lines are kept for ninety days at least'; end if;
  perform pg_advisory_xact_lock(4209023);
  -- Up to the last seal before the first line that must stay.
  select s.seq, s.chain_hash, e.at into last from audit_seals s join audit_entries e on e.id = s.entry_id
  where s.seq < coalesce((select k.seq from audit_seals k join audit_entries x on x.id = k.entry_id where x.at >= p_before order by k.seq limit 1), 9223372036854775807)
  order by s.seq desc limit 1;
  if not found then return 0; end if;
  select min(e.at) into began from audit_seals s join audit_entries e on e.id = s.entry_id where s.seq <= last.seq;
  delete from audit_entries e using audit_seals s where s.entry_id = e.id and s.seq <= last.seq;
  insert into audit_trims (seq, chain_hash, first_at, last_at) values (last.seq, last.chain_hash, began, last.at);
  delete from audit_seals where seq <= last.seq;
  return last.seq;
end
$$;
revoke execute on function trim_audit(timestamptz) from public;

-- people_in_scope once more, for functions that look past the policies. A test holds the two side by side.
create function person_in_scope(p_person uuid) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from people p where p.id = p_person and (
    (
      (klang_everywhere() or p.province_code = any (klang_areas()) or p.district_code = any (klang_areas())
        or p.subdistrict_code = any (klang_areas()) or p.area_code = any (klang_areas()))
      and (klang_every_organization() or p.holders && klang_organizations('identity')
        or (klang_setting('partial_agreements') = 'on' and klang_shared_in_part('identity', p.holders, p.area_code)))
    ) or p.id = any (klang_close_people())))
$$;
alter function person_in_scope(uuid) owner to klang_keeper;

-- Who looked at a person, or wrote of her: by day, account and kind of act. Nobody outside whose scope she is learns anything.
create function readers_of(p_person uuid, p_since timestamptz) returns table (day date, account_id uuid, account_name text,
  organization_id uuid, organization_name text, action text, times integer, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public as $$
  with lines as (
    select (e.at at time zone 'Asia/Bangkok')::date as day, e.account_id, e.organization_id, e.action,
      count(*)::integer as times, min(e.at) as first_at, max(e.at) as last_at
    from audit_entries e
    where person_in_scope(p_person) and e.at >= p_since
      and e.person_ids && array(select p.id from people p where p.id = p_person or p.current_id = p_person)
    group by 1, 2, 3, 4
  )
  select l.day, l.account_id, a.name, l.organization_id, o.name_th, l.action, l.times, l.first_at, l.last_at
  from lines l left join accounts a on a.id = l.account_id left join organizations o on o.id = l.organization_id
  order by l.last_at desc
$$;
alter function readers_of(uuid, timestamptz) owner to klang_keeper;

-- Lines for those who look after accounts: their own organisation's, or everyone's for the network's administrator.
create function audit_lines_for(p_asked jsonb) returns table (id uuid, at timestamptz, account_id uuid, account_name text,
  organization_id uuid, organization_name text, action text, subject_id uuid, people integer, details jsonb)
language plpgsql stable security definer set search_path = public as $$
begin
  return query execute
    'select e.id, e.at, e.account_id, a.name, e.organization_id, o.name_th, e.action, e.subject_id, cardinality(e.person_ids), e.details
     from audit_entries e left join accounts a on a.id = e.account_id left join organizations o on o.id = e.organization_id where true'
    || case when klang_every_organization() then '' else ' and e.organization_id = klang_organization()' end
    || case when p_asked ? 'organizationId' then ' and e.organization_id = ($1->>''organizationId'')::uuid' else '' end
    || case when p_asked ? 'accountId' then ' and e.account_id = ($1->>''accountId'')::uuid' else '' end
    || case when p_asked ? 'personId' then ' and e.person_ids && array[($1->>''personId'')::uuid] and person_in_scope(($1->>''personId'')::uuid)' else '' end
    || case when p_asked ? 'actions' then ' and e.action like any (array(select jsonb_array_elements_text($1->''actions'') || ''%''))' else '' end
    || case when p_asked ? 'since' then ' and e.at >= ($1->>''since'')::timestamptz' else '' end
    || case when p_asked ? 'until' then ' and e.at < ($1->>''until'')::timestamptz' else '' end
    || case when p_asked ? 'lowest' then ' and e.id >= ($1->>''lowest'')::uuid' else '' end
    || case when p_asked ? 'before' then ' and e.id < ($1->>''before'')::uuid' else '' end
    || ' order by e.id desc limit ($1->>''limit'')::integer'
  using p_asked;
end
$$;
alter function audit_lines_for(jsonb) owner to klang_keeper;
