import { getRouteApi, Link } from '@tanstack/react-router'
import { CalendarDays, CircleAlert, CircleCheck, CircleDashed, Pencil } from 'lucide-react'
import { type BankMonth, type BankState, bankStateOf } from '../../../domain/funds/bank-books/bank-book.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { SatangCell } from '../ledger/SatangCell.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const route = getRouteApi('/office/funds/$id/bank')
const LOOKS = {
  none: { icon: CircleDashed, look: 'plain' },
  open: { icon: Pencil, look: 'due' },
  stale: { icon: CircleAlert, look: 'due' },
  reconciled: { icon: CircleCheck, look: 'plain' },
  checked: { icon: CircleCheck, look: 'press' },
} as const

export function BankStateBadge({ state }: { state: BankState }) {
  const { t } = useText()
  return (
    <Badge icon={LOOKS[state].icon} look={LOOKS[state].look}>
      {t(`bank-books.state.${state}`)}
    </Badge>
  )
}

export function BankMonths({ months, chosen }: { months: readonly BankMonth[]; chosen: string | undefined }) {
  const { t, day } = useText()
  const { id } = route.useParams()
  if (months.length === 0)
    return (
      <EmptyState icon={CalendarDays} title={t('bank-books.no-month')}>
        {t('bank-books.no-month-hint')}
      </EmptyState>
    )
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('bank-books.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('bank-books.month')}</th>
            <th scope="col" className="figure">
              {t('bank-books.in-books')}
            </th>
            <th scope="col" className="figure">
              {t('bank-books.in-bank')}
            </th>
            <th scope="col" className="figure">
              {t('bank-books.unexplained')}
            </th>
            <th scope="col">{t('bank-books.stands')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month} data-linked aria-current={one.month === chosen || undefined}>
              <th scope="row" className="nowrap">
                <Link
                  to="/office/funds/$id/bank"
                  params={{ id }}
                  search={(now) => ({ ...now, month: one.month === chosen ? undefined : one.month })}
                  resetScroll={false}
                >
                  {day(one.month, 'long', 'month')}
                </Link>
              </th>
              <SatangCell satang={one.ledgerSatang} word={t('bank-books.in-books')} />
              <BankCells month={one} />
              <td>
                <BankStateBadge state={bankStateOf(one)} />
                {one.checkedBy && <span className="small soft"> {one.checkedBy}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function BankCells({ month }: { month: BankMonth }) {
  const { t } = useText()
  if (month.balanceSatang === null)
    return (
      <>
        <td className="book-none" />
        <td className="book-none" />
      </>
    )
  return (
    <>
      <SatangCell satang={month.balanceSatang} word={t('bank-books.in-bank')} />
      <SatangCell
        satang={month.balanceSatang - month.ledgerSatang - month.differencesSatang}
        word={t('bank-books.unexplained')}
      />
    </>
  )
}
