-- บันทึกข้อตกลง: what a project and its fund signed, and the instalments that came of it.
create table grant_agreements (
  project_id uuid primary key references projects,
  fund_id uuid not null references funds,
  id uuid not null,
  number text not null,
  signed_on date not null,
  made_at text not null default '',
  -- [{ "side": "grantee" | "granter" | "witness", "name", "position" }]
  signatories jsonb not null,
  conditions text not null default '',
  made_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  constraint grant_agreement_id_is_used_once unique (id),
  constraint grant_agreement_number_is_used_once unique (fund_id, number)
);
alter table grant_agreements enable row level security;
alter table grant_agreements force row level security;
-- Signatories are persons: for those who work on the project or read the fund's books.
create policy grant_agreements_at_work on grant_agreements for select to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])
    or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization())));
create policy grant_agreements_are_made on grant_agreements for insert to klang_app
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
grant select, insert on grant_agreements to klang_app;

-- The instalments of an agreement are all that was approved, asked when they are all there.
create function instalments_add_up() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if (select sum(amount_satang) from instalments where project_id = new.project_id)
    is distinct from (select approved_satang from project_money where project_id = new.project_id) then
    raise exception using errcode = '23514', constraint = 'instalments_add_up', message = 'Instalments are not what was approved';
  end if;
  return null;
end
$$;
alter function instalments_add_up() owner to klang_keeper;
create constraint trigger instalments_add_up after insert on grant_agreements deferrable initially immediate
  for each row execute function instalments_add_up();
