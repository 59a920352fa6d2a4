import type { MoneyMonth } from '../../../domain/funds/funds/fund-figures.ts'
import { useText } from '../../text/useText.ts'

const WIDTH = 480
const HEIGHT = 120
const STEP = WIDTH / 12

/** Receipts and payments month by month, side by side; below it the same as a table. */
export function FundMonths({ months }: { months: MoneyMonth[] }) {
  const { t, day } = useText()
  const most = Math.max(1, ...months.flatMap(({ receivedSatang, spentSatang }) => [receivedSatang, spentSatang]))
  const bar = (satang: number) => (Math.max(0, satang) / most) * (HEIGHT - 4)
  return (
    <figure className="panel fund-months">
      <figcaption className="small soft fund-legend">
        {t('funds.months')}
        <span className="fund-legend-mark" data-mark="received" /> {t('funds.received')}
        <span className="fund-legend-mark" data-mark="spent" /> {t('funds.paid-out')}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`} aria-hidden>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="fund-axis" />
        {months.map(({ month, receivedSatang, spentSatang }, at) => (
          <g key={month} transform={`translate(${at * STEP} 0)`}>
            <rect
              className="fund-received"
              x="5"
              width="13"
              y={HEIGHT - bar(receivedSatang)}
              height={bar(receivedSatang)}
            />
            <rect className="fund-spent" x="20" width="13" y={HEIGHT - bar(spentSatang)} height={bar(spentSatang)} />
            <text x={STEP / 2} y={HEIGHT + 14} textAnchor="middle">
              {day(month, 'short', 'month').split(' ')[0]}
            </text>
          </g>
        ))}
      </svg>
      <MonthTable months={months} />
    </figure>
  )
}

function MonthTable({ months }: { months: MoneyMonth[] }) {
  const { t, day, baht } = useText()
  return (
    <details className="fund-as-table">
      <summary>{t('funds.as-table')}</summary>
      <table className="table stacked-table">
        <thead>
          <tr>
            <th scope="col">{t('funds.month')}</th>
            <th scope="col" className="figure">
              {t('funds.received')}
            </th>
            <th scope="col" className="figure">
              {t('funds.paid-out')}
            </th>
            <th scope="col" className="figure">
              {t('funds.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, receivedSatang, spentSatang, leftSatang }) => (
            <tr key={month}>
              <th scope="row">{day(month, 'short', 'month')}</th>
              <td className="figure" data-word={t('funds.received')}>
                {baht(receivedSatang)}
              </td>
              <td className="figure" data-word={t('funds.paid-out')}>
                {baht(spentSatang)}
              </td>
              <td className="figure" data-word={t('funds.left')}>
                {baht(leftSatang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
