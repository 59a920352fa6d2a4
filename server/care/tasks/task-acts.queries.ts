import { sql } from 'kysely'
import { lastDayToPostpone } from '../../../domain/care/tasks/postponing.ts'
import type { ListedTask, NewTaskAct } from '../../../domain/care/tasks/task-act.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { daysBetween } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import type { Db } from '../../platform/database.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { GIVEN_SINCE } from './handed-on.queries.ts'

/** Nothing is put off so far that it is lost sight of; what is dangerous, hardly at all. */
function refuseTooFar(act: NewTaskAct, day: string) {
  if (act.act !== 'postponed') return
  const limit = lastDayToPostpone(act.risk, day)
  if (act.until > limit) throw problems.taskPutOffTooFar({ days: daysBetween(day, limit) })
}

/** `madeOn`: the day on which she said it, at most that of the sending. */
export const actOnTask = audited(
  'task.act',
  (work: Work, act: NewTaskAct, madeOn: string, judge: () => void) =>
    once(work, act.id, act, async () => {
      judge()
      refuseTooFar(act, madeOn)
      const { db, actor } = work
      const seen = await db.selectFrom('people').select('id').where('id', '=', act.personId).executeTakeFirst()
      if (!seen) throw problems.notFound({ what: 'person' })
      await db
        .insertInto('taskActs')
        .values({
          personId: act.personId,
          id: act.id,
          task: act.task,
          act: act.act,
          risk: act.risk,
          untilDay: act.act === 'postponed' ? act.until : null,
          reason: act.act === 'done' ? null : act.reason,
          note: act.note,
          organizationId: actor.organizationId,
          recordedBy: actor.accountId,
        })
        .execute()
      return { id: act.id }
    }),
  ({ id, again }, { personId, act, task }) =>
    again ? undefined : { id, personIds: [personId], details: { act, task } },
)

/** Whose code begins so; by comparing, for under row-level security an index answers nothing else. */
export const withinArea = (area: string) =>
  area === '' ? sql`true` : sql`(p.area_code >= ${area} and p.area_code < ${`${area}~`})`

export type SaidOfTask = {
  personId: string
  task: string
  by: string | null
  reason: NonNullable<ListedTask['said']>['reason']
  note: string | null
  until: string | null
  at: Date
}

const SHE = sql`coalesce(p.current_id, p.id)`
const IS_WITH_NOBODY = sql`not exists (select from caseloads l where ${GIVEN_SINCE}
  and l.person_id = any (array(select m.id from people m where m.id = ${SHE} or m.current_id = ${SHE})))`

/** The last word on each task that was put off, or handed over and given to nobody yet; the newest first. */
export async function listSaidOfTasks(
  db: Db,
  { area, act, limit }: { area: string; act: 'postponed' | 'handed-over'; limit: number },
): Promise<SaidOfTask[]> {
  const { rows } = await sql<SaidOfTask>`
    select coalesce(p.current_id, p.id) as person_id, t.task, a.name as by, t.reason, t.note, t.until_day as until, t.recorded_at as at
    from task_acts t join people p on p.id = t.person_id left join accounts a on a.id = t.recorded_by
    where t.act = ${act} and (t.until_day is null or t.until_day > klang_today()) and ${withinArea(area)}
      and not exists (select from task_acts later where later.person_id = t.person_id and later.task = t.task
        and later.recorded_at > t.recorded_at)
      and ${act === 'handed-over' ? IS_WITH_NOBODY : sql`true`}
    order by t.recorded_at desc, t.id limit ${limit}`.execute(db)
  return rows
}
