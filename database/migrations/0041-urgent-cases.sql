-- What cannot wait: a case for an officer by name, who answers it or from whom it passes on. It says of what kind, never what
-- was found.

-- Who is asked first, second, … of an organisation, for an area by the beginning of its code ('' is everywhere).
create table urgent_duties (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organizations,
  area_code text not null default '',
  place integer not null,
  account_id uuid not null references accounts,
  constraint on_duty_once unique (organization_id, area_code, account_id),
  constraint duty_area_is_a_code check (area_code ~ '^([0-9]{2}){0,4}$')
);
grant select, insert, delete on urgent_duties to klang_app;
grant select on urgent_duties to klang_keeper;

create table urgent_cases (
  person_id uuid not null references people,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  subject_id uuid not null,
  organization_id uuid not null references organizations,
  raised_by uuid references accounts,
  raised_at timestamptz not null default now(),
  -- Whose turn it is, and since when. Nobody left on the list: the administrators of the organisation.
  named_account uuid references accounts,
  named_at timestamptz not null default now(),
  asked uuid[] not null default '{}',
  acknowledged_by uuid references accounts,
  acknowledged_at timestamptz,
  outcome text,
  note text,
  closed_by uuid references accounts,
  closed_at timestamptz,
  primary key (person_id, id),
  constraint urgent_kind_is_known check (kind in ('very-urgent-need', 'fall-injury', 'suicide-risk', 'violence')),
  constraint urgent_outcome_is_known check (outcome in ('visited', 'called', 'referred', 'emergency', 'no-danger', 'other')),
  constraint closed_case_says_what_was_done check ((closed_at is null) = (outcome is null))
);
create unique index urgent_case_id_is_used_once on urgent_cases (id);
create unique index subject_is_raised_once on urgent_cases (subject_id, kind);
create index urgent_cases_open on urgent_cases (raised_at) where closed_at is null;

alter table urgent_cases enable row level security;
alter table urgent_cases force row level security;
-- That a case of a restricted kind is there is known to whoever has the right to the kind, to whom it was given by name, and,
-- when nobody was left to give it to, to those who coordinate.
create policy urgent_cases_are_seen on urgent_cases to klang_app
  using (exists (select from people p where p.id = person_id)
    and (kind not in ('suicide-risk', 'violence')
      or kind = any ((select klang_restricted())::text[])
      or named_account = (select klang_account()) or acknowledged_by = (select klang_account())
      or (named_account is null and (select klang_setting('coordinates')) = 'on')))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy urgent_cases_for_the_keeper on urgent_cases to klang_keeper using (true) with check (true);
grant select, update on urgent_cases to klang_app;
grant select, insert, update on urgent_cases to klang_keeper;

create function next_on_duty(p_organization uuid, p_area text, p_asked uuid[]) returns uuid
language sql stable set search_path = public as $$
  select d.account_id from urgent_duties d join accounts a on a.id = d.account_id
  where d.organization_id = p_organization and starts_with(coalesce(p_area, ''), d.area_code)
    and a.disabled_at is null and d.account_id <> all (p_asked)
  order by length(d.area_code) desc, d.place, d.id limit 1
$$;

-- Sent twice it is raised once. Answers the case.
create function raise_urgent(p_person uuid, p_kind text, p_subject uuid) returns uuid
language plpgsql security definer set search_path = public as $$
declare
  org uuid;
  area text;
  first uuid;
  made uuid;
begin
  select coalesce(klang_organization(), p.holders[1]), p.area_code into org, area from people p where p.id = p_person;
  if org is null then return null; end if;
  first := next_on_duty(org, area, '{}');
  insert into urgent_cases (person_id, kind, subject_id, organization_id, raised_by, named_account, asked)
  values (p_person, p_kind, p_subject, org, klang_account(), first, array_remove(array[first], null))
  on conflict (subject_id, kind) do nothing returning id into made;
  return made;
end
$$;
alter function raise_urgent(uuid, text, uuid) owner to klang_keeper;
revoke execute on function raise_urgent(uuid, text, uuid) from public;
grant execute on function raise_urgent(uuid, text, uuid) to klang_app, klang_keeper;

-- Whoever was asked and did not answer for two hours is no longer waited for. Answers how many cases passed on.
create function pass_on_urgent(p_now timestamptz) returns integer
language plpgsql security definer set search_path = public as $$
declare passed integer;
begin
  update urgent_cases c set
    named_account = next_on_duty(c.organization_id, (select p.area_code from people p where p.id = c.person_id), c.asked),
    named_at = p_now
  where c.acknowledged_at is null and c.closed_at is null and c.named_account is not null
    and c.named_at <= p_now - interval '2 hours';
  get diagnostics passed = row_count;
  update urgent_cases set asked = asked || named_account
    where named_account is not null and named_account <> all (asked) and closed_at is null;
  return passed;
end
$$;
alter function pass_on_urgent(timestamptz) owner to klang_keeper;

-- A need that cannot wait, an injury in a fall; what a list says of them, or what is older than a month, wakes nobody.
create function urgent_need_is_raised() returns trigger language plpgsql as $$
begin
  perform raise_urgent(new.person_id, 'very-urgent-need', new.id);
  return null;
end
$$;
create trigger urgent_need_is_raised after insert on needs for each row
  when (new.urgency = 'very-urgent' and new.status = 'open' and new.batch_id is null and new.withdrawn_at is null
    and new.found_on > klang_today() - 30)
  execute function urgent_need_is_raised();

create function injury_in_a_fall_is_raised() returns trigger language plpgsql as $$
begin
  perform raise_urgent(new.person_id, 'fall-injury', new.id);
  return null;
end
$$;
create trigger injury_in_a_fall_is_raised after insert on visits for each row
  when (new.fall_injured and new.batch_id is null and new.visited_on > klang_today() - 30)
  execute function injury_in_a_fall_is_raised();

create function erase_urgent_cases() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update urgent_cases set note = null
    where person_id in (select id from people where id = new.person_id or current_id = new.person_id);
  return null;
end
$$;
alter function erase_urgent_cases() owner to klang_keeper;
create trigger erasure_reaches_urgent_cases after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_urgent_cases();
