-- One file of one organisation, from upload to commit, and back.
create table import_batches (
  id uuid primary key,
  organization_id uuid not null references organizations,
  account_id uuid references accounts,
  file_id uuid not null references files,
  file_name text not null,
  file_date date not null,
  state text not null default 'reading',
  problem text,
  step text not null default 'reading',
  done integer not null default 0,
  total integer not null default 0,
  sheets jsonb not null default '[]',
  disagreements integer not null default 0,
  issue_count integer not null default 0,
  replaces uuid references import_batches,
  planned_at timestamptz,
  created_at timestamptz not null default now(),
  committed_at timestamptz,
  committed_by uuid references accounts,
  undone_at timestamptz,
  undone_by uuid references accounts,
  constraint batch_state_is_known check (state in
    ('reading', 'ready', 'committing', 'committed', 'undoing', 'undone', 'failed', 'cancelled'))
);
create index import_batches_by_organization on import_batches (organization_id, created_at desc);

-- The golden record. Everything but id is folded from the sources that speak of her.
-- A merge points current_id at the one who stays; facts keep the id they were sent with.
create table people (
  id uuid primary key,
  current_id uuid references people,
  revision integer not null default 1,
  prefix text,
  first_name text not null,
  last_name text,
  nickname text,
  sort_key text collate "C" not null,
  first_key text collate "C" not null,
  last_key text collate "C" not null,
  nick_key text collate "C" not null default '',
  sex text,
  birth_date date,
  birth_precision text,
  no_number_reason text,
  number_tail text,
  area_code text collate "C",
  province_code text collate "C" generated always as (left(area_code, 2)) stored,
  district_code text collate "C" generated always as (left(area_code, 4)) stored,
  subdistrict_code text collate "C" generated always as (left(area_code, 6)) stored,
  house text,
  moo integer,
  health_right text,
  groups text[] not null default '{}',
  carer_name text,
  carer_relationship text,
  carer_phone text,
  occupation text,
  note text,
  holders uuid[] not null default '{}',
  match_key bytea,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint person_sex_is_known check (sex in ('male', 'female')),
  constraint person_birth_precision_is_known check (birth_precision in ('day', 'month', 'year')),
  constraint person_is_not_merged_with_herself check (current_id <> id)
);
create index people_by_current on people (current_id) where current_id is not null;
create index people_by_name on people (sort_key, id);
create index people_by_province on people (province_code, sort_key, id);
create index people_by_district on people (district_code, sort_key, id);
create index people_by_subdistrict on people (subdistrict_code, sort_key, id);
create index people_by_first_key on people (first_key, id);
create index people_by_last_key on people (last_key, id);
create index people_by_nick_key on people (nick_key, id) where nick_key <> '';
create index people_by_match_key on people (match_key);

-- What each organisation, or each hand, has said of a person, as it came. Never changed; withdrawn when a batch is undone.
create table person_sources (
  person_id uuid not null references people,
  id uuid not null,
  organization_id uuid not null references organizations,
  kind text not null,
  batch_id uuid references import_batches,
  sheet text,
  row_number integer,
  row_key bytea,
  said_on date not null,
  trust smallint not null,
  raw bytea,
  says jsonb not null,
  number_index bytea,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (person_id, id),
  constraint source_kind_is_known check (kind in ('import', 'manual'))
);
create index person_sources_by_batch on person_sources (batch_id) where batch_id is not null;
create unique index source_row_speaks_once on person_sources (organization_id, row_key, person_id) where row_key is not null and withdrawn_at is null;

-- The part of what a source says that asks the agreement: split off on the way in (0007), so that the rules of
-- person_health and person_economy hold for the sources too.
create table source_facts (
  person_id uuid not null references people,
  source_id uuid not null,
  fields text not null,
  says jsonb not null,
  primary key (person_id, source_id, fields),
  constraint source_facts_are_health_or_economy check (fields in ('health', 'economy'))
);

-- Several people may share a number, one digit may be wrong: it is indexed, never unique (decision 14).
create table person_identifiers (
  person_id uuid not null references people,
  id uuid not null,
  kind text not null,
  sealed bytea not null,
  blind_index bytea not null,
  next_blind_index bytea,
  source_id uuid not null,
  primary key (person_id, id),
  constraint identifier_kind_is_known check (kind in ('citizen-number'))
);
create index person_identifiers_by_index on person_identifiers (blind_index);
create index person_identifiers_by_next_index on person_identifiers (next_blind_index) where next_blind_index is not null;

-- Where she lived from when to when; an address without a start has always held.
create table person_addresses (
  person_id uuid not null references people,
  id uuid not null,
  house text,
  moo integer,
  village text,
  area_code text collate "C",
  latitude double precision,
  longitude double precision,
  from_day date,
  to_day date,
  source_id uuid not null,
  primary key (person_id, id),
  constraint address_ends_after_it_begins check (to_day is null or from_day is null or to_day > from_day)
);

create table person_phones (
  person_id uuid not null references people,
  id uuid not null,
  phone text not null,
  source_id uuid not null,
  primary key (person_id, id)
);
create index person_phones_by_phone on person_phones (phone);

create table person_tags (
  person_id uuid not null references people,
  id uuid not null,
  tag text not null,
  from_day date not null,
  to_day date,
  source_id uuid not null,
  primary key (person_id, id)
);
create index person_tags_by_tag on person_tags (tag, person_id) where to_day is null;

create table person_health (
  person_id uuid primary key references people,
  disabilities text[] not null default '{}',
  -- 'same-as-number', or the sealed number of the card (decision 15).
  disability_card text,
  disability_card_expires date,
  disability_card_for_life boolean not null default false,
  adl_score smallint,
  adl_on date,
  diseases text[] not null default '{}',
  constraint person_adl_score_is_barthel check (adl_score between 0 and 20)
);

create table person_economy (
  person_id uuid primary key references people,
  income_satang bigint,
  debt_satang bigint,
  constraint income_is_not_negative check (income_satang >= 0),
  constraint debt_is_not_negative check (debt_satang >= 0)
);

-- What higher wings say of a person on her line in a list. They write it; the registry only shows it.
create table person_card (
  person_id uuid primary key references people,
  last_visit_on date,
  visit_count integer not null default 0,
  open_needs integer not null default 0,
  adl_score smallint,
  adl_on date
);
create index person_card_by_last_visit on person_card (last_visit_on);

-- Handed over by the care manager: this account looks after this person.
create table caseloads (
  person_id uuid not null references people,
  id uuid not null,
  account_id uuid not null references accounts,
  from_day date not null,
  to_day date,
  primary key (person_id, id)
);
create index caseloads_by_account on caseloads (account_id);

create table team_members (
  team_id uuid not null references teams,
  account_id uuid not null references accounts,
  from_day date not null,
  to_day date,
  primary key (team_id, account_id, from_day)
);

create table team_people (
  person_id uuid not null references people,
  team_id uuid not null references teams,
  from_day date not null,
  to_day date,
  primary key (person_id, team_id, from_day)
);
create index team_people_by_team on team_people (team_id);
