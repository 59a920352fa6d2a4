import { Plus } from 'lucide-react'
import { useState } from 'react'
import { canEvaluate } from '../../../domain/funds/evaluations/evaluation.policy.ts'
import { AssessorKind, type Evaluation } from '../../../domain/funds/evaluations/evaluation.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { boundsOf } from '../funds/fiscal-year.ts'
import { useBeginEvaluation, useEvaluationForms } from './useEvaluations.ts'

type Props = { fund: Fund; year: number; begun: readonly Evaluation[]; onBegun: (id: string) => void }

/** For those who may judge, as whom they may, and only what was not begun yet. */
export function BeginEvaluation({ fund, year, begun, onBegun }: Props) {
  const { t } = useText()
  const { actor, today } = useMe()
  const begin = useBeginEvaluation(fund.id)
  const forms = useEvaluationForms()
  const { from } = boundsOf(year)
  const valid = (forms.data ?? []).filter(({ fromDay, toDay }) => fromDay <= from && (!toDay || toDay > from))
  const [formId, setFormId] = useState('')
  const [kind, setKind] = useState<AssessorKind | ''>('')
  const mine = fund.offices
    .filter((one) => one.accountId === actor.accountId && one.fromDay <= today && (!one.toDay || one.toDay > today))
    .map(({ office }) => office)
  const kinds = AssessorKind.options.filter((one) => canEvaluate(actor, { areaCode: fund.areaCode, mine }, one))
  const form = formId || valid[0]?.id || ''
  const open = kinds.filter((one) => !begun.some((each) => each.formId === form && each.assessorKind === one))
  const chosen = kind && open.includes(kind) ? kind : (open[0] ?? '')
  if (kinds.length === 0 || valid.length === 0) return null
  const submit = () => {
    if (!chosen) return
    const id = newId()
    begin.mutate({ id, fiscalYear: year, formId: form, assessorKind: chosen }, { onSuccess: () => onBegun(id) })
  }
  return (
    <details className="panel evaluation-begin not-printed" open={begun.length === 0}>
      <summary>{t('evaluations.begin')}</summary>
      <div className="evaluation-begin-fields">
        <Choice
          label={t('evaluations.form')}
          value={form}
          onChange={setFormId}
          options={valid.map(({ id: code, nameTh, code: number }) => ({ code, word: `${number} ${nameTh}` }))}
        />
        <Choice
          label={t('evaluations.as')}
          value={chosen}
          onChange={setKind}
          options={open.map((code) => ({ code, word: t(`evaluations.assessor.${code}`) }))}
        />
        <Button look="primary" icon={Plus} isDisabled={!chosen || begin.isPending} onPress={submit}>
          {t('evaluations.begin')}
        </Button>
      </div>
      {open.length === 0 && <p className="soft">{t('evaluations.all-begun')}</p>}
      {begin.isError && <Failed error={begin.error} />}
    </details>
  )
}
