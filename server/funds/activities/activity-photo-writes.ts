// A picture of an activity: kept once, taken back with a reason.
import { createHash } from 'node:crypto'
import type { NewActivityPhoto, NewShowing } from '../../../domain/funds/activities/activity-photo.ts'
import { canReportActivity } from '../../../domain/funds/activities/activity-report.policy.ts'
import type { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import type { Reencoded } from '../../registry/photos/re-encode.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import {
  getActivityPhoto,
  insertActivityPhoto,
  markActivityPhotoPublic,
  markActivityPhotoWithdrawn,
  type OfReport,
  refuseOneTooMany,
} from './activity-photos.queries.ts'
import { getActivityReport } from './activity-reports.queries.ts'

/** Whoever may write the report; receipts often come after it was sent. */
export async function refuseStrangerToReport(work: Work, { projectId, reportId }: OfReport): Promise<void> {
  const project = await getProjectInSight(work, projectId)
  const { origin } = await getActivityReport(work.db, projectId, reportId)
  allow(canReportActivity(work.actor, project, origin))
  if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
}

/** A picture that came in part, or that shows people who did not agree to be shown. */
export function refuseUnfit(bytes: Buffer, { sha256, kind, peopleAgreed }: NewActivityPhoto): void {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw problems.photoCutOff()
  if (kind === 'photo' && !peopleAgreed) throw problems.photoNeedsConsent()
}

/** Its files before its row: a file that no row names is waste, a row without its file would be a loss. */
export const addActivityPhoto = audited(
  'activity-report.photo-add',
  (work: Work, of: OfReport, photo: NewActivityPhoto, picture: Reencoded) =>
    once(work, photo.id, { ...of, ...photo }, async () => {
      await refuseStrangerToReport(work, of)
      await refuseOneTooMany(work.db, of)
      const { files } = work.centre
      const [small, large] = [await files.put(picture.small), await files.put(picture.large)]
      const { width, height } = picture
      await insertActivityPhoto(work, of, photo, {
        smallKey: small.storageKey,
        largeKey: large.storageKey,
        width,
        height,
      })
      return { id: photo.id }
    }),
  ({ id, again }, { projectId }, { kind }) => (again ? undefined : { id: projectId, details: { photo: id, kind } }),
)

export const withdrawActivityPhoto = audited(
  'activity-report.photo-withdraw',
  (work: Work, of: OfReport, photoId: string, { id, reason }: Withdrawal) =>
    once(work, id, { ...of, photoId, reason }, async () => {
      await refuseStrangerToReport(work, of)
      await getActivityPhoto(work.db, of, photoId)
      await markActivityPhotoWithdrawn(work, of, photoId, reason)
      return { id: photoId }
    }),
  ({ id, again }, { projectId }, _photoId, { reason }) =>
    again ? undefined : { id: projectId, details: { photo: id, reason } },
)

/** Long after the project ended, too: somebody may ask not to be seen any more. */
export const showActivityPhoto = audited(
  'activity-report.photo-show',
  (work: Work, of: OfReport, photoId: string, showing: NewShowing) =>
    once(work, showing.id, { ...of, photoId, ...showing }, async () => {
      const project = await getProjectInSight(work, of.projectId)
      const { origin } = await getActivityReport(work.db, of.projectId, of.reportId)
      allow(canReportActivity(work.actor, project, origin))
      await getActivityPhoto(work.db, of, photoId)
      await markActivityPhotoPublic(work, of, photoId, showing.isPublic)
      return { id: photoId }
    }),
  ({ id, again }, { projectId }, _photoId, { isPublic }) =>
    again ? undefined : { id: projectId, details: { photo: id, isPublic } },
)
