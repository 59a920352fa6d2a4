import type { VisitsReport } from '../../../domain/insight/reports/visits-report.ts'
import { useText } from '../../text/useText.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { Asked } from './report-query.ts'

type Props = { report: VisitsReport | undefined; place: string; asked: Asked }

export function ReportTotals({ report, place, asked }: Props) {
  const { t, day, number } = useText()
  const year = asked.fiscalYear ?? asked.year
  const title = t(asked.fiscalYear ? 'report.heading-fiscal' : 'report.heading', { place, year: String(year) })
  return (
    <section className="report-totals" aria-label={t('report.totals')}>
      <h2>{title}</h2>
      <dl className="report-figures">
        <div>
          <dt>{t('report.visits')}</dt>
          <dd>
            {report ? number(report.total.visits) : <Skeleton width="120px" />} <span>{t('report.times')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('report.people')}</dt>
          <dd>
            {report ? number(report.total.people) : <Skeleton width="90px" />} <span>{t('report.persons')}</span>
          </dd>
        </div>
      </dl>
      <p className="small soft">
        {report ? (
          t('report.as-of-words', { day: day(report.asOf), from: day(report.from), to: day(report.to) })
        ) : (
          <Skeleton width="260px" />
        )}
      </p>
    </section>
  )
}
