// A fund's year as it was judged: by whom, on which form, with the four parts as bars.
import { getRouteApi, Link } from '@tanstack/react-router'
import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import type { Evaluation } from '../../../domain/funds/evaluations/evaluation.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { FundFrame } from '../funds/FundFrame.tsx'
import { FundYearSwitch } from '../funds/FundYearSwitch.tsx'
import { fiscalYearOf } from '../funds/fiscal-year.ts'
import { BeginEvaluation } from './BeginEvaluation.tsx'
import { EvaluationEditor } from './EvaluationEditor.tsx'
import { EvaluationView } from './EvaluationView.tsx'
import { useAskEvaluationsAgain, useEvaluationForms, useEvaluations } from './useEvaluations.ts'
import './evaluations.css'

const route = getRouteApi('/office/funds/$id/evaluation')

export function EvaluationPage() {
  const { t } = useText()
  const { id } = route.useParams()
  const { year: asked } = route.useSearch()
  return (
    <FundFrame id={id} part="evaluation" year={asked}>
      {(fund) =>
        fund.may.readBooks ? <Year fund={fund} /> : <Notice kind="info">{t('funds.books-closed-to-you')}</Notice>
      }
    </FundFrame>
  )
}

function Year({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  // The form is filled in each December of the year that ended in September.
  const { year = fiscalYearOf(today) - 1, one } = route.useSearch()
  const navigate = route.useNavigate()
  const evaluations = useEvaluations(fund.id, year)
  const ofYear = evaluations.data?.filter(({ fiscalYear }) => fiscalYear === year)
  const shown = ofYear?.find(({ id }) => id === one) ?? ofYear?.[0]
  const go = (change: { year?: number; one?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <>
      <div className="evaluation-asked not-printed">
        <FundYearSwitch fund={fund} year={year} onChange={(next) => go({ year: next, one: undefined })} />
        {ofYear && ofYear.length > 1 && (
          <Choice
            label={t('evaluations.whose')}
            value={shown?.id ?? ''}
            onChange={(id) => go({ one: id || undefined })}
            options={ofYear.map(({ id, assessorKind }) => ({
              code: id,
              word: t(`evaluations.assessor.${assessorKind}`),
            }))}
          />
        )}
        <Link to="/office/evaluations" search={{ year }}>
          {t('evaluations.all-funds')}
        </Link>
      </div>
      {evaluations.isError && <Failed error={evaluations.error} onRetry={() => void evaluations.refetch()} />}
      {!evaluations.data && !evaluations.isError && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {ofYear?.length === 0 && (
        <EmptyState icon={ClipboardCheck} title={t('evaluations.none')}>
          {t('evaluations.none-hint')}
        </EmptyState>
      )}
      {ofYear && <BeginEvaluation fund={fund} year={year} begun={ofYear} onBegun={(id) => go({ one: id })} />}
      {shown && evaluations.isFetchedAfterMount && (
        <Shown key={shown.id} fund={fund} evaluation={shown} before={beforeOf(evaluations.data ?? [], shown)} />
      )}
    </>
  )
}

/** Of the year before, by the same form; by the same assessors rather than by others. */
const beforeOf = (all: readonly Evaluation[], { fiscalYear, formId, assessorKind }: Evaluation) => {
  const signed = all.filter(
    (one) => one.fiscalYear === fiscalYear - 1 && one.formId === formId && one.closedAt !== null,
  )
  return signed.find((one) => one.assessorKind === assessorKind) ?? signed[0]
}

type ShownProps = { fund: Fund; evaluation: Evaluation; before: Evaluation | undefined }

function Shown({ fund, evaluation, before }: ShownProps) {
  const forms = useEvaluationForms()
  const askAgain = useAskEvaluationsAgain(fund.id)
  const [opened, setOpened] = useState(0)
  const form = forms.data?.find(({ id }) => id === evaluation.formId)
  if (!form) return null
  const part = { fund, form, evaluation, before }
  if (!evaluation.may.write) return <EvaluationView {...part} />
  const takeTheirs = () => void askAgain().then(() => setOpened((times) => times + 1))
  return <EvaluationEditor key={opened} {...part} onTakeTheirs={takeTheirs} />
}
