// The matrix of what volunteers bring beside visits: household surveys, their review, and what a team says.
import { emptySurvey } from '../domain/care/surveys/empty-survey.ts'
import { newId } from '../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../domain/shared/thai-date.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts, organizations } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'

const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }
const ADMINISTRATORS = { inside: 'wilai arun', outside: 'arun' }

export const SURVEY_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/:id/household-surveys', ...SEE },
  { endpoint: 'POST /household-surveys', ...SEE },
  { endpoint: 'GET /household-surveys.xlsx', inside: 'nok wilai arun' },
  { endpoint: 'GET /form-reviews', inside: 'somsri nok wilai arun far' },
  // Not by whoever filled it in (somsri here, far there), nor by another organisation.
  { endpoint: 'POST /form-reviews', inside: 'nok arun', outside: 'arun' },
  { endpoint: 'GET /organizations/:id/form-reviews', ...ADMINISTRATORS },
  { endpoint: 'POST /organizations/:id/form-reviews', ...ADMINISTRATORS },
  { endpoint: 'GET /team-feed', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'POST /thanks', ...SEE },
  { endpoint: 'GET /team-notes', inside: 'somsri nok wilai arun far' },
  { endpoint: 'POST /team-notes', inside: 'somsri nok wilai arun far' },
  { endpoint: 'POST /team-notes/:id/ending', inside: 'somsri nok arun', outside: 'arun far' },
]

export type SurveyParts = { formId: string; noteId: string; visitId: string }

export const surveyOf = (personId: string, more: object = {}) => ({
  id: newId(),
  personId,
  householdId: null,
  kind: 'baseline',
  surveyedOn: bangkokToday(),
  informant: 'เจ้าบ้าน',
  answers: emptySurvey(),
  ...more,
})

const note = () => ({ id: newId(), words: 'ประชุมวันศุกร์', fromDay: bangkokToday(), toDay: addDays(bangkokToday(), 7) })

/** `who` filled in a form that her organisation looks at, and put a note up. */
export async function makeSurveyParts(
  call: Call,
  who: CastName,
  personId: string,
  visitId: string,
): Promise<SurveyParts> {
  const [form, words] = [surveyOf(personId), note()]
  const organizationId = organizations[castAccounts[who].organization].id
  const made = [
    await call('arun', 'POST', `/organizations/${organizationId}/form-reviews`, { from: '2020-01-01' }),
    await call(who, 'POST', '/household-surveys', form),
    await call(who, 'POST', '/team-notes', words),
  ]
  const failed = made.find(({ status }) => status >= 300)
  if (failed) throw new Error(`surveys were not made: ${failed.status} ${JSON.stringify(failed.body)}`)
  return { formId: form.id, noteId: words.id, visitId }
}

export const surveyUrl = (path: string, { noteId }: SurveyParts) =>
  path.replace('/team-notes/:id', `/team-notes/${noteId}`)

export const surveyBodies = (personId: string, { formId, visitId }: SurveyParts): Record<string, () => object> => ({
  'POST /household-surveys': () => surveyOf(personId),
  'POST /form-reviews': () => ({ id: newId(), personId, formId, act: 'approved' }),
  'POST /organizations/:id/form-reviews': () => ({ from: '2999-01-01' }),
  'POST /thanks': () => ({ id: newId(), personId, visitId }),
  'POST /team-notes': note,
})
