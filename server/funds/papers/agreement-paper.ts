// บันทึกข้อตกลงการขอรับเงินอุดหนุน, with the conditions of clause 3.
import { evidenceOf } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { formatBaht } from '../../../domain/shared/money.ts'
import {
  checks,
  heading,
  orDots,
  type Paper,
  type PaperBlock,
  paragraph,
  row,
  signatures,
  sumRow,
  table,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, footOf, longDay, percentOf, shortDay, underClause } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

/** Those of the form; what was agreed beside them stands below. */
const conditionsOf = (grantee: string, dueOn: string) => [
  `${grantee} จะดำเนินการตามแผนงาน/โครงการ/กิจกรรมที่ได้รับอนุมัติ และใช้จ่ายเงินตามวัตถุประสงค์ของแผนงาน/โครงการ/กิจกรรมเท่านั้น`,
  'หากมีเหตุให้ต้องเปลี่ยนแปลงกิจกรรม ระยะเวลา หรือรายการใช้จ่าย จะแจ้งคณะกรรมการกองทุนเพื่อให้ความเห็นชอบก่อนดำเนินการ',
  'จะเก็บรักษาหลักฐานการจ่ายเงินและเอกสารที่เกี่ยวข้องไว้ เพื่อให้คณะกรรมการกองทุนและหน่วยงานที่เกี่ยวข้องตรวจสอบได้ตลอดเวลา',
  `จะรายงานผลการดำเนินงานและการใช้จ่ายเงินต่อคณะกรรมการกองทุน ภายในวันที่ ${dueOn}`,
  'เมื่อดำเนินการแล้วเสร็จ หากมีเงินเหลือจ่าย หรือไม่ดำเนินการตามแผนงาน/โครงการ/กิจกรรม จะคืนเงินให้แก่กองทุนทันที',
]

function moneyBlocks({ project, instalments }: ProjectFacts): PaperBlock[] {
  const whole = instalments.reduce((sum, { amountSatang }) => sum + amountSatang, 0)
  const rows = instalments.map(({ number, amountSatang, workFrom, workTo, reportTo }) =>
    row(
      number === instalments.length && number > 1 ? `${number} (งวดสุดท้าย)` : String(number),
      percentOf(amountSatang, whole),
      formatBaht(amountSatang),
      `${shortDay(workFrom)} – ${shortDay(workTo)}`,
      shortDay(reportTo),
    ),
  )
  return [
    paragraph(
      `ข้อ 1 กองทุนสนับสนุนเงินอุดหนุนแก่ผู้รับผิดชอบโครงการ เพื่อดำเนินงานตาม ${project.title}${project.code ? ` (รหัสโครงการ ${project.code})` : ''} ภายในวงเงิน ${bahtInFull(project.approvedSatang)}`,
      { indent: true },
    ),
    paragraph('ข้อ 2 การจ่ายเงิน กองทุนจะจ่ายเงินให้แก่ผู้รับผิดชอบโครงการ ดังนี้', { indent: true }),
    checks([
      { text: 'ก. จ่ายงวดเดียว', checked: instalments.length === 1 },
      { text: 'ข. จ่ายเป็นงวด', checked: instalments.length > 1 },
    ]),
    table(
      [
        { head: 'งวดที่', width: 1.3, align: 'center' },
        { head: 'ร้อยละ', width: 1, align: 'right' },
        { head: 'จำนวนเงิน (บาท)', width: 1.6, align: 'right' },
        { head: 'ช่วงเวลาดำเนินงาน', width: 2.4, align: 'center' },
        { head: 'ส่งรายงานภายใน', width: 1.6, align: 'center' },
      ],
      [...rows, sumRow('รวม', '100.00', formatBaht(whole), '', '')],
    ),
  ]
}

function evidenceBlocks({ project }: ProjectFacts): PaperBlock[] {
  const evidence = evidenceOf(project.applicantKind)
  return [
    paragraph('หลักฐานการรับเงิน', { bold: true }),
    checks([
      { text: 'หน่วยงานของรัฐ: ใบเสร็จรับเงิน', checked: evidence === 'receipt' },
      {
        text: 'กลุ่มหรือองค์กรประชาชน: ใบสำคัญรับเงิน ลงนามผู้รับเงิน 2 คน พร้อมสำเนาบัตรประจำตัวประชาชน',
        checked: evidence === 'signed-by-two',
      },
    ]),
  ]
}

function signatureBlock({ agreement, fund }: ProjectFacts): PaperBlock {
  const of = (side: 'grantee' | 'granter' | 'witness') =>
    (agreement?.signatories ?? []).filter((one) => one.side === side)
  const chair = `ประธานกรรมการ${fund?.nameTh ?? 'กองทุน'}`
  const blank = { name: '', position: '' }
  const withTwo = <One>(named: One[], empty: One) => [...named, empty, empty].slice(0, Math.max(2, named.length))
  return signatures(
    ...(of('grantee').length > 0 ? of('grantee') : [blank]).map((one) => ({ ...one, role: 'ผู้รับผิดชอบโครงการ' })),
    ...(of('granter').length > 0 ? of('granter') : [blank]).map((one) => ({ ...one, role: chair })),
    ...withTwo(
      of('witness').map(({ name, position }) => ({ name, position })),
      blank,
    ).map((one) => ({
      ...one,
      role: 'พยาน',
    })),
  )
}

export function agreementPaper(all: ProjectFacts): Paper {
  const { project, fund, agreement, regulation } = all
  const grantee = project.applicant || project.organizationName
  return {
    title: `บันทึกข้อตกลง ${project.title}`,
    foot: footOf(fund, regulation),
    blocks: [
      title('บันทึกข้อตกลงการขอรับเงินอุดหนุน', fund?.nameTh ?? ''),
      paragraph(`เลขที่ข้อตกลง ${orDots(agreement?.number)}`, { align: 'right' }),
      paragraph(`ที่ทำการ ${orDots(agreement?.madeAt || fund?.address)}`, { align: 'right' }),
      paragraph(`วันที่ ${longDay(agreement?.signedOn)}`, { align: 'right' }),
      paragraph(
        `บันทึกข้อตกลงฉบับนี้ทำขึ้นระหว่าง ${orDots(grantee)} ซึ่งต่อไปในบันทึกนี้เรียกว่า “ผู้รับผิดชอบโครงการ” กับ ประธานกรรมการ${fund?.nameTh ?? 'กองทุน'}${underClause(regulation, 'money', 'uses')} ทั้งสองฝ่ายตกลงกันดังต่อไปนี้`,
        { indent: true },
      ),
      ...moneyBlocks(all),
      ...evidenceBlocks(all),
      paragraph('ข้อ 3 ผู้รับผิดชอบโครงการตกลงปฏิบัติตามเงื่อนไข ดังนี้', { indent: true }),
      ...conditionsOf('ผู้รับผิดชอบโครงการ', longDay(project.reportDueOn)).map((text, at) =>
        paragraph(`3.${at + 1} ${text}`, { indent: true }),
      ),
      ...(agreement?.conditions ? [heading('เงื่อนไขเพิ่มเติม', 2), paragraph(agreement.conditions, { indent: true })] : []),
      paragraph(
        'บันทึกข้อตกลงนี้ทำขึ้นเป็นสองฉบับ มีข้อความตรงกัน ทั้งสองฝ่ายได้อ่านและเข้าใจข้อความแล้ว จึงลงลายมือชื่อไว้เป็นสำคัญต่อหน้าพยาน และเก็บไว้ฝ่ายละหนึ่งฉบับ',
        { indent: true },
      ),
      signatureBlock(all),
    ],
  }
}
