// ทะเบียนคณะกรรมการกองทุน: the fields of the board's record.
import {
  COMMITTEE_OFFICES,
  COMMITTEE_SEATS,
  type CommitteeMember,
  isOverdue,
} from '../../../domain/funds/committees/committee.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { heading, orEmptyRows, type Paper, type PaperBlock, row, table, title } from '../../platform/papers/paper.ts'
import type { FundYearFacts } from './fund-facts.ts'
import { footOf, longDay, shortDay, underClause } from './paper-words.ts'

const WHY: Record<string, string> = {
  term: 'ครบวาระ',
  resigned: 'ลาออก',
  died: 'เสียชีวิต',
  moved: 'ย้าย',
  replaced: 'มีผู้มาแทน',
  other: 'อื่นๆ',
}

/** คนที่ of those who hold the same seat. */
const nthOfSeat = (members: readonly CommitteeMember[], at: number) =>
  members.slice(0, at + 1).filter(({ seat }) => seat === members[at]!.seat).length

function sittingTable(members: readonly CommitteeMember[], today: string): PaperBlock {
  const rows = members.map((one, at) =>
    row(
      String(at + 1),
      COMMITTEE_OFFICES[one.office],
      `${COMMITTEE_SEATS[one.seat]} คนที่ ${nthOfSeat(members, at)}`,
      one.name,
      one.fromOrganization,
      shortDay(one.fromDay),
      `${shortDay(one.dueDay)}${isOverdue(one, today) ? '\n(ครบวาระแล้ว)' : ''}`,
      one.letterNumber ?? '-',
    ),
  )
  return table(
    [
      { head: 'ที่', width: 0.5, align: 'center' },
      { head: 'ตำแหน่ง', width: 1.6 },
      { head: 'องค์ประกอบ', width: 2.4 },
      { head: 'ชื่อ-นามสกุล', width: 2 },
      { head: 'หน่วยงานต้นสังกัด', width: 1.8 },
      { head: 'เริ่มดำรงตำแหน่ง', width: 1.3 },
      { head: 'ครบวาระ', width: 1.3 },
      { head: 'คำสั่งที่', width: 1.1 },
    ],
    orEmptyRows(rows, 8),
  )
}

const goneTable = (members: readonly CommitteeMember[]): PaperBlock =>
  table(
    [
      { head: 'ตำแหน่ง', width: 1.6 },
      { head: 'ชื่อ-นามสกุล', width: 2 },
      { head: 'เริ่มดำรงตำแหน่ง', width: 1.3 },
      { head: 'พ้นตำแหน่งเมื่อ', width: 1.3 },
      { head: 'เพราะ', width: 1.4 },
    ],
    members.map((one) =>
      row(
        COMMITTEE_OFFICES[one.office],
        one.name,
        shortDay(one.fromDay),
        shortDay(one.endedOn),
        WHY[one.endedWhy ?? ''] ?? '-',
      ),
    ),
  )

export function committeePaper({ fund, regulation, members }: FundYearFacts): Paper {
  const today = bangkokToday()
  const sitting = members.filter(({ endedOn }) => endedOn === null || endedOn > today)
  const gone = members.filter((one) => !sitting.includes(one))
  return {
    title: `คณะกรรมการ${fund.nameTh}`,
    wide: true,
    foot: footOf(fund, regulation),
    blocks: [
      title(
        `รายชื่อคณะกรรมการ${fund.nameTh} รหัส ${fund.code}`,
        `ณ วันที่ ${longDay(today)}${underClause(regulation, 'committee')}`,
      ),
      sittingTable(sitting, today),
      ...(gone.length > 0 ? [heading('ผู้พ้นจากตำแหน่ง', 2), goneTable(gone)] : []),
    ],
  }
}
