// Changes wait in a queue until they are counted. A few are counted by whoever looks; many, as after an import, by the
// centre itself, while the screen shows what was there before and says so.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

const FEW = 300
/** The embedded engine has one connection, which a slice keeps to itself. */
export const AT_ONCE = { embedded: 100, server: 1_000 }
const STEPS_AT_ONCE = 200_000

/** Counts what waits if it is little. Answers whether something still does. */
export async function settleFew(db: Db): Promise<boolean> {
  const { rows } = await sql<{ waiting: number }>`select people_waiting(${FEW + 1}) as waiting`.execute(db)
  const waiting = rows[0]?.waiting ?? 0
  if (waiting > FEW) return true
  if (waiting > 0) await sql`select count_people(${FEW + 1})`.execute(db)
  return false
}

/** One slice of what waits, counted and folded in one transaction. Answers whether there was anything. */
export const settleSome = (db: Db, atOnce: number): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const counted = await sql<{ done: number }>`select count_people(${atOnce}) as done`.execute(trx)
    const folded = await sql<{ done: number }>`select fold_state_steps(${STEPS_AT_ONCE}) as done`.execute(trx)
    return [counted, folded].some(({ rows }) => (rows[0]?.done ?? 0) > 0)
  })
