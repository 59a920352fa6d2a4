import { sql } from 'kysely'
import type { Work } from './work.ts'

/** What fails within is undone by itself; what was done before in the same transaction stays. */
export async function inSavepoint<Answer>({ db }: Work, run: () => Promise<Answer>): Promise<Answer> {
  await sql`savepoint entry`.execute(db)
  try {
    const answer = await run()
    await sql`release savepoint entry`.execute(db)
    return answer
  } catch (error) {
    await sql`rollback to savepoint entry`.execute(db)
    throw error
  }
}
