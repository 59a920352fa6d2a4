import { Banknote, CircleCheck, Clock, LockOpen } from 'lucide-react'
import type { Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

export function InstalmentTable({ instalments }: { instalments: readonly Instalment[] }) {
  const { t, day, baht } = useText()
  const sum = (of: (one: Instalment) => number) => baht(instalments.reduce((total, one) => total + of(one), 0))
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('agreements.instalments')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('funds.instalment')}</th>
            <th scope="col">{t('agreements.work-period')}</th>
            <th scope="col">{t('agreements.report-window')}</th>
            <th scope="col" className="figure">
              {t('funds.amount')}
            </th>
            <th scope="col" className="figure">
              {t('agreements.paid')}
            </th>
            <th scope="col">{t('agreements.state')}</th>
          </tr>
        </thead>
        <tbody>
          {instalments.map((one) => (
            <tr key={one.id}>
              <th scope="row">{t('agreements.instalment', { number: one.number })}</th>
              <td data-word={t('agreements.work-period')}>
                {day(one.workFrom)} – {day(one.workTo)}
              </td>
              <td data-word={t('agreements.report-window')}>
                {day(one.reportFrom)} – {day(one.reportTo)}
              </td>
              <td className="figure" data-word={t('funds.amount')}>
                {baht(one.amountSatang)}
              </td>
              <td className="figure" data-word={t('agreements.paid')}>
                {baht(one.paidSatang)}
              </td>
              <td>
                <InstalmentState instalment={one} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('agreements.together')}
            </th>
            <td className="figure" data-word={t('funds.amount')}>
              {sum(({ amountSatang }) => amountSatang)}
            </td>
            <td className="figure" data-word={t('agreements.paid')}>
              {sum(({ paidSatang }) => paidSatang)}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** Closed until the report before is accepted, then open, then paid; late when its report's window is over. */
function InstalmentState({ instalment }: { instalment: Instalment }) {
  const { t } = useText()
  const { openedAt, paidSatang, amountSatang, reportTo } = instalment
  const { today } = useMe()
  if (openedAt === null)
    return (
      <Badge icon={Clock} look={reportTo < today ? 'due' : 'plain'}>
        {t('agreements.state.waits-for-report')}
      </Badge>
    )
  if (paidSatang >= amountSatang) return <Badge icon={CircleCheck}>{t('agreements.state.paid')}</Badge>
  if (paidSatang > 0)
    return (
      <Badge icon={Banknote} look="press">
        {t('agreements.state.partly')}
      </Badge>
    )
  return (
    <Badge icon={LockOpen} look="press">
      {t('agreements.state.open')}
    </Badge>
  )
}
