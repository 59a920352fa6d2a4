import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { WaitingForm } from '../../../domain/care/form-reviews/form-review.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { ReviewActs } from './ReviewActs.tsx'
import { type FormsState, useForms } from './useFormReviews.ts'
import './form-reviews.css'

/** What volunteers sent in and the office looks at before it counts as final. */
export function FormReviewsPage({ shown }: { shown: (form: WaitingForm) => ReactNode }) {
  const { t } = useText()
  const [state, setState] = useState<FormsState>('submitted')
  const forms = useForms(state)
  return (
    <Page title={t('form-reviews.title')} lead={t('form-reviews.lead')} narrow>
      <Segmented
        label={t('form-reviews.state')}
        value={state}
        onChange={setState}
        options={(['submitted', 'returned'] as const).map((code) => ({ code, word: t(`form-reviews.${code}`) }))}
      />
      {forms.isPending && <Skeleton />}
      {forms.isError && <Failed error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.data?.length === 0 && <Notice kind="done">{t(`form-reviews.none-${state}`)}</Notice>}
      <ul className="form-reviews">
        {forms.data?.map((form) => (
          <li key={form.formId}>
            <WaitingOne form={form} shown={shown} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function WaitingOne({ form, shown }: { form: WaitingForm; shown: (form: WaitingForm) => ReactNode }) {
  const { t, list } = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <strong>{form.personName}</strong>
        <span className="soft">
          {list('formKind', form.kind)} · {form.areaName}{' '}
          {form.author && `· ${t('form-reviews.by', { name: form.author })}`}
        </span>
      </summary>
      {isOpen && shown(form)}
      <Link to="/office/people/$id" params={{ id: form.personId }}>
        {t('form-reviews.open-person')}
      </Link>
      <ReviewActs formId={form.formId} personId={form.personId} state={form.state} canReview={form.canReview} />
    </details>
  )
}
