import { sql } from 'kysely'
import type {
  CommitteeEnding,
  CommitteeMember,
  NewAppointmentLetter,
  NewCommitteeMember,
  NewSubCommittee,
} from '../../../domain/funds/committees/committee.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Those in office first, in the order of their seats. */
export async function listCommittee(db: Db, fundId: string): Promise<CommitteeMember[]> {
  const { rows } = await sql<CommitteeMember>`
    select m.id, l.number as letter_number, m.sub_committee_id, m.seat, m.office, m.name, m.from_organization, m.from_day, m.due_day, m.ended_on, m.ended_why
    from committee_members m left join appointment_letters l on l.fund_id = m.fund_id and l.id = m.letter_id
    where m.fund_id = ${fundId} order by m.ended_on is not null, m.position, m.from_day, m.id`.execute(db)
  return rows
}

/** The newest first. */
export const listLetters = (db: Db, fundId: string): Promise<NewAppointmentLetter[]> =>
  db
    .selectFrom('appointmentLetters')
    .select(['id', 'number', 'dated', 'kind'])
    .where('fundId', '=', fundId)
    .orderBy('dated', 'desc')
    .orderBy('id')
    .execute() as Promise<NewAppointmentLetter[]>

export const listSubCommittees = (db: Db, fundId: string): Promise<NewSubCommittee[]> =>
  db
    .selectFrom('subCommittees')
    .select(['id', 'kind', 'name'])
    .where('fundId', '=', fundId)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute() as Promise<NewSubCommittee[]>

export async function insertSubCommittee({ db, actor }: Work, fundId: string, one: NewSubCommittee): Promise<void> {
  await db
    .insertInto('subCommittees')
    .values({ fundId, ...one, recordedBy: actor.accountId })
    .execute()
}

export async function insertLetter({ db, actor }: Work, fundId: string, letter: NewAppointmentLetter): Promise<void> {
  await db
    .insertInto('appointmentLetters')
    .values({ fundId, ...letter, recordedBy: actor.accountId })
    .execute()
}

type Member = Omit<NewCommitteeMember, 'subCommitteeId'> & Partial<Pick<NewCommitteeMember, 'subCommitteeId'>>

export async function insertMember({ db }: Work, fundId: string, member: Member): Promise<void> {
  await db
    .insertInto('committeeMembers')
    .values({ fundId, ...member })
    .execute()
}

export async function endMember({ db }: Work, fundId: string, id: string, ending: CommitteeEnding): Promise<void> {
  const { rows } = await sql`
    update committee_members set ended_on = ${ending.endedOn}, ended_why = ${ending.endedWhy}
    where fund_id = ${fundId} and id = ${id} and ended_on is null returning id`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'committee-member' })
}
