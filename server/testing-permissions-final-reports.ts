// The matrix of closing a project: its last report, its presentation, and what the fund's keepers and mentors say of the fund's year.
import { type EvaluationForm, itemsOf } from '../domain/funds/evaluations/evaluation-form.ts'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import { grantProject, leadProject } from './testing-funds.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { Operator } from './testing-reviews.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const KEEP = { inside: 'fon arun', outside: 'arun' }
const WRITE = { inside: 'somsri arun', outside: 'far arun' }

export const FINAL_REPORT_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /valuation-forms', inside: EVERYONE },
  { endpoint: 'GET /projects/:id/closing', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/presentation', inside: 'fon arun', outside: 'arun' },
  { endpoint: 'GET /projects/:id/final-report', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/final-report/beginning', ...WRITE },
  { endpoint: 'PUT /projects/:id/final-report', ...WRITE },
  { endpoint: 'POST /projects/:id/final-report/moves', ...WRITE },
  { endpoint: 'GET /evaluation-forms', inside: EVERYONE },
  { endpoint: 'GET /evaluations', inside: EVERYONE },
  { endpoint: 'GET /evaluations.xlsx', inside: EVERYONE },
  { endpoint: 'GET /funds/:id/evaluations', inside: 'fon mek arun', outside: 'arun' },
  { endpoint: 'POST /funds/:id/evaluations', ...KEEP },
  { endpoint: 'PUT /funds/:id/evaluations/:evaluationId', ...KEEP },
  { endpoint: 'POST /funds/:id/evaluations/:evaluationId/signing', ...KEEP },
]

export type FinalReportParts = {
  /** Whose last report is written, and one that has none. */
  writtenId: string
  bareId: string
  /** Said of the fund's year in full, and not signed yet. */
  evaluationId: string
  meetingId: string
}
type Of = { fundId: string; potId: string; meetingId: string }

const WHOLE = { revision: 1, isReached: true, attended: 40, reporter: 'สมมุติ', abstract: 'ย่อ' }

export async function makeFinalReportParts(
  call: Call,
  operator: Operator,
  who: CastName,
  { meetingId, fundId, potId }: Of,
): Promise<FinalReportParts> {
  const [writtenId, bareId] = await operator(async (at) => {
    const ids = [
      await grantProject(at, { fundId, potId, satang: 1_000 }),
      await grantProject(at, { fundId, potId, satang: 1_000 }),
    ] as const
    for (const id of ids) await leadProject(at, id, who)
    return ids
  })
  await call(who, 'POST', `/projects/${writtenId}/final-report/beginning`, { id: newId() })
  await call(who, 'PUT', `/projects/${writtenId}/final-report`, WHOLE)
  return { writtenId, bareId, meetingId, evaluationId: await makeEvaluation(call, fundId) }
}

export const I_A_O_V = '019b0000-0000-7000-8000-000000000030'

/** With the best points for everything. */
export async function bestScores(call: Call) {
  const { forms } = (await call('arun', 'GET', '/evaluation-forms')).body as { forms: EvaluationForm[] }
  const items = forms.find(({ id }) => id === I_A_O_V)!.parts.flatMap(itemsOf)
  return items.map(({ code, points }) => ({ code, points, reason: 'ตรวจเอกสารแล้ว' }))
}

async function makeEvaluation(call: Call, fundId: string) {
  const id = newId()
  const at = `/funds/${fundId}/evaluations`
  await call('arun', 'POST', at, { id, fiscalYear: 2025, formId: I_A_O_V, assessorKind: 'self' })
  await call('arun', 'PUT', `${at}/${id}`, { revision: 1, scores: await bestScores(call), head: { name: 'สมมุติ' } })
  return id
}

export const finalReportUrl = (path: string, { writtenId, bareId, evaluationId }: FinalReportParts) =>
  path
    .replace(':evaluationId', evaluationId)
    .replace(/\/evaluations(\.xlsx)?$/, '/evaluations$1?year=2025')
    .replace(/^\/projects\/:id\/final-report\/beginning/, `/projects/${bareId}/final-report/beginning`)
    .replace(/^\/projects\/:id\/(final-report|closing|presentation)/, `/projects/${writtenId}/$1`)

export const finalReportBodies = ({ meetingId }: FinalReportParts): Record<string, () => object> => ({
  'POST /projects/:id/presentation': () => ({ id: newId(), meetingId }),
  'POST /projects/:id/final-report/beginning': () => ({ id: newId() }),
  'PUT /projects/:id/final-report': () => ({ ...WHOLE, revision: 2 }),
  'POST /funds/:id/evaluations': () => ({ id: newId(), fiscalYear: 2024, formId: I_A_O_V, assessorKind: 'self' }),
  'PUT /funds/:id/evaluations/:evaluationId': () => ({ revision: 2 }),
  'POST /projects/:id/final-report/moves': () => ({ id: newId(), move: 'send' }),
})
