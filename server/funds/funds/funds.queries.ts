import { sql } from 'kysely'
import { canKeepFund, canReadBooks, type FundInSight } from '../../../domain/funds/funds/fund.policy.ts'
import type { Fund, FundChange, NewFund, NewFundOffice, NewPot, PotChange } from '../../../domain/funds/funds/fund.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export type FundKnown = FundInSight & { id: string; kind: string }

/** With the offices that whoever asks holds in it today. Throws not-found. */
export async function getFundInSight({ db, actor }: Work, id: string): Promise<FundKnown> {
  const { rows } = await sql<FundKnown>`
    select f.id, f.kind, f.area_code, array(
      select o.office from fund_offices o where o.fund_id = f.id and o.account_id = ${actor.accountId}
        and o.from_day <= klang_today() and (o.to_day is null or o.to_day > klang_today())) as mine
    from funds f where f.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'fund' })
  return rows[0]
}

export async function getFund(work: Work, id: string): Promise<Fund> {
  const sight = await getFundInSight(work, id)
  const { rows } = await sql<Omit<Fund, 'may'>>`
    select f.id, f.kind, f.code, f.name_th, f.name_en, o.name_th as organization_name, f.organization_id, f.area_code, f.area_set_id,
      f.issue_list_id, array(select a.code from fund_aliases a where a.fund_id = f.id order by a.code) as aliases, f.address, f.phone, f.email, f.latitude, f.longitude, f.opened_on, f.closed_on, f.revision,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'bankName', p.bank_name,
          'bankAccountName', p.bank_account_name, 'bankAccountNumber', p.bank_account_number, 'booksFrom', p.books_from,
          'closedOn', p.closed_on, 'balanceSatang', p.balance_satang, 'vouchersFrom', p.vouchers_from) order by p.kind <> 'main', p.books_from, p.id)
        from fund_pots p where p.fund_id = f.id), '[]') as pots,
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'accountId', h.account_id, 'office', h.office, 'fromDay', h.from_day,
          'toDay', h.to_day, 'name', a.name) order by h.from_day, h.id)
        from fund_offices h join accounts a on a.id = h.account_id where h.fund_id = f.id), '[]') as offices
    from funds f join organizations o on o.id = f.organization_id
    where f.id = ${id}`.execute(work.db)
  return {
    ...rows[0]!,
    may: { keep: canKeepFund(work.actor, sight), readBooks: canReadBooks(work.actor, sight) },
  }
}

export async function insertFund({ db, actor }: Work, fund: NewFund): Promise<void> {
  await db
    .insertInto('funds')
    .values({ ...fund, createdBy: actor.accountId })
    .execute()
}

/** Answers false when somebody else changed it since. */
export async function changeFund(
  { db }: Work,
  id: string,
  { revision, aliases, ...profile }: FundChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('funds')
    .set({ ...profile, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  if (aliases) await setAliases(db, id, aliases)
  return true
}

/** A code that another fund goes by, or went by, is refused. */
async function setAliases(db: Db, fundId: string, aliases: readonly string[]): Promise<void> {
  const { rows } = await sql`
    select code from funds where code = any (${aliases}::text[])
    union all select code from fund_aliases where code = any (${aliases}::text[]) and fund_id <> ${fundId}`.execute(db)
  if (rows.length > 0) throw problems.fundCodeTaken()
  await db.deleteFrom('fundAliases').where('fundId', '=', fundId).execute()
  for (const code of new Set(aliases)) await db.insertInto('fundAliases').values({ code, fundId }).execute()
}

/** Throws not-found. */
export async function changePot({ db }: Work, fundId: string, id: string, change: PotChange): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('fundPots')
    .set(change)
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw problems.notFound({ what: 'pot' })
}

export async function insertPot({ db }: Work, fundId: string, pot: NewPot): Promise<void> {
  await db
    .insertInto('fundPots')
    .values({ fundId, ...pot })
    .execute()
}

export async function insertFundOffice({ db, actor }: Work, fundId: string, office: NewFundOffice): Promise<void> {
  await db
    .insertInto('fundOffices')
    .values({ fundId, ...office, givenBy: actor.accountId })
    .execute()
}

/** From today on; what was done while it was held stays. */
export async function endFundOffice({ db }: Work, fundId: string, id: string): Promise<void> {
  const { rows } = await sql`
    update fund_offices set to_day = greatest(klang_today(), from_day + 1)
    where fund_id = ${fundId} and id = ${id} and (to_day is null or to_day > klang_today()) returning id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'fund-office' })
}
