-- Whose turn an urgent case is, is told so; once somebody answered, nobody else is.
grant select on grants, visits to klang_keeper;

create function urgent_case_is_told() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from push_messages where sentence = 'urgent' and subject_id = new.id;
  if new.acknowledged_at is not null or new.closed_at is not null then return null; end if;
  -- Nobody is left on the list: the administrators of the organisation.
  perform tell_by_push(a.id, 'urgent', new.id) from accounts a
  where a.id = new.named_account
    or (new.named_account is null and a.organization_id = new.organization_id and exists (
      select from grants g where g.account_id = a.id and g.role = 'organization-admin'
        and g.from_day <= klang_today() and (g.to_day is null or g.to_day > klang_today())));
  return null;
end
$$;
alter function urgent_case_is_told() owner to klang_keeper;
create trigger urgent_case_is_told after insert or update of named_account, acknowledged_at, closed_at on urgent_cases
  for each row execute function urgent_case_is_told();

-- Something new in the team for whoever recorded it: she was thanked, or what she asked for has come. One message until it is told.
create function thanks_are_told() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform tell_by_push(v.recorded_by, 'team', v.recorded_by) from visits v
  where v.person_id = new.person_id and v.id = new.visit_id and v.recorded_by <> new.account_id;
  return null;
end
$$;
alter function thanks_are_told() owner to klang_keeper;
create trigger thanks_are_told after insert on thanks for each row execute function thanks_are_told();

create function met_need_is_told() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform tell_by_push(new.recorded_by, 'team', new.recorded_by);
  return null;
end
$$;
alter function met_need_is_told() owner to klang_keeper;
create trigger met_need_is_told after update of status on needs for each row
  when (new.status = 'met' and old.status <> 'met' and new.withdrawn_at is null and new.recorded_by is distinct from klang_account())
  execute function met_need_is_told();
