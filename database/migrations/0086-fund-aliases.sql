-- Codes under which a fund was known before: สปสช. changed 5xxxx to Lxxxx, and old files still say the old one.
create table fund_aliases (
  code text primary key,
  fund_id uuid not null references funds,
  constraint fund_alias_is_a_code check (code ~ '^[A-Z0-9][A-Z0-9._-]{1,29}$')
);
create index fund_aliases_by_fund on fund_aliases (fund_id);
alter table fund_aliases enable row level security;
alter table fund_aliases force row level security;
create policy fund_aliases_are_known on fund_aliases to klang_app
  using (true) with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
grant select, insert, delete on fund_aliases to klang_app;

-- Whose projects one follows with their names and telephones: canFollow in domain/funds/exports/export.policy.ts.
create function klang_followed_funds() returns uuid[] language sql stable
  as $$ select klang_funds_of(array['fund-officer', 'mentor'], array['officer', 'finance', 'mentor']) $$;
