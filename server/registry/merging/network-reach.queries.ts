// Merging folds people from sources, and into areas, that whoever merges may not see: judged before, it writes past her reach.
import { sql } from 'kysely'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'

type Reach = { everywhere: string; every: string }

const setReach = (db: Db, { everywhere, every }: Reach) =>
  sql`select set_config('klang.everywhere', ${everywhere}, true), set_config('klang.every_organization', ${every}, true)`.execute(
    db,
  )

/** Within, everyone is in reach; afterwards those whom she saw before. */
export async function withinNetwork<Answer>(db: Db, run: () => Promise<Answer>): Promise<Answer> {
  const { rows } = await sql<Reach>`
    select coalesce(current_setting('klang.everywhere', true), '') as everywhere,
      coalesce(current_setting('klang.every_organization', true), '') as every`.execute(db)
  await setReach(db, { everywhere: 'on', every: 'on' })
  const answer = await run()
  await setReach(db, rows[0]!)
  return answer
}

/** Throws merge-beyond-reach unless whoever asks sees all of them. */
export async function refuseOutOfSight(db: Db, personIds: readonly string[]): Promise<void> {
  const seen = await db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', [...personIds])
    .execute()
  if (seen.length < new Set(personIds).size) throw problems.mergeBeyondReach()
}
