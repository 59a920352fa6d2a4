import { getRouteApi } from '@tanstack/react-router'
import { useAreaName } from '../../ground/areas/useAreaName.ts'
import { useArea } from '../../ground/areas/useAreas.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { areaTitle } from './area-title.ts'
import { MonthChart } from './MonthChart.tsx'
import { ReportExports } from './ReportExports.tsx'
import { ReportFilter } from './ReportFilter.tsx'
import { ReportPath } from './ReportPath.tsx'
import { ReportSentence } from './ReportSentence.tsx'
import { ReportTable } from './ReportTable.tsx'
import { ReportTotals } from './ReportTotals.tsx'
import { askedBy } from './report-query.ts'
import { useVisitsReport } from './useVisitsReport.ts'
import { VisitsMap } from './VisitsMap.tsx'
import './report.css'

const route = getRouteApi('/office/reports/visits')

export function VisitsReportPage() {
  const { t } = useText()
  const { today } = useMe()
  const asked = askedBy(route.useSearch(), today)
  const report = useVisitsReport(asked)
  const place = usePlaceName(asked.area)
  const rows = report.data?.rows
  return (
    <Page
      title={t('report.title')}
      lead={<ReportPath area={asked.area} path={report.data?.path ?? []} />}
      actions={<ReportExports asked={asked} />}
    >
      <ReportFilter asked={asked} today={today} />
      {report.isError ? (
        <Failed error={report.error} onRetry={() => void report.refetch()} />
      ) : (
        <div className="report" aria-busy={report.isFetching || undefined}>
          <ReportTotals report={report.data} place={place} asked={asked} />
          <div className="report-views" data-by={asked.by === 'month' ? 'month' : 'area'}>
            <ReportTable rows={rows} total={report.data?.total} asked={asked} />
            {asked.by === 'month' ? <MonthChart rows={rows} /> : <VisitsMap rows={rows} />}
          </div>
          {report.data && (
            <ReportSentence
              figures={{
                place,
                year: asked.fiscalYear ?? asked.year ?? 0,
                isFiscal: asked.fiscalYear !== undefined,
                ...report.data.total,
                asOf: report.data.asOf,
              }}
            />
          )}
        </div>
      )}
    </Page>
  )
}

/** จ.สงขลา; for an area below it, with what it lies in. */
function usePlaceName(area: string | undefined) {
  const found = useArea(area)
  const name = useAreaName(area)
  return found.data ? areaTitle(found.data.code, found.data.nameTh) : (name ?? '')
}
