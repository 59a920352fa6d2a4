// All vouchers of a fund; those that wait for somebody first of all.
import { getRouteApi } from '@tanstack/react-router'
import { ReceiptText } from 'lucide-react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { VOUCHER_FILTERS } from './search.ts'
import { useVouchers } from './useVouchers.ts'
import { VoucherTable } from './VoucherTable.tsx'
import './vouchers.css'

const route = getRouteApi('/office/funds/$id/vouchers')

export function VouchersPage() {
  const { id } = route.useParams()
  const { year } = route.useSearch()
  return (
    <FundFrame id={id} part="vouchers" year={year}>
      {(fund) => <Vouchers fund={fund} />}
    </FundFrame>
  )
}

function Vouchers({ fund }: { fund: Fund }) {
  const { t } = useText()
  if (!fund.may.readBooks) return <Notice kind="info">{t('vouchers.books-shut')}</Notice>
  return <List fund={fund} />
}

function List({ fund }: { fund: Fund }) {
  const { t, baht } = useText()
  const { today } = useMe()
  const { year = fiscalYearOf(today), state = 'waiting' } = route.useSearch()
  const navigate = route.useNavigate()
  // What waits is asked of every year: a voucher of September may wait in October.
  const vouchers = useVouchers(fund.id, {
    state: state === 'all' ? undefined : state,
    year: state === 'waiting' ? undefined : year,
  })
  const sum = (vouchers.data ?? []).reduce((total, { amountSatang }) => total + amountSatang, 0)
  return (
    <>
      <div className="voucher-filter not-printed">
        <Choice
          label={t('vouchers.show')}
          value={state}
          onChange={(next) =>
            void navigate({
              search: (now) => ({ ...now, state: next === 'waiting' || !next ? undefined : next }),
              replace: true,
            })
          }
          options={VOUCHER_FILTERS.map((code) => ({ code, word: t(`vouchers.show.${code}`) }))}
        />
        {state !== 'waiting' && (
          <FundYearSwitch
            fund={fund}
            year={year}
            onChange={(next) => void navigate({ search: (now) => ({ ...now, year: next }), replace: true })}
          />
        )}
      </div>
      {vouchers.isError && <Failed error={vouchers.error} onRetry={() => void vouchers.refetch()} />}
      {vouchers.isPending && <Skeleton />}
      {vouchers.data?.length === 0 && (
        <EmptyState icon={ReceiptText} title={t(state === 'waiting' ? 'vouchers.none-waiting' : 'vouchers.none')}>
          {t(fund.may.keep ? 'vouchers.none-hint' : 'vouchers.none-of-project-wait')}
        </EmptyState>
      )}
      {vouchers.data && vouchers.data.length > 0 && (
        <>
          <p className="soft">{t('vouchers.count-sum', { count: vouchers.data.length, amount: baht(sum) })}</p>
          <VoucherTable vouchers={vouchers.data} mayOpen withProject />
        </>
      )}
    </>
  )
}
