// ง.1 แบบรายงานการเงินโครงการ ประจำงวด: three parts.
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
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
  signatures,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, bahtOrDash, dayRange, footOf, longDay } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const GROUPS = Object.entries(EXPENSE_GROUPS)

function spendingTable({ spending, spentSatang }: InstalmentReport): PaperBlock {
  const ofGroup = (group: string) => spending.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0)
  const rows = spending.map(({ title: name, byGroup, satang }, at) =>
    row(
      `${at + 1}. ${name || 'กิจกรรมนอกแผน'}`,
      ...GROUPS.map(([group]) => bahtOrDash(byGroup[group])),
      bahtOrDash(satang),
    ),
  )
  return table(
    [
      { head: 'กิจกรรม', width: 3.2 },
      ...GROUPS.map(([, head]) => ({ head, width: 1.3, align: 'right' as const })),
      { head: 'รวม', width: 1.4, align: 'right' },
    ],
    [
      ...orEmptyRows(rows, GROUPS.length + 2),
      sumRow('รวมรายจ่าย', ...GROUPS.map(([group]) => bahtOrDash(ofGroup(group))), formatBaht(spentSatang)),
    ],
  )
}

function summaryTable(report: InstalmentReport): PaperBlock {
  const { carriedSatang, receivedSatang, interestSatang, otherSatang, spentSatang, returnedSatang } = report
  const income = carriedSatang + receivedSatang + interestSatang + otherSatang
  const line = (words: string, satang: number) => row(words, formatBaht(satang))
  return table(
    [
      { head: 'รายการ', width: 5 },
      { head: 'จำนวนเงิน (บาท)', width: 2, align: 'right' },
    ],
    [
      line('เงินคงเหลือยกมา', carriedSatang),
      line('เงินรับจากแหล่งทุนงวดนี้', receivedSatang),
      line('ดอกเบี้ย', interestSatang),
      line('เงินรับอื่นๆ', otherSatang),
      sumRow('รวมรายรับ (1)', formatBaht(income)),
      line('รายจ่ายตามกิจกรรม', spentSatang),
      line('เงินส่งคืนกองทุน', returnedSatang),
      sumRow('รวมรายจ่าย (2)', formatBaht(spentSatang + returnedSatang)),
      line('เงินสดในมือ', report.cashSatang),
      line('เงินฝากในบัญชี', report.bankSatang),
      sumRow('รวมเงินคงเหลือ (3)', formatBaht(report.cashSatang + report.bankSatang)),
      sumRow('(1) − (2) = (3) ผลต่าง', formatBaht(report.differenceSatang)),
    ],
  )
}

function nextBlocks({ asksNext, nextSatang, nextActivities }: InstalmentReport): PaperBlock[] {
  return [
    heading('ส่วนที่ 3 การขอเบิกเงินงวดต่อไป'),
    checks(
      [
        { text: 'ขอเบิกเงินงวดต่อไป', checked: asksNext },
        { text: 'ไม่ขอเบิกเงินงวดต่อไป', checked: !asksNext },
      ],
      2,
    ),
    facts(['จำนวนเงิน', bahtInFull(asksNext ? nextSatang : null)], ['เพื่อดำเนินกิจกรรม', orDots(nextActivities, 120)]),
    paragraph('ข้าพเจ้าขอรับรองว่าข้อความข้างต้นเป็นความจริง และมีหลักฐานการจ่ายเงินครบถ้วน', { indent: true }),
  ]
}

export function moneyReportPaper(all: ProjectFacts, report: InstalmentReport): Paper {
  const { project, fund, regulation, agreement, instalments } = all
  const instalment = instalments.find(({ id }) => id === report.instalmentId)
  const accepted = report.steps.findLast(({ to }) => to === 'accepted')
  return {
    title: `ง.1 งวดที่ ${report.number} ${project.title}`,
    form: 'แบบ ง.1',
    wide: true,
    foot: footOf(fund, regulation),
    blocks: [
      title('แบบรายงานการเงินโครงการ ประจำงวด', `งวดที่ ${report.number}`),
      facts(
        ['ชื่อโครงการ', project.title],
        ['รหัสโครงการ / เลขที่ข้อตกลง', `${orDots(project.code, 20)} / ${orDots(agreement?.number, 20)}`],
        ['ผู้รับผิดชอบ', project.applicant || project.organizationName],
        ['ระยะเวลา', dayRange(instalment?.workFrom ?? null, instalment?.workTo ?? null)],
      ),
      heading('ส่วนที่ 1 รายจ่ายแยกตามกิจกรรม'),
      spendingTable(report),
      heading('ส่วนที่ 2 สรุปการใช้จ่ายประจำงวด'),
      summaryTable(report),
      ...nextBlocks(report),
      signatures(
        { role: 'หัวหน้าโครงการ', name: report.leadName },
        { role: 'เจ้าหน้าที่การเงินโครงการ', name: report.financeName },
      ),
      ...(accepted ? [paragraph(`ผ่านการตรวจสอบของแหล่งทุนเมื่อวันที่ ${longDay(accepted.at.slice(0, 10))}`)] : []),
    ],
  }
}
