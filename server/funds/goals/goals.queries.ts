import { sql } from 'kysely'
import type { Goal, GoalChange, NewGoal } from '../../../domain/funds/goals/goal.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const GOAL = sql`g.id, g.parent_id, g.organization_id, o.name_th as organization_name, g.area_code, g.position, g.name_th, g.name_en,
  g.indicator, g.now, g.target, g.from_day, g.to_day, g.set_by, g.source, g.ended_on, g.revision,
  (select count(*)::int from projects p where p.goal_ids @> array[g.id]
    and p.status in ('running', 'finished', 'terminated', 'suspended')) as projects`

/** All of them, those that ended too: an old project still names them. */
export async function listGoals(db: Db): Promise<Goal[]> {
  const { rows } = await sql<Goal>`
    select ${GOAL} from goals g left join organizations o on o.id = g.organization_id order by g.position, g.id`.execute(
    db,
  )
  return rows
}

export type GoalKnown = Pick<Goal, 'id' | 'organizationId' | 'revision'>

/** Throws not-found. */
export async function getGoal(db: Db, id: string): Promise<GoalKnown> {
  const { rows } = await sql<GoalKnown>`select id, organization_id, revision from goals where id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'goal' })
  return rows[0]
}

export async function insertGoal({ db, actor }: Work, goal: NewGoal): Promise<void> {
  await db
    .insertInto('goals')
    .values({ ...goal, createdBy: actor.accountId })
    .execute()
}

/** Answers false when somebody else changed it since. */
export async function changeGoal(db: Db, id: string, { revision, ...change }: GoalChange): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('goals')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
