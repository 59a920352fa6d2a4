import type { BookMonth, BookRow } from '../../../domain/funds/ledger/book-months.ts'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { useText } from '../../text/useText.ts'
import { BookLine } from './BookLine.tsx'
import type { Books } from './books.ts'
import { PeriodState } from './PeriodState.tsx'
import { SatangCell } from './SatangCell.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = {
  fundId: string
  months: readonly BookMonth[]
  isShown: (row: BookRow) => boolean
  isNarrowed: boolean
  books: Books
  mayKeep: boolean
  onReverse: (entry: LedgerEntry) => void
  onClose: (month: string) => void
}

export function BookTable({ months, ...props }: Props) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table book-table">
        <caption className="hidden-visually">{t('funds.book-long')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funds.on-day')}</th>
            <th scope="col">{t('funds.reference')}</th>
            <th scope="col">{t('funds.account')}</th>
            <th scope="col">{t('funds.entry')}</th>
            <th scope="col" className="figure">
              {t('funds.in')}
            </th>
            <th scope="col" className="figure">
              {t('funds.out')}
            </th>
            <th scope="col" className="figure">
              {t('funds.left-over')}
            </th>
          </tr>
        </thead>
        {months.map((month) => (
          <Month key={month.month} month={month} {...props} />
        ))}
      </table>
    </div>
  )
}

function Month({
  month,
  isShown,
  isNarrowed,
  books,
  mayKeep,
  fundId,
  onReverse,
  onClose,
}: Omit<Props, 'months'> & { month: BookMonth }) {
  const { t, day } = useText()
  const shown = month.rows.filter(isShown)
  if (isNarrowed && shown.length === 0) return null
  return (
    <tbody className="book-month">
      <tr className="book-month-head">
        <th scope="rowgroup" colSpan={7}>
          <div className="book-month-name">
            <span>{day(month.month, 'long', 'month')}</span>
            <PeriodState
              fundId={fundId}
              kind="month"
              fromDay={month.month}
              books={books}
              mayKeep={mayKeep}
              onClose={() => onClose(month.month)}
            />
          </div>
        </th>
      </tr>
      {!isNarrowed && (
        <tr className="book-sum">
          <th scope="row" colSpan={4}>
            {t('funds.brought-forward')}
          </th>
          <td className="book-none" />
          <td className="book-none" />
          <SatangCell satang={month.carriedSatang} word={t('funds.left-over')} />
        </tr>
      )}
      {shown.map((row) => (
        <BookLine key={row.entry.id} row={row} mayReverse={mayKeep} onReverse={() => onReverse(row.entry)} />
      ))}
      {!isNarrowed && (
        <tr className="book-sum">
          <th scope="row" colSpan={4}>
            {t('funds.month-sum', { count: month.rows.length })}
          </th>
          <SatangCell satang={month.inSatang} word={t('funds.in')} />
          <SatangCell satang={month.outSatang} word={t('funds.out')} />
          <SatangCell satang={month.leftSatang} word={t('funds.left-over')} />
        </tr>
      )}
    </tbody>
  )
}
