import { sql } from 'kysely'
import { newId } from '../../../domain/shared/ids.ts'
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'

/** What this database was made for: a real network, or a demo with invented people. Undefined: nothing yet. */
export async function findInstallation(db: Db): Promise<{ isDemo: boolean } | undefined> {
  const { rows } = await sql<{ isDemo: boolean }>`select is_demo from installation`.execute(db)
  return rows[0]
}

/** Written once and never changed, so that a demo can never be taken for the real thing. */
export async function beginInstallation({ seal }: Centre, db: Db, isDemo: boolean): Promise<void> {
  await db.insertInto('installation').values({ id: newId(), isDemo, keyFingerprint: seal.fingerprint }).execute()
}

/** Each restore begins a new epoch: what was learnt of this database before may be of things that are no longer there. */
export async function beginEpoch(
  db: Db,
  { id, backupMadeAt, backupSha256 }: { id: string; backupMadeAt?: string; backupSha256?: string },
): Promise<void> {
  await sql`
    insert into epochs (id, backup_made_at, backup_sha256)
    values (${id}, ${backupMadeAt ?? null}, decode(${backupSha256 ?? null}, 'hex'))`.execute(db)
}
