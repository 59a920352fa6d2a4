-- The bank's side of a pot: what its passbook says at the end of a month, the lines of its statement, and why books and bank differ.
create table bank_lines (
  fund_id uuid not null references funds,
  id uuid not null,
  pot_id uuid not null,
  on_day date not null,
  -- Above zero it came, below it went.
  amount_satang bigint not null,
  text text not null default '',
  -- In the account after it, where the statement says so.
  left_satang bigint,
  -- Of lines alike within a day: the same file brought again brings nothing.
  alike smallint not null default 1,
  brought_by uuid references accounts,
  brought_at timestamptz not null default now(),
  primary key (fund_id, id),
  foreign key (fund_id, pot_id) references fund_pots,
  constraint bank_line_moves_something check (amount_satang <> 0)
);
create unique index bank_line_is_brought_once on bank_lines (fund_id, pot_id, on_day, amount_satang, text, coalesce(left_satang, -1), alike);

-- A line of the bank and the entries that it is; an entry is in the bank once.
create table bank_matches (
  fund_id uuid not null,
  entry_id uuid not null,
  line_id uuid not null,
  matched_by uuid references accounts,
  matched_at timestamptz not null default now(),
  primary key (fund_id, entry_id),
  foreign key (fund_id, entry_id) references ledger_entries,
  foreign key (fund_id, line_id) references bank_lines
);
create index bank_matches_by_line on bank_matches (fund_id, line_id);

create table bank_books (
  fund_id uuid not null references funds,
  id uuid not null,
  pot_id uuid not null,
  -- Its first day.
  month date not null,
  -- As the passbook says it on the last day.
  balance_satang bigint not null,
  revision integer not null default 1,
  -- What stood in the ledger when it was reconciled: what is posted later opens the question again.
  ledger_satang bigint,
  reconciled_by uuid references accounts,
  reconciled_at timestamptz,
  checked_by uuid references accounts,
  checked_at timestamptz,
  primary key (fund_id, id),
  foreign key (fund_id, pot_id) references fund_pots,
  constraint bank_book_of_a_month_is_one unique (fund_id, pot_id, month),
  constraint bank_book_begins_a_month check (date_trunc('month', month) = month),
  constraint reconciled_is_who_and_when check ((reconciled_at is null) = (ledger_satang is null)),
  constraint checked_after_reconciled check (checked_at is null or reconciled_at is not null),
  constraint another_checks_the_bank_book check (checked_by <> reconciled_by)
);

create table bank_differences (
  fund_id uuid not null,
  id uuid not null,
  book_id uuid not null,
  kind text not null,
  entry_id uuid,
  line_id uuid,
  text text not null default '',
  -- Added to the ledger's balance it leads to the bank's.
  amount_satang bigint not null,
  said_by uuid references accounts,
  primary key (fund_id, id),
  foreign key (fund_id, book_id) references bank_books,
  foreign key (fund_id, entry_id) references ledger_entries,
  foreign key (fund_id, line_id) references bank_lines,
  constraint bank_difference_is_known check (kind in ('not-in-bank', 'not-in-books', 'bank-error')),
  constraint bank_difference_names_what_it_is check ((kind = 'not-in-bank') = (entry_id is not null) and (line_id is null or kind = 'not-in-books')),
  constraint bank_difference_says_why check (entry_id is not null or line_id is not null or text <> ''),
  constraint entry_differs_once_a_month unique (fund_id, book_id, entry_id),
  constraint line_differs_once_a_month unique (fund_id, book_id, line_id)
);

do $$
declare t text;
begin
  foreach t in array array['bank_lines', 'bank_matches', 'bank_books', 'bank_differences'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_app using ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])) '
      'with check ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_of_open_books', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_app, klang_keeper', t);
  end loop;
end
$$;
grant insert, delete on bank_lines, bank_matches, bank_differences to klang_app;
grant insert, update on bank_books to klang_app;
-- Who reads the books of another may not take away from them.
do $$
declare t text;
begin
  foreach t in array array['bank_lines', 'bank_matches', 'bank_differences'] loop
    execute format('create policy %I on %I as restrictive for delete to klang_app
      using ((select klang_every_fund()) or fund_id = any ((select klang_kept_funds())::uuid[]))', t || '_are_taken_away_by_keepers', t);
  end loop;
end
$$;

-- Entries and the line that they are add up to the same.
create function bank_match_adds_up() returns trigger language plpgsql security definer set search_path = public as $$
declare line record;
begin
  select b.pot_id, b.amount_satang into line from bank_lines b where b.fund_id = new.fund_id and b.id = new.line_id;
  if line.amount_satang is distinct from (
      select sum(l.amount_satang) from bank_matches m
      join ledger_lines l on l.fund_id = m.fund_id and l.entry_id = m.entry_id and l.account_code = '10201'
      where m.fund_id = new.fund_id and m.line_id = new.line_id)
    or exists (select from bank_matches m join ledger_entries e on e.fund_id = m.fund_id and e.id = m.entry_id
      where m.fund_id = new.fund_id and m.line_id = new.line_id and e.pot_id <> line.pot_id) then
    raise exception using errcode = '23514', constraint = 'bank_match_adds_up', message = 'Entries are not the line';
  end if;
  return null;
end
$$;
alter function bank_match_adds_up() owner to klang_keeper;
create constraint trigger bank_match_adds_up after insert on bank_matches deferrable initially immediate
  for each row execute function bank_match_adds_up();

-- In the bank by the ledger at the end of a day.
create function klang_ledger_balance(p_fund uuid, p_pot uuid, p_until date) returns bigint language sql stable
  as $$ select coalesce(sum(debit_satang - credit_satang), 0)::bigint from ledger_months
    where fund_id = p_fund and pot_id = p_pot and account_code = '10201' and month <= p_until $$;

-- A month is reconciled when its differences lead from the ledger's balance to the bank's. Whoever posts holds the pot, and so does this.
create function bank_book_is_explained() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.reconciled_at is null or old.reconciled_at is not null then return new; end if;
  perform from fund_pots where fund_id = new.fund_id and id = new.pot_id for update;
  new.ledger_satang := klang_ledger_balance(new.fund_id, new.pot_id, (new.month + interval '1 month' - interval '1 day')::date);
  if new.ledger_satang + coalesce((select sum(amount_satang) from bank_differences where fund_id = new.fund_id and book_id = new.id), 0)
    <> new.balance_satang then
    raise exception using errcode = '23514', constraint = 'bank_book_is_explained', message = 'Something is not explained';
  end if;
  return new;
end
$$;
alter function bank_book_is_explained() owner to klang_keeper;
create trigger bank_book_is_explained before update on bank_books for each row execute function bank_book_is_explained();

-- What a reconciled month was explained by stays.
create function bank_difference_of_an_open_month() returns trigger language plpgsql security definer set search_path = public as $$
declare touched record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select from bank_books b where b.fund_id = touched.fund_id and b.id = touched.book_id and b.reconciled_at is not null) then
    raise exception using errcode = '23514', constraint = 'bank_book_is_open', message = 'The month is reconciled';
  end if;
  return touched;
end
$$;
alter function bank_difference_of_an_open_month() owner to klang_keeper;
create trigger bank_difference_of_an_open_month before insert or delete on bank_differences
  for each row execute function bank_difference_of_an_open_month();

-- The closing of a month says whether bank and books agreed when it was signed.
alter table period_closings add column bank_state text,
  add constraint bank_state_is_known check (bank_state in ('none', 'reconciled', 'checked'));
create function closing_says_how_the_bank_stands() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.bank_state := coalesce((
    select case when b.reconciled_at is null or b.ledger_satang <> klang_ledger_balance(b.fund_id, b.pot_id, new.to_day) then 'none'
      when b.checked_at is null then 'reconciled' else 'checked' end
    from bank_books b where b.fund_id = new.fund_id and b.pot_id = new.pot_id and b.month = new.from_day), 'none');
  return new;
end
$$;
alter function closing_says_how_the_bank_stands() owner to klang_keeper;
create trigger closing_says_how_the_bank_stands before insert on period_closings
  for each row when (new.kind = 'month') execute function closing_says_how_the_bank_stands();
