import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { type Asked, lastYear, otherKind } from './report-query.ts'
import type { ReportSearch } from './search.ts'

const route = getRouteApi('/office/reports/visits')
const FIRST_YEAR = 2560
const BY = ['province', 'district', 'subdistrict', 'month'] as const

export function ReportFilter({ asked, today }: { asked: Asked; today: string }) {
  const { t } = useText()
  const navigate = route.useNavigate()
  const isFiscal = asked.fiscalYear !== undefined
  const year = asked.fiscalYear ?? asked.year ?? lastYear(isFiscal, today)
  const ask = (change: ReportSearch) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true })
  return (
    <search className="report-filter not-printed" aria-label={t('report.filter')}>
      <Segmented
        label={t('report.year-kind')}
        value={isFiscal ? 'fiscal' : 'calendar'}
        onChange={(kind) => {
          if ((kind === 'fiscal') !== isFiscal) ask(otherKind(asked))
        }}
        options={[
          { code: 'calendar', word: t('report.calendar') },
          { code: 'fiscal', word: t('report.fiscal') },
        ]}
      />
      <Choice
        label={t(isFiscal ? 'report.fiscal-year' : 'report.year')}
        value={String(year)}
        onChange={(next) => ask(isFiscal ? { fiscalYear: Number(next) } : { year: Number(next) })}
        options={yearsDownFrom(Math.max(lastYear(isFiscal, today), year), Math.min(FIRST_YEAR, year)).map((code) => ({
          code,
          word: code,
        }))}
      />
      <DateInput
        label={t('report.as-of')}
        value={asked.asOf ?? today}
        max={today}
        onChange={(day) => {
          if (day && day <= today) ask({ asOf: day === today ? undefined : day })
        }}
      />
      <Choice
        label={t('report.by')}
        value={asked.by}
        onChange={(by) => ask({ by: by || undefined })}
        options={BY.map((code) => ({ code, word: t(`by.${code}`) }))}
      />
    </search>
  )
}

const yearsDownFrom = (last: number, first: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(last - index))
