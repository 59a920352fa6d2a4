// ง.2 สรุปการเงินปิดโครงการ: received by instalment, spent by activity, and what was meant beside what was used.
import { type ClosingMoney, shareOfApproved } from '../../../domain/funds/final-reports/closing-money.ts'
import { EXPENSE_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import {
  facts,
  heading,
  orDots,
  type Paper,
  type PaperBlock,
  row,
  signatures,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, bahtOrDash, footOf } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const AMOUNT = { width: 1.6, align: 'right' as const }

function receivedTable(money: ClosingMoney): PaperBlock {
  const { instalments, receivedSatang, interestSatang, otherSatang } = money
  return table(
    [
      { head: 'รายรับ', width: 4 },
      { head: 'ตามข้อตกลง (บาท)', ...AMOUNT },
      { head: 'รับโอนจริง (บาท)', ...AMOUNT },
    ],
    [
      ...instalments.map((one) =>
        row(`งวดที่ ${one.number}`, formatBaht(one.agreedSatang), formatBaht(one.receivedSatang)),
      ),
      row('ดอกเบี้ย', '', bahtOrDash(interestSatang)),
      row('เงินรับอื่นๆ', '', bahtOrDash(otherSatang)),
      sumRow('รวมรายรับทั้งโครงการ', '', formatBaht(receivedSatang + interestSatang + otherSatang)),
    ],
  )
}

const spentTable = ({ spending, spentSatang }: ClosingMoney): PaperBlock =>
  table(
    [
      { head: 'รายจ่ายตามกิจกรรม', width: 5 },
      { head: 'จำนวนเงิน (บาท)', ...AMOUNT },
    ],
    [
      ...spending.map((one, at) => row(`${at + 1}. ${one.title || 'กิจกรรมนอกแผน'}`, bahtOrDash(one.satang))),
      sumRow('รวมรายจ่ายทั้งโครงการ', formatBaht(spentSatang)),
    ],
  )

function budgetTable({ budget }: ClosingMoney): PaperBlock {
  const whole = (of: 'plannedSatang' | 'usedSatang') => budget.reduce((sum, one) => sum + one[of], 0)
  const [planned, used] = [whole('plannedSatang'), whole('usedSatang')]
  return table(
    [
      { head: 'หมวดรายจ่าย', width: 3 },
      { head: 'งบที่ได้รับ (บาท)', ...AMOUNT },
      { head: 'งบที่ใช้จริง (บาท)', ...AMOUNT },
      { head: 'ผลต่าง (บาท)', ...AMOUNT },
    ],
    [
      ...budget.map(({ group, plannedSatang, usedSatang }) =>
        row(
          EXPENSE_GROUPS[group as keyof typeof EXPENSE_GROUPS] ?? group,
          bahtOrDash(plannedSatang),
          bahtOrDash(usedSatang),
          formatBaht(plannedSatang - usedSatang),
        ),
      ),
      sumRow('รวม', formatBaht(planned), formatBaht(used), formatBaht(planned - used)),
    ],
  )
}

/** 95.25, never rounded up. */
const percent = (money: ClosingMoney, satang: number) => (shareOfApproved(money, satang) / 100).toFixed(2)

export function closingMoneyPaper({ project, fund, regulation, agreement, closingMoney, finalReport }: ProjectFacts) {
  if (!closingMoney) return undefined
  const { approvedSatang, spentSatang, returnedSatang, leftSatang } = closingMoney
  return {
    title: `ง.2 ${project.title}`,
    form: 'แบบ ง.2',
    foot: footOf(fund, regulation),
    blocks: [
      title('แบบรายงานสรุปการเงินปิดโครงการ'),
      facts(
        ['ชื่อโครงการ', project.title],
        ['รหัสโครงการ', orDots(project.code)],
        ['เลขที่ข้อตกลง', orDots(agreement?.number)],
        ['ผู้รับผิดชอบ', project.applicant || project.organizationName],
        ['งบประมาณที่ได้รับอนุมัติ', bahtInFull(approvedSatang)],
      ),
      heading('1. รายรับ'),
      receivedTable(closingMoney),
      heading('2. รายจ่าย'),
      spentTable(closingMoney),
      heading('3. งบประมาณที่ได้รับเทียบกับงบที่ใช้จริง'),
      budgetTable(closingMoney),
      facts(
        ['ใช้จ่ายจริง', `${bahtInFull(spentSatang)} คิดเป็นร้อยละ ${percent(closingMoney, spentSatang)}`],
        ['ส่งคืนกองทุนแล้ว', bahtInFull(returnedSatang)],
        ['คงเหลือที่ต้องส่งคืน', bahtInFull(Math.max(0, leftSatang))],
      ),
      signatures(
        { role: 'หัวหน้าโครงการ', name: finalReport?.reporter ?? '' },
        { role: 'เจ้าหน้าที่การเงินโครงการ', name: project.people.find(({ role }) => role === 'finance')?.name ?? '' },
      ),
    ],
  } satisfies Paper
}
