import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import { pathOfReturned } from '../assessments/form-draft.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { useEntries, useField } from '../useField.ts'
import './returned-forms.css'

/** Forms that the office sent back, each with its note and the way to it. One that was sent anew from here is gone. */
export function ReturnedForms() {
  const { t } = useText()
  const store = useField()
  const entries = useEntries()
  const again = new Set(entries.map(({ entry }) => entry.body.replaces))
  const returned = (store.reference<ReturnedForm[]>('returned-forms') ?? []).filter(({ formId }) => !again.has(formId))
  if (returned.length === 0) return null
  return (
    <section className="returned-forms">
      <h2>{t('field.survey.returned-title', { count: returned.length })}</h2>
      {returned.map((form) => (
        <Link key={form.formId} to={pathOfReturned(form)}>
          <strong>
            {t(`lists.formKind.${form.kind}`)} · {form.personName}
          </strong>
          <span>{form.note}</span>
        </Link>
      ))}
    </section>
  )
}
