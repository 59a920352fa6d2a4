// ใบเบิกเงิน: what was asked for, its chain of signatures, and how it was paid.
import { CHANNELS } from '../../../domain/funds/ledger/entry.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import {
  checks,
  facts,
  heading,
  orDots,
  type Paper,
  type PaperBlock,
  type PaperSigner,
  paragraph,
  signatures,
  title,
} from '../../platform/papers/paper.ts'
import { bahtInFull, budgetYear, footOf, longDay } from './paper-words.ts'
import type { ProjectFacts } from './project-facts.ts'

const CHANNEL_WORDS: Record<(typeof CHANNELS)[number], string> = {
  cheque: 'เช็ค/ตั๋วแลกเงิน/ธนาณัติ',
  cash: 'เงินสด',
  bank: 'โอนเข้าบัญชีธนาคาร',
}

/** Of this round: a line that nobody has signed yet is left to be signed by hand. */
function chainSigners({ chain, steps, round }: Voucher): PaperSigner[] {
  return chain.map(({ code, nameTh }) => {
    const signed = steps.find((step) => step.round === round && step.act === code)
    return {
      role: nameTh,
      name: signed?.name ?? '',
      position: signed?.position ?? '',
      ...(signed ? { day: longDay(signed.onDay) } : {}),
    }
  })
}

function paidBlocks(voucher: Voucher): PaperBlock[] {
  const { channel, chequeNumber, chequeOn, payee, payeeAccount, signers, receivers, payer, paidOn } = voucher
  const day = paidOn ? { day: longDay(paidOn) } : {}
  const byHand = (names: string[], least: number) => [...names, ...Array<string>(least).fill('')].slice(0, least)
  return [
    heading('การจ่ายเงิน', 2),
    checks(
      CHANNELS.map((one) => ({ text: CHANNEL_WORDS[one], checked: one === channel })),
      2,
    ),
    facts(
      ['บัญชีผู้รับเงิน', orDots(payeeAccount)],
      ['เลขที่เช็ค', orDots(chequeNumber)],
      ['ลงวันที่', longDay(chequeOn)],
      ['จ่ายให้', orDots(payee, 60)],
    ),
    heading('ผู้มีอำนาจลงนามถอนเงิน', 2),
    signatures(...byHand(signers, 2).map((name, at) => ({ role: `ผู้มีอำนาจลงนาม กลุ่มที่ ${at + 1}`, name, ...day }))),
    heading('ผู้รับเงินและผู้จ่ายเงิน', 2),
    signatures(...byHand(receivers, 2).map((name, at) => ({ role: `ผู้รับเงิน (${at + 1})`, name, ...day })), {
      role: 'ผู้จ่ายเงิน',
      name: payer,
      ...day,
    }),
  ]
}

export function voucherPaper(all: ProjectFacts, voucher: Voucher): Paper {
  const { project, fund, regulation } = all
  const number = `${voucher.number}/${budgetYear(voucher.fiscalYear)}`
  const cash = regulation?.rules.cashCeilingSatang
  return {
    title: `ใบเบิกเงิน ${number}`,
    foot: footOf(fund, regulation),
    blocks: [
      title('ใบเบิกเงิน', fund?.nameTh ?? ''),
      paragraph(`ที่ ${number}`, { align: 'right' }),
      paragraph(`วันที่ ${longDay(voucher.onDay)}`, { align: 'right' }),
      paragraph(`เรียน ประธานกรรมการ${fund?.nameTh ?? 'กองทุน'}`),
      paragraph(
        `ตามที่คณะกรรมการ${fund?.nameTh ?? 'กองทุน'} ได้อนุมัติเงินอุดหนุน ${project.title}${project.code ? ` (รหัสโครงการ ${project.code})` : ''} เมื่อวันที่ ${longDay(project.approvedOn)} จำนวน ${bahtInFull(project.approvedSatang)} นั้น ${project.applicant || project.organizationName} ขอเบิกเงิน${voucher.instalmentNumber ? `งวดที่ ${voucher.instalmentNumber} ` : ''} จำนวน ${bahtInFull(voucher.amountSatang)} เพื่อ ${voucher.purpose} โดยมี ${voucher.payee} เป็นผู้รับเงิน`,
        { indent: true },
      ),
      ...(cash ? [paragraph(`จ่ายเป็นเงินสดได้ไม่เกิน ${bahtInFull(cash)}`)] : []),
      signatures(...chainSigners(voucher)),
      ...paidBlocks(voucher),
      ...(voucher.entryReference ? [paragraph(`บันทึกบัญชีแล้ว เลขที่ ${voucher.entryReference}`)] : []),
    ],
  }
}
