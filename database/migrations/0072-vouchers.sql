-- ใบเบิกเงิน: from the request over its chain of signatures to the payment in the books.

-- Who signs, in order, by kind of fund and from a day on. The first asks, the last approves.
create table voucher_chains (
  id uuid primary key,
  fund_kind text not null,
  from_day date not null,
  to_day date,
  source text not null,
  -- [{ "code", "nameTh", "nameEn" }]
  steps jsonb not null,
  constraint one_voucher_chain_begins_on_a_day unique (fund_kind, from_day),
  constraint voucher_chain_ends_after_it_begins check (to_day > from_day),
  constraint voucher_chain_has_two_or_more check (jsonb_array_length(steps) between 2 and 12)
);
grant select on voucher_chains to klang_app, klang_keeper;
-- Local health funds: the lines of the form ใบเบิกเงิน, in its order. Other kinds sign the same lines without the permanent secretary
-- of an authority; each of them may set its own from a day on.
insert into voucher_chains (id, fund_kind, from_day, source, steps) values
  ('019b0000-0000-7000-8000-000000000101', 'local-health', '2014-10-01', 'แบบใบเบิกเงิน กองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่',
   '[{"code": "requester", "nameTh": "เจ้าหน้าที่ผู้ขอเบิก", "nameEn": "Officer who asks"}, {"code": "checker", "nameTh": "ผู้ตรวจสอบเอกสารและงบคงเหลือ", "nameEn": "Checks papers and what is left"}, {"code": "finance-head", "nameTh": "หัวหน้าหน่วยงานคลัง", "nameEn": "Head of finance"}, {"code": "permanent-secretary", "nameTh": "ปลัด อปท. (เห็นควรอนุมัติ)", "nameEn": "Permanent secretary"}, {"code": "approver", "nameTh": "ผู้บริหาร อปท./ประธานกรรมการ (อนุมัติ)", "nameEn": "Mayor or chair who approves"}]');
insert into voucher_chains (id, fund_kind, from_day, source, steps)
select ('019b0000-0000-7000-8000-0000000001' || lpad((10 + place)::text, 2, '0'))::uuid, kind, '2014-10-01',
  'ตามแบบใบเบิกเงินของ กปท. โดยไม่มีปลัด อปท.',
  '[{"code": "requester", "nameTh": "เจ้าหน้าที่ผู้ขอเบิก", "nameEn": "Officer who asks"}, {"code": "checker", "nameTh": "ผู้ตรวจสอบเอกสารและงบคงเหลือ", "nameEn": "Checks papers and what is left"}, {"code": "finance-head", "nameTh": "หัวหน้าหน่วยงานการเงิน", "nameEn": "Head of finance"}, {"code": "approver", "nameTh": "ประธานกรรมการ (อนุมัติ)", "nameEn": "Chair who approves"}]'
from unnest(array['provincial-rehab', 'co-funded', 'programme', 'tambon-central', 'community-welfare', 'matched-saving'])
  with ordinality kinds (kind, place);

-- From this day on a pot pays projects by voucher; what was paid before stands in the old book and is brought over directly.
alter table fund_pots add column vouchers_from date not null default klang_today();

create table vouchers (
  fund_id uuid not null references funds,
  id uuid not null,
  pot_id uuid not null,
  chain_id uuid not null references voucher_chains,
  on_day date not null,
  fiscal_year integer not null generated always as (klang_fiscal_year(on_day)) stored,
  -- ที่ number/fiscal year of its pot, given when it is asked for.
  number integer not null,
  project_id uuid not null references projects,
  instalment_id uuid,
  amount_satang bigint not null,
  payee text not null,
  channel text not null,
  -- Where the payee's money goes when it is transferred: bank and number.
  payee_account text not null default '',
  purpose text not null,
  state text not null default 'signing',
  -- Each time it is asked for anew after it was turned back, its signatures begin anew.
  round smallint not null default 1,
  -- How many have signed in this round.
  signed smallint not null default 0,
  revision integer not null default 1,
  entry_id uuid,
  paid_on date,
  cheque_number text not null default '',
  cheque_on date,
  -- The two who sign for the account, those who received it (1) and (2), and who paid it out.
  signers text[] not null default '{}',
  receivers text[] not null default '{}',
  payer text not null default '',
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (fund_id, id),
  foreign key (fund_id, pot_id) references fund_pots,
  foreign key (project_id, instalment_id) references instalments,
  constraint voucher_entry_is_posted foreign key (fund_id, entry_id) references ledger_entries deferrable initially deferred,
  constraint voucher_number_is_used_once unique (fund_id, pot_id, fiscal_year, number),
  constraint entry_has_one_voucher unique (fund_id, entry_id),
  constraint voucher_moves_something check (amount_satang > 0),
  constraint voucher_channel_is_known check (channel in ('bank', 'cheque', 'cash')),
  constraint voucher_state_is_known check (state in ('signing', 'approved', 'turned-back', 'cancelled', 'paid')),
  constraint paid_voucher_names_its_entry check ((state = 'paid') = (entry_id is not null) and (state = 'paid') = (paid_on is not null))
);
create index vouchers_by_project on vouchers (project_id);
create index vouchers_by_state on vouchers (fund_id, state);

-- Each signature, turning back, cancelling and payment: whose name, by an account or on paper, who recorded it, when.
create table voucher_steps (
  fund_id uuid not null,
  id uuid not null,
  voucher_id uuid not null,
  round smallint not null,
  -- A step of the chain, or what else happened to it.
  act text not null,
  is_last boolean not null default false,
  name text not null,
  position text not null default '',
  way text not null,
  on_day date not null,
  note text not null default '',
  by_account uuid references accounts,
  at timestamptz not null default clock_timestamp(),
  primary key (fund_id, id),
  foreign key (fund_id, voucher_id) references vouchers,
  constraint voucher_step_way_is_known check (way in ('account', 'paper'))
);
create unique index voucher_line_is_signed_once on voucher_steps (fund_id, voucher_id, round, act) where act not in ('turned-back', 'cancelled');
create index voucher_steps_by_voucher on voucher_steps (fund_id, voucher_id, at);

-- The chair signs, too, and keeps nothing else.
create function klang_signed_funds() returns uuid[] language sql stable
  as $$ select klang_funds_of(array['fund-officer'], array['officer', 'finance', 'chair']) $$;

do $$
declare
  t text;
begin
  foreach t in array array['vouchers', 'voucher_steps'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_app, klang_keeper', t);
  end loop;
end
$$;
create policy vouchers_at_work on vouchers for select to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])
    or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and p.organization_id = (select klang_organization())));
create policy vouchers_are_asked_for on vouchers for insert to klang_app
  with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy vouchers_are_moved on vouchers for update to klang_app
  using ((select klang_every_fund()) or fund_id = any ((select klang_signed_funds())::uuid[]));
create policy voucher_steps_in_sight on voucher_steps for select to klang_app
  using (exists (select from vouchers v where v.fund_id = voucher_steps.fund_id and v.id = voucher_id));
create policy voucher_steps_are_taken on voucher_steps for insert to klang_app
  with check (by_account is not distinct from (select klang_account())
    and ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[])
      or (way = 'account' and fund_id = any ((select klang_signed_funds())::uuid[]))));
grant insert on vouchers, voucher_steps to klang_app;
grant update (amount_satang, payee, channel, payee_account, purpose, state, round, signed, revision, entry_id, paid_on, cheque_number,
  cheque_on, signers, receivers, payer) on vouchers to klang_app;

-- The next number while the pot is held: no gaps, no twins.
create function voucher_takes_its_number() returns trigger language plpgsql as $$
begin
  perform from fund_pots where fund_id = new.fund_id and id = new.pot_id for update;
  insert into ledger_counters as c (fund_id, pot_id, fiscal_year, document, last)
  values (new.fund_id, new.pot_id, klang_fiscal_year(new.on_day), 'VCH', 1)
  on conflict (fund_id, pot_id, fiscal_year, document) do update set last = c.last + 1
  returning last into new.number;
  return new;
end
$$;
create trigger voucher_takes_its_number before insert on vouchers for each row execute function voucher_takes_its_number();

-- Vouchers under way hold their money: together with what is paid they are never more than an instalment, a project, a pot holds.
create function voucher_within_what_is_left() returns trigger language plpgsql security definer set search_path = public as $$
declare
  pot record;
  money record;
  part record;
begin
  select balance_satang into pot from fund_pots where fund_id = new.fund_id and id = new.pot_id for update;
  select approved_satang, paid_satang into money from project_money
    where project_id = new.project_id and fund_id = new.fund_id and pot_id = new.pot_id;
  if not found then
    raise exception using errcode = '23514', constraint = 'project_of_this_pot', message = 'Not a project of this pot';
  end if;
  if new.instalment_id is null and exists (select from instalments i where i.project_id = new.project_id) then
    raise exception using errcode = '23514', constraint = 'payment_names_its_instalment', message = 'Of which instalment';
  end if;
  if new.instalment_id is not null then
    select amount_satang, paid_satang, opened_at into part from instalments where project_id = new.project_id and id = new.instalment_id;
    if part.opened_at is null then
      raise exception using errcode = '23514', constraint = 'instalment_is_paid_when_open', message = 'Not open';
    end if;
    if part.amount_satang < part.paid_satang + (select sum(amount_satang) from vouchers
        where project_id = new.project_id and instalment_id = new.instalment_id and state in ('signing', 'approved')) then
      raise exception using errcode = '23514', constraint = 'voucher_within_its_instalment', message = 'More than the instalment';
    end if;
  end if;
  if money.approved_satang < money.paid_satang + (select sum(amount_satang) from vouchers
      where project_id = new.project_id and state in ('signing', 'approved')) then
    raise exception using errcode = '23514', constraint = 'voucher_within_what_was_approved', message = 'More than approved';
  end if;
  if pot.balance_satang < (select sum(amount_satang) from vouchers
      where fund_id = new.fund_id and pot_id = new.pot_id and state in ('signing', 'approved')) then
    raise exception using errcode = '23514', constraint = 'voucher_within_the_pot', message = 'More than the pot holds';
  end if;
  return null;
end
$$;
alter function voucher_within_what_is_left() owner to klang_keeper;
create trigger voucher_within_what_is_left after insert or update on vouchers
  for each row when (new.state = 'signing' and new.signed <= 1) execute function voucher_within_what_is_left();

-- Whoever asks signs no other line; whoever approves signed none before, nor recorded the asking. One who stands in for another may
-- sign two lines between.
create function voucher_is_signed_by_another() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from voucher_steps s
      where s.fund_id = new.fund_id and s.voucher_id = new.voucher_id and s.round = new.round
        and s.act not in ('turned-back', 'cancelled') and (s.act = 'requester' or new.is_last)
        and (lower(btrim(s.name)) = lower(btrim(new.name)) or (new.way = 'account' and s.by_account = new.by_account))) then
    raise exception using errcode = '23514', constraint = 'voucher_is_signed_by_another', message = 'Signed by the same person before';
  end if;
  return new;
end
$$;
alter function voucher_is_signed_by_another() owner to klang_keeper;
create trigger voucher_is_signed_by_another before insert on voucher_steps
  for each row when (new.act not in ('requester', 'turned-back', 'cancelled', 'paid')) execute function voucher_is_signed_by_another();

-- What was paid, cancelled or signed by all is not changed behind their backs.
create function voucher_stays_as_signed() returns trigger language plpgsql as $$
begin
  if old.state in ('paid', 'cancelled')
    or (new.amount_satang, new.payee, new.channel, new.payee_account, new.purpose)
      is distinct from (old.amount_satang, old.payee, old.channel, old.payee_account, old.purpose) and old.state <> 'turned-back'
    or (new.state = 'paid' and old.state <> 'approved')
    or (new.state = 'approved' and new.signed < (select jsonb_array_length(steps) from voucher_chains where id = new.chain_id)) then
    raise exception using errcode = '23514', constraint = 'voucher_stays_as_signed', message = 'The voucher stands as it was signed';
  end if;
  return new;
end
$$;
create trigger voucher_stays_as_signed before update on vouchers for each row execute function voucher_stays_as_signed();

-- A project is paid by a voucher that all have signed, from the day on which its pot pays so.
create function payment_goes_by_voucher() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.on_day >= (select vouchers_from from fund_pots where fund_id = new.fund_id and id = new.pot_id)
    and not exists (select from vouchers v where v.fund_id = new.fund_id and v.entry_id = new.id and v.state = 'paid'
      and v.pot_id = new.pot_id and v.project_id = new.project_id and v.instalment_id is not distinct from new.instalment_id
      and v.amount_satang = new.amount_satang and v.paid_on = new.on_day) then
    raise exception using errcode = '23514', constraint = 'payment_goes_by_voucher', message = 'A project is paid by voucher';
  end if;
  return new;
end
$$;
alter function payment_goes_by_voucher() owner to klang_keeper;
create trigger payment_goes_by_voucher before insert on ledger_entries
  for each row when (new.kind = 'payment' and new.project_id is not null) execute function payment_goes_by_voucher();
