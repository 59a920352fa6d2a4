import { sql } from 'kysely'
import { MOST_ACTIVITY_PHOTOS, type NewActivityPhoto } from '../../../domain/funds/activities/activity-photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Which report of which project. */
export type OfReport = { projectId: string; reportId: string }

export async function refuseOneTooMany(db: Db, { projectId, reportId }: OfReport): Promise<void> {
  const { rows } = await sql<{ photos: number }>`
    select count(*)::int as photos from activity_photos
    where project_id = ${projectId} and report_id = ${reportId} and withdrawn_at is null`.execute(db)
  if (rows[0]!.photos >= MOST_ACTIVITY_PHOTOS) throw problems.tooManyPhotos({ most: MOST_ACTIVITY_PHOTOS })
}

export async function insertActivityPhoto(
  { db, actor }: Work,
  of: OfReport,
  { id, kind, caption, sha256 }: NewActivityPhoto,
  stored: { smallKey: string; largeKey: string; width: number; height: number },
): Promise<void> {
  await db
    .insertInto('activityPhotos')
    .values({ ...of, id, kind, caption, ...stored, sha256: Buffer.from(sha256, 'hex'), addedBy: actor.accountId })
    .execute()
}

type StoredPhoto = { id: string; smallKey: string; largeKey: string }

/** Row-level security says who sees it. */
export const findActivityPhoto = (
  db: Db,
  { projectId, reportId }: OfReport,
  id: string,
): Promise<StoredPhoto | undefined> =>
  db
    .selectFrom('activityPhotos')
    .select(['id', 'smallKey', 'largeKey'])
    .where('projectId', '=', projectId)
    .where('reportId', '=', reportId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()

/** Throws not-found. */
export async function getActivityPhoto(db: Db, of: OfReport, id: string): Promise<StoredPhoto> {
  const found = await findActivityPhoto(db, of, id)
  if (!found) throw problems.notFound({ what: 'photo' })
  return found
}

export async function markActivityPhotoWithdrawn(
  { db, actor }: Work,
  { projectId }: OfReport,
  id: string,
  reason: string,
): Promise<void> {
  await db
    .updateTable('activityPhotos')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .execute()
}

/** Throws not-found for a receipt: that is no picture to show. */
export async function markActivityPhotoPublic(
  { db, actor }: Work,
  { projectId }: OfReport,
  id: string,
  isPublic: boolean,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('activityPhotos')
    .set(isPublic ? { publicAt: sql`now()`, publicBy: actor.accountId } : { publicAt: null, publicBy: null })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .where('kind', '=', 'photo')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw problems.notFound({ what: 'photo' })
}
