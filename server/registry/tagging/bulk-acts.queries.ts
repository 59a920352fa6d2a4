// What was done to many people at once, kept as one thing: how many, by whom, and whether it was taken back.
import { sql } from 'kysely'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

export type BulkKind = 'tag.put' | 'tag.take' | 'group.put' | 'group.take' | 'caseload.begin' | 'caseload.move'
export type BulkAct = { id: string; kind: BulkKind; subject: string; people: number }

export async function insertAct(
  { db, actor }: Work,
  { id, kind, subject, people, note = null }: BulkAct & { note?: string | null },
) {
  if (!actor.organizationId) throw problems.notAllowed()
  await db
    .insertInto('bulkActs')
    .values({ id, kind, subject, people, note, organizationId: actor.organizationId, accountId: actor.accountId })
    .execute()
}

/** How many people an act touched, also when it was sent twice. */
export async function countOfAct(db: Db, id: string): Promise<number> {
  const act = await db.selectFrom('bulkActs').select('people').where('id', '=', id).executeTakeFirst()
  return act?.people ?? 0
}

/** Marks an act of one's own as taken back. Answers undefined when it already was; throws not-found for anyone else's. */
export async function takeBackAct(
  { db, actor }: Work,
  id: string,
  kinds: readonly BulkKind[],
): Promise<BulkAct | undefined> {
  const { rows } = await sql<BulkAct & { wasUndone: boolean }>`
    select id, kind, subject, people, undone_at is not null as was_undone from bulk_acts
    where id = ${id} and account_id = ${actor.accountId} and kind = any (${kinds as string[]}::text[]) for update`.execute(
    db,
  )
  const act = rows[0]
  if (!act) throw problems.notFound({ what: 'act' })
  if (act.wasUndone) return undefined
  await sql`update bulk_acts set undone_at = now() where id = ${id}`.execute(db)
  return act
}
