// A form of the office on one page. A draft keeps the version on which it was begun, whatever the office publishes meanwhile.
import { useState } from 'react'
import { formState } from '../../../domain/care/local-forms/form-state.ts'
import type { FormAnswers, OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useDraft, useField } from '../useField.ts'
import { FormItems } from './FormItems.tsx'
import './assessments.css'

type FormDraft = { id: string; form: OpenForm | null; answers: FormAnswers; answeredOn?: string }

export function AskLocalForm() {
  const { params, query } = useRoute()
  const field = useField()
  const { t } = useText()
  const entryId = query.get('entry')
  const [initial] = useState((): FormDraft => {
    const refused = field.entries().find(({ entry }) => entry.id === entryId && entry.kind === 'form-answer')
    const form = field.reference<OpenForm[]>('local-forms')?.find(({ id }) => id === params.formId)
    if (!(refused && form)) return { id: newId(), form: form ?? null, answers: {} }
    const { answers, answeredOn } = refused.entry.body as { answers: FormAnswers; answeredOn: string }
    // Beware: the phone knows only the newest version; answers of an older one are looked over on it.
    return { id: refused.entry.id, form, answers, answeredOn }
  })
  const [draft, setDraft, drop, isRead] = useDraft(
    `form:${params.id}:${params.formId}${entryId ? `:${entryId}` : ''}`,
    initial,
  )
  if (!isRead) return <p className="assess">{t('field.assess.opening')}</p>
  if (!draft.form) return <p className="assess">{t('field.assess.not-here')}</p>
  return (
    <Asking
      form={draft.form}
      draft={draft}
      personId={params.id!}
      onChange={(answers) => setDraft({ ...draft, answers })}
      onSaved={drop}
    />
  )
}

type Props = {
  form: OpenForm
  draft: FormDraft
  personId: string
  onChange: (answers: FormAnswers) => void
  onSaved: () => Promise<void>
}

function Asking({ form, draft, personId, onChange, onSaved }: Props) {
  const field = useField()
  const { t, language, problem } = useText()
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string>()
  const today = bangkokToday()
  const state = formState(form.definition, draft.answers, today)
  const save = async () => {
    setTried(true)
    if (state.problems.length > 0) return
    const body = {
      id: draft.id,
      personId,
      formId: form.id,
      version: form.version,
      answeredOn: draft.answeredOn ?? today,
      answers: draft.answers,
    }
    try {
      await field.write({ id: draft.id, kind: 'form-answer', about: personId, body })
      await onSaved()
      navigate(`/field/people/${personId}/assess`, { replace: true })
    } catch (error) {
      setFailure(problem(error))
    }
  }
  return (
    <div className="assess">
      <h1>{form.definition.title[language]}</h1>
      <FormItems state={state} answers={draft.answers} onChange={onChange} isTried={isTried} />
      {isTried && state.problems.length > 0 && (
        <p role="alert" className="assess-wrong">
          {t('field.assess.incomplete', { count: state.problems.length })}
        </p>
      )}
      {failure && (
        <p role="alert" className="assess-wrong">
          {failure}
        </p>
      )}
      <Button look="main" wide onClick={() => void save()}>
        {t('field.assess.save')}
      </Button>
    </div>
  )
}
