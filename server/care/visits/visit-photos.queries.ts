import { sql } from 'kysely'
import { MOST_PHOTOS, type NewVisitPhoto } from '../../../domain/care/visits/visit-photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** Throws where none may be brought: to a visit of somebody out of sight, where photographs are not agreed to, or one too many. */
export async function refuseUnwelcomePhoto(db: Db, visitId: string, personId: string): Promise<void> {
  const { rows } = await sql<{ may: boolean; agreed: boolean; photos: number }>`
    select may_photograph_visit(${visitId}) as may, photographs_are_agreed(${personId}) as agreed,
      (select count(*)::int from visit_photos where visit_id = ${visitId} and withdrawn_at is null) as photos`.execute(
    db,
  )
  const { may, agreed, photos } = rows[0]!
  if (!may) throw problems.notFound({ what: 'visit' })
  if (!agreed) throw problems.photographsNotAgreed()
  if (photos >= MOST_PHOTOS) throw problems.tooManyPhotos({ most: MOST_PHOTOS })
}

export type StoredPhoto = { smallKey: string; largeKey: string; width: number; height: number }

export async function insertVisitPhoto(
  { db, actor }: Work,
  visitId: string,
  { sha256, ...photo }: NewVisitPhoto,
  stored: StoredPhoto,
): Promise<void> {
  if (!actor.accountId) throw problems.notAllowed()
  await db
    .insertInto('visitPhotos')
    .values({
      ...photo,
      ...stored,
      visitId,
      sha256: Buffer.from(sha256, 'hex'),
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

export type PhotoFound = { personId: string; smallKey: string; largeKey: string }

/** Row-level security says who sees it. Throws not-found. */
export async function getVisitPhoto(db: Db, visitId: string, id: string): Promise<PhotoFound> {
  const found = await db
    .selectFrom('visitPhotos')
    .select(['personId', 'smallKey', 'largeKey'])
    .where('visitId', '=', visitId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw problems.notFound({ what: 'photo' })
  return found
}

export async function markVisitPhotoWithdrawn(
  { db, actor }: Work,
  photo: { id: string; personId: string },
  reason: string,
) {
  await db
    .updateTable('visitPhotos')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('personId', '=', photo.personId)
    .where('id', '=', photo.id)
    .execute()
}
