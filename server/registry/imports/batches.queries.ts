import { type RawBuilder, sql } from 'kysely'
import { type BatchesQuery, OPEN_STATES } from '../../../domain/registry/imports/batches-query.ts'
import type { Batch, BatchState, SheetSummary } from '../../../domain/registry/imports/import.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { StoredFile } from '../../platform/files.ts'
import type { BatchInHand } from './staging.ts'

export type NewBatch = {
  id: string
  fileId: string
  organizationId: string
  accountId: string | null
  fileName: string
  fileDate: string
  replaces: string | null
  file: StoredFile
}

export async function insertBatch(
  db: Db,
  { id, fileId, organizationId, accountId, fileName, fileDate, replaces, file }: NewBatch,
) {
  await db
    .insertInto('files')
    .values({ id: fileId, organizationId, name: fileName, createdBy: accountId, ...file })
    .execute()
  await db
    .insertInto('importBatches')
    .values({ id, organizationId, accountId, fileId, fileName, fileDate, replaces })
    .execute()
}

export type BatchRecord = Omit<Batch, 'can' | 'progress'> & {
  accountId: string | null
  committedBy: string | null
  step: string
  done: number
  total: number
}

const BATCH = sql`
  b.id, b.file_name, f.size as file_size, b.file_date, b.organization_id, o.name_th as organization_name, a.name as brought_by,
  b.state, b.problem, b.step, b.done, b.total, b.sheets, b.disagreements, b.issue_count, b.replaces, b.created_at,
  b.committed_at, b.undone_at, b.account_id, b.committed_by, left(encode(f.sha256, 'hex'), 8) as file_hash,
  (select l.basis from lawful_bases l
    where l.organization_id = b.organization_id and l.purpose in ('care', 'welfare')
      and l.from_day <= (b.created_at at time zone 'Asia/Bangkok')::date and (l.to_day is null or l.to_day > (b.created_at at time zone 'Asia/Bangkok')::date)
    order by l.purpose, l.from_day desc, l.id limit 1) as lawful_basis
  from import_batches b
  join files f on f.id = b.file_id
  join organizations o on o.id = b.organization_id
  left join accounts a on a.id = b.account_id`

const wire = (row: BatchRecord): BatchRecord => ({
  ...row,
  createdAt: new Date(row.createdAt).toISOString(),
  committedAt: row.committedAt && new Date(row.committedAt).toISOString(),
  undoneAt: row.undoneAt && new Date(row.undoneAt).toISOString(),
})

export async function getBatch(db: Db, id: string): Promise<BatchRecord> {
  const { rows } = await sql<BatchRecord>`select ${BATCH} where b.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'batch' })
  return wire(rows[0])
}

const outcome = (name: 'created' | 'refused') =>
  sql`(select coalesce(sum((sheet->>${sql.lit(name)})::int), 0) from jsonb_array_elements(b.sheets) sheet)`

const ORDERS: Record<BatchesQuery['sort'], RawBuilder<unknown>> = {
  '-at': sql`b.created_at desc`,
  at: sql`b.created_at`,
  file: sql`lower(b.file_name)`,
  '-file': sql`lower(b.file_name) desc`,
  '-created': sql`${outcome('created')} desc`,
  '-refused': sql`${outcome('refused')} desc`,
}

const MOST_SHOWN = 200

export async function listBatches(
  db: Db,
  { state, organizationId, search, sort }: BatchesQuery,
): Promise<BatchRecord[]> {
  const states = state === 'open' ? OPEN_STATES : state ? [state] : undefined
  const found = search ? `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : undefined
  const { rows } = await sql<BatchRecord>`select ${BATCH}
    where ${states ? sql`b.state = any (${states as string[]}::text[])` : sql`true`}
      and ${organizationId ? sql`b.organization_id = ${organizationId}` : sql`true`}
      and ${found ? sql`(lower(b.file_name) like ${found} or encode(f.sha256, 'hex') like ${found.slice(1)})` : sql`true`}
    order by ${ORDERS[sort]}, b.created_at desc, b.id desc limit ${MOST_SHOWN}`.execute(db)
  return rows.map(wire)
}

/** The name of its file, and where that is kept. */
export async function getBatchFile(db: Db, id: string): Promise<{ fileName: string; storageKey: string }> {
  const { rows } = await sql<{ fileName: string; storageKey: string }>`
    select b.file_name, f.storage_key from import_batches b join files f on f.id = b.file_id where b.id = ${id}`.execute(
    db,
  )
  if (!rows[0]) throw problems.notFound({ what: 'batch' })
  return rows[0]
}

/** Undefined when it is not there, or not the importer's. Locked, so that two of its jobs never run at once. */
export async function findBatchInHand(db: Db, id: string): Promise<BatchInHand | undefined> {
  const { rows } = await sql<BatchInHand>`
    select b.id, b.organization_id, b.account_id, b.file_name, b.file_date, f.storage_key, b.state, b.replaces,
      (select jsonb_object_agg(t.field_group, t.trust) from trust_orders t where t.organization_id = b.organization_id) as trusts,
      exists (select from trust_orders t where t.set_at > b.planned_at) as is_weighed_anew
    from import_batches b join files f on f.id = b.file_id
    where b.id = ${id} for update of b`.execute(db)
  return rows[0]
}

/** Answers whether the batch is still being read: it may have been cancelled meanwhile. */
export async function showProgress(db: Db, id: string, step: string, done: number, total: number): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update import_batches set step = ${step}, done = ${done}, total = greatest(${done}::int, ${total}::int)
    where id = ${id} and state = 'reading' returning id`.execute(db)
  return rows.length > 0
}

/** Answers whether it stood in one of the states it may leave. */
export async function changeState(
  db: Db,
  id: string,
  from: readonly BatchState[],
  to: BatchState,
  problem: string | null = null,
) {
  const { rows } = await sql<{ id: string }>`
    update import_batches set state = ${to}, problem = ${problem} where id = ${id} and state = any (${from as string[]}::text[])
    returning id`.execute(db)
  return rows.length > 0
}

export type CountedSheet = Omit<SheetSummary, 'gone'> & { issues: number; disagreements: number }

/** What was staged, sheet by sheet. */
export async function countRows(db: Db, id: string): Promise<CountedSheet[]> {
  const { rows } = await sql<CountedSheet>`
    select sheet as name, kind,
      count(*) filter (where outcome <> 'skipped')::int as read,
      count(*) filter (where outcome = 'created')::int as created,
      count(*) filter (where outcome = 'updated')::int as updated,
      count(*) filter (where outcome = 'unchanged')::int as unchanged,
      count(*) filter (where outcome = 'review')::int as review,
      count(*) filter (where outcome = 'refused')::int as refused,
      sum(jsonb_array_length(issues))::int as issues,
      sum(case when changes = '[]' then 0
        else jsonb_array_length(jsonb_path_query_array(changes, '$[*] ? (@.taken == false)')) end)::int as disagreements
    from import_rows where batch_id = ${id} group by sheet, kind`.execute(db)
  return rows
}

export const showIssueCount = (db: Db, id: string) =>
  sql`
    update import_batches set issue_count = (
      select coalesce(sum(jsonb_array_length(issues)), 0) from import_rows where batch_id = ${id})
    where id = ${id}`.execute(db)

export async function finishStaging(db: Db, id: string, sheets: SheetSummary[], issues: number, disagreements: number) {
  await sql`
    update import_batches set state = 'ready', problem = null, step = 'ready', done = total, planned_at = now(),
      issue_count = ${issues}, disagreements = ${disagreements}, sheets = ${JSON.stringify(sheets)}::jsonb
    where id = ${id} and state = 'reading'`.execute(db)
}
