// แบบข้อมูลประชากร: heads of 1 April, the authority's revenue, what สปสช. is expected to give and what the authority adds.
import { localShareOf, nhsoEstimateOf, type Regulation } from '../../../domain/funds/regulations/regulation.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import {
  checks,
  facts,
  heading,
  orDots,
  type Paper,
  paragraph,
  signatures,
  title,
} from '../../platform/papers/paper.ts'
import type { FundYearFacts } from './fund-facts.ts'
import { bahtInFull, budgetYear, footOf, longDay } from './paper-words.ts'

type Share = Regulation['rules']['shares'][number]

/** Under the announcement of 2557 the share went by the kind of authority. */
const KINDS: Record<string, string> = {
  'small-subdistrict': 'อบต. ขนาดเล็ก',
  'medium-subdistrict': 'อบต. ขนาดกลาง',
  'large-subdistrict': 'อบต. ขนาดใหญ่ หรือเทศบาลตำบล',
  town: 'เทศบาลเมือง หรือเทศบาลนคร',
  province: 'องค์การบริหารส่วนจังหวัด',
}

const millions = (satang: number) => `${Math.floor(satang / 100_000_000)} ล้านบาท`

/** รายได้ไม่รวมเงินอุดหนุน 6–20 ล้านบาท สมทบไม่น้อยกว่าร้อยละ 40 */
function bandOf({ code, belowSatang, percent }: Share, before: Share | undefined): string {
  const least = `สมทบไม่น้อยกว่าร้อยละ ${percent}`
  if (KINDS[code]) return `${KINDS[code]} ${least}`
  const from = before?.belowSatang
  if (belowSatang === undefined) return `สูงกว่า ${millions(from ?? 0)} ${least}`
  return from === undefined
    ? `ต่ำกว่า ${millions(belowSatang)} ${least}`
    : `ตั้งแต่ ${millions(from)} แต่ไม่เกิน ${millions(belowSatang)} ${least}`
}

export function populationPaper({ fund, year, regulation }: FundYearFacts): Paper {
  const rules = regulation?.rules
  const countedOn = rules ? `${year.fiscalYear - 1}-${rules.populationDay}` : null
  const estimate = rules && year.population !== null ? nhsoEstimateOf(year.population, rules) : year.nhsoSatang
  const share = rules?.shares.find(({ code }) => code === year.shareCode)
  const least = share && estimate !== null ? localShareOf(estimate, share.percent) : null
  return {
    title: `แบบข้อมูลประชากร ปีงบประมาณ ${budgetYear(year.fiscalYear)}`,
    foot: footOf(fund, regulation),
    blocks: [
      title(`แบบข้อมูลประชากร ปีงบประมาณ ${budgetYear(year.fiscalYear)}`, fund.nameTh),
      facts(['ชื่อกองทุน', fund.nameTh], ['รหัส กปท.', fund.code], ['หน่วยงาน', fund.organizationName]),
      heading('1. จำนวนประชากร', 2),
      paragraph(
        `ประชากร ณ วันที่ ${longDay(countedOn)} (ข้อมูล ณ วันที่ ${longDay(countedOn && addDays(countedOn, -1))}) จำนวน ${year.population?.toLocaleString('en-US') ?? orDots('', 20)} คน`,
        { indent: true },
      ),
      heading(
        rules?.shareBy === 'revenue'
          ? '2. ระดับรายได้ขององค์กรปกครองส่วนท้องถิ่น ไม่รวมเงินอุดหนุน'
          : '2. ประเภทขององค์กรปกครองส่วนท้องถิ่น',
        2,
      ),
      checks(
        (rules?.shares ?? []).map((one, at, all) => ({
          text: bandOf(one, all[at - 1]),
          checked: one.code === year.shareCode,
        })),
      ),
      heading('3. ประมาณการเงินที่ได้รับจากสำนักงานหลักประกันสุขภาพแห่งชาติ', 2),
      paragraph(
        `จำนวนประชากรตามข้อ 1 × ${rules ? formatBaht(rules.ratePerHeadSatang) : orDots('', 10)} บาท เป็นเงิน ${bahtInFull(estimate)}`,
        { indent: true },
      ),
      heading('4. เงินสมทบจากองค์กรปกครองส่วนท้องถิ่นที่ตั้งไว้ในข้อบัญญัติ', 2),
      paragraph(`จำนวน ${bahtInFull(year.localSatang)}`, { indent: true }),
      paragraph(`ไม่น้อยกว่าร้อยละ ${share?.percent ?? orDots('', 10)} ของข้อ 3 คือ ${bahtInFull(least)}`, { indent: true }),
      facts(['โทรศัพท์', orDots(year.filledPhone)], ['อีเมล', orDots(year.filledEmail)]),
      signatures({ role: 'ผู้กรอกข้อมูล', name: year.filledBy, position: orDots(year.filledPosition, 30) }),
    ],
  }
}
