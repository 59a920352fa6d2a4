// The matrix of assessments and of the forms of offices.
import { writeXlsx } from 'hucre'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import { uploadOf } from './testing-uploads.ts'

const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }

export const ASSESSMENT_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/:id/assessments', ...SEE },
  { endpoint: 'POST /assessments', ...SEE },
  // Of the one who wrote it down, her care manager, and whoever looks after everything.
  { endpoint: 'POST /assessments/:id/withdrawal', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'POST /assessments/:id/override', inside: 'nok' },
  { endpoint: 'GET /tai-tables', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'POST /tai-tables', inside: 'arun' },
  { endpoint: 'GET /people/:id/form-answers', ...SEE },
  { endpoint: 'POST /form-answers', inside: 'malee somsri nok arun', outside: 'arun far' },
  { endpoint: 'GET /local-forms', inside: 'malee somsri nok wilai arun far' },
  // A form is its office's: wilai works for another one of the same place. malee answers it.
  { endpoint: 'GET /local-forms/:id', inside: 'malee somsri nok arun', outside: 'arun far' },
  { endpoint: 'POST /local-forms', inside: 'somsri nok wilai arun far' },
  { endpoint: 'POST /local-forms/:id/publication', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'POST /local-forms/:id/closing', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'GET /local-forms/:id/answers.xlsx', inside: 'somsri nok arun', outside: 'arun far' },
]

const TAI = { mobility: 4, mental: 5, eating: 5, toilet: 4 }
const tai = (personId: string) => ({
  id: newId(),
  personId,
  instrument: 'tai',
  version: '1',
  assessedOn: '2021-05-04',
  answers: TAI,
})

export async function formFile(id: string = newId()) {
  const rows = [
    ['type', 'name', 'label'],
    ['text', 'job', 'ทำงานอะไร'],
  ]
  return uploadOf(Buffer.from(await writeXlsx({ sheets: [{ name: 'survey', rows }] })), { id }, 'a.xlsx')
}

export type AssessmentParts = { assessmentId: string; formId: string }

export async function makeAssessmentParts(call: Call, who: CastName, personId: string): Promise<AssessmentParts> {
  const assessment = tai(personId)
  const { status, body } = await call(who, 'POST', '/assessments', assessment)
  if (status >= 300) throw new Error(`assessment of the matrix: ${status} ${JSON.stringify(body)}`)
  const formId = newId()
  const brought = await call(who, 'POST', '/local-forms', undefined, await formFile(formId))
  if (brought.status >= 300) throw new Error(`form of the matrix: ${brought.status} ${JSON.stringify(brought.body)}`)
  return { assessmentId: assessment.id, formId }
}

export const assessmentUrl = (path: string, { assessmentId, formId }: AssessmentParts): string =>
  path.replace('/assessments/:id', `/assessments/${assessmentId}`).replace('/local-forms/:id', `/local-forms/${formId}`)

export const assessmentBodies = (personId: string, { formId }: AssessmentParts): Record<string, () => object> => ({
  'POST /assessments': () => tai(personId),
  'POST /assessments/:id/withdrawal': () => ({ reason: 'ผิดคน' }),
  'POST /assessments/:id/override': () => ({ id: newId(), band: 'B3', reason: 'ดูที่บ้านแล้วต้องช่วยมากกว่านี้' }),
  'POST /form-answers': () => ({
    id: newId(),
    personId,
    formId,
    version: 1,
    answeredOn: '2021-05-04',
    answers: { job: 'ประมง' },
  }),
  'POST /local-forms/:id/publication': () => ({ version: 1 }),
  'POST /tai-tables': () => ({
    id: newId(),
    fromDay: '2030-01-01',
    source: 'ตารางของจังหวัด',
    lines: [{ band: 'B3' }],
  }),
})
