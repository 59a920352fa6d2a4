// A roll-up as a file: every figure of the screen, baht as numbers, and what is left out said at the end.
import { writeXlsx } from 'hucre'
import { FUND_KINDS } from '../../../domain/funds/funds/fund.ts'
import { INCOMES, usedShare } from '../../../domain/funds/funds/fund-figures.ts'
import { APPLICANT_KINDS, SUPPORT_TYPES, TARGET_GROUPS } from '../../../domain/funds/projects/project-lists.ts'
import { type FundRollUp, MISSING, type RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../../platform/safe-cell.ts'

type Cell = string | number
const baht = (satang: number | undefined): Cell => (satang === undefined ? '' : satang / 100)

const FUNDER = {
  nhso: 'สปสช.',
  local: 'อปท.',
  interest: 'ดอกเบี้ย',
  community: 'ชุมชน เงินบริจาค และเงินได้อื่น',
  returned: 'เงินรับคืน',
  other: 'เงินร่วมทุนและอื่นๆ',
}
const MISSES = {
  nhso: 'ยังไม่บันทึกรับจาก สปสช.',
  local: 'ยังไม่บันทึกสมทบ อปท.',
  interest: 'ยังไม่บันทึกดอกเบี้ย',
  months: 'ยังไม่ปิดงวดเดือน',
  committee: 'กรรมการหมดวาระ',
  population: 'ยังไม่มีแบบประชากร',
}
const FIRST: Record<FundRollUp['by'], string> = {
  ...{ area: 'พื้นที่/กองทุน', support: 'ประเภทการสนับสนุน', group: 'กลุ่มเป้าหมาย', applicant: 'ผู้ขอ', issue: 'ประเด็น' },
  ...{ kind: 'ชนิดกองทุน', year: 'ปีงบประมาณ', funder: 'แหล่งเงิน' },
}

export function nameOfLine(by: FundRollUp['by'], { key, name }: RollUpLine): string {
  const lists: Partial<Record<FundRollUp['by'], Record<string, string>>> = {
    ...{ kind: FUND_KINDS, support: SUPPORT_TYPES, group: TARGET_GROUPS, applicant: APPLICANT_KINDS, funder: FUNDER },
  }
  if (by === 'year') return String(Number(key) + 543)
  return name || lists[by]?.[key] || 'ไม่ระบุ'
}

const HEAD = [
  ...[
    'กองทุน',
    'โครงการ',
    'รอเบิก',
    'เบิกบางส่วน',
    'รอปิด',
    'อนุมัติ (บาท)',
    'เบิกจ่าย (บาท)',
    'คืน (บาท)',
    'เป้าหมาย (คน)',
    'เข้าร่วม (คน)',
  ],
  ...[
    'กองทุนที่เห็นบัญชี',
    'ยกมา (บาท)',
    ...INCOMES.map((name) => `รับ ${FUNDER[name]} (บาท)`),
    'รวมรับ (บาท)',
    'รวมจ่าย (บาท)',
  ],
  ...['คงเหลือ (บาท)', 'ร้อยละที่ใช้จากเงินทั้งหมด', 'ร้อยละที่ใช้เทียบรายรับ', ...MISSING.map((name) => MISSES[name])],
]

function cellsOf({ funds, openFunds, sums, money, missing }: RollUpLine): Cell[] {
  const used = money ? usedShare(money) : { ofAll: null, ofReceived: null }
  return [
    ...[
      funds,
      sums.projects,
      sums.unpaid,
      sums.partly,
      sums.unclosed,
      baht(sums.approvedSatang),
      baht(sums.paidSatang),
    ],
    ...[baht(sums.returnedSatang), sums.planned, sums.came, openFunds, baht(money?.carriedSatang)],
    ...INCOMES.map((name) => baht(money?.incomes[name])),
    ...[
      baht(money?.receivedSatang),
      baht(money?.spentSatang),
      baht(money?.leftSatang),
      used.ofAll ?? '',
      used.ofReceived ?? '',
    ],
    ...MISSING.map((name) => missing?.[name] ?? ''),
  ]
}

function linesOf(rollUp: FundRollUp): Cell[][] {
  const { by, lines, total, asOf, name, fiscalYear } = rollUp
  const year = fiscalYear === null ? 'ทุกปีงบประมาณ' : `ปีงบประมาณ ${fiscalYear + 543}`
  return [
    ['รหัส', FIRST[by], ...HEAD],
    ...lines.map((line) => [line.key, nameOfLine(by, line), ...cellsOf(line)]),
    ['', 'รวม', ...cellsOf(total)],
    [`ข้อมูล ณ วันที่ ${formatThaiDate(asOf, 'short')} · ${name || 'ทั้งประเทศ'} · ${year} · นับโครงการที่ได้รับการสนับสนุน`],
    ...(total.openFunds < total.funds
      ? [[`ตัวเลขเงินรวมเฉพาะ ${total.openFunds} จาก ${total.funds} กองทุนที่ผู้ส่งออกดูบัญชีได้`]]
      : []),
  ]
}

export const rollUpAsCsv = (rollUp: FundRollUp) => BYTE_ORDER_MARK + linesOf(rollUp).map(csvLine).join('')

export async function rollUpAsWorkbook(rollUp: FundRollUp): Promise<Buffer> {
  const rows = linesOf(rollUp).map((line) => line.map((one) => (typeof one === 'string' ? safeCell(one) : one)))
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'กองทุน', rows }] }))
}
