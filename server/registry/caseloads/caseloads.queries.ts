import type { Caseload, NewCaseload } from '../../../domain/registry/caseloads/caseload.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

/** Of one who was merged, every id that stands for her. */
const herIds = (db: Db, personId: string) =>
  db
    .selectFrom('people')
    .select('id')
    .where((is) => is.or([is('id', '=', personId), is('currentId', '=', personId)]))

export const listCaseloadsOf = (db: Db, personId: string): Promise<Caseload[]> =>
  db
    .selectFrom('caseloads as c')
    .innerJoin('accounts as a', 'a.id', 'c.accountId')
    .select(['c.id', 'c.accountId', 'a.name', 'c.fromDay', 'c.toDay'])
    .where('c.personId', 'in', herIds(db, personId))
    .orderBy('c.fromDay', 'desc')
    .orderBy('c.id')
    .execute()

async function refuseUnknown(db: Db, personId: string, accountId: string) {
  const person = await db.selectFrom('people').select('id').where('id', '=', personId).executeTakeFirst()
  if (!person) throw problems.notFound({ what: 'person' })
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!account) throw problems.notFound({ what: 'account' })
}

export const handOver = audited(
  'caseload.begin',
  (work: Work, personId: string, { id, accountId, fromDay }: NewCaseload, judge: () => void) =>
    once(work, id, { personId, accountId, fromDay }, async () => {
      judge()
      await refuseUnknown(work.db, personId, accountId)
      await work.db
        .insertInto('caseloads')
        .values({ id, personId, accountId, fromDay: fromDay ?? bangkokToday() })
        .execute()
      return { id }
    }),
  ({ id, again }, personId, { accountId }) =>
    again ? undefined : { id, personIds: [personId], details: { accountId } },
)

/** Ends today; what was seen until now was seen rightly. */
export const endCaseload = audited(
  'caseload.end',
  async ({ db }: Work, personId: string, id: string) => {
    const ended = await db
      .updateTable('caseloads')
      .set({ toDay: bangkokToday() })
      .where('personId', 'in', herIds(db, personId))
      .where('id', '=', id)
      .where('toDay', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!ended) throw problems.notFound({ what: 'caseload' })
    return ended
  },
  ({ id }, personId) => ({ id, personIds: [personId] }),
)
