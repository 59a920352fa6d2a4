// Forms that an office brings by itself, as XLSForms: looked at, published to phones, closed, and their answers taken out.
import { FileUp, ListChecks } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { FORM_AUDIENCES, type NewForm } from '../../../domain/care/local-forms/form-answer.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { LocalFormPanel } from './LocalFormPanel.tsx'
import { useBringForm, useLocalForms } from './useLocalForms.ts'
import './local-forms.css'

type Audience = NewForm['shownTo']
const AUDIENCES = Object.keys(FORM_AUDIENCES) as Audience[]

export function LocalFormsPage() {
  const { t, list, language } = useText()
  const forms = useLocalForms()
  const [chosen, setChosen] = useState<string>()
  return (
    <Page title={t('forms.title')} lead={<p>{t('forms.lead')}</p>}>
      {forms.data?.canBring && <BringForm onBrought={setChosen} />}
      {forms.isPending && <Skeleton />}
      {forms.isError && <Failed error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.data?.forms.length === 0 && (
        <EmptyState icon={ListChecks} title={t('forms.none')}>
          {t('forms.none-hint')}
        </EmptyState>
      )}
      <ul className="local-forms">
        {forms.data?.forms.map((form) => (
          <li key={form.id} className="local-form">
            <h2>{form.title[language]}</h2>
            <p className="small soft">
              {[
                form.organizationName,
                list('formAudience', form.shownTo),
                t('forms.answers', { count: form.answers }),
              ].join(' · ')}
            </p>
            <p>
              {form.closedAt
                ? t('forms.closed')
                : form.published === null
                  ? t('forms.draft')
                  : t('forms.published', { version: form.published })}
            </p>
            {chosen === form.id ? (
              <LocalFormPanel id={form.id} />
            ) : (
              <Button onPress={() => setChosen(form.id)}>{t('forms.look')}</Button>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}

function BringForm({ onBrought }: { onBrought: (id: string) => void }) {
  const { t, list } = useText()
  const bring = useBringForm()
  const [shownTo, setShownTo] = useState<Audience>('organization')
  const take = (file: File | undefined) => {
    if (file) bring.mutate({ file, form: { id: newId(), shownTo } }, { onSuccess: ({ id }) => onBrought(id) })
  }
  return (
    <div className="local-form-bring">
      <Choice
        label={t('forms.shown-to')}
        value={shownTo}
        onChange={(next) => next && setShownTo(next)}
        options={AUDIENCES.map((code) => ({ code, word: list('formAudience', code) }))}
      />
      <FileTrigger acceptedFileTypes={['.xlsx']} onSelect={(files) => take(files?.[0])}>
        <Button look="primary" icon={FileUp} isDisabled={bring.isPending}>
          {t('forms.bring')}
        </Button>
      </FileTrigger>
      {bring.isError && <Failed error={bring.error} />}
    </div>
  )
}
