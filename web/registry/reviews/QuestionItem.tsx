import { Link } from '@tanstack/react-router'
import { Check, MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import type { Question } from '../../../domain/registry/reviews/question.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { listPlace } from './list-place.ts'
import { questionWords } from './question-words.ts'
import '../../ui/cell-value.css'
import { useReopenQuestion, useSettleQuestion } from './useQuestions.ts'

/** What a list asked about somebody, the cell as it came, and "seen" with a note if one is wanted. */
export function QuestionItem({ question, isOnPerson = false }: { question: Question; isOnPerson?: boolean }) {
  const words = useText()
  return (
    <li className="question">
      <MessageCircleQuestion size={20} aria-hidden />
      <div className="question-words">
        {!isOnPerson && (
          <div className="question-who">
            <Link to="/office/people/$id" params={{ id: question.personId }} className="person-link">
              {question.fullName}
            </Link>
            <span className="small soft">{question.areaName}</span>
          </div>
        )}
        <span>{questionWords(question, words)}</span>
        {question.value !== null && (
          <span className="small">
            {question.column} <code className="cell-value">{question.value}</code>
          </span>
        )}
        <span className="small soft">{listPlace(question, words)}</span>
      </div>
      {question.settledAt ? <Settled question={question} /> : <Settling question={question} />}
    </li>
  )
}

function Settling({ question }: { question: Question }) {
  const { t } = useText()
  const announce = useAnnounce()
  const settle = useSettleQuestion()
  const reopen = useReopenQuestion()
  const [note, setNote] = useState<string>()
  const press = () => {
    const said = note?.trim()
    settle.mutate(
      { questionId: question.id, id: newId(), ...(said ? { note: said } : {}) },
      { onSuccess: () => announce(t('questions.settled'), () => reopen.mutate(question.id)) },
    )
  }
  return (
    <div className="question-acts">
      {note === undefined ? (
        <Button look="quiet" onPress={() => setNote('')}>
          {t('questions.add-note')}
        </Button>
      ) : (
        <TextInput label={t('review.note')} value={note} onChange={setNote} maxLength={500} autoFocus />
      )}
      <Button icon={Check} isDisabled={settle.isPending} onPress={press}>
        {t('questions.settle')}
      </Button>
      {settle.isError && <Failed error={settle.error} />}
    </div>
  )
}

function Settled({ question }: { question: Question }) {
  const { t, moment } = useText()
  const reopen = useReopenQuestion()
  return (
    <div className="question-acts">
      <span className="small soft">
        {t('review.decided-by', { by: question.settledBy ?? '–', at: moment(question.settledAt!) })}
        {question.note && <span className="question-note">{question.note}</span>}
      </span>
      <Button look="quiet" isDisabled={reopen.isPending} onPress={() => reopen.mutate(question.id)}>
        {t('questions.reopen')}
      </Button>
    </div>
  )
}
