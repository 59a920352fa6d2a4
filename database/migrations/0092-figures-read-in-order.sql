-- A roll-up reads one way of telling apart of one year: the index holds all that it needs, and the folding writes in its order, so that
-- eight thousand funds lie on some hundred pages and not each on a page of its own.
alter table fund_figures drop constraint fund_figures_pkey;
alter table fund_figures add primary key (slice, fiscal_year, fund_id, value, status)
  include (projects, unpaid, partly, unclosed, asked_satang, approved_satang, paid_satang, returned_satang, planned, came);
drop index counted_projects_by_year;
create index counted_projects_by_year on counted_projects (fiscal_year, fund_id)
  include (status, support_type, target_group, applicant_kind, issue_code, asked_satang, approved_satang, paid_satang, returned_satang, planned, came);

create or replace function fold_fund_steps() returns integer language plpgsql security definer set search_path = public as $$
declare folded integer;
begin
  if not pg_try_advisory_xact_lock(4209091) then return 0; end if;
  with taken as (delete from fund_figure_steps returning *),
  added as (
    insert into fund_figures as f (fund_id, fiscal_year, status, slice, value, projects, unpaid, partly, unclosed, asked_satang,
      approved_satang, paid_satang, returned_satang, planned, came)
    select fund_id, fiscal_year, status, slice, value, sum(projects), sum(unpaid), sum(partly), sum(unclosed), sum(asked_satang),
      sum(approved_satang), sum(paid_satang), sum(returned_satang), sum(planned), sum(came)
    from taken group by 1, 2, 3, 4, 5 order by slice, fiscal_year, fund_id
    on conflict (slice, fiscal_year, fund_id, value, status) do update set projects = f.projects + excluded.projects,
      unpaid = f.unpaid + excluded.unpaid, partly = f.partly + excluded.partly, unclosed = f.unclosed + excluded.unclosed,
      asked_satang = f.asked_satang + excluded.asked_satang, approved_satang = f.approved_satang + excluded.approved_satang,
      paid_satang = f.paid_satang + excluded.paid_satang, returned_satang = f.returned_satang + excluded.returned_satang,
      planned = f.planned + excluded.planned, came = f.came + excluded.came
  )
  select count(*) into folded from taken;
  return folded;
end
$$;

-- A draft is its writer's own, though it names a fund.
alter policy counted_projects_in_sight on counted_projects using (status in ('running', 'finished', 'terminated', 'suspended')
  or (select klang_every_fund()) or (status <> 'developing' and fund_id in (select unnest((select klang_open_books())::uuid[]))));
