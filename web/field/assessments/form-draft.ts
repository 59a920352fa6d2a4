// What a form of the office begins with: empty, as it was refused, or as it came back from the office. Pure.
import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import type { NewFormAnswer, ReturnedAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import type { FormAnswers, OpenForm } from '../../../domain/care/local-forms/local-form.ts'
import { newId } from '../../../domain/shared/ids.ts'

export type FormDraft = {
  id: string
  form: OpenForm | null
  answers: FormAnswers
  answeredOn?: string
  /** The one that came back. */
  replaces?: string
}

export type Opening = {
  form: OpenForm | undefined
  refused: NewFormAnswer | undefined
  returned: ReturnedForm | undefined
}

export function draftOf({ form, refused, returned }: Opening): FormDraft {
  const back = returned?.form as ReturnedAnswer | null | undefined
  if (returned && back)
    return {
      id: newId(),
      form: back.form,
      answers: back.answers,
      answeredOn: back.answeredOn,
      replaces: returned.formId,
    }
  if (!(refused && form)) return { id: newId(), form: form ?? null, answers: {} }
  // Beware: the phone knows only the newest version; answers of an older one are looked over on it.
  const { id, answers, answeredOn, replaces } = refused
  return { id, form, answers, answeredOn, ...(replaces ? { replaces } : {}) }
}

export const answerOf = (
  { id, answers, answeredOn, replaces }: FormDraft,
  form: OpenForm,
  personId: string,
  today: string,
) => ({
  id,
  personId,
  formId: form.id,
  version: form.version,
  answeredOn: answeredOn ?? today,
  answers,
  ...(replaces ? { replaces } : {}),
})

/** Where one that came back is opened again; her page, where what was answered may not be read any more. */
export function pathOfReturned({ kind, formId, personId, form }: ReturnedForm): string {
  const page = `/field/people/${personId}`
  if (kind === 'household-survey') return `${page}/survey`
  const back = form as ReturnedAnswer | null
  return back ? `${page}/forms/${back.form.id}?returned=${formId}` : page
}
