import { useQuery } from '@tanstack/react-query'
import type { AccountSum } from '../../../domain/funds/ledger/account-sums.ts'
import type { Closing, NewClosing } from '../../../domain/funds/ledger/closing.ts'
import type {
  LedgerEntry,
  NewOpening,
  NewPayment,
  NewReceipt,
  NewReturn,
  NewReversal,
} from '../../../domain/funds/ledger/entry.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import { api } from '../../local/api.ts'
import { boundsOf } from '../funds/fiscal-year.ts'
import { useFundChange } from '../funds/useFunds.ts'

/** As many as the centre answers at once. */
const PAGE = 500
/** No book of this country is older. */
const FIRST_DAY = '1900-01-01'

export type PotAsked = { fundId: string; potId: string; year: number }

const accountsOf = async (fundId: string, potId: string, from: string, to: string, signal: AbortSignal) =>
  (await api.get<{ accounts: AccountSum[] }>(`/funds/${fundId}/accounts`, { potId, from, to }, signal)).accounts

/** The sums of accounts until a fiscal year began, and within it. */
export const useYearAccounts = ({ fundId, potId, year }: PotAsked) =>
  useQuery({
    queryKey: ['funds', fundId, 'accounts', potId, year],
    queryFn: async ({ signal }) => {
      const { from, to } = boundsOf(year)
      const [before, during] = await Promise.all([
        accountsOf(fundId, potId, FIRST_DAY, addDays(from, -1), signal),
        accountsOf(fundId, potId, from, to, signal),
      ])
      return { before, during }
    },
  })

/** All of a fiscal year, in the order of the book. */
export const useBook = ({ fundId, potId, year }: PotAsked) =>
  useQuery({
    queryKey: ['funds', fundId, 'ledger', potId, year],
    queryFn: async ({ signal }) => {
      const book: LedgerEntry[] = []
      for (let after: string | undefined, more = true; more; after = book.at(-1)?.id) {
        const asked = { potId, ...boundsOf(year), after }
        const { entries } = await api.get<{ entries: LedgerEntry[] }>(`/funds/${fundId}/ledger`, asked, signal)
        book.push(...entries)
        more = entries.length === PAGE
      }
      return book
    },
  })

export const closingsQuery = (fundId: string, potId: string) => ({
  queryKey: ['funds', fundId, 'closings', potId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<{ closings: Closing[] }>(`/funds/${fundId}/closings`, { potId }, signal),
  select: (answer: { closings: Closing[] }) => answer.closings,
})
export const useClosings = (fundId: string, potId: string) => useQuery(closingsQuery(fundId, potId))

export type Postings = {
  openings: NewOpening
  receipts: NewReceipt
  payments: NewPayment
  returns: NewReturn
  reversals: NewReversal
}

export const usePost = <Kind extends keyof Postings>(fundId: string, kind: Kind) =>
  useFundChange(fundId, (entry: Postings[Kind]) => api.post(`/funds/${fundId}/${kind}`, entry))

export const useClosePeriod = (fundId: string) =>
  useFundChange(fundId, (closing: NewClosing) => api.post(`/funds/${fundId}/closings`, closing))

export const useReopen = (fundId: string, closingId: string) =>
  useFundChange(fundId, (reason: string) =>
    api.post<{ opened: boolean }>(`/funds/${fundId}/closings/${closingId}/reopening`, { reason }),
  )
