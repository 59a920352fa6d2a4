import { sql } from 'kysely'
import type { NewPhoto, Photo } from '../../../domain/registry/photos/photo.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

/** The portrait first, then the newest; those of people who were merged into her are hers. */
export async function listPhotosOf(db: Db, personId: string): Promise<Photo[]> {
  const { rows } = await sql<Omit<Photo, 'recordedAt'> & { recordedAt: Date }>`
    select f.id, f.kind, f.width, f.height, f.taken_on, f.note, f.consent_by, f.consent_how, a.name as recorded_by,
      o.name_th as organization_name, f.recorded_at
    from people p
    join person_photos f on f.person_id = p.id and f.withdrawn_at is null
    join organizations o on o.id = f.organization_id
    left join accounts a on a.id = f.recorded_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by f.kind = 'portrait' desc, f.recorded_at desc, f.id desc`.execute(db)
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }))
}

/** Under which names the two sizes are stored. Throws not-found for one that was withdrawn, or of somebody out of sight. */
export async function getPhotoKeys(
  db: Db,
  personId: string,
  id: string,
): Promise<{ smallKey: string; largeKey: string }> {
  const { rows } = await sql<{ smallKey: string; largeKey: string }>`
    select f.small_key, f.large_key
    from people p join person_photos f on f.person_id = p.id and f.withdrawn_at is null
    where (p.id = ${personId} or p.current_id = ${personId}) and f.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'photo' })
  return rows[0]
}

export type StoredPhoto = { smallKey: string; largeKey: string; width: number; height: number }

/** A new portrait takes the place of the old one, which is withdrawn. */
export async function insertPhoto(
  { db, actor }: Work,
  personId: string,
  { id, kind, consentBy, consentHow, takenOn, note }: NewPhoto,
  stored: StoredPhoto,
): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  if (kind === 'portrait')
    await sql`
      update person_photos set withdrawn_at = now(), withdrawn_by = ${actor.accountId}::uuid, withdrawal_reason = 'replaced'
      where person_id = ${personId} and kind = 'portrait' and withdrawn_at is null`.execute(db)
  await db
    .insertInto('personPhotos')
    .values({
      ...stored,
      personId,
      id,
      kind,
      consentBy,
      consentHow,
      takenOn: takenOn ?? null,
      note: note ?? null,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

/** Shown no more from now on. */
export async function markPhotoWithdrawn({ db, actor }: Work, personId: string, id: string, reason: string) {
  const withdrawn = await db
    .updateTable('personPhotos')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('personId', '=', personId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!withdrawn) throw problems.notFound({ what: 'photo' })
}
