-- What else is seen at a home: more signs, who was met, falls, sores, what was done, and where it was.
-- All of it may be absent: visits of lists and of earlier releases know none of it.
alter table visits
  add column temperature double precision,
  add column respiration smallint,
  add column oxygen smallint,
  add column waist_cm double precision,
  add column pressure_position text,
  add column sugar_kind text,
  add column met_with text,
  -- Since the visit before: null is not asked, 0 is asked and none.
  add column falls smallint,
  add column fall_injured boolean,
  add column pressure_sore boolean,
  add column sore_grade text,
  add column sore_place text,
  add column done text[] not null default '{}',
  -- Of the visit and not of the house; only where the visitor let the phone say it.
  add column latitude double precision,
  add column longitude double precision,
  add column accuracy_metres double precision,
  -- Several people of one house, in one visit.
  add column household_visit_id uuid,
  -- By the clock of whatever it was written on.
  add column started_at timestamptz,
  add column saved_at timestamptz,
  add constraint pressure_position_is_known check (pressure_position in ('sitting', 'lying')),
  add constraint sugar_kind_is_known check (sugar_kind in ('fasting', 'random')),
  add constraint met_with_is_known check (met_with in ('herself', 'carer', 'relative', 'nobody')),
  add constraint sore_grade_is_known check (sore_grade in ('1', '2', '3', '4', 'unstageable', 'deep')),
  add constraint falls_are_counted check (falls >= 0),
  add constraint visit_position_is_whole check ((latitude is null) = (longitude is null));

create function erase_visit_details() returns trigger language plpgsql security definer set search_path = public as $$
declare ids uuid[] := array(select id from people where id = new.person_id or current_id = new.person_id);
begin
  update visits set latitude = null, longitude = null, accuracy_metres = null, sore_place = null, household_visit_id = null
    where person_id = any (ids);
  return null;
end
$$;
alter function erase_visit_details() owner to klang_keeper;
create trigger erasure_reaches_visit_details after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_visit_details();
