// Projects as their steps would have left them: gathered first, and written a table at a time.
import type { Insertable } from 'kysely'
import type { Database } from '../../database/types.ts'
import type { Db } from '../platform/database.ts'

const TABLES = [
  'projects',
  'projectMoney',
  'projectSteps',
  'projectPeople',
  'instalments',
  'grantAgreements',
  'instalmentReports',
  'instalmentReportSteps',
  'activityReports',
  'activityAttendance',
  'activityPhotos',
  'meetingDecisions',
] as const satisfies (keyof Database)[]
type Table = (typeof TABLES)[number]

export type ProjectRows = { [T in Table]: Insertable<Database[T]>[] }

export const noRows = (): ProjectRows =>
  Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as ProjectRows

/** In the order in which one names another. */
export async function insertProjectRows(db: Db, rows: ProjectRows): Promise<void> {
  for (const table of TABLES) {
    const own = rows[table] as Insertable<Database['projects']>[]
    for (let at = 0; at < own.length; at += 200)
      await db
        .insertInto(table as 'projects')
        .values(own.slice(at, at + 200))
        .execute()
  }
}

export async function insertHeldMeetings(db: Db, meetings: Insertable<Database['fundMeetings']>[]): Promise<void> {
  if (meetings.length > 0) await db.insertInto('fundMeetings').values(meetings).execute()
}
