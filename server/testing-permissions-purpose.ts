// The matrix of what binds money to its purpose: shared goals are everybody's to know, and set by whose they are.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { type CastName, organizations } from './testing-cast.ts'
import { addressIn, personOf } from './testing-people.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { ProjectReportParts } from './testing-permissions-reports.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'

/** Whoever writes in the registry for the project's organisation, which is ท่าข้าม's on both sides, and its own people. */
const NAME = { inside: 'somsri nok arun', outside: 'somsri nok far arun' }

export const PURPOSE_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /public/projects', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/funds', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/funds/:id', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/faces/:face', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/projects/:id', inside: EVERYONE, open: true },
  { endpoint: 'GET /public/projects/:id/activities/:reportId', inside: EVERYONE, open: true },
  // Nobody said yet that it is fit for everyone: public-pages.routes.test.ts.
  { endpoint: 'GET /public/projects/:id/activities/:reportId/photos/:photoId', inside: '' },
  { endpoint: 'GET /projects/:id/needs', inside: EVERYONE },
  { endpoint: 'GET /projects/:id/needs-to-serve', ...NAME },
  // Only of persons whom she may know: served-needs.routes.test.ts.
  { endpoint: 'POST /projects/:id/needs', inside: 'somsri nok arun', outside: 'far arun' },
  { endpoint: 'POST /projects/:id/needs/:needId/ending', inside: 'somsri nok arun', outside: 'far arun' },
  { endpoint: 'PUT /projects/:id/served-groups', ...NAME },
  { endpoint: 'PUT /projects/:id/activity-reports/:reportId/needs', ...NAME },
  { endpoint: 'GET /trace', inside: EVERYONE },
  { endpoint: 'GET /trace.csv', inside: EVERYONE },
  { endpoint: 'GET /trace.xlsx', inside: EVERYONE },
  { endpoint: 'GET /goals', inside: EVERYONE },
  { endpoint: 'POST /goals', inside: 'wilai arun' },
  { endpoint: 'PUT /goals/:id', inside: 'wilai arun' },
]

const goalOf = () => ({ id: newId(), nameTh: 'เป้าหมายสมมุติ', organizationId: organizations.pao.id })

export type PurposeParts = { goalId: string; needId: string; freeNeedId: string; fundId: string; runningId: string }

type Of = { runningId: string; fundId: string; areaCode: string }

/** A person of the area with a need that the project named, and one that it may name. */
export async function makePurposeParts(call: Call, who: CastName, { areaCode, ...of }: Of): Promise<PurposeParts> {
  const goal = goalOf()
  await call('arun', 'POST', '/goals', goal)
  const person = personOf({ address: addressIn(areaCode) })
  await call(who, 'POST', '/people', person)
  const needOf = (kind: string) => ({ id: newId(), personId: person.id, foundOn: '2020-05-04', kind })
  const [need, free] = [needOf('food'), needOf('bed')]
  for (const one of [need, free]) await call(who, 'POST', '/needs', one)
  await call(who, 'POST', `/projects/${of.runningId}/needs`, { id: newId(), needId: need.id })
  return { ...of, goalId: goal.id, needId: need.id, freeNeedId: free.id }
}

export const purposeUrl = (
  path: string,
  { goalId, needId, fundId, runningId }: PurposeParts,
  reports: ProjectReportParts,
) =>
  path
    .replace(/^\/projects\/:id\/(needs|needs-to-serve|served-groups)/, `/projects/${runningId}/$1`)
    .replace(':needId', needId)
    .replace(/^(\/trace(\.\w+)?)$/, `$1?fund=${fundId}`)
    .replace('/goals/:id', `/goals/${goalId}`)
    .replace('/public/projects/:id', `/public/projects/${reports.runningId}`)
    .replace('/activities/:reportId', `/activities/${reports.sentId}`)
    .replace(/(\/public\/.*\/photos)\/:photoId/, `$1/${reports.photoId}`)
    .replace(':face', 'thai-400')

export const purposeBodies = ({ freeNeedId }: PurposeParts): Record<string, () => object> => ({
  'POST /projects/:id/needs': () => ({ id: newId(), needId: freeNeedId }),
  'PUT /projects/:id/served-groups': () => ({ groups: ['older-person'] }),
  'PUT /projects/:id/activity-reports/:reportId/needs': () => ({ needIds: [] }),
  'POST /goals': goalOf,
  'PUT /goals/:id': () => ({ nameTh: 'เป้าหมายสมมุติ', revision: 1 }),
})
