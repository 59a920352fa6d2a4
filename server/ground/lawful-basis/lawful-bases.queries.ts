import { sql } from 'kysely'
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canKeepBasesOf } from '../../../domain/ground/lawful-basis/lawful-basis.policy.ts'
import type { Basis, NewBasis } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export async function listBases(db: Db, actor: Actor): Promise<Basis[]> {
  const { rows } = await sql<Omit<Basis, 'canEnd'>>`
    select b.id, b.organization_id, o.name_th as organization_name, b.purpose, b.basis, b.reference, b.from_day, b.to_day
    from lawful_bases b join organizations o on o.id = b.organization_id
    order by o.name_th, b.to_day is not null, b.purpose, b.from_day desc`.execute(db)
  return rows.map((row) => ({ ...row, canEnd: row.toDay === null && canKeepBasesOf(actor, row.organizationId) }))
}

export async function getBasisOwner(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('lawfulBases').select('organizationId').where('id', '=', id).executeTakeFirst()
  if (!row) throw problems.notFound({ what: 'basis' })
  return row.organizationId
}

/** A new ground ends the one that held for this purpose until now: there is always one answer. */
export const setBasis = audited(
  'lawful-basis.set',
  async ({ db, actor }: Work, { id, organizationId, purpose, ...basis }: NewBasis) => {
    await sql`
      update lawful_bases set to_day = greatest(${basis.fromDay}::date, from_day), ended_by = ${actor.accountId}::uuid
      where organization_id = ${organizationId} and purpose = ${purpose} and to_day is null`.execute(db)
    await db
      .insertInto('lawfulBases')
      .values({ id, organizationId, purpose, ...basis, createdBy: actor.accountId })
      .execute()
    return { id }
  },
  ({ id }, { organizationId, purpose, basis }) => ({ id, details: { organizationId, purpose, basis } }),
)

export const endBasis = audited(
  'lawful-basis.end',
  async ({ db, actor }: Work, id: string) => {
    const { rows } = await sql<{ id: string }>`
      update lawful_bases set to_day = greatest(klang_today(), from_day), ended_by = ${actor.accountId}::uuid
      where id = ${id} and to_day is null returning id`.execute(db)
    return rows[0]
  },
  (ended) => ended,
)
