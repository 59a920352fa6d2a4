import { sql } from 'kysely'
import type { NewDocument, PersonDocument } from '../../../domain/registry/documents/document.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { StoredFile } from '../../platform/files.ts'
import type { Work } from '../../platform/work.ts'

/** Newest first; those of people who were merged into her are hers. */
export async function listDocumentsOf(db: Db, personId: string): Promise<PersonDocument[]> {
  const { rows } = await sql<Omit<PersonDocument, 'recordedAt'> & { recordedAt: Date }>`
    select d.id, d.kind, d.file_name, d.content_type, d.size, d.note, a.name as recorded_by, o.name_th as organization_name, d.recorded_at
    from people p
    join person_documents d on d.person_id = p.id and d.withdrawn_at is null
    join organizations o on o.id = d.organization_id
    left join accounts a on a.id = d.recorded_by
    where p.id = ${personId} or p.current_id = ${personId}
    order by d.recorded_at desc, d.id desc`.execute(db)
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }))
}

type Stored = { fileName: string; contentType: string; storageKey: string }

/** Throws not-found for one that was withdrawn, or that an agreement does not open. */
export async function getStoredDocument(db: Db, personId: string, id: string): Promise<Stored> {
  const { rows } = await sql<Stored>`
    select d.file_name, d.content_type, d.storage_key
    from people p join person_documents d on d.person_id = p.id and d.withdrawn_at is null
    where (p.id = ${personId} or p.current_id = ${personId}) and d.id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'document' })
  return rows[0]
}

export async function insertDocument(
  { db, actor }: Work,
  personId: string,
  { id, kind, note }: NewDocument,
  { fileName, contentType, storageKey, size, sha256 }: StoredFile & { fileName: string; contentType: string },
): Promise<void> {
  if (!actor.organizationId) throw problems.notAllowed()
  await db
    .insertInto('personDocuments')
    .values({
      personId,
      id,
      kind,
      note: note ?? null,
      fileName,
      contentType,
      storageKey,
      size,
      sha256,
      organizationId: actor.organizationId,
      recordedBy: actor.accountId,
    })
    .execute()
}

export async function markDocumentWithdrawn({ db, actor }: Work, personId: string, id: string, reason: string) {
  const withdrawn = await db
    .updateTable('personDocuments')
    .set({ withdrawnAt: sql`now()`, withdrawnBy: actor.accountId, withdrawalReason: reason })
    .where('personId', '=', personId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!withdrawn) throw problems.notFound({ what: 'document' })
}
