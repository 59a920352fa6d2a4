-- Answers that are put right later: sealed ones when a rule of scoring changes, and those of a local form that came back to whoever
-- wrote them (0045).

-- Sealed answers are scored anew by whoever runs the centre, who may read none of them on any page: what goes out is sealed, and
-- so is what comes back. Others are refused, whatever right they have.
create function sealed_answers_to_rescore(p_instrument text, p_after uuid, p_limit integer)
returns table (id uuid, person_id uuid, version text, assessed_on date, rule_version text, sealed bytea)
language plpgsql stable security definer set search_path = public as $$
begin
  if klang_account() is not null or not klang_every_organization() then
    raise exception 'scoring sealed answers is for whoever runs the centre' using errcode = 'insufficient_privilege';
  end if;
  return query
    select r.id, r.person_id, r.version, r.assessed_on, r.rule_version, r.sealed from restricted_assessments r
    where r.instrument = p_instrument and r.id > p_after order by r.id limit p_limit;
end
$$;
alter function sealed_answers_to_rescore(text, uuid, integer) owner to klang_keeper;

create function rescore_sealed_answers(p_person uuid, p_id uuid, p_rule_version text, p_sealed bytea) returns void
language plpgsql security definer set search_path = public as $$
begin
  if klang_account() is not null or not klang_every_organization() then
    raise exception 'scoring sealed answers is for whoever runs the centre' using errcode = 'insufficient_privilege';
  end if;
  update restricted_assessments set rule_version = p_rule_version, sealed = p_sealed where person_id = p_person and id = p_id;
end
$$;
alter function rescore_sealed_answers(uuid, uuid, text, bytea) owner to klang_keeper;

revoke execute on function sealed_answers_to_rescore(text, uuid, integer), rescore_sealed_answers(uuid, uuid, text, bytea) from public;
grant execute on function sealed_answers_to_rescore(text, uuid, integer), rescore_sealed_answers(uuid, uuid, text, bytea) to klang_app;

-- The one that stands in its place, as of a household survey.
alter table form_answers add column replaced_by_answer uuid;
