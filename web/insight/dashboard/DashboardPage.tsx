import { getRouteApi } from '@tanstack/react-router'
import { LayoutDashboard } from 'lucide-react'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { areaTitle } from '../reports/area-title.ts'
import { ReportSentence } from '../reports/ReportSentence.tsx'
import '../reports/report.css'
import { AdlStrip } from './AdlStrip.tsx'
import { AgePyramid } from './AgePyramid.tsx'
import { DashboardExports } from './DashboardExports.tsx'
import { DashboardFilter } from './DashboardFilter.tsx'
import { DashboardPath } from './DashboardPath.tsx'
import { DashboardSkeleton } from './DashboardSkeleton.tsx'
import './charts.css'
import './dashboard.css'
import { GroupBars } from './GroupBars.tsx'
import { KeyNumbers } from './KeyNumbers.tsx'
import { MonthBars } from './MonthBars.tsx'
import { NeedMatrix } from './NeedMatrix.tsx'
import { PartsMap } from './PartsMap.tsx'
import { PartsTable } from './PartsTable.tsx'
import { QuietList } from './QuietList.tsx'
import { type DashboardSearch, dashboardQuery } from './search.ts'
import { useDashboard } from './useDashboard.ts'

const route = getRouteApi('/office/overview')

export function DashboardPage() {
  const { t, list } = useText()
  const { today } = useMe()
  const search = route.useSearch()
  const asked = dashboardQuery(search)
  const { data, isError, isFetching, error, refetch } = useDashboard(asked)
  const place = data ? areaTitle(data.area, data.name) || t('area.all') : '…'
  const title = search.group ? `${place} · ${list('groupTag', search.group)}` : place
  return (
    <Page
      title={data ? title : t('dashboard.title')}
      lead={<DashboardPath path={data?.path ?? []} area={data?.area} />}
      actions={<DashboardExports asked={asked} />}
    >
      <DashboardFilter search={search} dashboard={data} today={today} />
      {isError ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="dashboard" aria-busy={isFetching || undefined}>
          <KeyNumbers dashboard={data} group={search.group} />
          {data ? <Parts dashboard={data} search={search} place={title} /> : <DashboardSkeleton />}
        </div>
      )}
    </Page>
  )
}

type PartsProps = { dashboard: Dashboard; search: DashboardSearch; place: string }

function Parts({ dashboard, search, place }: PartsProps) {
  const { t, day } = useText()
  const navigate = route.useNavigate()
  const { asOf, from, to, main, isSuppressed } = dashboard
  const ask = (change: DashboardSearch) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <>
      <p className="small soft dashboard-day">
        {t('report.as-of-words', { day: day(asOf), from: day(from), to: day(to) })}
      </p>
      {dashboard.isCounting && <Notice kind="info" title={t('dashboard.counting')} isLive />}
      {isSuppressed && <Notice kind="info">{t('dashboard.suppressed')}</Notice>}
      {main.people === 0 && main.visits === 0 ? (
        <EmptyState icon={LayoutDashboard} title={t('dashboard.none')}>
          {t('dashboard.none-hint')}
        </EmptyState>
      ) : (
        <>
          <Blocks dashboard={dashboard} search={search} />
          {!isSuppressed && <QuietList dashboard={dashboard} onDays={(quietDays) => ask({ quietDays })} />}
          {main.visits !== null && main.visited !== null && (
            <ReportSentence
              figures={{
                place,
                year: dashboard.year,
                isFiscal: dashboard.kind === 'fiscal',
                visits: main.visits,
                people: main.visited,
                asOf: to < asOf ? to : asOf,
              }}
            />
          )}
        </>
      )}
    </>
  )
}

function Blocks({ dashboard, search }: Omit<PartsProps, 'place'>) {
  const { t } = useText()
  const { parts, months, adl, ages, needs, groups } = dashboard
  return (
    <>
      {parts.length > 0 && (
        <section className="section">
          <h2>{t('dashboard.parts')}</h2>
          <div className="dashboard-places">
            <PartsTable parts={parts} />
            <PartsMap parts={parts} />
          </div>
        </section>
      )}
      <div className="dashboard-blocks">
        <div className="dashboard-column">
          {months.length > 0 && <MonthBars months={months} />}
          {ages.length > 0 && <AgePyramid ages={ages} group={search.group} />}
        </div>
        <div className="dashboard-column">
          <AdlStrip adl={adl} group={search.group} />
          {groups.length > 0 && <GroupBars dashboard={dashboard} chosen={search.group} />}
          {groups.length > 0 && <NeedMatrix needs={needs} />}
        </div>
      </div>
    </>
  )
}
