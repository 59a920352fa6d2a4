-- Roles belong to the whole server, so several databases of one server share them.
--   klang_app      every request works as this one; it owns nothing and cannot bypass row-level security
--   klang_matcher  sees all people while an import is matched; people see their scope (decision 16)
--   klang_keeper   owns the few functions that must see past the policies: figures, caseloads, agreements
do $$
declare wanted text;
begin
  foreach wanted in array array['klang_app', 'klang_matcher', 'klang_keeper'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null; -- another installation on this server was quicker
      end;
    end if;
    if not pg_has_role(current_user, wanted, 'member') then execute format('grant %I to current_user', wanted); end if;
  end loop;
end
$$;

revoke create on schema public from public;
grant usage on schema public to klang_app, klang_matcher, klang_keeper;
grant create on schema public to klang_keeper;
