// Entries that nobody's right opens any more, or that a volunteer gave to the coordinator: sealed until somebody settles them.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import { audited } from '../platform/audited.ts'
import type { Work } from '../platform/work.ts'

export const hashOfEntry = ({ kind, about, body }: Pick<OutboxEntry, 'kind' | 'about' | 'body'>) =>
  createHash('sha256')
    .update(JSON.stringify([kind, about, body]))
    .digest()

export type Holding = { problem: string; isWished: boolean; phoneId: string; skewSeconds: number }

export const holdEntry = audited(
  'outbox.hold',
  async ({ db, actor, centre }: Work, entry: OutboxEntry, { problem, isWished, phoneId, skewSeconds }: Holding) => {
    await sql`
      insert into held_entries (id, about, kind, sealed, body_hash, problem, is_wished, account_id, organization_id, phone_id,
        made_at, skew_seconds)
      values (${entry.id}, ${entry.about}, ${entry.kind}, ${centre.seal.close(JSON.stringify(entry))}, ${hashOfEntry(entry)},
        ${problem}, ${isWished}, ${actor.accountId}, ${actor.organizationId}, ${phoneId}, ${entry.madeAt}, ${skewSeconds})`.execute(
      db,
    )
    return { id: entry.id }
  },
  ({ id }, { about, kind }, { problem }) => ({ id, personIds: about ? [about] : [], details: { kind, problem } }),
)
