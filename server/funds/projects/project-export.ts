// The list of projects as a file: what is on the screen, all of it, with how many there are and what they add up to.
import type { ProjectLine, ProjectsWanted } from '../../../domain/funds/projects/project.ts'
import { SUPPORT_TYPES, TARGET_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { PROJECT_STATUS_WORDS } from '../../../domain/funds/projects/project-status.ts'
import type { TableCell } from '../../platform/table-file.ts'
import type { Work } from '../../platform/work.ts'
import { listProjects } from './project-list.queries.ts'

const PAGE = 200
const wordOf = (list: Record<number, string>, number: number | null) =>
  number === null ? null : (list[number] ?? null)
const baht = (satang: number | null) => (satang === null ? null : satang / 100)
const leftOf = ({ approvedSatang, paidSatang }: ProjectLine) =>
  approvedSatang === null ? null : approvedSatang - (paidSatang ?? 0)

const COLUMNS: [heading: string, cell: (project: ProjectLine) => TableCell][] = [
  ['รหัสโครงการ', ({ code }) => code],
  ['ชื่อโครงการ', ({ title }) => title],
  ['ผู้ขอรับการสนับสนุน', ({ applicant }) => applicant],
  ['กองทุน', ({ fundName }) => fundName],
  ['เงินก้อน', ({ potName }) => potName],
  ['ปีงบประมาณ', ({ fiscalYear }) => fiscalYear + 543],
  ['ประเภทการสนับสนุน', ({ supportType }) => wordOf(SUPPORT_TYPES, supportType)],
  ['กลุ่มเป้าหมายหลัก', ({ targetGroup }) => wordOf(TARGET_GROUPS, targetGroup)],
  ['สถานะ', ({ status }) => PROJECT_STATUS_WORDS[status]],
  ['ขอ (บาท)', ({ askedSatang }) => baht(askedSatang)],
  ['อนุมัติ (บาท)', ({ approvedSatang }) => baht(approvedSatang)],
  ['จ่ายแล้ว (บาท)', ({ paidSatang }) => baht(paidSatang)],
  ['คืน (บาท)', ({ returnedSatang }) => baht(returnedSatang)],
  ['ยังไม่จ่าย (บาท)', (project) => baht(leftOf(project))],
]
const FIRST_SUM = COLUMNS.findIndex(([heading]) => heading.startsWith('ขอ'))

/** Every page of what was asked, in its order. */
export async function readProjectTable(work: Work, wanted: ProjectsWanted): Promise<ProjectLine[]> {
  const found: ProjectLine[] = []
  for (let page = 1, more = true; more; page++) {
    const lines = await listProjects(work, { ...wanted, page, limit: PAGE })
    found.push(...lines)
    more = lines.length === PAGE
  }
  return found
}

export async function* projectLines(projects: readonly ProjectLine[]): AsyncGenerator<TableCell[]> {
  yield COLUMNS.map(([heading]) => heading)
  for (const project of projects) yield COLUMNS.map(([, cell]) => cell(project))
  const sums = COLUMNS.slice(FIRST_SUM).map(
    ([, cell]) => Math.round(100 * projects.reduce((sum, project) => sum + Number(cell(project) ?? 0), 0)) / 100,
  )
  yield [`รวม ${projects.length} โครงการ`, ...Array<null>(FIRST_SUM - 1).fill(null), ...sums]
}
