import { CircleCheck, Clock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FormAnswer } from '../../../domain/care/local-forms/form-answer.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { FormAnswerShown } from './FormAnswerShown.tsx'
import { useFormAnswers } from './useLocalForms.ts'
import './local-forms.css'

type Props = {
  personId: string
  /** What the office may do with an answer that waits for it. */
  review: (answer: FormAnswer) => ReactNode
}

/** What she answered on forms of offices; the newest stands open. */
export function FormAnswersPart({ personId, review }: Props) {
  const { t } = useText()
  const { data, error, isError, refetch } = useFormAnswers(personId)
  if (isError)
    return (
      <Section title={t('forms.of-person')}>
        <Failed error={error} onRetry={() => void refetch()} />
      </Section>
    )
  if (!data?.length) return null
  return (
    <Section title={t('forms.of-person')}>
      {data.map((answer, at) => (
        <Answer key={answer.id} answer={answer} isOpen={at === 0} review={review} />
      ))}
    </Section>
  )
}

function Answer({ answer, isOpen, review }: { answer: FormAnswer; isOpen: boolean; review: Props['review'] }) {
  const { list, day, language } = useText()
  const { title, answeredOn, recordedBy, review: stands } = answer
  const isDone = stands?.act === 'approved'
  return (
    <details className="panel form-answer-of" open={isOpen}>
      <summary>
        <strong>{title[language]}</strong>
        <span className="soft">
          {day(answeredOn)} {recordedBy && `· ${recordedBy}`}
        </span>
        {stands && (
          <Badge icon={isDone ? CircleCheck : Clock} look={isDone ? 'press' : 'due'}>
            {list('formAct', stands.act)}
          </Badge>
        )}
      </summary>
      <FormAnswerShown answer={answer} />
      {review(answer)}
    </details>
  )
}
