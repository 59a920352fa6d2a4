// ใครดูข้อมูลนี้บ้าง: whoever may see a person may see who else looked. That everyone knows is what it is for.
import { Eye } from 'lucide-react'
import { useState } from 'react'
import { READERS_PERIODS, type Readers } from '../../../domain/ground/audit/audit.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ReadersByDay } from './ReadersByDay.tsx'
import { ReadersByOrganization } from './ReadersByOrganization.tsx'
import { type ReadersPeriod, useReaders } from './useReaders.ts'
import './readers.css'

type Gathering = 'organization' | 'day'

export function ReadersPart({ personId }: { personId: string }) {
  const { t } = useText()
  const [days, setDays] = useState<ReadersPeriod>('90')
  const [by, setBy] = useState<Gathering>('organization')
  const readers = useReaders(personId, days)
  return (
    <Section title={t('readers.title')} aside={<ReadersCount readers={readers.data} />}>
      <div className="readers-filter">
        <Choice
          label={t('readers.days')}
          value={days}
          onChange={(value) => setDays(value || '90')}
          options={READERS_PERIODS.map((code) => ({ code, word: t(`readers.days.${code}`) }))}
        />
        <Segmented
          label={t('readers.by')}
          value={by}
          onChange={setBy}
          options={(['organization', 'day'] as const).map((code) => ({ code, word: t(`readers.by-${code}`) }))}
        />
      </div>
      {readers.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {readers.isError && <Failed error={readers.error} onRetry={() => void readers.refetch()} />}
      {readers.data && <Gathered readers={readers.data} by={by} />}
      <p className="small soft">{t('readers.private')}</p>
    </Section>
  )
}

function ReadersCount({ readers }: { readers: Readers | undefined }) {
  const { t, number } = useText()
  if (!readers || readers.times === 0) return null
  return (
    <span className="small soft">
      {t('readers.lead', { times: number(readers.times), organizations: readers.organizations.length })}
    </span>
  )
}

function Gathered({ readers, by }: { readers: Readers; by: Gathering }) {
  const { t } = useText()
  if (readers.times === 0) return <EmptyState icon={Eye} title={t('readers.none')} />
  return by === 'organization' ? (
    <ReadersByOrganization organizations={readers.organizations} />
  ) : (
    <ReadersByDay days={readers.days} />
  )
}
