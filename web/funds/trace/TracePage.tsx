// Money from the goals of many to what it did, and back: how much at each step, and what cannot be followed further.
import { getRouteApi } from '@tanstack/react-router'
import { Download, Printer, Route } from 'lucide-react'
import type { Trace } from '../../../domain/funds/trace/trace.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { GoalChoice } from '../goals/GoalChoice.tsx'
import { PurposeTabs } from '../goals/PurposeTabs.tsx'
import type { TraceSearch } from './search.ts'
import { TraceFlow } from './TraceFlow.tsx'
import { TraceLevels } from './TraceLevels.tsx'
import { traceQuery, useTrace } from './useTrace.ts'
import './trace.css'

const route = getRouteApi('/office/trace')

export function TracePage() {
  const { t } = useText()
  const search = route.useSearch()
  const trace = useTrace(search)
  const { goal, fund, project, need } = search
  const isChosen = Boolean(goal ?? fund ?? project ?? need)
  return (
    <Page title={t('trace.title')} lead={t('trace.lead')}>
      <PurposeTabs chosen="trace" />
      <Start />
      {trace.isError && <Failed error={trace.error} onRetry={() => void trace.refetch()} />}
      {!isChosen && (
        <EmptyState icon={Route} title={t('trace.choose')}>
          {t('trace.choose-hint')}
        </EmptyState>
      )}
      {isChosen && trace.isPending && <Skeleton />}
      {isChosen && trace.data && !trace.isError && <Found trace={trace.data} />}
    </Page>
  )
}

function Found({ trace }: { trace: Trace }) {
  const { t, number } = useText()
  const search = route.useSearch()
  const { kind, name } = trace.from
  if (trace.projects === 0)
    return (
      <EmptyState icon={Route} title={t('trace.none')}>
        {t('trace.none-hint')}
      </EmptyState>
    )
  return (
    <>
      <p role="status">
        {t(`trace.from-${kind}`, { name })} · {t('trace.projects', { count: number(trace.projects) })}
      </p>
      {kind === 'goal' && <p className="small soft">{t('trace.goal-note')}</p>}
      <TraceFlow levels={trace.levels} />
      <TraceLevels levels={trace.levels} />
      <div className="page-actions not-printed">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a
            key={format}
            className={buttonClass('secondary')}
            href={apiUrl(`/trace.${format}`, traceQuery(search))}
            download
          >
            <Download size={18} aria-hidden />.{format}
          </a>
        ))}
        <Button icon={Printer} onPress={() => print()}>
          {t('action.print')}
        </Button>
      </div>
    </>
  )
}

function Start() {
  const { t, day } = useText()
  const { today } = useMe()
  const { goal, year } = route.useSearch()
  const navigate = route.useNavigate()
  const ask = (search: TraceSearch) => void navigate({ search, replace: true, resetScroll: false })
  const search = route.useSearch()
  const now = fiscalYearOf(today)
  const years = Array.from({ length: 8 }, (_, back) => now + 1 - back)
  return (
    <search className="trace-start not-printed" aria-label={t('trace.start')}>
      <GoalChoice label={t('trace.goal')} value={goal ?? null} onChange={(chosen) => ask({ goal: chosen?.id, year })} />
      <Choice
        label={t('funds.fiscal-year')}
        none={t('trace.any-year')}
        value={year ? String(year) : ''}
        onChange={(code) => ask({ ...traceQuery(search), year: code ? Number(code) : undefined })}
        options={years.map((each) => ({ code: String(each), word: day(`${each}-01-01`, 'short', 'year') }))}
      />
    </search>
  )
}
