// Everyone of one volunteer to another: the old caseload ends and the new one begins on the same day, as one act.
import { sql } from 'kysely'
import type { CaseloadMove } from '../../../domain/registry/caseloads/caseload-overview.ts'
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { countOfAct, insertAct } from '../tagging/bulk-acts.queries.ts'
import { refuseUnknownVolunteer } from './handing-over.queries.ts'

type Done = BulkReceipt & { personIds: string[] }

const moveAll = audited(
  'caseload.move',
  async (work: Work, { id, fromAccountId, toAccountId }: CaseloadMove, judge: () => void): Promise<Done> => {
    const personIds: string[] = []
    const receipt = await once(work, id, { fromAccountId, toAccountId }, async () => {
      judge()
      await refuseUnknownVolunteer(work.db, fromAccountId)
      if (toAccountId) await refuseUnknownVolunteer(work.db, toAccountId)
      const { rows } = await sql<{ personId: string }>`
        select distinct person_id from caseloads
        where account_id = ${fromAccountId} and (to_day is null or to_day > klang_today())`.execute(work.db)
      personIds.push(...rows.map(({ personId }) => personId))
      await insertAct(work, { id, kind: 'caseload.move', subject: fromAccountId, people: personIds.length })
      await sql`
        update caseloads set to_day = klang_today(), ended_by = ${id}
        where account_id = ${fromAccountId} and to_day is null and person_id = any (${personIds}::uuid[])`.execute(
        work.db,
      )
      if (toAccountId)
        await sql`
          insert into caseloads (person_id, id, account_id, from_day, begun_by)
          select moved.person_id, gen_random_uuid(), ${toAccountId}::uuid, klang_today(), ${id}::uuid
          from unnest(${personIds}::uuid[]) as moved (person_id)
          where not exists (select from caseloads c where c.person_id = moved.person_id and c.account_id = ${toAccountId}
            and c.to_day is null)`.execute(work.db)
      return { id }
    })
    return { ...receipt, people: await countOfAct(work.db, id), personIds }
  },
  ({ id, again, personIds }, { fromAccountId, toAccountId }) =>
    again ? undefined : { id, personIds, details: { fromAccountId, toAccountId } },
)

export async function moveCaseload(work: Work, move: CaseloadMove, judge: () => void): Promise<BulkReceipt> {
  const { id, again, people } = await moveAll(work, move, judge)
  return { id, again, people }
}
