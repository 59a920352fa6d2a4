import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** ตามมติการประชุมคณะกรรมการ ครั้งที่ number/fiscalYear */
export type Decided = {
  number: number
  fiscalYear: number
  onDay: string
  outcome: 'granted' | 'send-back' | 'refused'
  approvedSatang: number | null
  reason: string
}

/** The last word of the committee; undefined before it met, and for those to whom its minutes are not open. */
export async function findDecision(db: Db, projectId: string): Promise<Decided | undefined> {
  const { rows } = await sql<Decided>`
    select m.number, m.fiscal_year, m.on_day, d.outcome, d.approved_satang, d.reason
    from meeting_decisions d join fund_meetings m on m.fund_id = d.fund_id and m.id = d.meeting_id
    where d.project_id = ${projectId} order by m.on_day desc, d.recorded_at desc limit 1`.execute(db)
  return rows[0]
}
