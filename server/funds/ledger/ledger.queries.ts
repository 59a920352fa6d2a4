import { sql } from 'kysely'
import type { AccountSum } from '../../../domain/funds/ledger/account-sums.ts'
import { type LedgerEntry, type LedgerLine, referenceOf } from '../../../domain/funds/ledger/entry.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { asColumns } from '../../platform/as-columns.ts'
import type { Db } from '../../platform/database.ts'

export type Posting = {
  fundId: string
  id: string
  potId: string
  kind: LedgerEntry['kind']
  onDay: string
  text: string
  amountSatang: number
  counterparty?: string
  channel?: string
  chequeNumber?: string
  projectId?: string | null
  instalmentId?: string | null
  reverses?: string
}

/** Posts it under the next number of its document, holding the pot meanwhile. Throws not-found for a pot out of sight. */
export async function postEntry(db: Db, posting: Posting, lines: readonly LedgerLine[]): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`
    select post_entry(${JSON.stringify(asColumns(posting))}::jsonb, ${JSON.stringify(lines)}::jsonb) as number`.execute(
    db,
  )
  const number = rows[0]?.number
  if (!number) throw problems.notFound({ what: 'pot' })
  return number
}

export type LedgerWanted = {
  potId?: string | undefined
  from?: string | undefined
  to?: string | undefined
  projectId?: string | undefined
  after?: string | undefined
}
const PAGE = 500

type Row = Omit<LedgerEntry, 'reference' | 'recordedAt'> & { document: string; number: number; recordedAt: Date }
const entryOf = ({ document, number, recordedAt, ...row }: Row): LedgerEntry => ({
  ...row,
  reference: referenceOf(document, number),
  recordedAt: new Date(recordedAt).toISOString(),
})

const entries = (condition: ReturnType<typeof sql>) => sql<Row>`
  select e.id, e.pot_id, e.kind, e.on_day, e.fiscal_year, e.document, e.number, e.text, e.counterparty, e.channel, e.cheque_number,
    e.amount_satang, e.project_id, p.title as project_title, e.instalment_id, e.reverses, r.id as reversed_by, a.name as recorded_by, e.recorded_at,
    (select jsonb_agg(jsonb_build_array(l.account_code, l.amount_satang) order by l.position)
      from ledger_lines l where l.fund_id = e.fund_id and l.entry_id = e.id) as lines
  from ledger_entries e
  left join ledger_entries r on r.fund_id = e.fund_id and r.reverses = e.id
  left join projects p on p.id = e.project_id
  left join accounts a on a.id = e.recorded_by
  where ${condition}`

/** In the order of the book: by day, then as they came. `after` is the id of the last entry of the page before. */
export async function listEntries(db: Db, fundId: string, wanted: LedgerWanted): Promise<LedgerEntry[]> {
  const { potId = null, from = '0001-01-01', to = '9999-12-31', projectId = null, after = null } = wanted
  const { rows } = await sql<Row>`
    ${entries(sql`e.fund_id = ${fundId} and (${potId}::uuid is null or e.pot_id = ${potId}) and e.on_day between ${from} and ${to}
      and (${projectId}::uuid is null or e.project_id = ${projectId})
      and (${after}::uuid is null or (e.on_day, e.recorded_at, e.id) > (
        select s.on_day, s.recorded_at, s.id from ledger_entries s where s.fund_id = ${fundId} and s.id = ${after}))`)}
    order by e.on_day, e.recorded_at, e.id limit ${PAGE}`.execute(db)
  return rows.map(entryOf)
}

export async function getEntry(db: Db, fundId: string, id: string): Promise<LedgerEntry> {
  const { rows } = await entries(sql`e.fund_id = ${fundId} and e.id = ${id}`).execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'ledger-entry' })
  return entryOf(rows[0])
}

/** Of whole months, from the sums that the ledger keeps. */
export async function sumAccounts(
  db: Db,
  fundId: string,
  { potId, from, to }: { potId: string; from: string; to: string },
): Promise<AccountSum[]> {
  const { rows } = await sql<AccountSum>`
    select account_code, sum(debit_satang)::bigint as debit_satang, sum(credit_satang)::bigint as credit_satang
    from ledger_months where fund_id = ${fundId} and pot_id = ${potId} and month between ${from} and ${to}
    group by account_code order by account_code`.execute(db)
  return rows
}

export type ProjectToPay = { fundId: string; potId: string; supportType: number | null; status: string }

/** What was granted to a project; throws not-found for one out of sight or without money. */
export async function getProjectToPay(db: Db, projectId: string): Promise<ProjectToPay> {
  const { rows } = await sql<ProjectToPay>`
    select m.fund_id, m.pot_id, p.support_type, p.status from projects p join project_money m on m.project_id = p.id
    where p.id = ${projectId}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'project' })
  return rows[0]
}
