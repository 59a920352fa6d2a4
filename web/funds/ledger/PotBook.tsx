import { getRouteApi } from '@tanstack/react-router'
import { CalendarOff } from 'lucide-react'
import { useState } from 'react'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import { bankOf } from '../../../domain/funds/ledger/account-sums.ts'
import { bookMonths, isAskedFor } from '../../../domain/funds/ledger/book-months.ts'
import { type Closing, monthsBetween } from '../../../domain/funds/ledger/closing.ts'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { boundsOf } from '../funds/fiscal-year.ts'
import { BookActs } from './BookActs.tsx'
import { BookTable } from './BookTable.tsx'
import type { Period } from './books.ts'
import { ClosingDialog } from './ClosingDialog.tsx'
import { PeriodsPanel } from './PeriodsPanel.tsx'
import { type Posting, PostingDialog } from './PostingDialog.tsx'
import { useBook, useClosings, useYearAccounts } from './useLedger.ts'

const route = getRouteApi('/office/funds/$id/book')
type Props = { fund: Fund; pot: Pot; year: number }

export function PotBook({ fund, pot, year }: Props) {
  const { t, day } = useText()
  const asked = { fundId: fund.id, potId: pot.id, year }
  const book = useBook(asked)
  const accounts = useYearAccounts(asked)
  const closings = useClosings(fund.id, pot.id)
  const failed = [book, accounts, closings].find(({ isError }) => isError)
  if (failed) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />
  if (boundsOf(year).to < pot.booksFrom)
    return (
      <EmptyState icon={CalendarOff} title={t('funds.before-books')}>
        {t('funds.books-from', { day: day(pot.booksFrom) })}
      </EmptyState>
    )
  if (!book.data || !accounts.data || !closings.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const carriedSatang = bankOf(accounts.data.before)
  return <OpenBook {...{ fund, pot, year, carriedSatang, entries: book.data, closings: closings.data }} />
}

type Open = Props & { carriedSatang: number; entries: LedgerEntry[]; closings: Closing[] }

function OpenBook({ fund, pot, year, carriedSatang, entries, closings }: Open) {
  const { today } = useMe()
  const search = route.useSearch()
  const [posting, setPosting] = useState<Posting>()
  const [period, setPeriod] = useState<Period>()
  const { from, to } = boundsOf(year)
  const first = from > pot.booksFrom ? from : pot.booksFrom
  const months = bookMonths(entries, carriedSatang, monthsBetween(first, to < today ? to : today))
  const books = { booksFrom: pot.booksFrom, closings, today }
  const mayKeep = fund.may.keep && pot.closedOn === null
  const isOpened = pot.booksFrom < from || entries.some(({ kind }) => kind === 'opening')
  return (
    <>
      {mayKeep && <BookActs isOpened={isOpened} onPost={(kind) => setPosting({ kind })} />}
      <BookTable
        months={months}
        isShown={(row) => isAskedFor(row, search)}
        isNarrowed={Boolean(search.side || search.q)}
        books={books}
        mayKeep={mayKeep}
        fundId={fund.id}
        onReverse={(entry) => setPosting({ kind: 'reversals', entry })}
        onClose={(fromDay) => setPeriod({ kind: 'month', fromDay })}
      />
      <PeriodsPanel year={year} fundId={fund.id} books={books} mayKeep={mayKeep} onClose={setPeriod} />
      {posting && <PostingDialog fund={fund} pot={pot} posting={posting} onClose={() => setPosting(undefined)} />}
      {period && (
        <ClosingDialog
          {...{ fundId: fund.id, potId: pot.id, period, months, closings }}
          onClose={() => setPeriod(undefined)}
        />
      )}
    </>
  )
}
