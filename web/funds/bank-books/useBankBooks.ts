import { useQuery } from '@tanstack/react-query'
import type {
  BankBook,
  BankBookChange,
  BankMonth,
  NewBankBook,
  NewBankDifference,
} from '../../../domain/funds/bank-books/bank-book.ts'
import type { BankLine, NewBankLines, NewBankMatch } from '../../../domain/funds/bank-books/bank-line.ts'
import type { ReadStatement } from '../../../domain/funds/bank-books/read-statement.ts'
import { periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { useFundChange } from '../funds/useFunds.ts'

export const useBankMonths = (fundId: string, potId: string, year: number) =>
  useQuery({
    queryKey: ['funds', fundId, 'bank-books', potId, year],
    queryFn: ({ signal }) => api.get<{ months: BankMonth[] }>(`/funds/${fundId}/bank-books`, { potId, year }, signal),
    select: ({ months }) => months,
  })

export const useBankBook = (fundId: string, bookId: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'bank-book', bookId],
    queryFn: ({ signal }) => api.get<BankBook>(`/funds/${fundId}/bank-books/${bookId}`, undefined, signal),
  })

export const useBankLines = (fundId: string, potId: string, month: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'bank-lines', potId, month],
    queryFn: ({ signal }) =>
      api.get<{ lines: BankLine[] }>(
        `/funds/${fundId}/bank-lines`,
        { potId, from: month, to: periodEnd('month', month) },
        signal,
      ),
    select: ({ lines }) => lines,
  })

export const useBeginBankBook = (fundId: string) =>
  useFundChange(fundId, (book: NewBankBook) => api.post(`/funds/${fundId}/bank-books`, book))

export const useReviseBankBook = (fundId: string, bookId: string) =>
  useFundChange(fundId, (change: BankBookChange) => api.put(`/funds/${fundId}/bank-books/${bookId}`, change))

export const useSayDifference = (fundId: string, bookId: string) =>
  useFundChange(fundId, (said: NewBankDifference) =>
    api.post(`/funds/${fundId}/bank-books/${bookId}/differences`, said),
  )

export const useDropDifference = (fundId: string, bookId: string) =>
  useFundChange(fundId, (id: string) => api.remove(`/funds/${fundId}/bank-books/${bookId}/differences/${id}`))

export const useSignBankBook = (fundId: string, bookId: string) =>
  useFundChange(fundId, ({ what, reason }: { what: 'reconciliation' | 'check' | 'reopening'; reason?: string }) =>
    api.post(`/funds/${fundId}/bank-books/${bookId}/${what}`, { id: newId(), ...(reason ? { reason } : {}) }),
  )

export function useReadStatement(fundId: string) {
  return useFundChange(fundId, (file: File) => {
    const form = new FormData()
    form.append('file', file)
    return api.post<ReadStatement>(`/funds/${fundId}/bank-statements`, form)
  })
}

export const useBringLines = (fundId: string) =>
  useFundChange(fundId, (said: NewBankLines) => api.post<{ brought: number }>(`/funds/${fundId}/bank-lines`, said))

export const useDropLine = (fundId: string) =>
  useFundChange(fundId, (id: string) => api.remove(`/funds/${fundId}/bank-lines/${id}`))

export const useMatch = (fundId: string) =>
  useFundChange(fundId, (said: NewBankMatch) => api.post(`/funds/${fundId}/bank-matches`, said))

export const useUnmatch = (fundId: string) =>
  useFundChange(fundId, (lineId: string) => api.remove(`/funds/${fundId}/bank-matches/${lineId}`))
