-- Every transaction begins here: who is at work, and what that account's roles, scopes and agreements open today.
create function begin_work_as(p_account uuid) returns jsonb
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
      where a.from_day <= today and (a.to_day is null or a.to_day > today)) then 'on' else '' end, true);
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

-- By the hash of the token in the cookie. Answers null when the session is unknown, over, or its account shut.
create function begin_work(p_token_hash bytea) returns jsonb
language plpgsql security definer set search_path = public as $$
declare
  found_account uuid;
  seen timestamptz;
begin
  select account_id, seen_at into found_account, seen from sessions where token_hash = p_token_hash and expires_at > now();
  if not found then return null; end if;
  if seen < now() - interval '5 minutes' then
    update sessions set seen_at = now() where token_hash = p_token_hash;
    update accounts set last_seen_at = now() where id = found_account;
  end if;
  return begin_work_as(found_account);
end
$$;

-- The operator at the command line, and the centre's own jobs: everywhere, for every organisation, in nobody's name.
create function begin_work_as_operator() returns void
language sql set search_path = public as $$
  select set_config('klang.account', '', true), set_config('klang.organization', '', true),
    set_config('klang.everywhere', 'on', true), set_config('klang.every_organization', 'on', true),
    set_config('klang.may_write', 'on', true), set_config('klang.areas', '', true),
    set_config('klang.caseload', '', true), set_config('klang.teams', '', true),
    set_config('klang.partial_agreements', '', true)
$$;
