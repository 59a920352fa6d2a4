-- What every write leaves behind: an audit line and, when it was sent by a client, a receipt.
create table audit_entries (
  id uuid primary key,
  at timestamptz not null default now(),
  account_id uuid,
  organization_id uuid,
  action text not null,
  subject_id uuid,
  person_ids uuid[] not null default '{}',
  details jsonb not null default '{}'
);
create index audit_entries_by_subject on audit_entries (subject_id);
create index audit_entries_by_person on audit_entries using gin (person_ids);

create table receipts (
  entry_id uuid primary key,
  account_id uuid not null,
  body_hash bytea not null,
  outcome jsonb not null,
  at timestamptz not null default now()
);

create table files (
  id uuid primary key,
  organization_id uuid not null references organizations,
  name text not null,
  size bigint not null,
  sha256 bytea not null,
  storage_key text not null,
  created_by uuid references accounts,
  created_at timestamptz not null default now()
);

-- A job is resumed when its lease runs out: whoever held it is gone.
create table jobs (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  account_id uuid references accounts,
  state text not null default 'waiting',
  lease_until timestamptz,
  attempts integer not null default 0,
  problem text,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint job_state_is_known check (state in ('waiting', 'running', 'done', 'failed'))
);
create index jobs_to_do on jobs (created_at) where state in ('waiting', 'running');

-- One row: which installation this is, and the fingerprint of the keys that seal its numbers.
create table installation (
  only_one boolean primary key default true check (only_one),
  id uuid not null,
  is_demo boolean not null,
  key_fingerprint text not null,
  created_at timestamptz not null default now()
);

grant insert on audit_entries to klang_app;
grant select, insert on receipts, files to klang_app;
grant select, insert, update on jobs to klang_app;
grant select on installation to klang_app;
