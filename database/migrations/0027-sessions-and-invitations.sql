-- Sessions say on which device they are, end when nobody uses them, and can be locked without being ended.
-- A row of sessions is always a complete sign-in; one that is half done stands in sign_in_steps.
alter table sessions
  add column id uuid not null default gen_random_uuid(),
  add column kind text not null default 'usual',
  add column begun_by text not null default 'password',
  add column browser text not null default 'other',
  add column system text not null default 'other',
  add column network text not null default '',
  add column idle_minutes integer,
  add column locks_after_minutes integer,
  add column locked_at timestamptz,
  add column proven_at timestamptz not null default now(),
  add constraint session_kind_is_known check (kind in ('usual', 'shared', 'remembered'));
create unique index session_id_is_used_once on sessions (id);

-- By the hash of the token in the cookie. Answers null when the session is unknown, over, or its account shut;
-- {"locked": true} when the computer was left alone: only the password opens it again.
create or replace function begin_work(p_token_hash bytea) returns jsonb
language plpgsql security definer set search_path = public as $$
declare
  s record;
begin
  select account_id, seen_at, locked_at, locks_after_minutes into s from sessions
  where token_hash = p_token_hash and expires_at > now()
    and (idle_minutes is null or seen_at > now() - make_interval(mins => idle_minutes));
  if not found then return null; end if;
  if s.locked_at is not null or s.seen_at < now() - make_interval(mins => s.locks_after_minutes) then
    return '{"locked": true}';
  end if;
  if s.seen_at < now() - make_interval(mins => coalesce(least(s.locks_after_minutes, 1), 5)) then
    update sessions set seen_at = now() where token_hash = p_token_hash;
    update accounts set last_seen_at = now() where id = s.account_id;
  end if;
  return begin_work_as(s.account_id);
end
$$;

-- Whoever is invited has an account with her rights, and no password yet. Nobody signs in to it before she chose one.
alter table accounts alter column password_hash drop not null;
alter table accounts add column reset_asked_at timestamptz;

-- A slip of paper or a link: whoever holds its code chooses the password of this account, once.
create table invitations (
  id uuid primary key,
  account_id uuid not null references accounts,
  purpose text not null,
  code_hash bytea not null,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  constraint invitation_purpose_is_known check (purpose in ('join', 'reset')),
  constraint invitation_code_is_used_once unique (code_hash)
);
create index invitations_by_account on invitations (account_id);

-- Which version of the rules of use somebody agreed to, and when.
create table rules_agreements (
  account_id uuid not null references accounts,
  version text not null,
  agreed_at timestamptz not null default now(),
  primary key (account_id, version)
);

grant select, insert, update on invitations to klang_app;
grant select, insert on rules_agreements to klang_app;
