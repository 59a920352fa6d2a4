// What has been kept long enough, by the dated rules of time_limits. Runs as the owner: nobody's rights reach so far.
import { sql } from 'kysely'
import { asKeeper, findLastTrim, type Trim } from '../../ground/audit/audit-chain.queries.ts'
import type { Db } from '../../platform/database.ts'

export type Kept = { code: string; amount: number; before: string }

/** What is past its time: what would go, and how many people somebody should decide about. */
export async function listPastKeeping(db: Db): Promise<Kept[]> {
  const { rows } = await sql<Kept>`select code, amount, before from past_keeping()`.execute(db)
  return rows
}

/** Answers the last seal that went, for the file of heads; undefined when nothing did. */
export async function trimAudit(db: Db, before: string): Promise<Trim | undefined> {
  const { rows } = await sql<{ seq: number }>`
    select trim_audit(${before}::date::timestamp at time zone 'Asia/Bangkok') as seq`.execute(db)
  return rows[0]!.seq > 0 ? asKeeper(db, findLastTrim) : undefined
}

export async function letGoOfReceipts(db: Db, before: string): Promise<void> {
  await sql`select let_go_of_receipts(${before}::date)`.execute(db)
}

/** Answers the names of the files that nobody needs any more. */
export async function letGoOfUndoneFiles(db: Db, before: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select let_go_of_undone_files(${before}::date) as keys`.execute(db)
  return rows[0]!.keys
}

/** Photographs whose visit never came (decision 12). Answers the names of their files. */
export async function letGoOfLonePhotos(db: Db, before: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select let_go_of_lone_photos(${before}::date) as keys`.execute(db)
  return rows[0]!.keys
}

/** Files of papers of a month, that can be made anew. Answers their names. */
export async function letGoOfMonthlyPapers(db: Db, before: string): Promise<string[]> {
  const { rows } = await sql<{ keys: string[] }>`select let_go_of_monthly_papers(${before}::date) as keys`.execute(db)
  return rows[0]!.keys
}

export const keepReport = (db: Db, id: string, isRehearsal: boolean, report: Kept[]) =>
  db
    .insertInto('retentionRuns')
    .values({ id, isRehearsal, report: JSON.stringify(report) })
    .execute()

/** One node a night. */
export async function isDueTonight(db: Db): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select extract(hour from now() at time zone 'Asia/Bangkok') >= 2 and not exists (
      select from retention_runs where not is_rehearsal and at >= klang_today()::timestamp at time zone 'Asia/Bangkok') as due`.execute(
    db,
  )
  return rows[0]!.due
}
