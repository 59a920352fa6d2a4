// The nine sections of the project registry's form, in its order.
import { ACTIVITY_TYPES, FORMATS, PLACE_CHARACTERS } from '../../../domain/funds/projects/project-lists.ts'
import { askedOf } from '../../../domain/funds/projects/proposal.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import {
  checks,
  facts,
  heading,
  orDots,
  orEmptyRows,
  type Paper,
  type PaperBlock,
  paragraph,
  row,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, longDay } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const count = (people: number | null) => (people === null ? '-' : people.toLocaleString('en-US'))

function goalBlocks({ project: { proposal } }: ProjectFacts): PaperBlock[] {
  return [
    heading('3. เป้าประสงค์'),
    heading('เป้าประสงค์ที่สอดคล้องกับประเด็นขับเคลื่อน', 2),
    ...(proposal.goals.length > 0
      ? proposal.goals.map(({ name, text }) => paragraph([name, text].filter(Boolean).join('\n'), { indent: true }))
      : [paragraph(orDots('', 150), { indent: true })]),
    heading('เป้าประสงค์เฉพาะ', 2),
    paragraph(orDots(proposal.ownGoals, 150), { indent: true }),
  ]
}

function targetTable({ project: { proposal } }: ProjectFacts): PaperBlock {
  const { targets } = proposal
  const sum = (of: 'planned' | 'attended') => {
    const known = targets.flatMap((target) => target[of] ?? [])
    return known.length > 0 ? known.reduce((one, other) => one + other, 0) : null
  }
  return table(
    [
      { head: 'กลุ่มเป้าหมาย', width: 4 },
      { head: 'จำนวนที่วางไว้ (คน)', width: 1.6, align: 'right' },
      { head: 'จำนวนที่เข้าร่วม (คน)', width: 1.6, align: 'right' },
    ],
    [
      ...orEmptyRows(
        targets.map(({ label, planned, attended }) => row(label, count(planned), count(attended))),
        3,
      ),
      sumRow('จำนวนกลุ่มเป้าหมายทั้งหมด', count(sum('planned')), count(sum('attended'))),
    ],
  )
}

function placeTable({ project: { proposal }, areaName }: ProjectFacts): PaperBlock {
  const rows = proposal.places.map(({ areaCode, text, character }) =>
    row(areaName(areaCode), text, character ? PLACE_CHARACTERS[character] : ''),
  )
  return table(
    [
      { head: 'ตำบล/อำเภอ/จังหวัด', width: 3 },
      { head: 'สถานที่', width: 3 },
      { head: 'ลักษณะพื้นที่', width: 1.4 },
    ],
    orEmptyRows(rows, 3),
  )
}

const formatChecks = ({ project: { proposal } }: ProjectFacts) =>
  checks(
    Object.entries(FORMATS).map(([code, text]) => ({ text, checked: proposal.format.some((one) => one === code) })),
    2,
  )

const typeChecks = ({ project: { proposal } }: ProjectFacts) =>
  checks(
    Object.entries(ACTIVITY_TYPES).map(([code, words], at) => {
      const chosen = proposal.activityTypes.find((one) => one.code === code)
      return { text: `${at + 1}. ${words}${chosen?.note ? `\n${chosen.note}` : ''}`, checked: chosen !== undefined }
    }),
  )

export function registryPaper(all: ProjectFacts): Paper {
  const { project, fund } = all
  const { proposal } = project
  const satang = project.approvedSatang ?? (askedOf(proposal) || null)
  return {
    title: project.title,
    foot: `ทะเบียนโครงการ · พิมพ์เมื่อ ${longDay(bangkokToday())}`,
    blocks: [
      title('ข้อมูลโครงการ'),
      heading('1. ชื่อโครงการ'),
      paragraph(orDots(project.title, 100), { indent: true }),
      heading('2. องค์กรที่รับผิดชอบ'),
      paragraph(orDots(project.applicant || project.organizationName, 100), { indent: true }),
      ...goalBlocks(all),
      heading('4. กลุ่มเป้าหมาย'),
      targetTable(all),
      heading('5. ความสำคัญของโครงการ สถานการณ์ หลักการและเหตุผล'),
      paragraph(orDots(proposal.rationale, 300), { indent: true }),
      heading('6. รูปแบบการจัดกิจกรรม'),
      formatChecks(all),
      heading('7. ประเภทของกิจกรรม'),
      typeChecks(all),
      heading('8. พื้นที่ดำเนินการ'),
      placeTable(all),
      heading('9. งบประมาณ'),
      facts(['งบประมาณ', bahtInFull(satang)], ['ได้รับงบประมาณจาก', orDots(fund?.nameTh ?? proposal.funder, 60)]),
      paragraph(
        `โครงการเข้าสู่ระบบเมื่อวันที่ ${longDay(bangkokToday(new Date(project.enteredAt)))}${project.enteredBy ? ` โดย ${project.enteredBy}` : ''}`,
      ),
    ],
  }
}
