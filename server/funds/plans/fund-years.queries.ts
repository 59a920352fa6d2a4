import { sql } from 'kysely'
import type { FundYear, FundYearChange, NewPlanApproval } from '../../../domain/funds/plans/fund-year.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const EMPTY_USES = { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0 }

/** A year that nobody has begun is empty, with revision 0. */
const notBegun = (fundId: string, fiscalYear: number): FundYear => ({
  ...{ fundId, fiscalYear, regulationId: null, population: null, shareCode: null, nhsoSatang: null, localSatang: null },
  ...{ otherSatang: 0, carriedSatang: 0, uses: EMPTY_USES, filledBy: '', filledPosition: '', filledPhone: '' },
  ...{ filledEmail: '', approvedOn: null, resolution: '', revision: 0 },
})

export async function getFundYear(db: Db, fundId: string, fiscalYear: number): Promise<FundYear> {
  const { rows } = await sql<FundYear>`
    select fund_id, fiscal_year, regulation_id, population, share_code, nhso_satang, local_satang, other_satang, carried_satang, uses,
      filled_by, filled_position, filled_phone, filled_email, approved_on, resolution, revision
    from fund_years where fund_id = ${fundId} and fiscal_year = ${fiscalYear}`.execute(db)
  const year = rows[0]
  return year ? { ...year, uses: { ...EMPTY_USES, ...year.uses } } : notBegun(fundId, fiscalYear)
}

type Key = { fundId: string; fiscalYear: number; regulationId: string | null }

/** Answers false when somebody else saved it since. What was approved is not approved any more once it is changed. */
export async function saveFundYear(
  { db }: Work,
  key: Key,
  { revision, uses, ...filled }: FundYearChange,
): Promise<boolean> {
  const values = { ...filled, uses: JSON.stringify(uses), regulationId: key.regulationId }
  if (revision === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('fundYears')
      .values({ ...key, ...values })
      .onConflict((conflict) => conflict.columns(['fundId', 'fiscalYear']).doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await db
    .updateTable('fundYears')
    .set({ ...values, revision: revision + 1, approvedOn: null, resolution: '', approvedBy: null })
    .where('fundId', '=', key.fundId)
    .where('fiscalYear', '=', key.fiscalYear)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Answers false when there is no plan yet. */
export async function approveFundYear(
  { db, actor }: Work,
  { fundId, fiscalYear }: Omit<Key, 'regulationId'>,
  { approvedOn, resolution }: NewPlanApproval,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('fundYears')
    .set({ approvedOn, resolution, approvedBy: actor.accountId })
    .where('fundId', '=', fundId)
    .where('fiscalYear', '=', fiscalYear)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
