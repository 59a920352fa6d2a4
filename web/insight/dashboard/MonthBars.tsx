import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useText } from '../../text/useText.ts'
import { useMonthName } from '../reports/month-name.ts'
import '../reports/month-chart.css'
import { ShownFigure } from './ShownFigure.tsx'

/** Of the height: the rest is for the figure above the tallest. */
const BAR_SHARE = 84

/** Visits month by month, the people visited as the darker part of each bar; below it the same as a table. */
export function MonthBars({ months }: { months: Dashboard['months'] }) {
  const { t, number } = useText()
  const short = useMonthName('short')
  const most = Math.max(1, ...months.map(({ visits }) => visits ?? 0))
  const height = (value: number | null) => ({ height: `${((value ?? 0) / most) * BAR_SHARE}%` })
  return (
    <figure className="panel month-bars">
      <figcaption>
        <h2>{t('dashboard.months')}</h2>
        <p className="small soft legend">
          <span className="legend-mark" data-mark="visits" /> {t('dashboard.legend-visits')}
          <span className="legend-mark" data-mark="people" /> {t('dashboard.legend-people')}
        </p>
      </figcaption>
      <div className="bars" aria-hidden>
        {months.map(({ month, visits, visited }) => (
          <div key={month} className="bar-column">
            <span className="bar-space">
              <span className="bar-figure">{visits === null ? '*' : visits ? number(visits) : ''}</span>
              <span className="bar bar-visits" style={height(visits)}>
                <span className="bar-people" style={{ height: `${visits ? ((visited ?? 0) / visits) * 100 : 0}%` }} />
              </span>
            </span>
            <span className="bar-month">{short(month)}</span>
          </div>
        ))}
      </div>
      <MonthTable months={months} />
    </figure>
  )
}

function MonthTable({ months }: { months: Dashboard['months'] }) {
  const { t } = useText()
  const name = useMonthName()
  return (
    <details className="as-table">
      <summary>{t('dashboard.as-table')}</summary>
      <table className="table small-table">
        <thead>
          <tr>
            <th scope="col">{t('by.month')}</th>
            <th scope="col" className="figure">
              {t('report.visits-times')}
            </th>
            <th scope="col" className="figure">
              {t('dashboard.visited-persons')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{name(one.month)}</th>
              <td className="figure">
                <ShownFigure value={one.visits} />
              </td>
              <td className="figure">
                <ShownFigure value={one.visited} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
