// A month of the bank: its balance typed from the passbook, then what explains it, then who signs.
import { type FormEvent, useState } from 'react'
import type { BankBook, BankMonth } from '../../../domain/funds/bank-books/bank-book.ts'
import { bankStateOf } from '../../../domain/funds/bank-books/bank-book.ts'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import { periodEnd } from '../../../domain/funds/ledger/closing.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { BankBookSums } from './BankBookSums.tsx'
import { BankLines } from './BankLines.tsx'
import { Differences } from './Differences.tsx'
import { useBankBook, useBeginBankBook, useReviseBankBook } from './useBankBooks.ts'

type Props = { fund: Fund; pot: Pot; month: BankMonth }

export function BankMonthPanel({ fund, pot, month }: Props) {
  const { t, day } = useText()
  return (
    <Section title={t('bank-books.of-month', { month: day(month.month, 'long', 'month') })}>
      {month.bookId === null ? (
        fund.may.keep ? (
          <BalanceForm fund={fund} pot={pot} month={month} />
        ) : (
          <Notice kind="info">{t('bank-books.not-begun')}</Notice>
        )
      ) : (
        <OpenBook fund={fund} pot={pot} month={month} bookId={month.bookId} />
      )}
    </Section>
  )
}

function OpenBook({ fund, pot, month, bookId }: Props & { bookId: string }) {
  const book = useBankBook(fund.id, bookId)
  if (book.isError) return <Failed error={book.error} onRetry={() => void book.refetch()} />
  if (!book.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const mayWrite = fund.may.keep && bankStateOf(book.data) === 'open'
  return (
    <>
      <div className="panel bank-book">
        {mayWrite && <BalanceForm fund={fund} pot={pot} month={month} book={book.data} />}
        <BankBookSums fund={fund} book={book.data} />
      </div>
      <Differences fundId={fund.id} book={book.data} mayWrite={mayWrite} />
      <BankLines fund={fund} pot={pot} book={book.data} mayWrite={mayWrite} />
    </>
  )
}

/** The balance of the passbook on the month's last day. */
function BalanceForm({ fund, pot, month, book }: Props & { book?: BankBook }) {
  const { t, day } = useText()
  const begin = useBeginBankBook(fund.id)
  const revise = useReviseBankBook(fund.id, book?.bookId ?? '')
  const [id] = useState(() => newId())
  const [satang, setSatang] = useState<number | null>(book?.balanceSatang ?? null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (satang === null) return
    if (book) revise.mutate({ revision: book.revision, balanceSatang: satang })
    else begin.mutate({ id, potId: pot.id, month: month.month, balanceSatang: satang })
  }
  const error = begin.error ?? revise.error
  return (
    <form className={book ? 'bank-balance' : 'panel bank-balance'} onSubmit={save}>
      <BahtInput
        label={t('bank-books.balance-on', { day: day(periodEnd('month', month.month) ?? month.month, 'long') })}
        hint={book ? undefined : t('bank-books.balance-hint')}
        value={satang}
        onChange={setSatang}
        isRequired
      />
      <Button
        type="submit"
        look={book ? 'secondary' : 'primary'}
        isDisabled={satang === null || satang === book?.balanceSatang || begin.isPending || revise.isPending}
      >
        {t(book ? 'bank-books.balance-change' : 'bank-books.begin')}
      </Button>
      {error && <Failed error={error} />}
    </form>
  )
}
