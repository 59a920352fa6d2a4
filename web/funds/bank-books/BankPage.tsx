// กระทบยอดเงินฝากธนาคาร: the twelve months of a pot, and the one that is opened.
import { getRouteApi } from '@tanstack/react-router'
import { BookLock, Wallet } from 'lucide-react'
import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { BankMonthPanel } from './BankMonthPanel.tsx'
import { BankMonths } from './BankMonths.tsx'
import type { BankSearch } from './search.ts'
import { useBankMonths } from './useBankBooks.ts'
import './bank.css'

const route = getRouteApi('/office/funds/$id/bank')

export function BankPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="bank" year={year}>
      {(fund) => <Banks fund={fund} />}
    </FundFrame>
  )
}

function Banks({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const navigate = route.useNavigate()
  const { year = fiscalYearOf(today), pot: asked } = route.useSearch()
  const pot = fund.pots.find(({ id }) => id === asked) ?? fund.pots[0]
  const ask = (change: Partial<BankSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  if (!fund.may.readBooks)
    return (
      <EmptyState icon={BookLock} title={t('funds.books-closed')}>
        {t('funds.books-closed-to-you')}
      </EmptyState>
    )
  if (!pot)
    return (
      <EmptyState icon={Wallet} title={t('funds.no-pot')}>
        {t('funds.no-pot-hint')}
      </EmptyState>
    )
  return (
    <>
      <search className="bank-filter not-printed" aria-label={t('funds.book-filter')}>
        {fund.pots.length > 1 && (
          <Choice
            label={t('funds.pot')}
            value={pot.id}
            onChange={(next) => ask({ pot: next || undefined, month: undefined })}
            options={fund.pots.map(({ id, name }) => ({ code: id, word: name }))}
          />
        )}
        <FundYearSwitch fund={fund} year={year} onChange={(next) => ask({ year: next, month: undefined })} />
      </search>
      <PotBank key={`${pot.id} ${year}`} fund={fund} pot={pot} year={year} />
    </>
  )
}

function PotBank({ fund, pot, year }: { fund: Fund; pot: Pot; year: number }) {
  const { today } = useMe()
  const { month: asked } = route.useSearch()
  const months = useBankMonths(fund.id, pot.id, year)
  if (months.isError) return <Failed error={months.error} onRetry={() => void months.refetch()} />
  if (!months.data)
    return (
      <div className="panel" aria-busy>
        <Skeleton />
      </div>
    )
  const shown = months.data.filter(({ month }) => month <= today && month >= `${pot.booksFrom.slice(0, 7)}-01`)
  const chosen = shown.find(({ month }) => month === asked)
  return (
    <>
      <BankMonths months={shown} chosen={chosen?.month} />
      {chosen && <BankMonthPanel key={chosen.month} fund={fund} pot={pot} month={chosen} />}
    </>
  )
}
