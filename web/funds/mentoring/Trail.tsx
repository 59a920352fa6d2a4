// The mentor's trail of a project, a fund or everything one follows: counts by mentor, and each visit with its advice.
import { Footprints, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { MentorTable } from './MentorTable.tsx'
import { RecordVisit } from './RecordVisit.tsx'
import { useTrail } from './useMentoring.ts'
import { VisitCard } from './VisitCard.tsx'
import './mentoring.css'

export type TrailWanted = { year: number | undefined; mentorId: string | undefined; open: true | undefined }
/** `fundId` is where a visit is recorded; with `projectId` it is for the project. */
type Props = {
  of: { fundId?: string | undefined; projectId?: string | undefined }
  wanted: TrailWanted
  onWanted: (wanted: TrailWanted) => void
}

export function Trail({ of, wanted, onWanted }: Props) {
  const { t } = useText()
  const [isRecording, setRecording] = useState(false)
  const trail = useTrail({ ...of, ...wanted })
  if (trail.isError) return <Failed error={trail.error} onRetry={() => void trail.refetch()} />
  if (!trail.data) return <Skeleton />
  const { visits, mentors, may } = trail.data
  const { fundId } = of
  const record = may.record && fundId && (
    <Button look="primary" icon={Plus} onPress={() => setRecording(true)}>
      {t('mentoring.record')}
    </Button>
  )
  return (
    <>
      <TrailFilter wanted={wanted} onWanted={onWanted} />
      {mentors.length > 0 && (
        <Section title={t('mentoring.mentors')}>
          <MentorTable
            mentors={mentors}
            chosen={wanted.mentorId}
            onChoose={(mentorId) => onWanted({ ...wanted, mentorId })}
          />
        </Section>
      )}
      <Section title={t('mentoring.visits')} aside={visits.length > 0 && record}>
        {visits.length === 0 && (
          <EmptyState icon={Footprints} title={t('mentoring.none')} actions={record}>
            {t(may.record ? 'mentoring.none-hint' : 'mentoring.none-for-you')}
          </EmptyState>
        )}
        <ul className="trail">
          {visits.map((visit) => (
            <VisitCard
              key={visit.id}
              visit={visit}
              followed={visits.find(({ id }) => id === visit.followsId)}
              isFar={of.projectId === undefined}
            />
          ))}
        </ul>
      </Section>
      {fundId && (
        <Dialog title={t('mentoring.record')} isOpen={isRecording} onClose={() => setRecording(false)}>
          <RecordVisit fundId={fundId} projectId={of.projectId ?? null} onDone={() => setRecording(false)} />
        </Dialog>
      )}
    </>
  )
}

const YEARS_BACK = 5

function TrailFilter({ wanted, onWanted }: Pick<Props, 'wanted' | 'onWanted'>) {
  const { t, day } = useText()
  const { today } = useMe()
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(fiscalYearOf(today) - back))
  return (
    <div className="trail-filter not-printed">
      <Choice
        label={t('mentoring.year')}
        none={t('mentoring.all-years')}
        value={wanted.year ? String(wanted.year) : ''}
        onChange={(year) => onWanted({ ...wanted, year: year ? Number(year) : undefined })}
        options={years.map((code) => ({ code, word: day(`${code}-01-01`, 'short', 'year') }))}
      />
      <Segmented
        label={t('mentoring.advice')}
        value={wanted.open ? 'open' : 'all'}
        onChange={(which) => onWanted({ ...wanted, open: which === 'open' ? true : undefined })}
        options={(['all', 'open'] as const).map((code) => ({ code, word: t(`mentoring.show.${code}`) }))}
      />
    </div>
  )
}
