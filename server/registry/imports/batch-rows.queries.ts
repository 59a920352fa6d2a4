import { sql } from 'kysely'
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { BatchRow, BatchRowsQuery } from '../../../domain/registry/imports/import.ts'
import type { Db } from '../../platform/database.ts'

export type StoredRow = Omit<BatchRow, 'issues' | 'row'> & { position: number; rowNumber: number; issues: Remark[] }

const HAS_DISAGREEMENT = sql`changes @? '$[*] ? (@.taken == false)'`

function chosen(outcome: BatchRowsQuery['outcome']) {
  if (outcome === 'disagreeing') return sql`and ${HAS_DISAGREEMENT}`
  if (outcome === 'with-issues') return sql`and issues <> '[]'`
  return outcome ? sql`and outcome = ${outcome}` : sql`and outcome <> 'skipped'`
}

/** One more than asked for tells whether there is a next page. */
export async function listRows(
  db: Db,
  batchId: string,
  { outcome, kind, after, limit }: BatchRowsQuery,
): Promise<StoredRow[]> {
  const { rows } = await sql<StoredRow>`
    select position, sheet, kind, row_number, outcome, title, person_id, changes, issues
    from import_rows
    where batch_id = ${batchId} and position > ${after ?? -1} ${chosen(outcome)} ${kind ? sql`and kind = ${kind}` : sql``}
    order by position limit ${limit + 1}`.execute(db)
  return rows
}

export async function listRowsWithRemarks(db: Db, batchId: string) {
  const { rows } = await sql<{ sheet: string; rowNumber: number; title: string; outcome: string; issues: Remark[] }>`
    select sheet, row_number, title, outcome, issues from import_rows
    where batch_id = ${batchId} and issues <> '[]' order by position`.execute(db)
  return rows
}
