import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'

/** As a large import leaves them: everyone waits to be counted. The bench's own filling puts the triggers aside. */
export const queueEveryone = (db: Db) =>
  db.transaction().execute(async (trx) => {
    await sql`set local role klang_keeper`.execute(trx)
    await sql`delete from people_to_count`.execute(trx)
    await sql`insert into people_to_count select id from people`.execute(trx)
  })
