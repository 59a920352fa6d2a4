-- The ledger: double entry, in satang, only ever added to. What was posted wrongly is reversed; a closed month takes nothing more.
create table ledger_accounts (
  code text primary key,
  kind text not null,
  position integer not null,
  name_th text not null,
  name_en text not null,
  constraint ledger_account_kind_is_known check (kind in ('asset', 'liability', 'capital', 'income', 'expense'))
);
grant select on ledger_accounts to klang_app, klang_keeper;
-- The codes that local health funds report to สปสช. (10201, 40100 to 40500, 50100 to 50500); 30100, 40900 and 50900 are ours: money
-- from before the books, and what the five uses of clause 10 do not name in other kinds of funds.
insert into ledger_accounts (code, kind, position, name_th, name_en) values
  ('10201', 'asset', 1, 'เงินฝากธนาคาร', 'Bank deposit'),
  ('30100', 'capital', 2, 'ยอดเงินยกมาก่อนเริ่มบัญชี', 'Balance from before these books'),
  ('40100', 'income', 3, 'เงินค่าบริการสาธารณสุขที่ได้รับจากสำนักงานหลักประกันสุขภาพแห่งชาติ', 'Received from NHSO'),
  ('40200', 'income', 4, 'เงินอุดหนุนหรืองบประมาณที่ได้รับจากองค์กรปกครองส่วนท้องถิ่น', 'Received from the local authority'),
  ('40300', 'income', 5, 'เงินได้จากดอกเบี้ยเงินฝากธนาคาร', 'Bank interest'),
  ('40400', 'income', 6, 'เงินสมทบจากชุมชน เงินบริจาค เงินได้อื่นๆ', 'From the community, donations, other'),
  ('40500', 'income', 7, 'เงินรับคืนจากการดำเนินแผนงาน/โครงการ/กิจกรรม', 'Returned by projects'),
  ('40900', 'income', 8, 'เงินร่วมทุนและเงินได้อื่นของกองทุนที่ไม่ใช่ กปท.', 'Co-funding and other income of other funds'),
  ('50100', 'expense', 9, 'สนับสนุนหน่วยบริการ/สถานบริการ/หน่วยงานสาธารณสุข (ประเภทที่ 1)', 'Type 1: health services'),
  ('50200', 'expense', 10, 'สนับสนุนกลุ่มหรือองค์กรประชาชน/หน่วยงานอื่น (ประเภทที่ 2)', 'Type 2: people''s groups and other agencies'),
  ('50300', 'expense', 11, 'สนับสนุนศูนย์เด็กเล็ก/ผู้สูงอายุ/คนพิการ (ประเภทที่ 3)', 'Type 3: centres for children, older and disabled people'),
  ('50400', 'expense', 12, 'สนับสนุนการบริหารหรือพัฒนากองทุน (ประเภทที่ 4)', 'Type 4: managing the fund'),
  ('50500', 'expense', 13, 'สนับสนุนกรณีเกิดโรคระบาดหรือภัยพิบัติ (ประเภทที่ 5)', 'Type 5: epidemics and disasters'),
  ('50900', 'expense', 14, 'สนับสนุนโครงการของกองทุนที่ไม่ใช่ กปท.', 'Projects of other funds');

create table ledger_entries (
  fund_id uuid not null,
  id uuid not null,
  pot_id uuid not null,
  kind text not null,
  on_day date not null,
  fiscal_year integer not null generated always as (klang_fiscal_year(on_day)) stored,
  -- RCV 7, PAY 12 …: per pot and fiscal year, without gaps.
  document text not null,
  number integer not null,
  text text not null,
  counterparty text not null default '',
  channel text not null default 'bank',
  cheque_number text not null default '',
  -- What one side of it adds up to.
  amount_satang bigint not null,
  project_id uuid references projects,
  instalment_id uuid,
  reverses uuid,
  recorded_by uuid references accounts,
  -- When it took its turn, not when its transaction began: the book is in the order of its numbers.
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (fund_id, id),
  foreign key (fund_id, pot_id) references fund_pots,
  foreign key (fund_id, reverses) references ledger_entries,
  foreign key (project_id, instalment_id) references instalments,
  constraint ledger_number_is_used_once unique (fund_id, pot_id, fiscal_year, document, number),
  constraint entry_is_reversed_once unique (fund_id, reverses),
  constraint entry_kind_is_known check (kind in ('opening', 'receipt', 'payment', 'return', 'reversal')),
  constraint entry_has_its_document check (document = case kind when 'opening' then 'OPN' when 'receipt' then 'RCV'
    when 'payment' then 'PAY' when 'return' then 'RET' else 'REV' end),
  constraint entry_channel_is_known check (channel in ('bank', 'cheque', 'cash')),
  constraint entry_moves_something check (amount_satang > 0),
  constraint only_reversals_reverse check ((kind = 'reversal') = (reverses is not null)),
  constraint entry_says_what_it_is check (length(btrim(text)) > 0)
);
create index ledger_entries_by_day on ledger_entries (fund_id, pot_id, on_day, recorded_at);
create index ledger_entries_by_project on ledger_entries (project_id) where project_id is not null;
create unique index pot_is_opened_once on ledger_entries (fund_id, pot_id) where kind = 'opening';

-- A debit is above zero, a credit below.
create table ledger_lines (
  fund_id uuid not null,
  entry_id uuid not null,
  position smallint not null,
  account_code text not null references ledger_accounts,
  amount_satang bigint not null,
  primary key (fund_id, entry_id, position),
  foreign key (fund_id, entry_id) references ledger_entries,
  constraint line_moves_something check (amount_satang <> 0)
);

-- Debits and credits of an account in a month, kept as lines come: what every report adds up again.
create table ledger_months (
  fund_id uuid not null,
  pot_id uuid not null,
  month date not null,
  account_code text not null references ledger_accounts,
  debit_satang bigint not null default 0,
  credit_satang bigint not null default 0,
  primary key (fund_id, pot_id, month, account_code)
);

create table ledger_counters (
  fund_id uuid not null,
  pot_id uuid not null,
  fiscal_year integer not null,
  document text not null,
  -- Numbers go on from where the old book stopped.
  last integer not null,
  primary key (fund_id, pot_id, fiscal_year, document),
  foreign key (fund_id, pot_id) references fund_pots,
  constraint counter_counts_up check (last >= 0)
);

create table period_closings (
  fund_id uuid not null,
  id uuid not null,
  pot_id uuid not null,
  kind text not null,
  from_day date not null,
  to_day date not null,
  -- [{ "office", "name", "position" }], as they signed.
  signatures jsonb not null default '[]',
  resolution text not null default '',
  opening_satang bigint not null,
  received_satang bigint not null,
  paid_satang bigint not null,
  closing_satang bigint not null,
  closed_by uuid references accounts,
  closed_at timestamptz not null default clock_timestamp(),
  reopening_asked_by uuid references accounts,
  reopening_reason text,
  reopened_by uuid references accounts,
  reopened_at timestamptz,
  primary key (fund_id, id),
  foreign key (fund_id, pot_id) references fund_pots,
  constraint closing_kind_is_known check (kind in ('month', 'quarter', 'year')),
  constraint closing_adds_up check (closing_satang = opening_satang + received_satang - paid_satang),
  constraint reopening_has_a_reason check ((reopening_asked_by is null) = (reopening_reason is null)),
  constraint another_reopens check (reopened_by <> reopening_asked_by),
  constraint reopened_is_who_and_when check ((reopened_by is null) = (reopened_at is null) and (reopened_at is null or reopening_reason is not null))
);
create unique index period_is_closed_once on period_closings (fund_id, pot_id, kind, from_day) where reopened_at is null;

-- What stands stays: for everyone, the owner included.
create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '23514', constraint = 'ledger_only_grows', message = 'The ledger is only added to';
end
$$;
create trigger ledger_entries_only_grow before update or delete on ledger_entries for each row execute function ledger_only_grows();
create trigger ledger_lines_only_grow before update or delete on ledger_lines for each row execute function ledger_only_grows();
create trigger ledger_entries_stay before truncate on ledger_entries for each statement execute function ledger_only_grows();
create trigger ledger_lines_stay before truncate on ledger_lines for each statement execute function ledger_only_grows();

-- Whoever adds holds the pot's row, and so does whoever closes: a month is closed before an entry or after it, never beside it.
create function entry_falls_into_open_books() returns trigger language plpgsql security definer set search_path = public as $$
declare
  pot record;
begin
  select books_from, closed_on into pot from fund_pots where fund_id = new.fund_id and id = new.pot_id for update;
  if new.on_day < pot.books_from or new.on_day > coalesce(pot.closed_on, new.on_day) then
    raise exception using errcode = '23514', constraint = 'entry_within_the_books', message = 'Outside the books';
  end if;
  if new.on_day > klang_today() then
    raise exception using errcode = '23514', constraint = 'entry_is_not_ahead', message = 'In the future';
  end if;
  if exists (select from period_closings c where c.fund_id = new.fund_id and c.pot_id = new.pot_id and c.reopened_at is null
      and new.on_day between c.from_day and c.to_day) then
    raise exception using errcode = '23514', constraint = 'month_is_not_closed', message = 'The month is closed';
  end if;
  return new;
end
$$;
alter function entry_falls_into_open_books() owner to klang_keeper;
create trigger entry_falls_into_open_books before insert on ledger_entries for each row execute function entry_falls_into_open_books();

create function ledger_lines_are_counted() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ledger_months as m (fund_id, pot_id, month, account_code, debit_satang, credit_satang)
  select e.fund_id, e.pot_id, date_trunc('month', e.on_day)::date, l.account_code,
    coalesce(sum(l.amount_satang) filter (where l.amount_satang > 0), 0),
    coalesce(-sum(l.amount_satang) filter (where l.amount_satang < 0), 0)
  from added l join ledger_entries e on e.fund_id = l.fund_id and e.id = l.entry_id
  group by 1, 2, 3, 4 order by 1, 2, 3, 4
  on conflict (fund_id, pot_id, month, account_code) do update
    set debit_satang = m.debit_satang + excluded.debit_satang, credit_satang = m.credit_satang + excluded.credit_satang;

  update fund_pots p set balance_satang = p.balance_satang + moved.amount
  from (select e.fund_id, e.pot_id, sum(l.amount_satang) as amount
    from added l join ledger_entries e on e.fund_id = l.fund_id and e.id = l.entry_id
    where l.account_code = '10201' group by 1, 2) moved
  where p.fund_id = moved.fund_id and p.id = moved.pot_id;

  update project_money m set paid_satang = m.paid_satang + moved.paid, returned_satang = m.returned_satang + moved.returned
  from (select e.project_id,
      coalesce(sum(l.amount_satang) filter (where l.account_code like '5%'), 0) as paid,
      coalesce(-sum(l.amount_satang) filter (where l.account_code = '40500'), 0) as returned
    from added l join ledger_entries e on e.fund_id = l.fund_id and e.id = l.entry_id
    where e.project_id is not null group by 1) moved
  where m.project_id = moved.project_id;

  update instalments i set paid_satang = i.paid_satang + moved.paid
  from (select e.project_id, e.instalment_id, sum(l.amount_satang) as paid
    from added l join ledger_entries e on e.fund_id = l.fund_id and e.id = l.entry_id
    where e.instalment_id is not null and l.account_code like '5%' group by 1, 2) moved
  where i.project_id = moved.project_id and i.id = moved.instalment_id;
  return null;
end
$$;
alter function ledger_lines_are_counted() owner to klang_keeper;
create trigger ledger_lines_are_counted after insert on ledger_lines referencing new table as added
  for each statement execute function ledger_lines_are_counted();

-- Asked at commit: an entry's lines add up to nothing, and its debits to what it says; so none can be added afterwards either.
create function entry_balances() returns trigger language plpgsql security definer set search_path = public as $$
declare
  fund constant uuid := new.fund_id;
  entry constant uuid := (to_jsonb(new)->>(case tg_table_name when 'ledger_entries' then 'id' else 'entry_id' end))::uuid;
begin
  if not exists (
    select from ledger_entries e join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id
    where e.fund_id = fund and e.id = entry group by e.amount_satang
    having sum(l.amount_satang) = 0 and sum(l.amount_satang) filter (where l.amount_satang > 0) = e.amount_satang) then
    raise exception using errcode = '23514', constraint = 'entry_balances', message = 'The entry does not balance';
  end if;
  return null;
end
$$;
alter function entry_balances() owner to klang_keeper;
create constraint trigger entry_balances after insert on ledger_entries deferrable initially deferred
  for each row execute function entry_balances();
create constraint trigger lines_balance after insert on ledger_lines deferrable initially deferred
  for each row execute function entry_balances();

-- A payment names its project, and the project belongs to this fund and pot.
create function payment_of_this_fund() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.project_id is not null and not exists (select from project_money m
      where m.project_id = new.project_id and m.fund_id = new.fund_id and m.pot_id = new.pot_id) then
    raise exception using errcode = '23514', constraint = 'project_of_this_pot', message = 'Not a project of this pot';
  end if;
  return new;
end
$$;
alter function payment_of_this_fund() owner to klang_keeper;
create trigger payment_of_this_fund before insert on ledger_entries for each row execute function payment_of_this_fund();

do $$
declare t text;
begin
  foreach t in array array['ledger_entries', 'ledger_lines', 'ledger_months', 'ledger_counters', 'period_closings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])) '
      'with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_of_open_books', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_app, klang_keeper', t);
  end loop;
end
$$;
grant insert on ledger_entries, ledger_lines to klang_app;
grant insert, update on ledger_counters to klang_app;
grant insert on period_closings to klang_app;
grant update (reopening_asked_by, reopening_reason, reopened_by, reopened_at) on period_closings to klang_app;
grant insert, update on ledger_months to klang_keeper;
grant select on fund_pots to klang_keeper;
grant update (balance_satang) on fund_pots to klang_keeper;

-- Takes the next number while the pot is held, so that numbers have no gaps and no twins. `kind`, `onDay`, `text` … as NewEntry in
-- server/funds/ledger; lines are [[code, satang], …].
create function post_entry(p_entry jsonb, p_lines jsonb) returns integer language plpgsql as $$
declare
  e record;
  doc text;
  numbered integer;
begin
  select * into e from jsonb_to_record(p_entry) as e (fund_id uuid, id uuid, pot_id uuid, kind text, on_day date, text text,
    counterparty text, channel text, cheque_number text, amount_satang bigint, project_id uuid, instalment_id uuid, reverses uuid);
  doc := case e.kind when 'opening' then 'OPN' when 'receipt' then 'RCV' when 'payment' then 'PAY' when 'return' then 'RET' else 'REV' end;
  perform from fund_pots where fund_id = e.fund_id and id = e.pot_id for update;
  if not found then return null; end if;
  insert into ledger_counters as c (fund_id, pot_id, fiscal_year, document, last)
  values (e.fund_id, e.pot_id, klang_fiscal_year(e.on_day), doc, 1)
  on conflict (fund_id, pot_id, fiscal_year, document) do update set last = c.last + 1
  returning last into numbered;
  insert into ledger_entries (fund_id, id, pot_id, kind, on_day, document, number, text, counterparty, channel, cheque_number,
    amount_satang, project_id, instalment_id, reverses, recorded_by)
  values (e.fund_id, e.id, e.pot_id, e.kind, e.on_day, doc, numbered, e.text, coalesce(e.counterparty, ''), coalesce(e.channel, 'bank'),
    coalesce(e.cheque_number, ''), e.amount_satang, e.project_id, e.instalment_id, e.reverses, klang_account());
  insert into ledger_lines (fund_id, entry_id, position, account_code, amount_satang)
  select e.fund_id, e.id, line.at, line.said->>0, (line.said->>1)::bigint
  from jsonb_array_elements(p_lines) with ordinality line (said, at);
  return numbered;
end
$$;
