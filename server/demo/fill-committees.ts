// The committee of a fund by its letter of appointment, and its four meetings a year with what they decided.
import type { NewCommitteeMember } from '../../domain/funds/committees/committee.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { insertLetter, insertMember } from '../funds/committees/committees.queries.ts'
import type { Work } from '../platform/work.ts'
import type { Chance } from './chance.ts'
import type { DemoBooks } from './demo-funds.ts'
import { inventName } from './demo-names.ts'
import { insertHeldMeetings } from './demo-projects.queries.ts'

type Seat = Pick<NewCommitteeMember, 'seat' | 'office'> & { from: string }

const SEATS: readonly Seat[] = [
  { seat: 'executive', office: 'chair', from: 'ผู้บริหารท้องถิ่น' },
  { seat: 'expert', office: 'vice-chair', from: 'ผู้ทรงคุณวุฒิในพื้นที่' },
  { seat: 'expert', office: 'vice-chair', from: 'ผู้ทรงคุณวุฒิในพื้นที่' },
  { seat: 'council', office: 'member', from: 'สภาท้องถิ่น' },
  { seat: 'council', office: 'member', from: 'สภาท้องถิ่น' },
  { seat: 'primary-care', office: 'member', from: 'หน่วยบริการปฐมภูมิ' },
  { seat: 'volunteer', office: 'member', from: 'ชมรม อสม.' },
  { seat: 'volunteer', office: 'member', from: 'ชมรม อสม.' },
  { seat: 'village', office: 'member', from: 'ผู้แทนหมู่บ้าน' },
  { seat: 'village', office: 'member', from: 'ผู้แทนหมู่บ้าน' },
  { seat: 'coordination', office: 'member', from: 'ศูนย์ประสานงานหลักประกันสุขภาพประชาชน' },
  { seat: 'permanent-secretary', office: 'secretary', from: 'ปลัด' },
  { seat: 'public-health-head', office: 'assistant-secretary', from: 'กองสาธารณสุข' },
  { seat: 'finance-head', office: 'assistant-secretary', from: 'กองคลัง' },
]

export type Committee = { ids: string[]; chair: string; secretary: string }

/** Appointed for four years when the books begin; one fund in five has members whose term is over. */
export async function seatCommittee(at: Work, chance: Chance, { fundId, years }: DemoBooks): Promise<Committee> {
  const fromDay = `${years[0]! - (chance.isOneIn(5) ? 3 : 2)}-10-01`
  const dueDay = `${Number(fromDay.slice(0, 4)) + 4}-09-30`
  const letter = { id: chance.id(), number: `${chance.whole(110, 890)}/${years[0]! + 543}`, dated: fromDay }
  await insertLetter(at, fundId, { ...letter, kind: 'new' })
  const seated: { id: string; name: string }[] = []
  for (const [position, { seat, office, from }] of SEATS.entries()) {
    const name = nameOf(chance)
    const id = chance.id()
    await insertMember(at, fundId, {
      ...{ id, letterId: letter.id, seat, office, name, fromOrganization: from, position, fromDay, dueDay },
    })
    seated.push({ id, name })
  }
  return { ids: seated.map(({ id }) => id), chair: seated[0]!.name, secretary: seated[11]!.name }
}

function nameOf(chance: Chance): string {
  const about = { sex: chance.of(['male', 'female'] as const), bornIn: 1968, age: 58, isMuslim: chance.happens(0.4) }
  const { prefix, firstName, lastName } = inventName(chance, about)
  return `${prefix}${firstName} ${lastName}`
}

export type YearMeetings = { chair: string; secretary: string; byDay: { id: string; onDay: string }[] }

const AGENDA = [
  'เรื่องที่ประธานแจ้งให้ทราบ',
  'รับรองรายงานการประชุมครั้งก่อน',
  'รายงานการรับจ่ายเงินกองทุน',
  'พิจารณาโครงการ',
  'เรื่องอื่น ๆ',
]
export const dayOfFirstMeeting = (year: number) => `${year - 1}-11-12`
const DAYS = (year: number) => [dayOfFirstMeeting(year), `${year}-02-18`, `${year}-05-20`, `${year}-08-19`]

export async function meetInYear(
  { db, actor }: Work,
  chance: Chance,
  { fundId, today }: DemoBooks,
  { year, committee }: { year: number; committee: Committee },
): Promise<YearMeetings> {
  const meetings = DAYS(year)
    .filter((onDay) => onDay < today)
    .map((onDay, at) => ({
      ...{
        fundId,
        id: chance.id(),
        number: at + 1,
        fiscalYear: year,
        onDay,
        place: 'ห้องประชุมสำนักงาน',
        madeBy: actor.accountId,
      },
      agenda: JSON.stringify(AGENDA.map((title) => ({ id: chance.id(), title, detail: '' }))),
      minutes: `ประธานเปิดประชุมเวลา 09.30 น. รับรองรายงานการประชุมครั้งก่อน และพิจารณาตามระเบียบวาระ ปิดประชุมเวลา 12.00 น.`,
      present: committee.ids.filter(() => chance.happens(0.85)),
      ...(addDays(onDay, 60) < today
        ? { adoptedAt: `${addDays(onDay, 60)}T03:00:00Z`, adoptedBy: actor.accountId }
        : {}),
    }))
  await insertHeldMeetings(db, meetings)
  const { chair, secretary } = committee
  return { chair, secretary, byDay: meetings.map(({ id, onDay }) => ({ id, onDay })) }
}
