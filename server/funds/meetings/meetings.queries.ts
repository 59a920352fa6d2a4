import { sql } from 'kysely'
import { hasQuorum } from '../../../domain/funds/committees/committee.ts'
import {
  AgendaItem,
  type Meeting,
  type MeetingChange,
  type NewDecision,
  type NewMeeting,
} from '../../../domain/funds/meetings/meeting.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { listCommittee } from '../committees/committees.queries.ts'

type Row = Omit<Meeting, 'adoptedAt' | 'hasQuorum'> & { adoptedAt: Date | null }

const meetings = (condition: ReturnType<typeof sql>) => sql<Row>`
  select m.id, m.number, m.fiscal_year, m.on_day, m.place, m.agenda, m.minutes, m.present, m.revision, m.adopted_at,
    coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'projectId', d.project_id, 'projectTitle', p.title, 'outcome', d.outcome,
        'approvedSatang', d.approved_satang, 'reason', d.reason, 'abstained', d.abstained) order by d.recorded_at, d.id)
      from meeting_decisions d join projects p on p.id = d.project_id
      where d.fund_id = m.fund_id and d.meeting_id = m.id), '[]') as decisions
  from fund_meetings m where ${condition} order by m.on_day desc, m.number desc`

/** The newest first. */
export async function listMeetings(db: Db, fundId: string, fiscalYear: number): Promise<Meeting[]> {
  const { rows } = await meetings(sql`m.fund_id = ${fundId} and m.fiscal_year = ${fiscalYear}`).execute(db)
  return withQuorum(db, fundId, rows)
}

export async function getMeeting(db: Db, fundId: string, id: string): Promise<Meeting> {
  const { rows } = await meetings(sql`m.fund_id = ${fundId} and m.id = ${id}`).execute(db)
  const [meeting] = await withQuorum(db, fundId, rows)
  if (!meeting) throw problems.notFound({ what: 'meeting' })
  return meeting
}

async function withQuorum(db: Db, fundId: string, rows: Row[]): Promise<Meeting[]> {
  const members = rows.length > 0 ? await listCommittee(db, fundId) : []
  return rows.map((row) => ({
    ...row,
    // What was written before items had a kind is read as it would be sent today.
    agenda: row.agenda.map((item) => AgendaItem.parse(item)),
    adoptedAt: row.adoptedAt && new Date(row.adoptedAt).toISOString(),
    hasQuorum: hasQuorum(members, row.present, row.onDay),
  }))
}

export async function insertMeeting(
  { db, actor }: Work,
  fundId: string,
  { agenda, ...meeting }: NewMeeting,
): Promise<void> {
  await db
    .insertInto('fundMeetings')
    .values({ fundId, ...meeting, agenda: JSON.stringify(agenda), madeBy: actor.accountId })
    .execute()
}

/** Answers false when somebody else changed it since, or when its minutes are adopted. */
export async function changeMeeting({ db }: Work, fundId: string, id: string, change: MeetingChange): Promise<boolean> {
  const { revision, agenda, ...held } = change
  const { numUpdatedRows } = await db
    .updateTable('fundMeetings')
    .set({ ...held, agenda: JSON.stringify(agenda), revision: revision + 1 })
    .where('fundId', '=', fundId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('adoptedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Answers false when they were adopted already. */
export async function adoptMinutes({ db, actor }: Work, fundId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    update fund_meetings set adopted_at = now(), adopted_by = ${actor.accountId}
    where fund_id = ${fundId} and id = ${id} and adopted_at is null returning id`.execute(db)
  return rows.length === 1
}

export async function insertDecision({ db, actor }: Work, fundId: string, meetingId: string, decision: NewDecision) {
  const { grant, ...said } = decision
  await db
    .insertInto('meetingDecisions')
    .values({ fundId, meetingId, ...said, approvedSatang: grant?.approvedSatang ?? null, decidedBy: actor.accountId })
    .execute()
}
