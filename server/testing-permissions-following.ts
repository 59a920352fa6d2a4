// The matrix of following a project: its papers, codes for phones, and the mentor's trail.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import { uploadOf } from './testing-uploads.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
/** Its people, those who keep its fund, and its mentor. */
const ADD = { inside: 'somsri arun fon mek', outside: 'far arun' }
const OWN = { inside: 'somsri arun', outside: 'far arun' }

export const FOLLOWING_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /activity-calendar', inside: EVERYONE },
  { endpoint: 'GET /projects/:id/evidence', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/evidence', ...ADD },
  {
    endpoint: 'GET /projects/:id/evidence/:evidenceId',
    ...{ inside: 'malee somsri nok arun fon mek', outside: 'malee somsri nok far arun' },
  },
  {
    endpoint: 'POST /projects/:id/evidence/:evidenceId/withdrawal',
    ...{ inside: 'somsri arun fon', outside: 'far arun' },
  },
  { endpoint: 'POST /projects/:id/evidence-openings', ...ADD },
  { endpoint: 'GET /projects/:id/evidence-openings/:openingId', ...OWN },
  { endpoint: 'POST /projects/:id/evidence-openings/:openingId/closing', ...OWN },
  { endpoint: 'POST /evidence-openings/opening', inside: EVERYONE, open: true },
  { endpoint: 'POST /evidence-openings/photos', inside: EVERYONE, open: true },
  { endpoint: 'GET /waiting-reports', inside: EVERYONE },
  { endpoint: 'GET /mentoring', inside: EVERYONE },
  { endpoint: 'POST /mentoring', inside: 'mek arun', outside: 'arun' },
  { endpoint: 'POST /funds/:id/mentoring/:visitId/withdrawal', inside: 'arun', outside: 'arun' },
]

export type FollowingParts = {
  projectId: string
  fundId: string
  evidenceId: string
  openingId: string
  code: string
  visitId: string
}

const picture = await sharp({ create: { width: 50, height: 40, channels: 3, background: '#cb9' } })
  .jpeg()
  .toBuffer()
const sha256 = createHash('sha256').update(picture).digest('hex')
const paper = (id = newId()) => uploadOf(picture, { id, kind: 'minutes', sha256 })
const visit = (fundId: string) => ({ id: newId(), fundId, onDay: '2025-02-03', form: 'visit', advice: 'ชวนแกนนำ' })

export async function makeFollowingParts(
  call: Call,
  who: CastName,
  { projectId, fundId }: { projectId: string; fundId: string },
): Promise<FollowingParts> {
  const [evidenceId, openingId] = [newId(), newId()] as const
  await call(who, 'POST', `/projects/${projectId}/evidence`, undefined, paper(evidenceId))
  const opening = { id: openingId, kind: 'minutes', subject: 'project' }
  const { body } = await call(who, 'POST', `/projects/${projectId}/evidence-openings`, opening)
  const recorded = visit(fundId)
  await call('arun', 'POST', '/mentoring', recorded)
  return { projectId, fundId, evidenceId, openingId, code: String(body.code), visitId: recorded.id }
}

export const followingUrl = (path: string, { projectId, evidenceId, openingId, visitId }: FollowingParts) =>
  path
    .replace(/^\/projects\/:id\/evidence/, `/projects/${projectId}/evidence`)
    .replace(':evidenceId', evidenceId)
    .replace(':openingId', openingId)
    .replace('/mentoring/:visitId', `/mentoring/${visitId}`)
    .replace(/^\/activity-calendar$/, '/activity-calendar?from=2025-01-01&to=2025-01-31')

export const followingBodies = ({ fundId, code }: FollowingParts): Record<string, () => object> => ({
  'POST /projects/:id/evidence/:evidenceId/withdrawal': () => ({ id: newId(), reason: 'แนบผิดโครงการ' }),
  'POST /projects/:id/evidence-openings': () => ({ id: newId(), kind: 'minutes', subject: 'project' }),
  'POST /evidence-openings/opening': () => ({ code }),
  'POST /mentoring': () => visit(fundId),
  'POST /funds/:id/mentoring/:visitId/withdrawal': () => ({ id: newId(), reason: 'บันทึกผิดกองทุน' }),
})

export function followingUpload(endpoint: string, { code }: FollowingParts) {
  if (endpoint === 'POST /projects/:id/evidence') return paper()
  if (endpoint !== 'POST /evidence-openings/photos') return undefined
  const { payload, headers } = paper()
  return { payload, headers: { ...headers, 'x-klang-opening': code } }
}
