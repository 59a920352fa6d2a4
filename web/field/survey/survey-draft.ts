// The household form while it is filled in, and what is sent of it. Pure.

import type { ReturnedForm } from '../../../domain/care/form-reviews/form-review.ts'
import { emptySurvey } from '../../../domain/care/surveys/empty-survey.ts'
import type { NewHouseholdSurvey, SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import type { SurveyKind } from '../../../domain/care/surveys/survey-lists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { PersonBundle, PersonLine } from '../../../domain/sync/person-bundle.ts'

export type SurveyDraft = {
  answers: SurveyAnswers
  informant: string
  /** The form that came back and is filled in anew. */
  replaces: string | null
  kind: SurveyKind | null
  /** Of one that was refused: it keeps its id and its day. */
  mends?: { id: string; surveyedOn: string }
}

type Sent = Partial<Pick<NewHouseholdSurvey, 'answers' | 'informant' | 'kind'>>

/** Empty, or what came back from the office. */
export function draftFrom(returned: ReturnedForm | undefined): SurveyDraft {
  const sent = (returned?.form ?? {}) as Sent
  return {
    answers: { ...emptySurvey(), ...sent.answers },
    informant: sent.informant ?? '',
    replaces: returned?.formId ?? null,
    kind: sent.kind ?? null,
  }
}

/** What was refused, opened again as it was written. */
export const draftOf = ({ id, surveyedOn, answers, informant, replaces, kind }: NewHouseholdSurvey): SurveyDraft => ({
  answers,
  informant: informant ?? '',
  replaces: replaces ?? null,
  kind: kind ?? null,
  mends: { id, surveyedOn },
})

/** Who lives there, as far as this phone knows: of one household, or of one house number of a village. */
export function housematesOf(person: PersonLine, lines: readonly PersonLine[]): PersonLine[] {
  const isMate = (line: PersonLine) =>
    line.diedOn === null &&
    (person.householdId
      ? line.householdId === person.householdId
      : person.house !== null &&
        line.house === person.house &&
        line.moo === person.moo &&
        line.areaCode === person.areaCode)
  const others = lines.filter((line) => line.id !== person.id && isMate(line))
  return [person, ...others.sort((a, b) => ((a.birthDate ?? '9') < (b.birthDate ?? '9') ? -1 : 1))]
}

/** Whether anything was told that somebody would miss. */
export const isTold = ({ answers }: SurveyDraft) => JSON.stringify(answers) !== JSON.stringify(emptySurvey())

const trimmed = (words: string | null) => words?.trim() || null

export function surveyOf(draft: SurveyDraft, person: PersonBundle, today: string): NewHouseholdSurvey {
  const { answers, informant, replaces, kind, mends } = draft
  const factors = Object.fromEntries(
    Object.entries(answers.factors).map(([factor, { state, problem, want }]) => [
      factor,
      { state, problem: trimmed(problem), want: trimmed(want) },
    ]),
  ) as SurveyAnswers['factors']
  return {
    id: mends?.id ?? newId(),
    personId: person.id,
    householdId: person.household?.id ?? person.householdId,
    kind: kind ?? (person.household?.surveyedOn ? 'follow-up' : 'baseline'),
    surveyedOn: mends?.surveyedOn ?? today,
    informant: trimmed(informant),
    answers: { ...answers, factors, occupation: trimmed(answers.occupation), note: trimmed(answers.note) },
    replaces,
  }
}
