-- A single visit without the sets of a push (docs/decisions/0031): the same questions in the same order as record_visits asks of
-- many, as klang_app and under every policy, each of one row.
create function record_one_visit(p_sent jsonb, out outcome text, out died_on date) language plpgsql as $$
declare
  v visits := jsonb_populate_record(null::visits, p_sent->'visit');
  me constant uuid := klang_account();
  our constant uuid := klang_organization();
  hash constant bytea := decode(p_sent->>'hash', 'hex');
  known bytea;
begin
  select r.body_hash into known from receipts r where r.entry_id = v.id;
  if found then
    outcome := case when known = hash then 'again' else 'differs' end;
    return;
  end if;
  if not (p_sent->>'allowed')::boolean then outcome := 'refused'; return; end if;
  select p.died_on into died_on from people p where p.id = v.person_id and p.withdrawn_at is null;
  if not found then outcome := 'unseen'; return; end if;
  if v.visited_on > died_on then outcome := 'died'; return; end if;
  insert into visits (person_id, id, visited_on, visitor_name, agency, systolic, diastolic, pulse, weight_kg, height_cm, sugar,
    adl_items, adl_total, findings, needs_found, next_visit_on, temperature, respiration, oxygen, waist_cm, pressure_position,
    sugar_kind, met_with, falls, fall_injured, pressure_sore, sore_grade, sore_place, done, latitude, longitude, accuracy_metres,
    household_visit_id, started_at, saved_at, organization_id, recorded_by)
  values (v.person_id, v.id, v.visited_on, v.visitor_name, v.agency, v.systolic, v.diastolic, v.pulse, v.weight_kg, v.height_cm,
    v.sugar, v.adl_items, v.adl_total, v.findings, v.needs_found, v.next_visit_on, v.temperature, v.respiration, v.oxygen,
    v.waist_cm, v.pressure_position, v.sugar_kind, v.met_with, v.falls, v.fall_injured, v.pressure_sore, v.sore_grade,
    v.sore_place, v.done, v.latitude, v.longitude, v.accuracy_metres, v.household_visit_id, v.started_at, v.saved_at, our, me);
  insert into receipts (entry_id, account_id, body_hash, outcome) values (v.id, me, hash, jsonb_build_object('id', v.id));
  insert into audit_entries (id, account_id, organization_id, action, subject_id, person_ids)
  values ((p_sent->>'line')::uuid, me, our, 'visit.record', v.id, array[v.person_id]);
  outcome := 'done';
end
$$;

-- As in 0047.
create or replace function record_visit_at_once(p_token_hash bytea, p_sent jsonb) returns text language plpgsql as $$
declare
  actor constant jsonb := begin_work(p_token_hash);
  said text;
begin
  if actor is null or actor ? 'locked' or not klang_may_write() then return null; end if;
  said := set_config('role', 'klang_app', true);
  said := (record_one_visit(p_sent->0)).outcome;
  return case when said in ('done', 'again') then said end;
end
$$;
