// The matrix of what running projects report: written by their people, read by everyone once it is sent.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import { grantProject, leadProject } from './testing-funds.ts'
import type { Rule } from './testing-permission-rule.ts'
import { PAPER_PERMISSIONS, paperUrl } from './testing-permissions-papers.ts'
import type { Operator } from './testing-reviews.ts'
import { uploadOf } from './testing-uploads.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const WRITE = { inside: 'somsri arun', outside: 'far arun' }

export const PROJECT_REPORT_PERMISSIONS: Rule[] = [
  ...PAPER_PERMISSIONS,
  { endpoint: 'GET /projects/:id/activity-reports', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/activity-reports', ...WRITE },
  { endpoint: 'PUT /projects/:id/activity-reports/:reportId', ...WRITE },
  { endpoint: 'POST /projects/:id/activity-reports/:reportId/sending', ...WRITE },
  { endpoint: 'POST /projects/:id/activity-reports/:reportId/reopening', ...WRITE },
  { endpoint: 'POST /projects/:id/activity-reports/:reportId/photos', ...WRITE },
  { endpoint: 'GET /projects/:id/activity-reports/:reportId/photos/:photoId', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/activity-reports/:reportId/photos/:photoId/showing', ...WRITE },
  { endpoint: 'POST /projects/:id/activity-reports/:reportId/photos/:photoId/withdrawal', ...WRITE },
  { endpoint: 'GET /projects/:id/instalment-reports', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/instalment-reports', ...WRITE },
  { endpoint: 'PUT /projects/:id/instalment-reports/:reportId', ...WRITE },
  { endpoint: 'POST /projects/:id/instalment-reports/:reportId/moves', ...WRITE },
  { endpoint: 'GET /funds/:id/late-reports', inside: 'fon mek arun', outside: 'arun' },
]

export type ProjectReportParts = {
  runningId: string
  writtenId: string
  sentId: string
  photoId: string
  instalmentReportId: string
  /** Open, and not reported yet. */
  instalmentId: string
}

const DAYS = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const story = { title: 'อบรม', fromDay: '2025-02-03', reporter: 'สมมุติ รายงาน', done: 'อบรมและฝึกทรงตัว' }
const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#7aa' } })
  .jpeg()
  .toBuffer()
const photoOf = (id = newId()) => {
  const sha256 = createHash('sha256').update(picture).digest('hex')
  return uploadOf(picture, { id, kind: 'photo', peopleAgreed: 'true', sha256 })
}

export async function makeProjectReportParts(
  call: Call,
  operator: Operator,
  who: CastName,
  of: { fundId: string; potId: string },
): Promise<ProjectReportParts> {
  const [first, second] = [newId(), newId()]
  const runningId = await operator(async (at) => {
    const projectId = await grantProject(at, { ...of, satang: 20_000 })
    await leadProject(at, projectId, who)
    await at.db
      .insertInto('instalments')
      .values(
        [first, second].map((id, index) => ({
          ...{ projectId, id, number: index + 1, amountSatang: 10_000, openedAt: new Date(), ...DAYS },
        })),
      )
      .execute()
    return projectId
  })
  const [writtenId, sentId, photoId, instalmentReportId] = [newId(), newId(), newId(), newId()] as const
  const at = `/projects/${runningId}`
  for (const id of [writtenId, sentId]) {
    await call(who, 'POST', `${at}/activity-reports`, { id })
    await call(who, 'PUT', `${at}/activity-reports/${id}`, { ...story, revision: 1 })
  }
  await call(who, 'POST', `${at}/activity-reports/${sentId}/photos`, undefined, photoOf(photoId))
  await call(who, 'POST', `${at}/activity-reports/${sentId}/sending`, { id: newId() })
  await call(who, 'POST', `${at}/instalment-reports`, { id: instalmentReportId, instalmentId: first })
  return { runningId, writtenId, sentId, photoId, instalmentReportId, instalmentId: second }
}

export const projectReportUrl = (path: string, parts: ProjectReportParts) =>
  paperUrl(path)
    .replace(/^\/projects\/:id\/(activity|instalment)-reports/, `/projects/${parts.runningId}/$1-reports`)
    .replace(/activity-reports\/:reportId\/(photos|reopening)/, `activity-reports/${parts.sentId}/$1`)
    .replace('activity-reports/:reportId', `activity-reports/${parts.writtenId}`)
    .replace(/(activity-reports\/[^/]+\/photos)\/[^/]+/, `$1/${parts.photoId}`)
    .replace('instalment-reports/:reportId', `instalment-reports/${parts.instalmentReportId}`)

export const projectReportBodies = ({ instalmentId }: ProjectReportParts): Record<string, () => object> => ({
  'POST /projects/:id/activity-reports': () => ({ id: newId() }),
  'PUT /projects/:id/activity-reports/:reportId': () => ({ ...story, revision: 2 }),
  'POST /projects/:id/activity-reports/:reportId/sending': () => ({ id: newId() }),
  'POST /projects/:id/activity-reports/:reportId/reopening': () => ({ id: newId(), reason: 'ยอดเงินผิด' }),
  'POST /projects/:id/activity-reports/:reportId/photos/:photoId/showing': () => ({ id: newId(), isPublic: true }),
  'POST /projects/:id/activity-reports/:reportId/photos/:photoId/withdrawal': () => ({
    ...{ id: newId(), reason: 'ขอให้ลบภาพ' },
  }),
  'POST /projects/:id/instalment-reports': () => ({ id: newId(), instalmentId }),
  'PUT /projects/:id/instalment-reports/:reportId': () => ({ revision: 1 }),
  'POST /projects/:id/instalment-reports/:reportId/moves': () => ({ id: newId(), move: 'send' }),
})

export const projectReportUploads: Record<string, () => ReturnType<typeof uploadOf>> = {
  'POST /projects/:id/activity-reports/:reportId/photos': () => photoOf(),
}
