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
