import { getRouteApi } from '@tanstack/react-router'
import { type Dashboard, UNCOUNTED_GROUPS } from '../../../domain/insight/dashboard/dashboard.ts'
import { buddhistYear, fiscalYear } from '../../../domain/shared/thai-date.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { DashboardSearch } from './search.ts'

const route = getRouteApi('/office/overview')
const FIRST_YEAR = 2560

type Props = { search: DashboardSearch; dashboard: Dashboard | undefined; today: string }

export function DashboardFilter({ search, dashboard, today }: Props) {
  const { t, list } = useText()
  const navigate = route.useNavigate()
  const ask = (change: DashboardSearch) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  const kind = search.kind ?? 'fiscal'
  const latest = kind === 'fiscal' ? fiscalYear(today) : buddhistYear(today)
  const year = search.year ?? dashboard?.year ?? latest
  const years = Array.from({ length: Math.max(latest, year) - Math.min(FIRST_YEAR, year) + 1 }, (_, index) =>
    String(Math.max(latest, year) - index),
  )
  return (
    <search className="dashboard-filter not-printed" aria-label={t('report.filter')}>
      <Segmented
        label={t('report.year-kind')}
        value={kind}
        onChange={(next) => ask({ kind: next === 'fiscal' ? undefined : next })}
        options={[
          { code: 'fiscal', word: t('report.fiscal') },
          { code: 'calendar', word: t('report.calendar') },
        ]}
      />
      <Choice
        label={t(kind === 'fiscal' ? 'report.fiscal-year' : 'report.year')}
        value={String(year)}
        onChange={(next) => ask({ year: Number(next) === latest ? undefined : Number(next), asOf: undefined })}
        options={years.map((code) => ({ code, word: code }))}
      />
      <DateInput
        label={t('report.as-of')}
        value={search.asOf ?? dashboard?.asOf ?? today}
        max={today}
        onChange={(day) => {
          if (day && day <= today && day !== dashboard?.asOf)
            ask({ asOf: day === today ? undefined : day, year: undefined })
        }}
      />
      {!dashboard?.isSuppressed && (
        <Choice
          label={t('dashboard.group')}
          value={search.group ?? ''}
          onChange={(group) => ask({ group: (group || undefined) as DashboardSearch['group'] })}
          options={[
            { code: '', word: t('dashboard.everyone') },
            ...optionsOf('groupTag', list).filter(({ code }) => !UNCOUNTED_GROUPS.includes(code)),
          ]}
        />
      )}
    </search>
  )
}
