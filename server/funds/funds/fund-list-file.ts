// The list of funds as a workbook: what the screen shows, baht as numbers.
import { writeXlsx } from 'hucre'
import { FUND_KINDS, type FundListLine } from '../../../domain/funds/funds/fund.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { safeCell } from '../../platform/safe-cell.ts'

const HEAD = [
  'รหัส',
  'กองทุน',
  'ชนิด',
  'หน่วยงาน',
  'รหัสพื้นที่',
  'โครงการ',
  'เงินทั้งหมดของปี (บาท)',
  'จ่าย (บาท)',
  'คงเหลือ (บาท)',
  'ร้อยละที่ใช้',
]
const baht = (satang: number | null) => (satang === null ? '' : satang / 100)

export async function fundsAsWorkbook(
  funds: readonly FundListLine[],
  { year, today }: { year: number; today: string },
): Promise<Buffer> {
  const lines = funds.map((fund) => {
    const { code, nameTh, kind, organizationName, areaCode, projects, availableSatang, spentSatang, leftSatang } = fund
    const used = availableSatang ? Math.round(((spentSatang ?? 0) / availableSatang) * 1000) / 10 : ''
    return [
      ...[code, nameTh, FUND_KINDS[kind], organizationName, areaCode, projects],
      ...[baht(availableSatang), baht(spentSatang), baht(leftSatang), used],
    ]
  })
  const last = [
    `ข้อมูล ณ วันที่ ${formatThaiDate(today, 'short')} · ปีงบประมาณ ${year + 543} · ช่องเงินที่ว่างคือบัญชีที่ไม่เปิดให้ผู้ส่งออก`,
  ]
  const rows = [HEAD, ...lines, last].map((line) => line.map((one) => (typeof one === 'string' ? safeCell(one) : one)))
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'กองทุน', rows }] }))
}
