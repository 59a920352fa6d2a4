// The matrix of what binds money to its purpose: shared goals are everybody's to know, and set by whose they are.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { organizations } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { ProjectReportParts } from './testing-permissions-reports.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

export const PURPOSE_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /public/projects', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/funds', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/funds/:id', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/faces/:face', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/projects/:id', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/projects/:id/activities/:reportId', inside: EVERYONE, open: true },
  // Nobody said yet that it is fit for everyone: public-pages.routes.test.ts.
  { endpoint: 'GET /public/projects/:id/activities/:reportId/photos/:photoId', inside: '' },
  { endpoint: 'GET /goals', inside: EVERYONE },
  { endpoint: 'POST /goals', inside: 'wilai arun' },
  { endpoint: 'PUT /goals/:id', inside: 'wilai arun' },
]

const goalOf = () => ({ id: newId(), nameTh: 'เป้าหมายสมมุติ', organizationId: organizations.pao.id })

export type PurposeParts = { goalId: string }

export async function makePurposeParts(call: Call): Promise<PurposeParts> {
  const goal = goalOf()
  await call('arun', 'POST', '/goals', goal)
  return { goalId: goal.id }
}

export const purposeUrl = (path: string, { goalId }: PurposeParts, reports: ProjectReportParts) =>
  path
    .replace('/goals/:id', `/goals/${goalId}`)
    .replace('/public/projects/:id', `/public/projects/${reports.runningId}`)
    .replace('/activities/:reportId', `/activities/${reports.sentId}`)
    .replace(/(\/public\/.*\/photos)\/:photoId/, `$1/${reports.photoId}`)
    .replace(':face', 'thai-400')

export const purposeBodies = (): Record<string, () => object> => ({
  'POST /goals': goalOf,
  'PUT /goals/:id': () => ({ nameTh: 'เป้าหมายสมมุติ', revision: 1 }),
})
