// What is known already of the entries of a push, and what is written down of those that came.
import { sql } from 'kysely'
import type { Db } from '../platform/database.ts'
import type { Work } from '../platform/work.ts'

/** Since when this database counts its time: its last restore, or else its beginning. */
export async function currentEpoch(db: Db): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select coalesce((select id from epochs order by began_at desc, id desc limit 1),
      (select id from installation limit 1)) as id`.execute(db)
  return rows[0]!.id
}

export type KnownEntries = { done: ReadonlySet<string>; held: Map<string, Buffer> }

export async function findKnownEntries(db: Db, ids: readonly string[]): Promise<KnownEntries> {
  const { rows } = await sql<{ id: string; heldHash: Buffer | null }>`
    select entry_id as id, null::bytea as held_hash from receipts where entry_id = any (${ids}::uuid[])
    union all
    select id, body_hash from held_entries where id = any (${ids}::uuid[]) and account_id = (select klang_account())`.execute(
    db,
  )
  return {
    done: new Set(rows.filter(({ heldHash }) => heldHash === null).map(({ id }) => id)),
    held: new Map(rows.flatMap(({ id, heldHash }) => (heldHash ? [[id, Buffer.from(heldHash)] as const] : []))),
  }
}

export type Arrival = { id: string; madeAt: string; skewSeconds: number }

/** Twice is once: after a restore an entry may come again of which this is still known. */
export async function keepArrivals({ db, actor }: Work, phoneId: string, arrivals: readonly Arrival[]): Promise<void> {
  if (arrivals.length === 0) return
  await sql`
    insert into entry_arrivals (entry_id, phone_id, account_id, made_at, skew_seconds)
    select a.id, ${phoneId}::uuid, ${actor.accountId}::uuid, a."madeAt", a."skewSeconds"
    from jsonb_to_recordset(${JSON.stringify(arrivals)}::jsonb) as a (id uuid, "madeAt" timestamptz, "skewSeconds" integer)
    on conflict do nothing`.execute(db)
}

/** Whether today's right opens this person. */
export async function isInReach(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql`select from people where id = ${personId}`.execute(db)
  return rows.length > 0
}
