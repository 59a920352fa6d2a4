// ส.3 รายงานฉบับสมบูรณ์: cover, preface, thanks, abstract, chapters, results, pictures.
import type { FinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import {
  heading,
  orDots,
  orEmptyRows,
  PAGE_BREAK,
  type Paper,
  type PaperBlock,
  paragraph,
  row,
  signatures,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { budgetYear, dayRange, footOf } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const coverBlocks = ({ project, fund, agreement }: ProjectFacts, report: FinalReport): PaperBlock[] => [
  title('รายงานฉบับสมบูรณ์', report.coverTitle || project.title),
  ...[
    `รหัสโครงการ ${orDots(project.code, 20)}`,
    `เลขที่ข้อตกลง ${orDots(agreement?.number, 20)}`,
    dayRange(project.fromDay, project.toDay),
    `โดย ${orDots(report.authors || project.applicant || project.organizationName)}`,
    `สนับสนุนโดย ${orDots(fund?.nameTh)}`,
    `ปีงบประมาณ ${budgetYear(project.fiscalYear)}`,
  ].map((text) => paragraph(text, { align: 'center' })),
]

/** On a page of its own; nothing where nothing was written. */
const chapter = (words: string, text: string): PaperBlock[] =>
  text.trim() === '' ? [] : [PAGE_BREAK, heading(words), paragraph(text, { indent: true })]

function resultTable({ project }: ProjectFacts, { results }: FinalReport): PaperBlock {
  const said = (isReached: boolean | null | undefined) =>
    isReached === true ? 'บรรลุ' : isReached === false ? 'ไม่บรรลุ' : '-'
  const rows = project.proposal.objectives.map(({ id, text, indicator, target }) => {
    const result = results.find((one) => one.id === id)
    return row(text, indicator, target, result?.reached ?? '', said(result?.isReached), result?.result ?? '')
  })
  return table(
    [
      { head: 'วัตถุประสงค์', width: 2.4 },
      { head: 'ตัวชี้วัด', width: 2 },
      { head: 'เป้าหมาย', width: 1.1, align: 'center' },
      { head: 'ทำได้จริง', width: 1.1, align: 'center' },
      { head: 'ผล', width: 0.9, align: 'center' },
      { head: 'คำอธิบาย', width: 2.4 },
    ],
    orEmptyRows(rows, 6),
  )
}

const contentsOf = (report: FinalReport): string[] => [
  ...(report.preface ? ['คำนำ'] : []),
  ...(report.thanks ? ['กิตติกรรมประกาศ'] : []),
  ...(report.abstract ? ['บทคัดย่อ'] : []),
  ...report.chapters.map(({ title: words }, at) => `บทที่ ${at + 1} ${words}`),
  'ผลตามวัตถุประสงค์',
  ...(report.pictures.length > 0 ? ['ภาพประกอบ'] : []),
]

export function fullReportPaper(all: ProjectFacts, report: FinalReport): Paper {
  const { project, fund, regulation, pictures } = all
  return {
    title: `ส.3 ${project.title}`,
    form: 'แบบ ส.3',
    foot: footOf(fund, regulation),
    blocks: [
      ...coverBlocks(all, report),
      PAGE_BREAK,
      heading('สารบัญ'),
      ...contentsOf(report).map((words) => paragraph(words)),
      ...chapter('คำนำ', report.preface),
      ...chapter('กิตติกรรมประกาศ', report.thanks),
      ...chapter('บทคัดย่อ', report.abstract),
      ...report.chapters.flatMap(({ title: words, text }, at) => chapter(`บทที่ ${at + 1} ${words}`, text || ' - ')),
      PAGE_BREAK,
      heading('ผลตามวัตถุประสงค์'),
      resultTable(all, report),
      ...(pictures.length > 0 ? [PAGE_BREAK, heading('ภาพประกอบ'), { kind: 'pictures' as const, pictures }] : []),
      signatures({ role: 'ผู้รายงาน', name: report.reporter, position: report.reporterPosition }),
    ],
  }
}
