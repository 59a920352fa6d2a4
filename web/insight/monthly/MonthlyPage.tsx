import { getRouteApi } from '@tanstack/react-router'
import { CalendarDays, Download, Printer } from 'lucide-react'
import { useState } from 'react'
import type { MonthlyPeopleQuery } from '../../../domain/insight/monthly/monthly-report.ts'
import { MONTHLY_BY } from '../../../domain/insight/monthly/monthly-report.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { AllPapers } from './AllPapers.tsx'
import { MonthlyPeopleSheet } from './MonthlyPeopleSheet.tsx'
import { MonthlyUnitTable } from './MonthlyUnitTable.tsx'
import { useMonthly } from './useMonthly.ts'
import './monthly.css'

const route = getRouteApi('/office/reports/monthly')

/** This month and the twelve before. */
function lastMonths(): string[] {
  const [year, month] = bangkokToday().split('-').map(Number) as [number, number]
  return Array.from({ length: 13 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
}

export function MonthlyPage() {
  const { t, day } = useText()
  const navigate = route.useNavigate()
  const months = lastMonths()
  const { month = months[0]!, by = 'volunteer' } = route.useSearch()
  const report = useMonthly({ month, by })
  const [behind, setBehind] = useState<Omit<MonthlyPeopleQuery, 'month' | 'by'>>()
  const asked = { month, by }
  return (
    <Page
      title={t('monthly.title')}
      lead={report.data ? t('monthly.as-of', { day: day(report.data.asOf, 'long') }) : t('monthly.lead')}
      actions={
        <>
          <AllPapers key={month} month={month} />
          <a className={buttonClass('secondary')} href={apiUrl('/reports/monthly.pdf', asked)} download>
            <Printer size={18} aria-hidden />
            {t('monthly.all-pdf')}
          </a>
          <a className={buttonClass('secondary')} href={apiUrl('/reports/monthly.xlsx', asked)} download>
            <Download size={18} aria-hidden />
            .xlsx
          </a>
        </>
      }
    >
      <div className="monthly-asked">
        <Choice
          label={t('monthly.month')}
          value={month}
          onChange={(chosen) =>
            void navigate({ search: (now) => ({ ...now, month: chosen || undefined }), replace: true })
          }
          options={months.map((code) => ({ code, word: day(`${code}-01`, 'long', 'month') }))}
        />
        <Tabs
          label={t('monthly.by')}
          chosen={by}
          tabs={MONTHLY_BY.map((id) => ({
            id,
            word: t(`monthly.by.${id}`),
            link: { to: '/office/reports/monthly', search: { month, by: id } },
          }))}
        />
      </div>
      {report.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {report.isError && <Failed error={report.error} onRetry={() => void report.refetch()} />}
      {report.data?.units.length === 0 && (
        <EmptyState icon={CalendarDays} title={t('monthly.none')}>
          {t('monthly.none-hint')}
        </EmptyState>
      )}
      {report.data?.units.map((unit) => (
        <MonthlyUnitTable
          key={unit.id}
          unit={unit}
          pdf={apiUrl('/reports/monthly.pdf', { ...asked, unit: unit.id })}
          onOpen={(group, figure) => setBehind({ unit: unit.id, group, figure })}
        />
      ))}
      {report.data && report.data.units.length > 0 && <p className="small soft">{t('monthly.note')}</p>}
      {behind && <MonthlyPeopleSheet asked={{ ...asked, ...behind }} onClose={() => setBehind(undefined)} />}
    </Page>
  )
}
