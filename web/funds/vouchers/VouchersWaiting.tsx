import { Link } from '@tanstack/react-router'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useVouchers } from './useVouchers.ts'
import { VoucherState } from './VoucherState.tsx'

const MOST = 5

/** On the fund's home: what waits for a signature, for being paid, or for being asked again. */
export function VouchersWaiting({ fund }: { fund: Fund }) {
  const { t, baht } = useText()
  const vouchers = useVouchers(fund.id, { state: 'waiting' })
  if (!vouchers.data || vouchers.data.length === 0) return null
  return (
    <Notice
      kind="due"
      title={t('vouchers.waiting', { count: vouchers.data.length })}
      actions={
        <Link to="/office/funds/$id/vouchers" params={{ id: fund.id }} search={{}}>
          {t('vouchers.all-waiting')}
        </Link>
      }
    >
      <ul className="fund-dues">
        {vouchers.data.slice(0, MOST).map((voucher) => (
          <li key={voucher.id}>
            <Link to="/office/funds/$id/vouchers/$voucherId" params={{ id: fund.id, voucherId: voucher.id }}>
              {t('vouchers.voucher', { number: voucher.number, year: voucher.fiscalYear + 543 })}
            </Link>{' '}
            <span className="small">
              {voucher.payee} · {baht(voucher.amountSatang)} <VoucherState voucher={voucher} />
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
