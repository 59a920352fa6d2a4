// What the central form still wants to know of one person: gaps first, every question may be passed over.
import { useState } from 'react'
import {
  changeOf,
  gapsOf,
  orderedQuestions,
  type SurveyField,
  toldOf,
} from '../../../domain/care/surveys/person-gaps.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { nameOf } from '../people/person-words.ts'
import { goBack, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useDraft, useField, usePerson } from '../useField.ts'
import { PersonQuestion } from './PersonQuestion.tsx'
import './survey.css'

export function PersonGaps() {
  const { params } = useRoute()
  const person = usePerson(params.id!)
  return person ? <Questions key={person.id} person={person} /> : null
}

type Answers = Partial<Record<SurveyField, unknown>>

function Questions({ person }: { person: PersonBundle }) {
  const { t, problem } = useText()
  const store = useField()
  const [answers, setAnswers, drop, isRead] = useDraft<Answers>(`gaps:${person.id}`, {})
  // The order of the beginning stays: a question must not run away from the finger that answers it.
  const [questions] = useState(() => orderedQuestions(person))
  const [failure, setFailure] = useState<unknown>()
  if (!isRead) return null
  const missing = gapsOf(person).filter((field) => answers[field] === undefined).length
  const changed = (Object.keys(answers) as SurveyField[]).filter((field) => answers[field] !== undefined)
  const keep = async () => {
    // Each field by itself: one that somebody else changed meanwhile holds back none of the others.
    await store.writeAll({
      entries: changed.map((field) => ({
        kind: 'person-change' as const,
        about: person.id,
        ...changeOf(person, field, answers[field]),
      })),
    })
    await drop()
    goBack()
  }
  return (
    <section className="field-page survey">
      <h1>{nameOf(person)}</h1>
      <p className="survey-lead" role="status">
        {missing > 0 ? t('field.survey.gaps', { count: missing }) : t('field.survey.complete')}
      </p>
      {questions.map(({ question, isGap }) => (
        <PersonQuestion
          key={question.field}
          question={question}
          isGap={isGap}
          value={answers[question.field] === undefined ? toldOf(person, question.field) : answers[question.field]}
          onChange={(value) => setAnswers({ ...answers, [question.field]: value })}
        />
      ))}
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
      <Button look="main" wide disabled={changed.length === 0} onClick={() => keep().catch(setFailure)}>
        {t('field.survey.keep-person')}
      </Button>
    </section>
  )
}
