// The decision table from the levels of TAI to its class: which one holds, which come and which were, and a new one in its place.
import { Archive, CalendarClock, CircleCheck } from 'lucide-react'
import { canReplaceTaiTable } from '../../../domain/care/assessments/assessment.policy.ts'
import { type TaiTable, taiTableOn } from '../../../domain/care/assessments/tai-table.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { NewTaiTableForm } from './NewTaiTableForm.tsx'
import { TaiLines } from './TaiLines.tsx'
import { useTaiTables } from './useTaiTables.ts'
import './tai-tables.css'

const STATE_ICONS = { holds: CircleCheck, comes: CalendarClock, was: Archive }

export function TaiTablesPage() {
  const { t } = useText()
  const { actor, today } = useMe()
  const tables = useTaiTables()
  const holds = tables.data && taiTableOn(tables.data, today)
  return (
    <Page title={t('tai-tables.title')} lead={<p>{t('tai-tables.lead')}</p>}>
      {tables.isPending && <Skeleton />}
      {tables.isError && <Failed error={tables.error} onRetry={() => void tables.refetch()} />}
      {tables.data && holds && (
        <div className="tai-tables">
          {tables.data.map((table) => (
            <OneTable key={table.version} table={table} holds={table.version === holds.version} today={today} />
          ))}
          {canReplaceTaiTable(actor) && <NewTaiTableForm key={tables.data.length} holds={holds} />}
        </div>
      )}
    </Page>
  )
}

function OneTable({ table, holds, today }: { table: TaiTable; holds: boolean; today: string }) {
  const { t, day } = useText()
  const isOfHouse = table.version === '1'
  const state = holds ? 'holds' : table.fromDay > today ? 'comes' : 'was'
  return (
    <details className="panel" open={holds}>
      <summary>
        <strong>{isOfHouse ? t('tai-tables.of-house') : t('tai-tables.from', { day: day(table.fromDay) })}</strong>
        <Badge icon={STATE_ICONS[state]} look={holds ? 'press' : state === 'comes' ? 'due' : 'plain'}>
          {t(`tai-tables.${state}`)}
        </Badge>
      </summary>
      <p className="small soft">{t('tai-tables.source', { source: table.source })}</p>
      <TaiLines lines={table.lines} />
    </details>
  )
}
