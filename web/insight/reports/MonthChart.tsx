import type { VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { useText } from '../../text/useText.ts'
import { useMonthName } from './month-name.ts'
import './month-chart.css'

/** Of the height: the rest is for the figure above the tallest. */
const BAR_SHARE = 88

/** Visits month by month. The table beside it says the same in figures, so this is a picture only. */
export function MonthChart({ rows }: { rows: VisitsReportRow[] | undefined }) {
  const { t, number } = useText()
  const monthName = useMonthName('short')
  if (!rows?.length) return <div className="panel month-chart" aria-hidden />
  const most = Math.max(1, ...rows.map((row) => row.visits))
  return (
    <figure className="panel month-chart">
      <figcaption className="small soft">{t('report.months')}</figcaption>
      <div className="bars" aria-hidden>
        {rows.map((row) => (
          <div key={row.month} className="bar-column">
            <span className="bar-space">
              <span className="bar-figure">{number(row.visits)}</span>
              <span className="bar" style={{ height: `${(row.visits / most) * BAR_SHARE}%` }} />
            </span>
            <span className="bar-month">{monthName(row.month ?? '')}</span>
          </div>
        ))}
      </div>
    </figure>
  )
}
