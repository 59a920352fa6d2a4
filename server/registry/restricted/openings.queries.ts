// Breaking the glass, and the list that the coordinator reads.
import { sql } from 'kysely'
import { fullName } from '../../../domain/registry/people/names.ts'
import type { NewOpening, Opening } from '../../../domain/registry/restricted/restricted.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Until when the person stands open to the account at work; undefined when she does not. */
export async function findOpenUntil(db: Db, personId: string): Promise<string | undefined> {
  const { rows } = await sql<{ openUntil: Date }>`
    select open_until from restricted_openings
    where person_id = ${personId} and account_id = klang_account() and open_until > now()
    order by open_until desc limit 1`.execute(db)
  return rows[0] && new Date(rows[0].openUntil).toISOString()
}

export async function insertOpening({ db, actor }: Work, personId: string, { id, reason }: NewOpening): Promise<void> {
  if (!actor.accountId || !actor.organizationId) throw problems.notAllowed()
  const { accountId, organizationId } = actor
  await db.insertInto('restrictedOpenings').values({ personId, id, reason, accountId, organizationId }).execute()
}

type Row = Omit<Opening, 'personName' | 'openedAt' | 'openUntil' | 'reviewedAt'> & {
  prefix: string | null
  firstName: string | null
  lastName: string | null
  openedAt: Date
  openUntil: Date
  reviewedAt: Date | null
}
const at = (instant: Date) => new Date(instant).toISOString()

/** Newest first, of one's organisation or of all. A person outside one's scope stays unnamed. */
export async function listOpenings(db: Db): Promise<Opening[]> {
  const { rows } = await sql<Row>`
    select o.id, o.person_id, p.prefix, p.first_name, p.last_name, a.name as by, org.name_th as organization_name, o.reason,
      o.opened_at, o.open_until, o.reviewed_at, r.name as reviewed_by,
      o.reviewed_at is null and o.account_id <> klang_account() as can_review
    from restricted_openings o
    join accounts a on a.id = o.account_id
    join organizations org on org.id = o.organization_id
    left join people p on p.id = o.person_id
    left join accounts r on r.id = o.reviewed_by
    order by o.opened_at desc, o.id desc limit 500`.execute(db)
  return rows.map(({ prefix, firstName, lastName, openedAt, openUntil, reviewedAt, ...row }) => ({
    ...row,
    personName: firstName === null ? null : fullName({ prefix, firstName, lastName }),
    openedAt: at(openedAt),
    openUntil: at(openUntil),
    reviewedAt: reviewedAt && at(reviewedAt),
  }))
}

/** Throws not-found when it is not one's to review, or was reviewed. Answers whom it was about. */
export async function markReviewed({ db, actor }: Work, id: string): Promise<string> {
  const reviewed = await db
    .updateTable('restrictedOpenings')
    .set({ reviewedBy: actor.accountId, reviewedAt: sql`now()` })
    .where('id', '=', id)
    .where('reviewedAt', 'is', null)
    .where('accountId', '<>', actor.accountId)
    .returning('personId')
    .executeTakeFirst()
  if (!reviewed) throw problems.notFound({ what: 'opening' })
  return reviewed.personId
}
