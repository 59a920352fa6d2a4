-- The usual case of a single visit in one statement, and so in one round trip and one commit: session, rights, receipt, visit, line
-- of audit (docs/decisions/0031). Null: it is not the usual case, nothing was written, and the ordinary way says what is wrong.
-- Whoever may write may record a visit: the same roles as canRecordVisit in domain/care/visits/visit.policy.ts.
create function record_visit_at_once(p_token_hash bytea, p_sent jsonb) returns text language plpgsql as $$
declare
  actor jsonb := begin_work(p_token_hash);
  said text;
begin
  if actor is null or actor ? 'locked' or not klang_may_write() then return null; end if;
  perform set_config('role', 'klang_app', true);
  select outcome into said from record_visits(p_sent);
  return case when said in ('done', 'again') then said end;
end
$$;
