import { sql } from 'kysely'
import type {
  BankBook,
  BankBookChange,
  BankDifference,
  BankMonth,
  NewBankBook,
} from '../../../domain/funds/bank-books/bank-book.ts'
import { type LedgerEntry, referenceOf } from '../../../domain/funds/ledger/entry.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Row = Omit<BankMonth, 'reconciledAt' | 'checkedAt'> & {
  reconciledAt: Date | null
  checkedAt: Date | null
  potId: string
}
const iso = (at: Date | null) => at && new Date(at).toISOString()
const monthOf = ({ potId: _pot, ...row }: Row): BankMonth => ({
  ...row,
  reconciledAt: iso(row.reconciledAt),
  checkedAt: iso(row.checkedAt),
})

/** `months` is a set of first days beside the pot that they belong to. */
const standing = ({ actor }: Work, fundId: string, months: ReturnType<typeof sql>) => sql<Row>`
  select wanted.month::date as month, wanted.pot_id, b.id as book_id, b.balance_satang,
    klang_ledger_balance(${fundId}, wanted.pot_id, (wanted.month + interval '1 month' - interval '1 day')::date) as ledger_satang,
    coalesce((select sum(d.amount_satang) from bank_differences d where d.fund_id = b.fund_id and d.book_id = b.id), 0)::bigint as differences_satang,
    coalesce(b.revision, 0) as revision, b.ledger_satang as reconciled_ledger_satang, one.name as reconciled_by,
    coalesce(b.reconciled_by = ${actor.accountId}, false) as reconciled_by_me, b.reconciled_at, two.name as checked_by, b.checked_at
  from (${months}) wanted (month, pot_id)
  left join bank_books b on b.fund_id = ${fundId} and b.pot_id = wanted.pot_id and b.month = wanted.month::date
  left join accounts one on one.id = b.reconciled_by left join accounts two on two.id = b.checked_by
  order by wanted.month`

/** Of every month from the first to the last, also of those that nobody looked at. */
export async function listBankMonths(
  work: Work,
  fundId: string,
  { potId, from, to }: { potId: string; from: string; to: string },
): Promise<BankMonth[]> {
  const months = sql`select month, ${potId}::uuid from generate_series(${from}::date, ${to}::date, interval '1 month') month`
  const { rows } = await standing(work, fundId, months).execute(work.db)
  return rows.map(monthOf)
}

type EntryRow = Omit<BankBook['entries'][number], 'reference'> & { document: string; number: number }

/** Throws not-found. */
export async function getBankBook(work: Work, fundId: string, id: string): Promise<BankBook> {
  const { db } = work
  const months = sql`select month, pot_id from bank_books where fund_id = ${fundId} and id = ${id}`
  const [row] = (await standing(work, fundId, months).execute(db)).rows
  if (!row) throw problems.notFound({ what: 'bank-book' })
  return {
    ...monthOf(row),
    bookId: id,
    potId: row.potId,
    balanceSatang: row.balanceSatang!,
    differences: await listDifferences(db, fundId, id),
    entries: await listEntriesNotInBank(db, fundId, id),
  }
}

async function listDifferences(db: Db, fundId: string, bookId: string): Promise<BankDifference[]> {
  type Said = Omit<BankDifference, 'reference'> & { document: LedgerEntry['kind'] | null; number: number | null }
  const { rows } = await sql<Said>`
    select d.id, d.kind, d.entry_id, d.line_id, coalesce(e.on_day, b.on_day) as on_day, e.document, e.number,
      coalesce(nullif(d.text, ''), e.text, b.text) as text, d.amount_satang
    from bank_differences d
    left join ledger_entries e on e.fund_id = d.fund_id and e.id = d.entry_id
    left join bank_lines b on b.fund_id = d.fund_id and b.id = d.line_id
    where d.fund_id = ${fundId} and d.book_id = ${bookId} order by d.kind, coalesce(e.on_day, b.on_day), d.id`.execute(
    db,
  )
  return rows.map(({ document, number, ...said }) => ({
    ...said,
    reference: document === null ? '' : referenceOf(document, number!),
  }))
}

/**
 * Of this month, what was on its way before, and of the month before where nobody reconciled it: what a reconciled month did not name
 * is in the bank. What was reversed by the end of the month went through no bank.
 */
async function listEntriesNotInBank(db: Db, fundId: string, bookId: string): Promise<BankBook['entries']> {
  const { rows } = await sql<EntryRow>`
    with book as (
      select pot_id, month, (month + interval '1 month' - interval '1 day')::date as until from bank_books
      where fund_id = ${fundId} and id = ${bookId})
    select e.id, e.on_day, e.document, e.number, e.text, e.counterparty, e.channel, e.cheque_number, l.amount_satang as moved_satang,
      exists (select from bank_differences d join bank_books before on before.fund_id = d.fund_id and before.id = d.book_id
        where d.fund_id = e.fund_id and d.entry_id = e.id and before.pot_id = e.pot_id
          and before.month = (book.month - interval '1 month')::date) as was_on_its_way
    from book join ledger_entries e on e.fund_id = ${fundId} and e.pot_id = book.pot_id and e.on_day <= book.until
    join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id and l.account_code = '10201'
    where e.kind <> 'opening'
      and (e.on_day >= book.month
        or exists (select from bank_differences d join bank_books before on before.fund_id = d.fund_id and before.id = d.book_id
          where d.fund_id = e.fund_id and d.entry_id = e.id and before.pot_id = e.pot_id
            and before.month = (book.month - interval '1 month')::date)
        or (e.on_day >= (book.month - interval '1 month')::date and not exists (select from bank_books before
          where before.fund_id = e.fund_id and before.pot_id = e.pot_id and before.reconciled_at is not null
            and before.month = (book.month - interval '1 month')::date)))
      and not exists (select from bank_differences d where d.fund_id = e.fund_id and d.book_id = ${bookId} and d.entry_id = e.id)
      and not exists (select from bank_matches m join bank_lines b on b.fund_id = m.fund_id and b.id = m.line_id
        where m.fund_id = e.fund_id and m.entry_id = e.id and b.on_day <= book.until)
      and not exists (select from ledger_entries r where r.fund_id = e.fund_id and r.reverses = e.id and r.on_day <= book.until)
      and not (e.kind = 'reversal')
    order by was_on_its_way desc, e.on_day desc, e.recorded_at desc limit 300`.execute(db)
  return rows.map(({ document, number, ...entry }) => ({ ...entry, reference: referenceOf(document, number) }))
}

export async function insertBankBook({ db }: Work, fundId: string, book: NewBankBook): Promise<void> {
  await db
    .insertInto('bankBooks')
    .values({ fundId, ...book })
    .execute()
}

/** Answers false when somebody else changed or reconciled it since. */
export async function changeBankBook(
  { db }: Work,
  fundId: string,
  id: string,
  { revision, balanceSatang }: BankBookChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('bankBooks')
    .set({ balanceSatang, revision: revision + 1 })
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('reconciledAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Standing = { reconciledBy: string | null; isReconciled: boolean; isChecked: boolean; isStale: boolean }

/** Locked, so that two who sign at once follow one another. Throws not-found. */
export async function holdBankBook(db: Db, fundId: string, id: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select reconciled_by, reconciled_at is not null as is_reconciled, checked_at is not null as is_checked,
      ledger_satang is distinct from
        klang_ledger_balance(fund_id, pot_id, (month + interval '1 month' - interval '1 day')::date) as is_stale
    from bank_books where fund_id = ${fundId} and id = ${id} for update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'bank-book' })
  return rows[0]
}

export async function signBankBook({ db, actor }: Work, fundId: string, id: string, as: 'reconciled' | 'checked') {
  const signed = sql.ref(`${as}_by`)
  const at = sql.ref(`${as}_at`)
  await sql`
    update bank_books set ${signed} = ${actor.accountId}, ${at} = now() where fund_id = ${fundId} and id = ${id}`.execute(
    db,
  )
}

export async function reopenBankBook(db: Db, fundId: string, id: string): Promise<void> {
  await sql`
    update bank_books set reconciled_by = null, reconciled_at = null, ledger_satang = null, checked_by = null, checked_at = null,
      revision = revision + 1
    where fund_id = ${fundId} and id = ${id}`.execute(db)
}
