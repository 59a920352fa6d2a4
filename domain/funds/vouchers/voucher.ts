// ใบเบิกเงิน: a project's money is asked for, signed in order, paid. Fields of the form; the chain of signatures is data.
import { z } from 'zod'
import { CHANNELS } from '../ledger/entry.ts'
import { ChainStep } from './voucher-chain.ts'

const line = (most: number) => z.string().trim().max(most)
export const VOUCHER_STATES = ['signing', 'approved', 'turned-back', 'cancelled', 'paid'] as const

/** By the account at work, or on paper: then whoever keeps the fund records whose name stands there. */
const Signed = z.object({
  name: line(200).min(1),
  position: line(200).default(''),
  way: z.enum(['account', 'paper']),
  onDay: z.iso.date(),
})

const Asked = z.object({
  amountSatang: z.int().positive().max(1_000_000_000_000),
  payee: line(300).min(1),
  channel: z.enum(CHANNELS),
  payeeAccount: line(200).default(''),
  purpose: line(500).min(1),
  /** เจ้าหน้าที่ผู้ขอเบิก */
  requester: Signed,
})

/** From the pot of its project, and of an instalment where an agreement has some. */
export const NewVoucher = Asked.extend({
  id: z.uuid(),
  projectId: z.uuid(),
  instalmentId: z.uuid().nullable().default(null),
})
export type NewVoucher = z.infer<typeof NewVoucher>

/** Asked for again after it was turned back, from the revision on the screen. */
export const VoucherRequest = Asked.extend({ id: z.uuid(), revision: z.int() })
export type VoucherRequest = z.infer<typeof VoucherRequest>

/** The next line of the chain. */
export const NewVoucherSignature = Signed.extend({ id: z.uuid(), step: line(60).min(1), note: line(1000).default('') })
export type NewVoucherSignature = z.infer<typeof NewVoucherSignature>

export const VoucherStop = z.object({ id: z.uuid(), reason: line(1000).min(5) })
export type VoucherStop = z.infer<typeof VoucherStop>

/** The id is the entry's: the payment and its line in the books are one. */
export const VoucherPayment = z.object({
  id: z.uuid(),
  onDay: z.iso.date(),
  chequeNumber: line(50).default(''),
  chequeOn: z.iso.date().nullable().default(null),
  /** ผู้มีอำนาจลงนามถอนเงิน, of two groups. */
  signers: z.array(line(200).min(1)).length(2),
  /** ผู้รับเงิน (1) (2) */
  receivers: z.array(line(200).min(1)).min(1).max(2),
  payer: line(200).min(1),
})
export type VoucherPayment = z.infer<typeof VoucherPayment>

const VoucherStep = z.object({
  id: z.uuid(),
  round: z.int(),
  /** A line of the chain, or turned-back, cancelled, paid. */
  act: z.string(),
  name: z.string(),
  position: z.string(),
  way: z.enum(['account', 'paper']),
  onDay: z.iso.date(),
  note: z.string(),
  recordedBy: z.string().nullable(),
  at: z.iso.datetime(),
})
export type VoucherStep = z.infer<typeof VoucherStep>

export const Voucher = z.object({
  id: z.uuid(),
  fundId: z.uuid(),
  potId: z.uuid(),
  number: z.int(),
  fiscalYear: z.int(),
  onDay: z.iso.date(),
  projectId: z.uuid(),
  projectTitle: z.string(),
  projectCode: z.string().nullable(),
  applicantKind: z.int().nullable(),
  instalmentId: z.uuid().nullable(),
  instalmentNumber: z.int().nullable(),
  amountSatang: z.int(),
  payee: z.string(),
  channel: z.enum(CHANNELS),
  payeeAccount: z.string(),
  purpose: z.string(),
  state: z.enum(VOUCHER_STATES),
  round: z.int(),
  signed: z.int(),
  revision: z.int(),
  entryId: z.uuid().nullable(),
  entryReference: z.string().nullable(),
  /** Its entry was taken back: the money counts as never paid. */
  isReversed: z.boolean(),
  paidOn: z.iso.date().nullable(),
  chequeNumber: z.string(),
  chequeOn: z.iso.date().nullable(),
  signers: z.array(z.string()),
  receivers: z.array(z.string()),
  payer: z.string(),
  chain: z.array(ChainStep),
  steps: z.array(VoucherStep),
})
export type Voucher = z.infer<typeof Voucher>

/** Undefined when all have signed, and when nobody is to sign. */
export const nextLineOf = ({ state, chain, signed }: Pick<Voucher, 'state' | 'chain' | 'signed'>) =>
  state === 'signing' ? chain[signed] : undefined
