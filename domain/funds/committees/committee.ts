// A fund's committee: seats as the announcement names them, terms, and the letters that appointed.
import { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

/** ประกาศ พ.ศ. 2561 ข้อ 12: (1) to (10), and advisors. */
export const COMMITTEE_SEATS = wordings({
  executive: 'ผู้บริหารสูงสุดของ อปท.',
  expert: 'ผู้ทรงคุณวุฒิในพื้นที่',
  council: 'สมาชิกสภา อปท. ที่สภามอบหมาย',
  'primary-care': 'หัวหน้าหน่วยบริการปฐมภูมิในพื้นที่',
  volunteer: 'อสม. ที่คัดเลือกกันเอง',
  village: 'ผู้แทนหมู่บ้าน/ชุมชน',
  coordination: 'ผู้แทนศูนย์ประสานงานหลักประกันสุขภาพประชาชน หรือหน่วยรับเรื่องร้องเรียนอิสระ',
  'permanent-secretary': 'ปลัด อปท.',
  'public-health-head': 'ผอ./หัวหน้ากองสาธารณสุข',
  'finance-head': 'หัวหน้าหน่วยงานคลัง',
  advisor: 'ที่ปรึกษา',
  other: 'อื่นๆ',
})
export const CommitteeSeat = codesOf(COMMITTEE_SEATS)
export type CommitteeSeat = z.infer<typeof CommitteeSeat>

export const COMMITTEE_OFFICES = wordings({
  chair: 'ประธานกรรมการ',
  'vice-chair': 'รองประธานกรรมการ',
  member: 'กรรมการ',
  secretary: 'กรรมการและเลขานุการ',
  'assistant-secretary': 'กรรมการและผู้ช่วยเลขานุการ',
  advisor: 'ที่ปรึกษา',
})
export const CommitteeOffice = codesOf(COMMITTEE_OFFICES)
export type CommitteeOffice = z.infer<typeof CommitteeOffice>

export const ENDINGS = ['term', 'resigned', 'died', 'moved', 'replaced', 'other'] as const
export const SUB_COMMITTEE_KINDS = ['long-term-care', 'screening', 'evaluation', 'finance', 'other'] as const

const line = (most: number) => z.string().trim().max(most)

export const NewSubCommittee = z.object({ id: z.uuid(), kind: z.enum(SUB_COMMITTEE_KINDS), name: line(200).min(1) })
export type NewSubCommittee = z.infer<typeof NewSubCommittee>

export const NewAppointmentLetter = z.object({
  id: z.uuid(),
  number: line(100).min(1),
  dated: z.iso.date(),
  kind: z.enum(['new', 'added', 'changed']),
})
export type NewAppointmentLetter = z.infer<typeof NewAppointmentLetter>

export const NewCommitteeMember = z
  .object({
    id: z.uuid(),
    letterId: z.uuid().nullable().default(null),
    /** Null for the committee itself. */
    subCommitteeId: z.uuid().nullable().default(null),
    seat: CommitteeSeat,
    office: CommitteeOffice,
    name: line(200).min(1),
    fromOrganization: line(200).default(''),
    position: z.int().min(0).max(100).default(0),
    fromDay: z.iso.date(),
    dueDay: z.iso.date(),
  })
  .refine(({ fromDay, dueDay }) => dueDay > fromDay, { path: ['dueDay'] })
export type NewCommitteeMember = z.infer<typeof NewCommitteeMember>

export const CommitteeEnding = z.object({
  endedOn: z.iso.date(),
  endedWhy: z.enum(ENDINGS),
})
export type CommitteeEnding = z.infer<typeof CommitteeEnding>

export const CommitteeMember = z.object({
  id: z.uuid(),
  letterNumber: z.string().nullable(),
  subCommitteeId: z.uuid().nullable(),
  seat: CommitteeSeat,
  office: CommitteeOffice,
  name: z.string(),
  fromOrganization: z.string(),
  fromDay: z.iso.date(),
  dueDay: z.iso.date(),
  endedOn: z.iso.date().nullable(),
  endedWhy: z.string().nullable(),
})
export type CommitteeMember = z.infer<typeof CommitteeMember>

export const Committee = z.object({
  members: z.array(CommitteeMember),
  letters: z.array(NewAppointmentLetter),
  subCommittees: z.array(NewSubCommittee),
})
export type Committee = z.infer<typeof Committee>

type Term = Pick<CommitteeMember, 'office' | 'fromDay' | 'dueDay' | 'endedOn'>

/** In office on a day: whoever's term is over and was not replaced goes on, as the announcement lets them, and is remarked upon. */
export const sitsOn = ({ fromDay, endedOn }: Pick<Term, 'fromDay' | 'endedOn'>, day: string) =>
  fromDay <= day && (endedOn === null || endedOn > day)
export const isOverdue = ({ dueDay, endedOn }: Pick<Term, 'dueDay' | 'endedOn'>, day: string) =>
  endedOn === null && dueDay <= day
/** Advisors are heard and do not count. */
export const votes = ({ office }: Pick<Term, 'office'>) => office !== 'advisor'

type Voter = Term & { id: string; subCommitteeId?: string | null }

/** Half of those who vote, rounded up. Whoever sits in a sub-committee only is not counted. */
export function quorumOf(members: readonly Voter[], present: readonly string[], day: string) {
  const voting = members.filter((member) => !member.subCommitteeId && votes(member) && sitsOn(member, day))
  const came = voting.filter(({ id }) => present.includes(id)).length
  const needed = Math.ceil(voting.length / 2)
  return { voting: voting.length, came, needed, isReached: voting.length > 0 && came >= needed }
}

export const hasQuorum = (members: readonly Voter[], present: readonly string[], day: string) =>
  quorumOf(members, present, day).isReached
