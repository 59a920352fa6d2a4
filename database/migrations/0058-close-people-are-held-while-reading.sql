-- A page of the phones' feed asks some twenty times whose people are close, of a thousand each time: whoever only reads may have them
-- reckoned once and held for the transaction (docs/decisions/0031). Held for this account, on this day, with these rights.

create function klang_close_for() returns text language plpgsql stable as $$
begin
  return concat_ws('/', klang_setting('account'), klang_today(), klang_setting('caseload'), klang_setting('teams'));
end
$$;

-- As in 0050, or as held.
create or replace function klang_close_people() returns uuid[]
language plpgsql stable security definer set search_path = public as $$
declare
  held constant text := klang_setting('close');
  me constant uuid := klang_account();
  today constant date := klang_today();
  my_teams constant uuid[] := klang_setting('teams')::uuid[];
  mine uuid[] := '{}';
begin
  if me is null then return mine; end if;
  if held is not null and klang_setting('close_for') = klang_close_for() then return held::uuid[]; end if;
  if klang_setting('caseload') = 'on' then
    mine := array(select person_id from caseloads
      where account_id = me and from_day <= today and (to_day is null or to_day > today));
  end if;
  if my_teams is not null then
    mine := mine || array(
      select tp.person_id from team_people tp
        join teams t on t.id = tp.team_id
        join team_members m on m.team_id = tp.team_id
      where m.account_id = me and tp.team_id = any (my_teams)
        and t.from_day <= today and (t.to_day is null or t.to_day > today)
        and m.from_day <= today and (m.to_day is null or m.to_day > today)
        and tp.from_day <= today and (tp.to_day is null or tp.to_day > today));
  end if;
  if mine = '{}' then return mine; end if;
  mine := mine || array(select p.current_id from people p where p.current_id is not null and p.id = any (mine));
  return mine || array(select p.id from people p where p.current_id = any (mine));
end
$$;

-- Beware: of whoever is handed over later in the same transaction nothing is known. For transactions that read.
create function hold_close_people() returns void language plpgsql as $$
declare
  said text := set_config('klang.close', '', true);
begin
  said := set_config('klang.close', klang_close_people()::text, true) || set_config('klang.close_for', klang_close_for(), true);
end
$$;

-- people_in_scope once more (0007), asked once for many people by functions that look past the policies. A test holds the two side
-- by side.
create function people_in_sight(p_people uuid[]) returns uuid[]
language plpgsql stable security definer set search_path = public as $$
declare
  close constant uuid[] := klang_close_people();
  everywhere constant boolean := klang_everywhere();
  areas constant text[] := klang_areas();
  every_organization constant boolean := klang_every_organization();
  organizations constant uuid[] := klang_organizations('identity');
  in_part constant boolean := coalesce(klang_setting('partial_agreements') = 'on', false);
begin
  return array(select p.id from people p where p.id = any (p_people) and (
    (
      (everywhere or p.province_code = any (areas) or p.district_code = any (areas)
        or p.subdistrict_code = any (areas) or p.area_code = any (areas))
      and (every_organization or p.holders && organizations
        or (in_part and klang_shared_in_part('identity', p.holders, p.area_code)))
    ) or p.id = any (close)));
end
$$;
alter function people_in_sight(uuid[]) owner to klang_keeper;

-- Visits that stand, to those of these people who are seen: the policy of visits asks for each visit anew, which was half of a page.
create function visits_to_people(p_people uuid[]) returns setof visits
language plpgsql stable security definer set search_path = public as $$
begin
  return query select v.* from visits v where v.person_id = any (people_in_sight(p_people)) and v.withdrawn_at is null;
end
$$;
alter function visits_to_people(uuid[]) owner to klang_keeper;
