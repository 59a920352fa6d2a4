// Whether bank and books of the month agree, before it is signed: it may be closed all the same, and the closing says so.
import { Link } from '@tanstack/react-router'
import { bankStateOf } from '../../../domain/funds/bank-books/bank-book.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useBankMonths } from '../bank-books/useBankBooks.ts'
import { fiscalYearOf } from '../funds/fiscal-year.ts'

export function ClosingBank({ fundId, potId, month }: { fundId: string; potId: string; month: string }) {
  const { t } = useText()
  const year = fiscalYearOf(month)
  const months = useBankMonths(fundId, potId, year)
  const one = months.data?.find((each) => each.month === month)
  if (!one) return null
  const state = bankStateOf(one)
  const isDone = state === 'checked' || state === 'reconciled'
  return (
    <Notice
      kind={state === 'checked' ? 'done' : isDone ? 'info' : 'due'}
      actions={
        state !== 'checked' && (
          <Link to="/office/funds/$id/bank" params={{ id: fundId }} search={{ pot: potId, year, month }}>
            {t('bank-books.go')}
          </Link>
        )
      }
    >
      {t(isDone ? `bank-books.closing.${state}` : 'bank-books.closing.none')}
    </Notice>
  )
}
