import { type FormEvent, useState } from 'react'
import {
  type PrivacyRequest,
  REFUSALS,
  REQUEST_OUTCOMES,
  type RequestAnswer,
} from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useRequestAct } from './usePrivacyRequests.ts'

export function AnswerForm({ request }: { request: PrivacyRequest }) {
  const { t } = useText()
  const announce = useAnnounce()
  const act = useRequestAct(request.id)
  const [answer, setAnswer] = useState<RequestAnswer>(() => ({
    id: newId(),
    outcome: 'granted',
    refusal: null,
    answer: '',
  }))
  const change = (part: Partial<RequestAnswer>) => setAnswer((now) => ({ ...now, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    act.mutate({ act: 'answer', answer }, { onSuccess: () => announce(t('requests.answered')) })
  }
  return (
    <form className="form sheet-part" onSubmit={submit}>
      <h3>{t('requests.answer')}</h3>
      <Choice
        label={t('requests.outcome')}
        value={answer.outcome}
        onChange={(outcome) => outcome && change({ outcome, refusal: outcome === 'refused' ? 'legal-duty' : null })}
        options={REQUEST_OUTCOMES.map((code) => ({ code, word: t(`requests.outcome.${code}`) }))}
      />
      {answer.outcome === 'refused' && (
        <Choice
          label={t('requests.refusal')}
          value={answer.refusal ?? 'legal-duty'}
          onChange={(refusal) => refusal && change({ refusal })}
          options={REFUSALS.map((code) => ({ code, word: t(`requests.refusal.${code}`) }))}
        />
      )}
      <TextInput
        label={t('requests.answer-words')}
        multiline
        isRequired
        value={answer.answer}
        onChange={(words) => change({ answer: words })}
      />
      {act.isError && <Failed error={act.error} />}
      <div className="dialog-actions">
        <Button type="submit" look="primary" isDisabled={act.isPending || answer.answer.trim() === ''}>
          {t('requests.answer')}
        </Button>
      </div>
    </form>
  )
}
