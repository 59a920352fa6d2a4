import type { Thanks } from '../../../domain/care/team-feed/team-feed.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'

/** Thanked for once by each, however often she taps and from however many phones. */
export const giveThanks = audited(
  'thanks.give',
  (work: Work, thanks: Thanks, judge: () => void) =>
    once(work, thanks.id, thanks, async () => {
      judge()
      const { db, actor } = work
      const visit = await db
        .selectFrom('visits')
        .select('personId')
        .where('id', '=', thanks.visitId)
        .where('withdrawnAt', 'is', null)
        .executeTakeFirst()
      if (!visit || !actor.accountId) throw problems.notFound({ what: 'visit' })
      // Under the id that the visit was recorded with: hers may be another one by now.
      const row = { personId: visit.personId, visitId: thanks.visitId, accountId: actor.accountId }
      const given = await db
        .selectFrom('thanks')
        .select('id')
        .where('personId', '=', row.personId)
        .where('visitId', '=', row.visitId)
        .where('accountId', '=', row.accountId)
        .executeTakeFirst()
      if (given) return { id: given.id }
      await db
        .insertInto('thanks')
        .values({ ...row, id: thanks.id })
        .execute()
      return { id: thanks.id }
    }),
  ({ id, again }, { personId }) => (again ? undefined : { id, personIds: [personId] }),
)
