import { sql } from 'kysely'
import type { NewBankDifference } from '../../../domain/funds/bank-books/bank-book.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Of an entry or a line its amount is known; both belong to the pot, and are not of a later month. */
const amountOf = (fundId: string, said: NewBankDifference) =>
  'entryId' in said
    ? sql`select -l.amount_satang from book join ledger_entries e on e.fund_id = ${fundId} and e.id = ${said.entryId}
        and e.pot_id = book.pot_id and e.on_day <= book.until
        join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id and l.account_code = '10201'`
    : 'lineId' in said
      ? sql`select b.amount_satang from book join bank_lines b on b.fund_id = ${fundId} and b.id = ${said.lineId}
          and b.pot_id = book.pot_id and b.on_day <= book.until`
      : sql`select ${said.amountSatang}::bigint from book`

/** Throws not-found for a book, entry or line that is not of this pot and time. */
export async function insertBankDifference(
  { db, actor }: Work,
  fundId: string,
  bookId: string,
  said: NewBankDifference,
): Promise<void> {
  const { rows } = await sql`
    with book as (
      select pot_id, (month + interval '1 month' - interval '1 day')::date as until from bank_books
      where fund_id = ${fundId} and id = ${bookId})
    insert into bank_differences (fund_id, id, book_id, kind, entry_id, line_id, text, amount_satang, said_by)
    select ${fundId}, ${said.id}, ${bookId}, ${said.kind}, ${'entryId' in said ? said.entryId : null}::uuid,
      ${'lineId' in said ? said.lineId : null}::uuid, ${'text' in said ? said.text : ''}, known.amount, ${actor.accountId}
    from (${amountOf(fundId, said)}) known (amount) returning id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'bank-difference' })
}

export async function deleteBankDifference(db: Db, fundId: string, bookId: string, id: string): Promise<void> {
  const { rows } = await sql`
    delete from bank_differences where fund_id = ${fundId} and book_id = ${bookId} and id = ${id} returning id`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'bank-difference' })
}
