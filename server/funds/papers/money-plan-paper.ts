// แผนการเงินประจำปี: what comes in, for which of the five uses it is meant, and which projects should be done.
import { incomeOf, managementCeilingOf, plannedOf, USES } from '../../../domain/funds/plans/fund-year.ts'
import { SUPPORT_TYPES } from '../../../domain/funds/projects/project-lists.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import {
  heading,
  type Paper,
  type PaperBlock,
  paragraph,
  row,
  signatures,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { type FundYearFacts, nameOfOffice } from './fund-facts.ts'
import { bahtOrDash, budgetYear, footOf, longDay, percentOf, withClauses } from './paper-words.ts'

function incomeTable({ year }: FundYearFacts): PaperBlock {
  const lines: [string, number][] = [
    ['เงินคงเหลือยกมา', year.carriedSatang],
    ['เงินโอนจากสำนักงานหลักประกันสุขภาพแห่งชาติ', year.nhsoSatang ?? 0],
    ['เงินสมทบจากองค์กรปกครองส่วนท้องถิ่น', year.localSatang ?? 0],
    ['รายได้อื่น', year.otherSatang],
  ]
  return table(
    [
      { head: 'ประมาณการรายรับ', width: 5 },
      { head: 'จำนวนเงิน (บาท)', width: 2, align: 'right' },
    ],
    [
      ...lines.map(([words, satang], at) => row(`${at + 1}. ${words}`, bahtOrDash(satang))),
      sumRow('รวมรายรับ', formatBaht(incomeOf(year) + year.carriedSatang)),
    ],
  )
}

function usesTable({ year, regulation }: FundYearFacts): PaperBlock {
  const planned = plannedOf(year)
  return table(
    [
      { head: 'ประมาณการรายจ่าย', width: 5 },
      { head: 'จำนวนเงิน (บาท)', width: 1.6, align: 'right' },
      { head: 'ร้อยละ', width: 0.9, align: 'right' },
    ],
    [
      ...USES.map((use) =>
        row(
          withClauses(`ประเภทที่ ${use} ${SUPPORT_TYPES[Number(use) as keyof typeof SUPPORT_TYPES]}`, regulation),
          bahtOrDash(year.uses[use]),
          percentOf(year.uses[use], planned),
        ),
      ),
      sumRow('รวมรายจ่าย', formatBaht(planned), planned > 0 ? '100.00' : '-'),
    ],
  )
}

function ceilingBlocks({ year, regulation }: FundYearFacts): PaperBlock[] {
  const ceiling = managementCeilingOf(year, regulation?.rules)
  if (ceiling === undefined) return []
  return [
    paragraph(
      `เงินตาม${withClauses('ข้อ 10(4)', regulation)} ไม่เกินร้อยละ ${regulation?.rules.managementCeilingPercent} ของรายรับปีนี้ ไม่รวมเงินคงเหลือยกมา คือไม่เกิน ${formatBaht(ceiling)} บาท`,
    ),
  ]
}

/** Of the plans per issue, by the use that pays for them. */
function projectBlocks({ plans, regulation }: FundYearFacts): PaperBlock[] {
  const meant = plans.flatMap(({ issueName, plan }) => plan.projects.map((project) => ({ ...project, issueName })))
  return USES.flatMap((use) => {
    const own = meant.filter(({ supportType }) => String(supportType) === use)
    if (own.length === 0) return []
    return [
      heading(withClauses(`โครงการที่ควรดำเนินการ ข้อ 10(${use})`, regulation), 2),
      table(
        [
          { head: 'ที่', width: 0.6, align: 'center' },
          { head: 'ชื่อโครงการ', width: 4 },
          { head: 'แผนงาน', width: 2 },
          { head: 'ผู้รับผิดชอบ', width: 2 },
          { head: 'งบประมาณ (บาท)', width: 1.6, align: 'right' },
        ],
        [
          ...own.map((one, at) => row(String(at + 1), one.title, one.issueName, one.applicant, bahtOrDash(one.satang))),
          sumRow('', 'รวม', '', '', formatBaht(own.reduce((sum, { satang }) => sum + satang, 0))),
        ],
      ),
    ]
  })
}

export function moneyPlanPaper(all: FundYearFacts): Paper {
  const { fund, year, regulation } = all
  const name = `แผนการเงินประจำปีงบประมาณ ${budgetYear(year.fiscalYear)}`
  return {
    title: name,
    foot: footOf(fund, regulation),
    blocks: [
      title(name, `${fund.nameTh} รหัส ${fund.code}`),
      heading('1. ประมาณการรายรับ'),
      incomeTable(all),
      heading('2. ประมาณการรายจ่าย'),
      usesTable(all),
      ...ceilingBlocks(all),
      ...projectBlocks(all),
      paragraph(
        `คณะกรรมการกองทุนอนุมัติแผนการเงินในการประชุม ${year.resolution || `ครั้งที่ ${'.'.repeat(20)}`} เมื่อวันที่ ${longDay(year.approvedOn)}`,
        { indent: true },
      ),
      signatures(
        { role: 'เลขานุการคณะกรรมการกองทุน', name: nameOfOffice(all.members, 'secretary', year.approvedOn) },
        { role: 'ประธานกรรมการกองทุน', name: nameOfOffice(all.members, 'chair', year.approvedOn) },
      ),
    ],
  }
}
