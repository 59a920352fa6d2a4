import { sql } from 'kysely'
import type {
  GrantAgreement,
  Instalment,
  NewGrantAgreement,
} from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Undefined before it is signed, and for those whom its signatories do not concern. */
export async function findGrantAgreement(db: Db, projectId: string): Promise<GrantAgreement | undefined> {
  const { rows } = await sql<GrantAgreement>`
    select id, project_id, number, signed_on, made_at, signatories, conditions from grant_agreements
    where project_id = ${projectId}`.execute(db)
  return rows[0]
}

export async function listInstalments(db: Db, projectId: string): Promise<Instalment[]> {
  const { rows } = await sql<Omit<Instalment, 'openedAt'> & { openedAt: Date | null }>`
    select id, number, amount_satang, paid_satang, work_from, work_to, report_from, report_to, opened_at
    from instalments where project_id = ${projectId} order by number`.execute(db)
  return rows.map((row) => ({ ...row, openedAt: row.openedAt && new Date(row.openedAt).toISOString() }))
}

/** The first instalment is payable from now on. The database asks that all of them are what was approved. */
export async function insertGrantAgreement(
  { db, actor }: Work,
  { projectId, fundId }: { projectId: string; fundId: string },
  { instalments, signatories, ...agreement }: NewGrantAgreement,
): Promise<void> {
  await db
    .insertInto('instalments')
    .values(
      instalments.map((one, at) => ({ projectId, ...one, number: at + 1, openedAt: at === 0 ? new Date() : null })),
    )
    .execute()
  await db
    .insertInto('grantAgreements')
    .values({ projectId, fundId, ...agreement, signatories: JSON.stringify(signatories), madeBy: actor.accountId })
    .execute()
}
