import { createHash } from 'node:crypto'
import { problems } from '../../domain/shared/problems.ts'
import type { Work } from './work.ts'

/** By what a body is known again. */
export const hashOfBody = (body: unknown) => createHash('sha256').update(JSON.stringify(body)).digest()

/**
 * The same entry sent twice is done once and answered twice. Looked at before any policy: a right that was lost since
 * must not make a stored visit look refused (decision 7). Throws sent-differently when the body is another one.
 */
export async function once(
  work: Work,
  entryId: string,
  body: unknown,
  make: () => Promise<{ id: string }>,
): Promise<{ id: string; again: boolean }> {
  const { db, actor } = work
  const bodyHash = hashOfBody(body)
  const known = await db
    .selectFrom('receipts')
    .select(['bodyHash', 'outcome'])
    .where('entryId', '=', entryId)
    .executeTakeFirst()
  if (known) {
    if (!bodyHash.equals(Buffer.from(known.bodyHash))) throw problems.sentDifferently({ id: entryId })
    return { id: (known.outcome as { id: string }).id, again: true }
  }
  const { id } = await make()
  await db
    .insertInto('receipts')
    .values({
      entryId,
      accountId: actor.accountId ?? '00000000-0000-0000-0000-000000000000',
      bodyHash,
      outcome: JSON.stringify({ id }),
    })
    .execute()
  return { id, again: false }
}
