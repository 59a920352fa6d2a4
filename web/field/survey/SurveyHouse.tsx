// สำรวจทั้งบ้าน: everyone who lives there with what is still missing of each, then the household form. Nothing has to be answered.
import { useState } from 'react'
import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import type { NewHouseholdSurvey } from '../../../domain/care/surveys/household-survey.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import { navigate, useRoute } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useDraft, useField, useLines, usePerson } from '../useField.ts'
import { FactorQuestions } from './FactorQuestions.tsx'
import { HouseMembers } from './HouseMembers.tsx'
import { MoneyQuestions } from './MoneyQuestions.tsx'
import { PriorityOrder } from './PriorityOrder.tsx'
import { draftFrom, draftOf, housematesOf, isTold, type SurveyDraft, surveyOf } from './survey-draft.ts'
import './survey.css'

export function SurveyHouse() {
  const { params } = useRoute()
  const store = useField()
  const person = usePerson(params.id!)
  const returned = (store.reference<ReturnedForm[]>('returned-forms') ?? []).find(
    (one) => one.kind === 'household-survey' && one.personId === params.id,
  )
  return person ? <HouseForm key={person.id} person={person} returned={returned} /> : null
}

function HouseForm({ person, returned }: { person: PersonBundle; returned: ReturnedForm | undefined }) {
  const { t, problem } = useText()
  const store = useField()
  const mates = housematesOf(person, useLines())
  const entryId = useRoute().query.get('entry')
  // Held at the beginning: once it is sent again it is no refused one, and the form must not change under the hand.
  const [refused] = useState(() =>
    store.entries().find(({ entry }) => entry.id === entryId && entry.kind === 'household-survey'),
  )
  const [draft, setDraft, drop, isRead] = useDraft<SurveyDraft>(
    `survey:${person.id}${refused ? `:${refused.entry.id}` : ''}`,
    refused ? draftOf(refused.entry.body as NewHouseholdSurvey) : draftFrom(returned),
  )
  const [failure, setFailure] = useState<unknown>()
  if (!isRead) return null
  const answer = (part: Partial<SurveyDraft['answers']>) =>
    setDraft({ ...draft, answers: { ...draft.answers, ...part } })
  const keep = async () => {
    const body = surveyOf(draft, person, bangkokToday())
    await store.write({ id: body.id, kind: 'household-survey', about: person.id, body })
    await drop()
    navigate(`/field/people/${person.id}`)
  }
  return (
    <section className="field-page survey">
      <h1>{t('field.survey.title')}</h1>
      <p className="survey-lead">{t('field.survey.lead')}</p>
      {returned && (
        <p className="survey-returned" role="note">
          <strong>{t('field.survey.returned', { by: returned.by })}</strong> {returned.note}
        </p>
      )}
      <HouseMembers mates={mates} told={draft.answers.members} onChange={(members) => answer({ members })} />
      <FactorQuestions factors={draft.answers.factors} onChange={(factors) => answer({ factors })} />
      <MoneyQuestions answers={draft.answers} onChange={answer} />
      <PriorityOrder chosen={draft.answers.priorities} onChange={(priorities) => answer({ priorities })} />
      <section className="survey-part">
        <label className="survey-field">
          {t('field.survey.note')}
          <textarea
            rows={3}
            maxLength={1000}
            value={draft.answers.note ?? ''}
            onChange={(event) => answer({ note: event.target.value })}
          />
        </label>
        <label className="survey-field">
          {t('field.survey.informant')}
          <input
            maxLength={200}
            autoComplete="off"
            value={draft.informant}
            onChange={(event) => setDraft({ ...draft, informant: event.target.value })}
          />
        </label>
      </section>
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
      {!isTold(draft) && <p className="survey-lead">{t('field.survey.nothing-yet')}</p>}
      <Button look="main" wide disabled={!isTold(draft)} onClick={() => keep().catch(setFailure)}>
        {t('field.survey.keep')}
      </Button>
    </section>
  )
}
