-- What was said of a task that the rules found: done, put off until a day, or handed over. The task itself is never stored.

create table task_acts (
  person_id uuid not null references people,
  id uuid not null,
  -- Kind and subject, as the rules make them.
  task text not null,
  act text not null,
  risk smallint not null,
  until_day date,
  reason text,
  note text,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (person_id, id),
  constraint task_act_is_known check (act in ('done', 'postponed', 'handed-over')),
  constraint postponed_task_has_a_day check ((act = 'postponed') = (until_day is not null)),
  constraint task_put_aside_says_why check (act = 'done' or reason is not null),
  constraint task_risk_is_known check (risk between 0 and 3)
);
create unique index task_act_id_is_used_once on task_acts (id);
create index tasks_handed_over on task_acts (recorded_at desc) where act = 'handed-over';

alter table task_acts enable row level security;
alter table task_acts force row level security;
create policy task_acts_of_people_in_scope on task_acts to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy task_acts_for_the_keeper on task_acts to klang_keeper using (true) with check (true);
grant select, insert on task_acts to klang_app;
grant select, update on task_acts to klang_keeper;

create function erase_task_acts() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update task_acts set note = null
  where person_id in (select id from people where id = new.person_id or current_id = new.person_id);
  return null;
end
$$;
alter function erase_task_acts() owner to klang_keeper;
create trigger erasure_reaches_task_acts after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_task_acts();

select facts_reach_phones('task_acts');
