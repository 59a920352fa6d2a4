import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { useLineName } from './useLineName.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

const HAPPENED = ['turned-back', 'cancelled', 'paid'] as const

/** All that happened to it, signatures of rounds that were turned back too. */
export function VoucherHistory({ voucher: { steps, chain, round: current } }: { voucher: Voucher }) {
  const { t, moment } = useText()
  const lineName = useLineName()
  const wordOf = (act: string) => {
    const line = chain.find(({ code }) => code === act)
    const happened = HAPPENED.find((one) => one === act)
    return line ? lineName(line) : happened ? t(`vouchers.state.${happened}`) : act
  }
  return (
    <Section title={t('vouchers.history')}>
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('vouchers.history')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('vouchers.recorded-at')}</th>
              <th scope="col">{t('vouchers.act')}</th>
              <th scope="col">{t('vouchers.signer-name')}</th>
              <th scope="col">{t('vouchers.recorded-by')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ id, act, round, at, name, note, recordedBy }) => (
              <tr key={id}>
                <td className="nowrap">{moment(at)}</td>
                <th scope="row">
                  {wordOf(act)}
                  {current > 1 && <span className="small soft"> {t('vouchers.round', { round })}</span>}
                </th>
                <td>
                  {name}
                  {note && <div className="small soft">{note}</div>}
                </td>
                <td>{recordedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
