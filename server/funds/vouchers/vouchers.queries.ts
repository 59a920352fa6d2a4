import { sql } from 'kysely'
import { referenceOf } from '../../../domain/funds/ledger/entry.ts'
import type { NewVoucher, Voucher, VoucherPayment, VoucherRequest } from '../../../domain/funds/vouchers/voucher.ts'
import type { ChainStep } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

type Row = Omit<Voucher, 'entryReference'> & { entryNumber: number | null }

const vouchers = (condition: ReturnType<typeof sql>) => sql<Row>`
  select v.id, v.fund_id, v.pot_id, v.number, v.fiscal_year, v.on_day, v.project_id, p.title as project_title, p.code as project_code,
    p.applicant_kind, v.instalment_id, i.number as instalment_number, v.amount_satang, v.payee, v.channel, v.payee_account, v.purpose,
    v.state, v.round, v.signed, v.revision, v.entry_id, e.number as entry_number, r.id is not null as is_reversed, v.paid_on,
    v.cheque_number, v.cheque_on, v.signers, v.receivers, v.payer, c.steps as chain,
    coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'round', s.round, 'act', s.act, 'name', s.name, 'position', s.position,
        'way', s.way, 'onDay', s.on_day, 'note', s.note, 'recordedBy', a.name,
        'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.at, s.id)
      from voucher_steps s left join accounts a on a.id = s.by_account
      where s.fund_id = v.fund_id and s.voucher_id = v.id), '[]') as steps
  from vouchers v
  join projects p on p.id = v.project_id
  join voucher_chains c on c.id = v.chain_id
  left join instalments i on i.project_id = v.project_id and i.id = v.instalment_id
  left join ledger_entries e on e.fund_id = v.fund_id and e.id = v.entry_id
  left join ledger_entries r on r.fund_id = v.fund_id and r.reverses = v.entry_id
  where ${condition}`

const voucherOf = ({ entryNumber, ...row }: Row): Voucher => ({
  ...row,
  entryReference: entryNumber === null ? null : referenceOf('PAY', entryNumber),
})

export type VouchersWanted = { year?: number | undefined; state?: string | undefined; projectId?: string | undefined }
const PAGE = 500

/** The newest first; `waiting` is whatever is neither paid nor cancelled, of every year. */
export async function listVouchers(db: Db, fundId: string, { year, state, projectId }: VouchersWanted) {
  const { rows } = await sql<Row>`
    ${vouchers(sql`v.fund_id = ${fundId} and (${year ?? null}::int is null or v.fiscal_year = ${year ?? null})
      and (${projectId ?? null}::uuid is null or v.project_id = ${projectId ?? null})
      and (${state ?? null}::text is null or v.state = ${state ?? null}
        or (${state ?? null} = 'waiting' and v.state not in ('paid', 'cancelled')))`)}
    order by v.fiscal_year desc, v.pot_id, v.number desc limit ${PAGE}`.execute(db)
  return rows.map(voucherOf)
}

/** Those of a project that whoever asks may see: its people and whoever reads the fund's books. */
export async function listVouchersOfProject(db: Db, projectId: string): Promise<Voucher[]> {
  const { rows } =
    await sql<Row>`${vouchers(sql`v.project_id = ${projectId}`)} order by v.on_day, v.recorded_at`.execute(db)
  return rows.map(voucherOf)
}

/** Throws not-found. With `lock`, nobody else moves it meanwhile. */
export async function getVoucher(db: Db, fundId: string, id: string, lock = false): Promise<Voucher> {
  if (lock) await sql`select from vouchers where fund_id = ${fundId} and id = ${id} for update`.execute(db)
  const { rows } = await vouchers(sql`v.fund_id = ${fundId} and v.id = ${id}`).execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'voucher' })
  return voucherOf(rows[0])
}

/** The chain that holds for a kind of fund on a day. */
export async function getVoucherChain(db: Db, kind: string, day: string): Promise<{ id: string; steps: ChainStep[] }> {
  const { rows } = await sql<{ id: string; steps: ChainStep[] }>`
    select id, steps from voucher_chains
    where fund_kind = ${kind} and from_day <= ${day} and (to_day is null or to_day > ${day})`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'voucher-chain' })
  return rows[0]
}

type Place = { fundId: string; potId: string; chainId: string }

/** Its number is given by the database. */
export async function insertVoucher(db: Db, of: Place, voucher: NewVoucher): Promise<void> {
  const { requester, ...asked } = voucher
  await db
    .insertInto('vouchers')
    .values({ ...of, ...asked, onDay: requester.onDay, signed: 1, number: 0 })
    .execute()
}

/** Answers false when somebody else changed it since. */
export async function askAgain(db: Db, fundId: string, voucherId: string, request: VoucherRequest): Promise<boolean> {
  const { amountSatang, payee, channel, payeeAccount, purpose, revision } = request
  const { rows } = await sql`
    update vouchers set amount_satang = ${amountSatang}, payee = ${payee}, channel = ${channel}, payee_account = ${payeeAccount},
      purpose = ${purpose}, state = 'signing', round = round + 1, signed = 1, revision = revision + 1
    where fund_id = ${fundId} and id = ${voucherId} and revision = ${revision} and state = 'turned-back' returning id`.execute(
    db,
  )
  return rows.length === 1
}

export async function markSigned(db: Db, { fundId, id, signed, chain }: Voucher): Promise<void> {
  const state = signed + 1 === chain.length ? 'approved' : 'signing'
  await sql`update vouchers set signed = ${signed + 1}, state = ${state}, revision = revision + 1
    where fund_id = ${fundId} and id = ${id}`.execute(db)
}

export async function markStopped(db: Db, { fundId, id }: Voucher, state: 'turned-back' | 'cancelled'): Promise<void> {
  await sql`update vouchers set state = ${state}, revision = revision + 1 where fund_id = ${fundId} and id = ${id}`.execute(
    db,
  )
}

/** Before its entry is posted: the books ask that the voucher names it. */
export async function markPaid(db: Db, { fundId, id }: Voucher, { id: entryId, onDay, ...paid }: VoucherPayment) {
  await db
    .updateTable('vouchers')
    .set(({ eb }) => ({ ...paid, entryId, paidOn: onDay, state: 'paid', revision: eb('revision', '+', 1) }))
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .execute()
}

export type StepTaken = {
  id: string
  act: string
  isLast?: boolean
  name: string
  position?: string
  way: 'account' | 'paper'
  onDay: string
  note?: string
}

export async function insertVoucherStep(
  { db, actor }: Work,
  fundId: string,
  voucherId: string,
  round: number,
  step: StepTaken,
) {
  await db
    .insertInto('voucherSteps')
    .values({ fundId, voucherId, round, ...step, byAccount: actor.accountId })
    .execute()
}
