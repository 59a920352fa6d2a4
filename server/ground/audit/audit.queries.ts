// What of the audit is shown to people. Functions of the keeper judge scope and organisation; nothing here can read more.
import { sql } from 'kysely'
import { AUDIT_KINDS, type AuditEntry, type AuditQuery } from '../../../domain/ground/audit/audit-line.ts'
import type { ReadingAct } from '../../../domain/ground/audit/gather-readers.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'

/** Throws nothing and answers nothing for somebody outside the asker's scope: ask `isInScope` first. */
export async function listReadingActs(db: Db, personId: string, since: string | null): Promise<ReadingAct[]> {
  const { rows } = await sql<Omit<ReadingAct, 'firstAt' | 'lastAt'> & { firstAt: Date; lastAt: Date }>`
    select day, account_id, account_name, organization_id, organization_name, action, times, first_at, last_at
    from readers_of(${personId}, ${since ? startOf(since) : '-infinity'}::timestamptz)`.execute(db)
  return rows.map((row) => ({ ...row, firstAt: row.firstAt.toISOString(), lastAt: row.lastAt.toISOString() }))
}

export async function isInScope(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql<{ sees: boolean }>`
    select exists (select from people where id = ${personId}) as sees`.execute(db)
  return rows[0]!.sees
}

const startOf = (day: string) => `${day}T00:00:00+07:00`
const DAYS_BACK = 30

/** Ids are made at the time of the line, so they narrow the days by the primary key; an hour for transactions that lasted. */
const lowestIdSince = (day: string) => {
  const ms = Math.max(0, new Date(startOf(day)).getTime() - 3_600_000)
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

export async function listAuditEntries(db: Db, query: AuditQuery): Promise<AuditEntry[]> {
  const { kind, from = addDays(bangkokToday(), -DAYS_BACK), to, ...rest } = query
  const asked = {
    ...rest,
    ...(kind ? { actions: AUDIT_KINDS[kind] } : {}),
    since: startOf(from),
    lowest: lowestIdSince(from),
    ...(to ? { until: startOf(addDays(to, 1)) } : {}),
  }
  const { rows } = await sql<Omit<AuditEntry, 'at'> & { at: Date }>`
    select id, at, account_id, account_name, organization_id, organization_name, action, subject_id, people, details
    from audit_lines_for(${JSON.stringify(asked)}::jsonb)`.execute(db)
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
