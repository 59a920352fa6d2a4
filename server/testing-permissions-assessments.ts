// The matrix of assessments.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'

const SEE = { inside: 'malee somsri nok wilai arun', outside: 'arun far' }

export const ASSESSMENT_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /people/:id/assessments', ...SEE },
  { endpoint: 'POST /assessments', ...SEE },
  // Of the one who wrote it down, her care manager, and whoever looks after everything.
  { endpoint: 'POST /assessments/:id/withdrawal', inside: 'somsri nok arun', outside: 'arun far' },
  { endpoint: 'POST /assessments/:id/override', inside: 'nok' },
  { endpoint: 'GET /tai-tables', inside: 'malee somsri nok wilai arun far' },
  { endpoint: 'POST /tai-tables', inside: 'arun' },
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

export type AssessmentParts = { assessmentId: string }

export async function makeAssessmentParts(call: Call, who: CastName, personId: string): Promise<AssessmentParts> {
  const assessment = tai(personId)
  const { status, body } = await call(who, 'POST', '/assessments', assessment)
  if (status >= 300) throw new Error(`assessment of the matrix: ${status} ${JSON.stringify(body)}`)
  return { assessmentId: assessment.id }
}

export const assessmentUrl = (path: string, { assessmentId }: AssessmentParts): string =>
  path.replace('/assessments/:id', `/assessments/${assessmentId}`)

export const assessmentBodies = (personId: string, _: AssessmentParts): Record<string, () => object> => ({
  'POST /assessments': () => tai(personId),
  'POST /assessments/:id/withdrawal': () => ({ reason: 'ผิดคน' }),
  'POST /assessments/:id/override': () => ({ id: newId(), band: 'B3', reason: 'ดูที่บ้านแล้วต้องช่วยมากกว่านี้' }),
  'POST /tai-tables': () => ({
    id: newId(),
    fromDay: '2030-01-01',
    source: 'ตารางของจังหวัด',
    lines: [{ band: 'B3' }],
  }),
})
