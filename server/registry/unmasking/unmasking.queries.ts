import { sql } from 'kysely'
import { MOST_UNMASKINGS_A_DAY, type Unmasked, type Unmasking } from '../../../domain/registry/unmasking/unmasking.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

/** How many of today's are left. Two at once count one after the other. */
async function countLeft(db: Db, accountId: string | null): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unmasking ${accountId}`}, 0))`.execute(db)
  const { rows } = await sql<{ used: number }>`
    select count(*)::int as used from unmaskings
    where account_id is not distinct from ${accountId}::uuid and at >= klang_today()::timestamp at time zone 'Asia/Bangkok'`.execute(
    db,
  )
  return MOST_UNMASKINGS_A_DAY - rows[0]!.used
}

async function listNumbers({ db, centre }: Work, personId: string): Promise<Unmasked['numbers']> {
  const { rows } = await sql<{ kind: string; sealed: Buffer }>`
    select kind, sealed from person_identifiers where person_id = ${personId} order by kind <> 'citizen-number', kind, id`.execute(
    db,
  )
  return rows.map(({ kind, sealed }) => ({ kind, number: centre.seal.open(Buffer.from(sealed)).toString() }))
}

/** The whole numbers, once. The line in the audit says which reason was chosen; what was typed stands beside the person. */
export const unmaskPerson = audited(
  'person.unmask',
  async (work: Work, personId: string, asked: Unmasking, judge: () => void): Promise<Unmasked & { id: string }> => {
    let [numbers, left]: [Unmasked['numbers'], number] = [[], 0]
    const { again } = await once(work, asked.id, { personId, ...asked }, async () => {
      judge()
      const seen = await work.db.selectFrom('people').select('id').where('id', '=', personId).executeTakeFirst()
      if (!seen) throw problems.notFound({ what: 'person' })
      left = (await countLeft(work.db, work.actor.accountId)) - 1
      if (left < 0) throw problems.unmaskedTooMany({ most: MOST_UNMASKINGS_A_DAY })
      numbers = await listNumbers(work, personId)
      await work.db
        .insertInto('unmaskings')
        .values({ ...asked, personId, accountId: work.actor.accountId })
        .execute()
      return { id: asked.id }
    })
    return { id: asked.id, numbers, again, left: Math.max(0, left) }
  },
  ({ id, again, numbers }, personId, { reason }) =>
    again ? undefined : { id, personIds: [personId], details: { reason, numbers: numbers.length } },
)
