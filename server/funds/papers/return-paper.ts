// บันทึกการคืนเงิน: what a project gave back, as it stands in the books.
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { facts, orDots, type Paper, paragraph, signatures, title } from '../../platform/papers/paper.ts'
import { bahtInFull, footOf, longDay } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

export const returnPaper = ({ project, fund, regulation, agreement }: ProjectFacts, entry: LedgerEntry): Paper => ({
  title: `บันทึกการคืนเงิน ${entry.reference}`,
  foot: footOf(fund, regulation),
  blocks: [
    title('บันทึกการคืนเงินโครงการ', fund?.nameTh ?? ''),
    facts(
      ['เลขที่ใบรับเงิน', entry.reference],
      ['วันที่', longDay(entry.onDay)],
      ['ชื่อโครงการ', project.title],
      ['รหัสโครงการ', orDots(project.code)],
      ['เลขที่ข้อตกลง', orDots(agreement?.number)],
      ['คืนเงินโดย', orDots(entry.counterparty)],
      ['งบประมาณที่ได้รับอนุมัติ', bahtInFull(project.approvedSatang)],
      ['เบิกจ่ายไปแล้ว', bahtInFull(project.paidSatang)],
      ['จำนวนเงินรับคืน', bahtInFull(entry.amountSatang)],
      ['รายละเอียด', orDots(entry.text)],
    ),
    paragraph('กองทุนได้รับเงินคืนตามจำนวนข้างต้นไว้ถูกต้องแล้ว', { indent: true }),
    signatures({ role: 'ผู้คืนเงิน', name: '' }, { role: 'ผู้รับเงิน', name: '' }),
  ],
})
