// What is posted in a fund's books. The client makes the id, so sending twice posts once; the centre gives the running number.
import { z } from 'zod'

export const INCOME_ACCOUNTS = ['40100', '40200', '40300', '40400', '40900'] as const
export const BANK = '10201'
export const BROUGHT_FORWARD = '30100'
export const RETURNED = '40500'

export const ENTRY_KINDS = ['opening', 'receipt', 'payment', 'return', 'reversal'] as const
export const CHANNELS = ['bank', 'cheque', 'cash'] as const

const said = {
  id: z.uuid(),
  potId: z.uuid(),
  onDay: z.iso.date(),
  amountSatang: z.int().positive().max(1_000_000_000_000),
  text: z.string().trim().min(1).max(500),
}
const channel = { channel: z.enum(CHANNELS).default('bank'), chequeNumber: z.string().trim().max(50).default('') }
const counterparty = z.string().trim().min(1).max(300)

/** What stood in the old book when these began. */
export const NewOpening = z.object(said)
export const NewReceipt = z.object({ ...said, ...channel, account: z.enum(INCOME_ACCOUNTS), from: counterparty })
/** Only what was approved for a project of this pot is paid, at most an instalment's amount. */
export const NewPayment = z.object({
  ...said,
  ...channel,
  projectId: z.uuid(),
  instalmentId: z.uuid().nullable().default(null),
  to: counterparty,
})
/** Unspent money that a project gives back: it does not open the budget again. */
export const NewReturn = z.object({ ...said, ...channel, projectId: z.uuid(), from: counterparty })
/** Takes back an entry that was posted wrongly, by its mirror. */
export const NewReversal = z.object({
  id: z.uuid(),
  reverses: z.uuid(),
  onDay: z.iso.date(),
  reason: z.string().trim().min(5).max(500),
})

export type NewOpening = z.infer<typeof NewOpening>
export type NewReceipt = z.infer<typeof NewReceipt>
export type NewPayment = z.infer<typeof NewPayment>
export type NewReturn = z.infer<typeof NewReturn>
export type NewReversal = z.infer<typeof NewReversal>

/** Debit above zero, credit below. */
export const LedgerLine = z.tuple([z.string(), z.int()])
export type LedgerLine = z.infer<typeof LedgerLine>

export const LedgerEntry = z.object({
  id: z.uuid(),
  potId: z.uuid(),
  kind: z.enum(ENTRY_KINDS),
  onDay: z.iso.date(),
  /** ค.ศ. of the fiscal year's last day. */
  fiscalYear: z.int(),
  /** PAY0000012 */
  reference: z.string(),
  text: z.string(),
  counterparty: z.string(),
  channel: z.enum(CHANNELS),
  chequeNumber: z.string(),
  amountSatang: z.int(),
  lines: z.array(LedgerLine),
  projectId: z.uuid().nullable(),
  projectTitle: z.string().nullable(),
  instalmentId: z.uuid().nullable(),
  reverses: z.uuid().nullable(),
  reversedBy: z.uuid().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** As offices write it: the document and seven digits. */
export const referenceOf = (document: string, number: number) => `${document}${String(number).padStart(7, '0')}`
