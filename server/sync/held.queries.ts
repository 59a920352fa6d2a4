// Entries that nobody's right opens any more, or that a volunteer gave to the coordinator: sealed until somebody settles them.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { problems } from '../../domain/shared/problems.ts'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { HeldEntry, HeldSettling } from '../../domain/sync/held.ts'
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

type Row = Omit<HeldEntry, 'madeAt' | 'receivedAt'> & { madeAt: Date; receivedAt: Date }

const shown = ({ madeAt, receivedAt, ...row }: Row): HeldEntry => ({
  ...row,
  madeAt: madeAt.toISOString(),
  receivedAt: receivedAt.toISOString(),
})

const HELD = sql`h.id, h.kind, h.about, h.problem, h.is_wished, a.name as account_name, h.made_at, h.received_at, h.skew_seconds
  from held_entries h join accounts a on a.id = h.account_id`

/** What waits to be settled, the oldest first. */
export async function listHeld({ db }: Work): Promise<HeldEntry[]> {
  const { rows } =
    await sql<Row>`select ${HELD} where h.settled_at is null order by h.received_at, h.id limit 500`.execute(db)
  return rows.map(shown)
}

export type Held = { shown: HeldEntry; entry: OutboxEntry; personName: string | null; phoneId: string }

export async function getHeld({ db, centre }: Work, id: string): Promise<Held> {
  const { rows } = await sql<Row & { sealed: Buffer; phoneId: string; personName: string | null }>`
    select h.sealed, h.phone_id, (select concat_ws(' ', p.first_name, p.last_name) from people p where p.id = h.about) as person_name,
      ${HELD} where h.id = ${id} and h.settled_at is null for update of h`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'held-entry' })
  const { sealed, phoneId, personName, ...row } = rows[0]
  const entry = JSON.parse(centre.seal.open(Buffer.from(sealed)).toString()) as OutboxEntry
  return { shown: shown(row), entry, personName, phoneId }
}

export const settleHeld = audited(
  'outbox.settle',
  async ({ db, actor }: Work, { entry }: Held, settling: HeldSettling) => {
    await sql`
      update held_entries set settled_at = now(), settled_by = ${actor.accountId}, outcome = ${settling.outcome},
        reason = ${'reason' in settling ? settling.reason : null}
      where id = ${entry.id}`.execute(db)
    return { id: entry.id }
  },
  ({ id }, { entry: { about } }, { outcome }) => ({ id, personIds: about ? [about] : [], details: { outcome } }),
)
