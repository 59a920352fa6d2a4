// What was asked of a person, instrument by instrument: how it is now, and how it went.
import { ClipboardCheck, ClipboardPlus, LockKeyhole, Scale } from 'lucide-react'
import { useState } from 'react'
import {
  canOverrideBand,
  canRecordAssessment,
  OVERRIDABLE,
} from '../../../domain/care/assessments/assessment.policy.ts'
import type { Assessment } from '../../../domain/care/assessments/assessment.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AskDialog } from './AskDialog.tsx'
import { OverrideDialog } from './OverrideDialog.tsx'
import { Trend } from './Trend.tsx'
import { useAssessments, useInstrument } from './useAssessments.ts'
import './assessments.css'

export function AssessmentsPart({ personId }: { personId: string }) {
  const { t } = useText()
  const { actor } = useMe()
  const [isAsking, setAsking] = useState(false)
  const assessments = useAssessments(personId)
  const codes = [...new Set(assessments.data?.map(({ instrument }) => instrument))]
  return (
    <Section
      title={t('assessments.title')}
      aside={
        canRecordAssessment(actor) && (
          <Button icon={ClipboardPlus} onPress={() => setAsking(true)}>
            {t('assessments.ask')}
          </Button>
        )
      }
    >
      {assessments.isPending && <Skeleton />}
      {assessments.isError && <Failed error={assessments.error} onRetry={() => void assessments.refetch()} />}
      {assessments.data?.length === 0 && (
        <EmptyState icon={ClipboardCheck} title={t('assessments.none')}>
          {t('assessments.none-hint')}
        </EmptyState>
      )}
      {codes.length > 0 && (
        <ul className="assessments">
          {codes.map((code) => (
            <History key={code} all={assessments.data!.filter(({ instrument }) => instrument === code)} />
          ))}
        </ul>
      )}
      {isAsking && <AskDialog personId={personId} onClose={() => setAsking(false)} />}
    </Section>
  )
}

/** Of one instrument, the newest first. */
function History({ all }: { all: readonly Assessment[] }) {
  const { t, list } = useText()
  const [latest] = all
  const totals = all.flatMap(({ total, assessedOn }) => (total === null ? [] : [{ total, on: assessedOn }])).reverse()
  return (
    <li className="assessment">
      <div>
        <h3>{list('instrument', latest!.instrument)}</h3>
        {latest!.isRestricted && <Badge icon={LockKeyhole}>{t('assessments.restricted')}</Badge>}
        <Outcome assessment={latest!} />
      </div>
      {totals.length > 1 && <Trend totals={totals} />}
      {all.length > 1 && (
        <details>
          <summary>{t('assessments.earlier', { count: all.length - 1 })}</summary>
          <ul>
            {all.slice(1).map((one) => (
              <li key={one.id}>
                <Outcome assessment={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function Outcome({ assessment }: { assessment: Assessment }) {
  const { t, day, language } = useText()
  const { actor } = useMe()
  const [isJudging, setJudging] = useState(false)
  const { instrument, version, overrideBand, overrideReason, overrideBy, assessedOn, recordedBy } = assessment
  const words = useInstrument(instrument, version)
  const labelOf = (code: string | null) => words?.bands.find((one) => one.code === code)?.label[language] ?? code
  const saidOf = ({ total, band }: Pick<Assessment, 'total' | 'band'>) =>
    total === null ? labelOf(band) : [total, labelOf(band)].filter((part) => part !== null).join(' · ')
  const former = assessment.formerScores.at(-1)
  return (
    <div className="assessment-outcome">
      <p>
        <strong>{overrideBand ? labelOf(overrideBand) : (saidOf(assessment) ?? t('assessments.incomplete'))}</strong>
      </p>
      {overrideBand && (
        <p className="small">
          {t('assessments.overridden', { by: overrideBy, reason: overrideReason, was: labelOf(assessment.band) })}
        </p>
      )}
      {former && (
        <p className="small soft">
          {t('assessments.former', {
            was: saidOf(former) ?? t('assessments.incomplete'),
            until: day(former.until.slice(0, 10)),
          })}
        </p>
      )}
      <p className="small soft">{[day(assessedOn), recordedBy].filter(Boolean).join(' · ')}</p>
      {words && OVERRIDABLE.includes(instrument) && canOverrideBand(actor) && (
        <Button look="quiet" icon={Scale} onPress={() => setJudging(true)}>
          {t('assessments.override')}
        </Button>
      )}
      {isJudging && words && (
        <OverrideDialog assessment={assessment} instrument={words} onClose={() => setJudging(false)} />
      )}
    </div>
  )
}
