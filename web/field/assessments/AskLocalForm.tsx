// A form of the office on one page. A draft keeps the version on which it was begun, whatever the office publishes meanwhile.
import { useState } from 'react'
import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import type { NewFormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import { formState } from '../../../domain/care/local-forms/form-state.ts'
import type { FormAnswers, OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useDraft, useField } from '../useField.ts'
import { FormItems } from './FormItems.tsx'
import { answerOf, draftOf, type FormDraft } from './form-draft.ts'
import './assessments.css'

export function AskLocalForm() {
  const { params, query } = useRoute()
  const field = useField()
  const { t } = useText()
  const [entryId, returnedId] = [query.get('entry'), query.get('returned')]
  // Held at the beginning: once it is sent again it is neither refused nor returned.
  const [opening] = useState(() => ({
    form: field.reference<OpenForm[]>('local-forms')?.find(({ id }) => id === params.formId),
    refused: field.entries().find(({ entry }) => entry.id === entryId && entry.kind === 'form-answer')?.entry.body as
      | NewFormAnswer
      | undefined,
    returned: field.reference<ReturnedForm[]>('returned-forms')?.find(({ formId }) => formId === returnedId),
  }))
  const [initial] = useState(() => draftOf(opening))
  const [draft, setDraft, drop, isRead] = useDraft(
    ['form', params.id, params.formId, entryId ?? returnedId].filter(Boolean).join(':'),
    initial,
  )
  if (!isRead) return <p className="assess">{t('field.assess.opening')}</p>
  if (!draft.form) return <p className="assess">{t('field.assess.not-here')}</p>
  return (
    <Asking
      form={draft.form}
      draft={draft}
      returned={opening.returned}
      personId={params.id!}
      onChange={(answers) => setDraft({ ...draft, answers })}
      onSaved={drop}
    />
  )
}

type Props = {
  form: OpenForm
  draft: FormDraft
  returned: ReturnedForm | undefined
  personId: string
  onChange: (answers: FormAnswers) => void
  onSaved: () => Promise<void>
}

function Asking({ form, draft, returned, personId, onChange, onSaved }: Props) {
  const field = useField()
  const { t, language, problem } = useText()
  const [isTried, setTried] = useState(false)
  const [failure, setFailure] = useState<string>()
  const today = bangkokToday()
  const state = formState(form.definition, draft.answers, today)
  const save = async () => {
    setTried(true)
    if (state.problems.length > 0) return
    const body = answerOf(draft, form, personId, today)
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
      {returned && (
        <p className="assess-returned" role="note">
          <strong>{t('field.survey.returned', { by: returned.by })}</strong> {returned.note}
        </p>
      )}
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
