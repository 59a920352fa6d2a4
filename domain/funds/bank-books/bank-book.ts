// กระทบยอดเงินฝากธนาคาร: why the passbook of a pot says something else than its books at the end of a month, line by line until
// nothing is left. One reconciles, another checks.
import { z } from 'zod'

const satang = z.int().min(-1_000_000_000_000).max(1_000_000_000_000)
const month = z.iso.date().refine((day) => day.endsWith('-01'))

export const NewBankBook = z.object({ id: z.uuid(), potId: z.uuid(), month, balanceSatang: satang })
export type NewBankBook = z.infer<typeof NewBankBook>

export const BankBookChange = z.object({ revision: z.int(), balanceSatang: satang })
export type BankBookChange = z.infer<typeof BankBookChange>

/** What is on its way to the bank, what the bank did and nobody wrote down, what the bank did wrongly. */
export const BANK_DIFFERENCES = ['not-in-bank', 'not-in-books', 'bank-error'] as const

/** The amount of an entry or a line is known; what is written by hand says its own. */
export const NewBankDifference = z.union([
  z.object({ id: z.uuid(), kind: z.literal('not-in-bank'), entryId: z.uuid() }),
  z.object({ id: z.uuid(), kind: z.literal('not-in-books'), lineId: z.uuid() }),
  z.object({
    id: z.uuid(),
    kind: z.enum(['not-in-books', 'bank-error']),
    text: z.string().trim().min(3).max(300),
    amountSatang: satang.refine((amount) => amount !== 0),
  }),
])
export type NewBankDifference = z.infer<typeof NewBankDifference>

export const NewBankReopening = z.object({ id: z.uuid(), reason: z.string().trim().min(5).max(500) })
export type NewBankReopening = z.infer<typeof NewBankReopening>

export const BankDifference = z.object({
  id: z.uuid(),
  kind: z.enum(BANK_DIFFERENCES),
  entryId: z.uuid().nullable(),
  lineId: z.uuid().nullable(),
  onDay: z.iso.date().nullable(),
  reference: z.string(),
  text: z.string(),
  /** Added to the ledger's balance it leads to the bank's. */
  amountSatang: z.int(),
})
export type BankDifference = z.infer<typeof BankDifference>

export const BANK_STATES = ['none', 'open', 'stale', 'reconciled', 'checked'] as const
export type BankState = (typeof BANK_STATES)[number]

/** A month of a pot: how its bank stands, also where nobody looked yet. */
export const BankMonth = z.object({
  month: z.iso.date(),
  bookId: z.uuid().nullable(),
  balanceSatang: z.int().nullable(),
  ledgerSatang: z.int(),
  differencesSatang: z.int(),
  revision: z.int(),
  reconciledLedgerSatang: z.int().nullable(),
  reconciledBy: z.string().nullable(),
  reconciledByMe: z.boolean(),
  reconciledAt: z.iso.datetime().nullable(),
  checkedBy: z.string().nullable(),
  checkedAt: z.iso.datetime().nullable(),
})
export type BankMonth = z.infer<typeof BankMonth>

type Standing = Pick<BankMonth, 'bookId' | 'ledgerSatang' | 'reconciledLedgerSatang' | 'reconciledAt' | 'checkedAt'>

/** What was posted into a month after it was reconciled makes it stale. */
export function bankStateOf({
  bookId,
  ledgerSatang,
  reconciledLedgerSatang,
  reconciledAt,
  checkedAt,
}: Standing): BankState {
  if (bookId === null) return 'none'
  if (reconciledAt === null) return 'open'
  if (reconciledLedgerSatang !== ledgerSatang) return 'stale'
  return checkedAt === null ? 'reconciled' : 'checked'
}

/** In satang: what nobody explained yet. */
export const unexplainedOf = (
  ledgerSatang: number,
  balanceSatang: number,
  differences: readonly Pick<BankDifference, 'amountSatang'>[],
) => balanceSatang - ledgerSatang - differences.reduce((sum, { amountSatang }) => sum + amountSatang, 0)

/** An entry that the bank does not know yet is taken off what the books say. */
export const differenceOfEntry = (movedSatang: number) => -movedSatang

export const BankBook = BankMonth.extend({
  bookId: z.uuid(),
  potId: z.uuid(),
  balanceSatang: z.int(),
  differences: z.array(BankDifference),
  /** Entries until the end of the month that no line of the bank is, and that do not differ here yet. */
  entries: z.array(
    z.object({
      id: z.uuid(),
      onDay: z.iso.date(),
      reference: z.string(),
      text: z.string(),
      counterparty: z.string(),
      channel: z.string(),
      chequeNumber: z.string(),
      movedSatang: z.int(),
      /** It was on its way at the end of the month before, too. */
      wasOnItsWay: z.boolean(),
    }),
  ),
})
export type BankBook = z.infer<typeof BankBook>
