-- Who sits on a fund's committee, by which letter, until when; its meetings, who came, and what they decided about projects.
create table appointment_letters (
  fund_id uuid not null references funds,
  id uuid not null,
  number text not null,
  dated date not null,
  kind text not null,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  primary key (fund_id, id),
  constraint appointment_kind_is_known check (kind in ('new', 'added', 'changed'))
);

create table committee_members (
  fund_id uuid not null references funds,
  id uuid not null,
  letter_id uuid,
  -- Which of the announcement's kinds of members, and which office among them.
  seat text not null,
  office text not null,
  name text not null,
  from_organization text not null default '',
  position smallint not null default 0,
  from_day date not null,
  due_day date not null,
  ended_on date,
  ended_why text,
  account_id uuid references accounts,
  primary key (fund_id, id),
  foreign key (fund_id, letter_id) references appointment_letters,
  constraint committee_seat_is_known check (seat in ('executive', 'expert', 'council', 'primary-care', 'volunteer', 'village',
    'coordination', 'permanent-secretary', 'public-health-head', 'finance-head', 'advisor', 'other')),
  constraint committee_office_is_known check (office in ('chair', 'vice-chair', 'member', 'secretary', 'assistant-secretary', 'advisor')),
  constraint committee_term_ends_after_it_begins check (due_day > from_day),
  constraint committee_member_ended_for_a_reason check ((ended_on is null) = (ended_why is null)),
  constraint committee_end_is_known check (ended_why in ('term', 'resigned', 'died', 'moved', 'replaced', 'other'))
);
create index committee_members_by_term on committee_members (fund_id, due_day);

create table fund_meetings (
  fund_id uuid not null references funds,
  id uuid not null,
  -- ครั้งที่ number/fiscal year.
  number smallint not null,
  fiscal_year integer not null,
  on_day date not null,
  place text not null default '',
  -- [{ "id", "title", "detail" }]
  agenda jsonb not null default '[]',
  minutes text not null default '',
  -- Of committee_members.
  present uuid[] not null default '{}',
  revision integer not null default 1,
  -- Minutes that were adopted are not changed any more.
  adopted_at timestamptz,
  adopted_by uuid references accounts,
  made_by uuid references accounts,
  primary key (fund_id, id),
  constraint meeting_number_is_used_once_a_year unique (fund_id, fiscal_year, number)
);

create table meeting_decisions (
  fund_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  project_id uuid not null references projects,
  outcome text not null,
  approved_satang bigint,
  reason text not null,
  -- Members who declared an interest and left the room.
  abstained uuid[] not null default '{}',
  decided_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  primary key (fund_id, id),
  foreign key (fund_id, meeting_id) references fund_meetings,
  constraint project_is_decided_once_in_a_meeting unique (fund_id, meeting_id, project_id),
  constraint decision_is_known check (outcome in ('granted', 'send-back', 'refused')),
  constraint grant_says_how_much check ((outcome = 'granted') = (approved_satang is not null) and approved_satang > 0)
);
create index meeting_decisions_by_project on meeting_decisions (project_id);

do $$
declare t text;
begin
  foreach t in array array['appointment_letters', 'committee_members', 'fund_meetings', 'meeting_decisions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])) '
      'with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_of_open_books', t);
    execute format('grant select, insert on %I to klang_app', t);
  end loop;
end
$$;
grant update (ended_on, ended_why, account_id) on committee_members to klang_app;
grant update (on_day, place, agenda, minutes, present, revision, adopted_at, adopted_by) on fund_meetings to klang_app;
