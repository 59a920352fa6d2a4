create table organizations (
  id uuid primary key,
  code text not null,
  name_th text not null,
  name_en text not null default '',
  kind text not null default 'other',
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  constraint organization_code_is_used_once unique (code)
);

create table accounts (
  id uuid primary key,
  user_name text not null,
  phone text,
  name text not null,
  organization_id uuid not null references organizations,
  password_hash text not null,
  failed_sign_ins integer not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz,
  constraint account_user_name_is_lower_case check (user_name = lower(user_name) and user_name ~ '^[a-z0-9._@-]{2,60}$')
);
create unique index account_user_name_is_used_once on accounts (user_name);
create unique index account_phone_is_used_once on accounts (phone) where disabled_at is null;

create table teams (
  id uuid primary key,
  name text not null,
  organization_id uuid not null references organizations,
  from_day date not null,
  to_day date
);

-- A role within one part of a scope, from a day to a day.
create table grants (
  id uuid primary key,
  account_id uuid not null references accounts,
  role text not null,
  scope_kind text not null,
  area_code text collate "C",
  area_set_id uuid references area_sets,
  team_id uuid references teams,
  from_day date not null,
  to_day date,
  granted_by uuid references accounts,
  created_at timestamptz not null default now(),
  constraint grant_role_is_known check (role in
    ('volunteer', 'officer', 'care-manager', 'organization-admin', 'network-admin', 'fund-officer', 'mentor', 'viewer')),
  constraint grant_names_its_scope check (
    case scope_kind
      when 'everywhere' then area_code is null and area_set_id is null and team_id is null
      when 'area' then area_code is not null and area_set_id is null and team_id is null
      when 'area-set' then area_set_id is not null and area_code is null and team_id is null
      when 'caseload' then area_code is null and area_set_id is null and team_id is null
      when 'team' then team_id is not null and area_code is null and area_set_id is null
      else false end)
);
create index grants_by_account on grants (account_id);

create table sessions (
  token_hash bytea primary key,
  account_id uuid not null references accounts,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index sessions_by_account on sessions (account_id);

-- An agreement (MOU) as a rule of access: each party may see the people that the other parties hold,
-- within these areas (none means everywhere), these groups of facts, and these days.
create table agreements (
  id uuid primary key,
  name text not null,
  purpose text not null,
  lawful_basis text not null,
  fields text[] not null,
  from_day date not null,
  to_day date,
  created_at timestamptz not null default now(),
  created_by uuid references accounts,
  constraint agreement_names_known_fields check (fields <@ array['identity', 'health', 'economy'] and 'identity' = any (fields)),
  constraint agreement_lawful_basis_is_known check (lawful_basis in
    ('consent', 'contract', 'vital-interest', 'public-task', 'legitimate-interest', 'legal-duty', 'social-welfare'))
);

create table agreement_parties (
  agreement_id uuid not null references agreements,
  organization_id uuid not null references organizations,
  primary key (agreement_id, organization_id)
);
create index agreement_parties_by_organization on agreement_parties (organization_id);

create table agreement_areas (
  agreement_id uuid not null references agreements,
  area_code text collate "C" not null,
  primary key (agreement_id, area_code)
);

grant select, insert, update on organizations, accounts, teams, grants, agreements to klang_app;
grant select, insert, update, delete on sessions to klang_app;
grant select, insert on agreement_parties, agreement_areas to klang_app;
