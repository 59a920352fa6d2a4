import { useMemo } from 'react'
import {
  type Evaluation,
  type EvaluationDraft,
  gapsOfEvaluation,
  type Score,
} from '../../../domain/funds/evaluations/evaluation.ts'
import type { EvaluationForm } from '../../../domain/funds/evaluations/evaluation-form.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { SaveState, SaveTrouble } from '../projects/SaveState.tsx'
import { useAutosave } from '../projects/useAutosave.ts'
import { ItemScore } from './ItemScore.tsx'
import { Overview } from './Overview.tsx'
import { PartSection } from './PartSection.tsx'
import { draftOfEvaluation, savingEvaluation, useSignEvaluation } from './useEvaluations.ts'

type Props = {
  fund: Fund
  form: EvaluationForm
  evaluation: Evaluation
  before: Evaluation | undefined
  onTakeTheirs: () => void
}

/** Saved as it is typed, and signed once. */
export function EvaluationEditor({ fund, form, evaluation, before, onTakeTheirs }: Props) {
  const { actor } = useMe()
  const saved = useAutosave({
    accountId: actor.accountId ?? '',
    form: `evaluation.${evaluation.id}`,
    stored: useMemo(() => draftOfEvaluation(evaluation), [evaluation]),
    revision: evaluation.revision,
    ...useMemo(() => savingEvaluation(fund.id, evaluation), [fund.id, evaluation]),
  })
  const { draft, change } = saved
  const said = { scores: draft.scores, reckoned: evaluation.reckoned }
  const gaps = gapsOfEvaluation(form, { ...said, head: draft.head })
  const score = (one: Score) => change({ scores: [...draft.scores.filter(({ code }) => code !== one.code), one] })
  return (
    <div className="form">
      <SaveTrouble saved={saved} onTakeTheirs={onTakeTheirs} />
      <Overview form={form} said={said} before={before} />
      {form.parts.map((part) => (
        <PartSection key={part.code} fundId={fund.id} year={evaluation.fiscalYear} part={part} said={said}>
          {(item, most) => <ItemScore item={item} most={most} said={said} onScore={score} />}
        </PartSection>
      ))}
      <Assessor draft={draft} change={change} />
      <Foot fundId={fund.id} id={evaluation.id} gaps={gaps} saved={saved} />
    </div>
  )
}

type AssessorProps = { draft: EvaluationDraft; change: (part: Partial<EvaluationDraft>) => void }

function Assessor({ draft: { head, comment }, change }: AssessorProps) {
  const { t } = useText()
  const { today } = useMe()
  return (
    <fieldset className="form-part" id="item-name">
      <legend>{t('evaluations.who')}</legend>
      <div className="form-grid">
        {(['name', 'position', 'organization', 'phone', 'email'] as const).map((field) => (
          <TextInput
            key={field}
            label={t(`evaluations.head.${field}`)}
            optional={field !== 'name'}
            value={head[field]}
            onChange={(text) => change({ head: { ...head, [field]: text } })}
            maxLength={field === 'phone' ? 50 : 200}
          />
        ))}
        <DateInput
          label={t('evaluations.head.onDay')}
          value={head.onDay}
          max={today}
          onChange={(onDay) => change({ head: { ...head, onDay } })}
        />
      </div>
      <TextInput
        label={t('evaluations.comment')}
        optional
        multiline
        value={comment}
        onChange={(text) => change({ comment: text })}
        maxLength={20_000}
      />
    </fieldset>
  )
}

type FootProps = { fundId: string; id: string; gaps: string[]; saved: ReturnType<typeof useAutosave<EvaluationDraft>> }

function Foot({ fundId, id, gaps, saved }: FootProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const sign = useSignEvaluation(fundId, id)
  return (
    <>
      {sign.isError && <Failed error={sign.error} />}
      <div className="form-foot not-printed">
        <span className="form-foot-words">
          <SaveState state={saved.state} />{' '}
          {gaps.length > 0 && (
            <>
              {t('evaluations.still-wants', { count: gaps.length })}{' '}
              {gaps.slice(0, 8).map((gap, place) => (
                <span key={gap}>
                  {place > 0 && ' · '}
                  <a href={`#item-${gap}`}>{gap === 'name' ? t('evaluations.head.name') : gap}</a>
                </span>
              ))}
            </>
          )}
        </span>
        <Button
          look="primary"
          isDisabled={gaps.length > 0 || sign.isPending}
          onPress={() => afterwards(sign.mutateAsync(saved.flush), () => announce(t('evaluations.signed-said')))}
        >
          {t('evaluations.sign')}
        </Button>
      </div>
    </>
  )
}
