// Many people into one caseload: set-based, and row-level security judges each of them.
import { sql } from 'kysely'
import type { HandingOver } from '../../../domain/registry/caseloads/caseload.ts'
import type { CaseloadOverview } from '../../../domain/registry/caseloads/caseload-overview.ts'
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { listChosen } from '../people/chosen-people.queries.ts'
import { countOfAct, insertAct, takeBackAct } from '../tagging/bulk-acts.queries.ts'

const WORKS_ON_CASELOADS = sql`
  a.disabled_at is null and exists (
    select from grants g where g.account_id = a.id and g.role = 'volunteer' and g.scope_kind = 'caseload'
      and g.from_day <= klang_today() and (g.to_day is null or g.to_day > klang_today()))`

/** Of one's own organisation; the network's administrator chooses among all. */
export async function listVolunteers(db: Db, since = bangkokToday()): Promise<CaseloadOverview['volunteers']> {
  const { rows } = await sql<CaseloadOverview['volunteers'][number]>`
    select a.id, a.name, coalesce(o.name_th, '') as organization_name, l.people, l.visited as visited_this_month
    from loads_of_volunteers(${since}::date) l join accounts a on a.id = l.account
    left join organizations o on o.id = a.organization_id
    where ${WORKS_ON_CASELOADS} and (a.organization_id = klang_organization() or klang_every_organization())
    order by a.name, a.id`.execute(db)
  return rows
}

/** Throws not-found for whoever is no volunteer of one's own organisation. */
export async function refuseUnknownVolunteer(db: Db, accountId: string): Promise<void> {
  const known = (await listVolunteers(db)).some(({ id }) => id === accountId)
  if (!known) throw problems.notFound({ what: 'account' })
}

type Done = BulkReceipt & { personIds: string[] }

const handOverAll = audited(
  'caseload.begin-many',
  async (work: Work, { id, accountId, people, fromDay, toDay }: HandingOver, judge: () => void): Promise<Done> => {
    let personIds: string[] = []
    const receipt = await once(work, id, { accountId, people, fromDay, toDay }, async () => {
      judge()
      await refuseUnknownVolunteer(work.db, accountId)
      personIds = await listChosen(work, people)
      await insertAct(work, { id, kind: 'caseload.begin', subject: accountId, people: personIds.length })
      await sql`
        insert into caseloads (person_id, id, account_id, from_day, to_day, begun_by)
        select chosen.person_id, gen_random_uuid(), ${accountId}::uuid, ${fromDay ?? bangkokToday()}::date, ${toDay ?? null}::date, ${id}::uuid
        from unnest(${personIds}::uuid[]) as chosen (person_id)
        where not exists (
          select from caseloads c where c.person_id = chosen.person_id and c.account_id = ${accountId} and c.to_day is null)`.execute(
        work.db,
      )
      return { id }
    })
    return { ...receipt, people: await countOfAct(work.db, id), personIds }
  },
  ({ id, again, personIds }, { accountId }) => (again ? undefined : { id, personIds, details: { accountId } }),
)

export async function handOverMany(work: Work, handing: HandingOver, judge: () => void): Promise<BulkReceipt> {
  const { id, again, people } = await handOverAll(work, handing, judge)
  return { id, again, people }
}

/** They end on the day they began, as if they had never been; those that the act had ended go on. */
export const undoHandingOver = audited(
  'caseload.undo-many',
  async (work: Work, actId: string): Promise<BulkReceipt> => {
    const act = await takeBackAct(work, actId, ['caseload.begin', 'caseload.move'])
    if (act) {
      await sql`update caseloads set to_day = from_day where begun_by = ${actId} and ended_by is null`.execute(work.db)
      await sql`update caseloads set to_day = null, ended_by = null where ended_by = ${actId}`.execute(work.db)
    }
    return { id: actId, again: !act, people: act?.people ?? 0 }
  },
  ({ id, again }) => (again ? undefined : { id }),
)
