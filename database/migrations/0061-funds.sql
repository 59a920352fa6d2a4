-- A fund, its pots of money, and who works for it. That a fund is there, and what it is called, everyone may know; its books are open
-- to those who keep, follow or audit it.
alter table grants drop constraint grant_role_is_known, add constraint grant_role_is_known check (role in
  ('volunteer', 'officer', 'care-manager', 'organization-admin', 'network-admin', 'fund-officer', 'mentor', 'viewer', 'project-lead'));

create table funds (
  id uuid primary key,
  kind text not null,
  code text not null,
  name_th text not null,
  name_en text not null default '',
  -- Who runs it.
  organization_id uuid not null references organizations,
  -- Where it works: a subdistrict, a province; an อปท. that is no subdistrict has its own set of areas.
  area_code text collate "C" not null,
  area_set_id uuid references area_sets,
  province_code text collate "C" not null generated always as (left(area_code, 2)) stored,
  issue_list_id uuid not null references issue_lists,
  address text not null default '',
  phone text not null default '',
  email text not null default '',
  latitude double precision,
  longitude double precision,
  opened_on date,
  closed_on date,
  revision integer not null default 1,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  constraint fund_code_is_used_once unique (code),
  constraint fund_kind_is_known check (kind in ('local-health', 'provincial-rehab', 'co-funded', 'programme', 'tambon-central',
    'community-welfare', 'matched-saving')),
  constraint fund_stands_in_an_area check (area_code ~ '^(\d{2}|\d{4}|\d{6}|\d{8})$')
);
create index funds_by_area on funds (area_code);
create index funds_by_name on funds (name_th);

-- Who works for a fund with an account, from a day to a day.
create table fund_offices (
  fund_id uuid not null references funds,
  id uuid not null,
  account_id uuid not null references accounts,
  office text not null,
  from_day date not null,
  to_day date,
  given_by uuid references accounts,
  created_at timestamptz not null default now(),
  primary key (fund_id, id),
  constraint fund_office_is_known check (office in ('officer', 'finance', 'chair', 'committee', 'mentor')),
  constraint fund_office_ends_after_it_begins check (to_day > from_day)
);
create index fund_offices_by_account on fund_offices (account_id);

-- Money that is never mixed with other money of the same fund (domain: กปท., LTC, diapers …).
create table fund_pots (
  fund_id uuid not null references funds,
  id uuid not null,
  kind text not null,
  name text not null,
  bank_name text not null default '',
  bank_account_name text not null default '',
  bank_account_number text not null default '',
  -- Posted on and after this day; what lies before stands in one opening entry.
  books_from date not null,
  closed_on date,
  -- In the bank, kept by the ledger.
  balance_satang bigint not null default 0,
  primary key (fund_id, id),
  constraint pot_kind_is_known check (kind in ('main', 'long-term-care', 'diapers', 'rehabilitation', 'issue', 'welfare', 'other')),
  constraint pot_holds_enough check (balance_satang >= 0)
);
create unique index fund_has_one_main_pot on fund_pots (fund_id) where kind = 'main';

-- Areas in which the account at work has one of these roles today; '' begins every code, and is everywhere.
create function klang_role_areas(p_roles text[]) returns text[]
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    with recursive held as (
      select g.scope_kind, g.area_code, g.area_set_id from grants g
      where g.account_id = klang_account() and g.role = any (p_roles)
        and g.from_day <= klang_today() and (g.to_day is null or g.to_day > klang_today())
    ), codes as (
      select '' as code from held where scope_kind = 'everywhere'
      union
      select area_code from held where scope_kind = 'area'
      union
      select m.area_code from held join area_set_members m on m.area_set_id = held.area_set_id
      where m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
      union
      -- A split extends a scope to the successors of its area (decision 22).
      select next.code from codes h
        join areas gone on gone.code = h.code and gone.to_day is not null and gone.to_day <= klang_today()
        join area_successors s on s.area_id = gone.id join areas next on next.id = s.successor_id
    )
    select coalesce(array_agg(code), '{}') from codes);
end
$$;

-- The network's administrator and the operator.
create function klang_every_fund() returns boolean language sql stable parallel safe
  as $$ select klang_every_organization() $$;

create function klang_funds_of(p_roles text[], p_offices text[]) returns uuid[]
language plpgsql stable security definer set search_path = public as $$
begin
  return (
    select coalesce(array_agg(id), '{}') from (
      select f.id from unnest(klang_role_areas(p_roles)) area join funds f on starts_with(f.area_code, area)
      union
      select o.fund_id from fund_offices o
      where o.account_id = klang_account() and o.office = any (p_offices)
        and o.from_day <= klang_today() and (o.to_day is null or o.to_day > klang_today())
    ) mine);
end
$$;
-- Whose books one writes, and whose one may read: canKeepFund and canReadBooks in domain/funds/funds/fund.policy.ts.
create function klang_kept_funds() returns uuid[] language sql stable
  as $$ select klang_funds_of(array['fund-officer'], array['officer', 'finance']) $$;
create function klang_open_books() returns uuid[] language sql stable
  as $$ select klang_funds_of(array['fund-officer', 'mentor'], array['officer', 'finance', 'chair', 'committee', 'mentor']) $$;
alter function klang_role_areas(text[]) owner to klang_keeper;
alter function klang_funds_of(text[], text[]) owner to klang_keeper;
grant select on area_successors, fund_offices, funds to klang_keeper;
grant select (account_id, role, scope_kind, area_code, area_set_id, from_day, to_day) on grants to klang_keeper;

alter table funds enable row level security;
alter table funds force row level security;
create policy funds_are_known on funds to klang_app
  using (true) with check ((select klang_every_fund()) or id = any ((select klang_kept_funds())::uuid[])
    or exists (select from unnest((select klang_role_areas(array['fund-officer']))::text[]) area where starts_with(area_code, area)));
create policy funds_for_the_keeper on funds to klang_keeper using (true) with check (true);

alter table fund_offices enable row level security;
alter table fund_offices force row level security;
create policy fund_offices_are_known on fund_offices to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[]))
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy fund_offices_for_the_keeper on fund_offices to klang_keeper using (true) with check (true);

alter table fund_pots enable row level security;
alter table fund_pots force row level security;
create policy pots_of_open_books on fund_pots to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[]))
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy pots_for_the_keeper on fund_pots to klang_keeper using (true) with check (true);

grant select, insert, update on funds, fund_offices to klang_app;
grant select, insert on fund_pots to klang_app;
grant update (name, bank_name, bank_account_name, bank_account_number, closed_on) on fund_pots to klang_app;
