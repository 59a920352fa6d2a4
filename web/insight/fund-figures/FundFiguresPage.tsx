// Figures of funds on one screen, from the country down to one fund.
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronRight, Landmark } from 'lucide-react'
import type { FundRollUp } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { fiscalYear } from '../../../domain/shared/thai-date.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { areaTitle } from '../reports/area-title.ts'
import { FundFiguresExports } from './FundFiguresExports.tsx'
import { FundFiguresFilter } from './FundFiguresFilter.tsx'
import { measuresOf } from './measures.ts'
import { RollUpMap } from './RollUpMap.tsx'
import { RollUpTable } from './RollUpTable.tsx'
import { rollUpQuery, type View, viewsOf } from './search.ts'
import { useFundRollUp } from './useFundRollUp.ts'
import '../reports/report.css'
import './fund-figures.css'

const route = getRouteApi('/office/fund-figures')

export function FundFiguresPage() {
  const { t } = useText()
  const { today } = useMe()
  const search = route.useSearch()
  const thisYear = fiscalYear(today) - 543
  const asked = rollUpQuery(search, thisYear)
  const { data, isError, isFetching, error, refetch } = useFundRollUp(asked)
  const by = search.by ?? 'area'
  const view = search.view && viewsOf(by).includes(search.view) ? search.view : viewsOf(by)[0]!
  const place = data ? areaTitle(data.area, data.name) || t('fund-figures.country') : undefined
  return (
    <Page
      title={place ? t('fund-figures.of', { place }) : t('fund-figures.title')}
      lead={<Path path={data?.path ?? []} area={data?.area} />}
      actions={<FundFiguresExports asked={asked} />}
    >
      <FundFiguresFilter by={by} view={view} thisYear={thisYear} />
      {isError && <Failed error={error} onRetry={() => void refetch()} />}
      {!isError && (
        <div className="fund-figures" aria-busy={isFetching || undefined}>
          {data ? <Parts rollUp={data} view={view} /> : <Skeleton />}
        </div>
      )}
    </Page>
  )
}

/** From the country down to where one is. */
function Path({ path, area }: { path: FundRollUp['path']; area: string | undefined }) {
  const { t } = useText()
  const steps = [{ area: '', name: t('fund-figures.country') }, ...path]
  return (
    <nav className="report-path" aria-label={t('report.path')}>
      {steps.map((step, index) => (
        <span key={step.area}>
          {index > 0 && <ChevronRight size={16} aria-hidden />}
          <Link
            from="/office/fund-figures"
            to="/office/fund-figures"
            search={(now) => ({ ...now, area: step.area || undefined })}
            aria-current={step.area === area ? 'page' : undefined}
          >
            {areaTitle(step.area, step.name)}
          </Link>
        </span>
      ))}
    </nav>
  )
}

function Parts({ rollUp, view }: { rollUp: FundRollUp; view: View }) {
  const { t, day, number } = useText()
  const { by, lines, total, asOf } = rollUp
  const measures = measuresOf(view, by)
  const isOfBooks = view === 'money' || view === 'missing'
  return (
    <>
      <p className="small soft">{t('fund-figures.as-of', { day: day(asOf), funds: number(total.funds) })}</p>
      {isOfBooks && total.openFunds < total.funds && (
        <Notice kind="info">
          {t(total.openFunds === 0 ? 'fund-figures.no-books' : 'fund-figures.some-books', {
            open: number(total.openFunds),
            funds: number(total.funds),
          })}
        </Notice>
      )}
      {lines.length === 0 ? (
        <EmptyState icon={Landmark} title={t('fund-figures.none')}>
          {t('fund-figures.none-hint')}
        </EmptyState>
      ) : (
        <div className={by === 'area' ? 'fund-figures-places' : undefined}>
          <RollUpTable rollUp={rollUp} measures={measures} />
          {by === 'area' && <RollUpMap rollUp={rollUp} measure={measures[0]!} />}
        </div>
      )}
    </>
  )
}
