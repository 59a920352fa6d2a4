-- Browsers that are told when something waits: one address for each session, gone with it. A message is a sentence of the
-- catalogue and nothing else: it names nobody.
create table push_subscriptions (
  session_id uuid primary key references sessions (id) on delete cascade,
  account_id uuid not null references accounts,
  endpoint text not null,
  -- With these two the browser opens what was sealed for it; the service in between cannot.
  public_key text not null,
  secret text not null,
  language text not null,
  created_at timestamptz not null default now(),
  constraint push_endpoint_is_used_once unique (endpoint),
  constraint push_language_is_known check (language in ('th', 'en'))
);
create index push_subscriptions_by_account on push_subscriptions (account_id);

create table push_messages (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references push_subscriptions on delete cascade,
  sentence text not null,
  subject_id uuid not null,
  created_at timestamptz not null default now(),
  tries integer not null default 0,
  next_try_at timestamptz not null default now(),
  constraint push_sentence_is_known check (sentence in ('urgent', 'team')),
  constraint push_waits_once unique (session_id, sentence, subject_id)
);
create index push_messages_due on push_messages (next_try_at);

alter table push_subscriptions enable row level security;
alter table push_subscriptions force row level security;
create policy push_subscriptions_of_ones_own on push_subscriptions to klang_app using (account_id = (select klang_account()));
create policy push_subscriptions_for_the_keeper on push_subscriptions to klang_keeper using (true) with check (true);
grant select, delete on push_subscriptions to klang_app;
grant select, insert, delete on push_subscriptions to klang_keeper;
alter table push_messages enable row level security;
alter table push_messages force row level security;
create policy push_messages_for_the_keeper on push_messages to klang_keeper using (true) with check (true);
grant select, insert, update, delete on push_messages to klang_keeper;
grant select on sessions, accounts to klang_keeper;

-- An address belongs to whoever sits at the browser now: the session before her there is told nothing any more.
create function subscribe_to_push(p_session uuid, p_endpoint text, p_public_key text, p_secret text, p_language text) returns void
language sql security definer set search_path = public as $$
  delete from push_subscriptions where endpoint = p_endpoint or session_id = p_session;
  insert into push_subscriptions (session_id, account_id, endpoint, public_key, secret, language)
  select id, account_id, p_endpoint, p_public_key, p_secret, p_language from sessions
  where id = p_session and account_id = klang_account();
$$;

-- To every browser of an account; what waits already is not said twice.
create function tell_by_push(p_account uuid, p_sentence text, p_subject uuid) returns void
language sql security definer set search_path = public as $$
  insert into push_messages (session_id, sentence, subject_id)
  select session_id, p_sentence, p_subject from push_subscriptions where account_id = p_account
  on conflict do nothing;
$$;

-- What is due by this clock, to sessions that are still open; each next try is later. What could not be told for two hours is
-- told by nobody any more: an urgent case has passed on by then.
create function take_push_messages(p_now timestamptz) returns table (id uuid, endpoint text, public_key text, secret text, language text, sentence text)
language sql security definer set search_path = public as $$
  delete from push_messages where created_at <= p_now - interval '2 hours';
  update push_messages m set tries = m.tries + 1, next_try_at = p_now + least(30 * 2 ^ m.tries, 900) * interval '1 second'
  from push_subscriptions s join sessions e on e.id = s.session_id join accounts a on a.id = s.account_id
  where s.session_id = m.session_id and a.disabled_at is null and e.expires_at > p_now
    and (e.idle_minutes is null or e.seen_at > p_now - make_interval(mins => e.idle_minutes))
    and m.id in (select due.id from push_messages due where due.next_try_at <= p_now order by due.next_try_at limit 20 for update skip locked)
  returning m.id, s.endpoint, s.public_key, s.secret, s.language, m.sentence;
$$;

-- It was told, or never will be: then the browser is gone, and its address with it.
create function end_push_message(p_id uuid, p_is_gone boolean) returns void
language sql security definer set search_path = public as $$
  delete from push_subscriptions where p_is_gone and session_id = (select session_id from push_messages where id = p_id);
  delete from push_messages where id = p_id;
$$;

alter function subscribe_to_push(uuid, text, text, text, text) owner to klang_keeper;
alter function tell_by_push(uuid, text, uuid) owner to klang_keeper;
alter function take_push_messages(timestamptz) owner to klang_keeper;
alter function end_push_message(uuid, boolean) owner to klang_keeper;
revoke execute on function subscribe_to_push(uuid, text, text, text, text), tell_by_push(uuid, text, uuid),
  take_push_messages(timestamptz), end_push_message(uuid, boolean) from public;
grant execute on function subscribe_to_push(uuid, text, text, text, text) to klang_app;
grant execute on function take_push_messages(timestamptz), end_push_message(uuid, boolean) to current_user;
