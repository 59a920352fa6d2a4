import { sql } from 'kysely'
import type { BankLine, NewBankLines } from '../../../domain/funds/bank-books/bank-line.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export type LinesWanted = { potId: string; from: string; to: string }

export async function listBankLines(db: Db, fundId: string, { potId, from, to }: LinesWanted): Promise<BankLine[]> {
  const { rows } = await sql<BankLine>`
    select b.id, b.on_day, b.amount_satang, b.text, b.left_satang,
      array(select m.entry_id from bank_matches m where m.fund_id = b.fund_id and m.line_id = b.id) as entry_ids
    from bank_lines b
    where b.fund_id = ${fundId} and b.pot_id = ${potId} and b.on_day between ${from} and ${to}
    order by b.on_day, b.brought_at, b.id`.execute(db)
  return rows
}

/** How many were new: of those that are there already, as when a statement overlaps the one before, none is brought twice. */
export async function insertBankLines(
  { db, actor }: Work,
  fundId: string,
  { potId, lines }: NewBankLines,
): Promise<number> {
  const { rows } = await sql<{ brought: number }>`
    with said as (
      select l.id, l.on_day, l.amount_satang, l.text, l.left_satang,
        row_number() over (partition by l.on_day, l.amount_satang, l.text, l.left_satang order by l.place) as alike
      from jsonb_to_recordset(${JSON.stringify(
        lines.map((line, place) => ({
          ...{ id: line.id, on_day: line.onDay, amount_satang: line.amountSatang, text: line.text },
          ...{ left_satang: line.leftSatang, place },
        })),
      )}::jsonb) as l (id uuid, on_day date, amount_satang bigint, text text, left_satang bigint, place int)
    ), brought as (
      insert into bank_lines (fund_id, id, pot_id, on_day, amount_satang, text, left_satang, alike, brought_by)
      select ${fundId}, id, ${potId}, on_day, amount_satang, text, left_satang, alike, ${actor.accountId} from said
      on conflict do nothing returning 1
    )
    select count(*)::int as brought from brought`.execute(db)
  return rows[0]!.brought
}

/** Throws not-found for a line that is not there, and bank-line-matched for one that some entry is. */
export async function deleteBankLine(db: Db, fundId: string, id: string): Promise<void> {
  const { rows } = await sql<{ isUsed: boolean }>`
    select exists (select from bank_matches m where m.fund_id = b.fund_id and m.line_id = b.id)
      or exists (select from bank_differences d where d.fund_id = b.fund_id and d.line_id = b.id) as is_used
    from bank_lines b where b.fund_id = ${fundId} and b.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'bank-line' })
  if (rows[0].isUsed) throw problems.bankLineUsed()
  await sql`delete from bank_lines where fund_id = ${fundId} and id = ${id}`.execute(db)
}

export async function insertBankMatch(
  { db, actor }: Work,
  fundId: string,
  { lineId, entryIds }: { lineId: string; entryIds: readonly string[] },
): Promise<void> {
  const { rows } = await sql<{ there: number }>`
    select (select count(*)::int from bank_lines where fund_id = ${fundId} and id = ${lineId})
      + (select count(*)::int from ledger_entries where fund_id = ${fundId} and id = any (${entryIds}::uuid[])) as there`.execute(
    db,
  )
  if (rows[0]!.there !== 1 + new Set(entryIds).size) throw problems.notFound({ what: 'bank-line' })
  await sql`
    insert into bank_matches (fund_id, entry_id, line_id, matched_by)
    select ${fundId}, entry, ${lineId}, ${actor.accountId} from unnest(${entryIds}::uuid[]) entry`.execute(db)
}

export async function deleteBankMatch(db: Db, fundId: string, lineId: string): Promise<void> {
  const { rows } = await sql`
    delete from bank_matches where fund_id = ${fundId} and line_id = ${lineId} returning line_id`.execute(db)
  if (rows.length === 0) throw problems.notFound({ what: 'bank-match' })
}
