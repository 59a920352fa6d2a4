-- What besides the password opens an account: a code of an authenticator app, a passkey, or another house that vouches.
create table authenticators (
  account_id uuid primary key references accounts,
  sealed_secret bytea not null,
  confirmed_at timestamptz,
  -- The 30 seconds whose code was used last: that code, and those before it, are spent.
  last_step bigint not null default 0,
  created_at timestamptz not null default now()
);

create table recovery_codes (
  account_id uuid not null references accounts,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

create table passkeys (
  id uuid primary key,
  account_id uuid not null references accounts,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint passkey_is_used_once unique (credential_id)
);
create index passkeys_by_account on passkeys (account_id);

create table identity_providers (
  id uuid primary key,
  code text not null,
  name_th text not null,
  name_en text not null,
  issuer text not null,
  client_id text not null,
  sealed_secret bytea,
  scope text not null,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  constraint identity_provider_code_is_used_once unique (code)
);

create table identity_links (
  id uuid primary key,
  account_id uuid not null references accounts,
  provider_id uuid not null references identity_providers,
  subject text not null,
  linked_at timestamptz not null default now(),
  last_used_at timestamptz,
  constraint identity_is_linked_once unique (provider_id, subject),
  constraint account_is_linked_once_to_a_provider unique (account_id, provider_id)
);

-- A sign-in, or a linking, that waits for its next step. `sealed` holds challenges and verifiers until then.
create table sign_in_steps (
  token_hash bytea primary key,
  account_id uuid references accounts,
  waits_for text not null,
  session_kind text not null default 'usual',
  begun_by text not null default 'password',
  sealed bytea,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  constraint sign_in_step_is_known check (waits_for in ('code', 'enrolment', 'passkey', 'new-passkey', 'provider'))
);

-- From this day on nobody of this organisation signs in without a second factor.
alter table organizations add column second_factor_from date;

grant select, insert, update, delete on authenticators, recovery_codes, passkeys, identity_links, sign_in_steps to klang_app;
grant select, insert, update on identity_providers to klang_app;
