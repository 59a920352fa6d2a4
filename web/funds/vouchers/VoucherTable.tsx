import { Link } from '@tanstack/react-router'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { useText } from '../../text/useText.ts'
import { VoucherState } from './VoucherState.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { vouchers: readonly Voucher[]; mayOpen: boolean; withProject: boolean }

export function VoucherTable({ vouchers, mayOpen, withProject }: Props) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('vouchers.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('vouchers.number')}</th>
            <th scope="col">{t('funds.on-day')}</th>
            <th scope="col">{t(withProject ? 'vouchers.project' : 'vouchers.purpose')}</th>
            <th scope="col">{t('vouchers.payee')}</th>
            <th scope="col" className="figure">
              {t('funds.amount')}
            </th>
            <th scope="col">{t('vouchers.state')}</th>
          </tr>
        </thead>
        <tbody>
          {vouchers.map((voucher) => (
            <Row key={voucher.id} voucher={voucher} mayOpen={mayOpen} withProject={withProject} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ voucher, mayOpen, withProject }: Omit<Props, 'vouchers'> & { voucher: Voucher }) {
  const { day, baht } = useText()
  const { id, fundId, number, fiscalYear, instalmentNumber } = voucher
  const { t } = useText()
  const word = t('vouchers.number-of', { number, year: fiscalYear + 543 })
  return (
    <tr data-linked={mayOpen || undefined}>
      <th scope="row" className="nowrap">
        {mayOpen ? (
          <Link to="/office/funds/$id/vouchers/$voucherId" params={{ id: fundId, voucherId: id }}>
            {word}
          </Link>
        ) : (
          word
        )}
      </th>
      <td className="nowrap">{day(voucher.onDay)}</td>
      <td>
        {withProject ? voucher.projectTitle : voucher.purpose}
        {instalmentNumber !== null && (
          <span className="small soft"> {t('agreements.instalment', { number: instalmentNumber })}</span>
        )}
      </td>
      <td>{voucher.payee}</td>
      <td className="figure nowrap" data-word={t('funds.amount')}>
        {baht(voucher.amountSatang)}
      </td>
      <td>
        <VoucherState voucher={voucher} />
      </td>
    </tr>
  )
}
