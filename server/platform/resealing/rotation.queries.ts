import { sql } from 'kysely'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../database.ts'

export type Rotation = {
  id: string
  fromFingerprint: string
  toFingerprint: string
  /** The step at hand, and the key of the last row that is done. */
  tableName: string | null
  afterKey: string[] | null
  pass: number
  changedInPass: number
  done: number
  begunAt: Date
  passBegunAt: Date
  changedAt: Date
}

const columns = sql`id, from_fingerprint, to_fingerprint, table_name, after_key, pass, changed_in_pass, done, begun_at, pass_begun_at, changed_at`

export async function findRotation(db: Db): Promise<Rotation | undefined> {
  const { rows } = await sql<Rotation>`select ${columns} from key_rotations where ended_at is null`.execute(db)
  return rows[0]
}

export async function findLastRotation(db: Db): Promise<(Rotation & { endedAt: Date | null }) | undefined> {
  const { rows } = await sql<Rotation & { endedAt: Date | null }>`
    select ${columns}, ended_at from key_rotations order by begun_at desc limit 1`.execute(db)
  return rows[0]
}

/** Of several slices at once only one works; the others leave it to that one. */
export async function takeRotation(db: Db): Promise<Rotation | undefined> {
  const { rows } = await sql<Rotation>`
    select ${columns} from key_rotations where ended_at is null for update skip locked`.execute(db)
  return rows[0]
}

export async function findDatabaseFingerprint(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ keyFingerprint: string }>`select key_fingerprint from installation`.execute(db)
  return rows[0]?.keyFingerprint
}

export async function beginRotation(db: Db, from: string, to: string): Promise<string> {
  const id = newId()
  await sql`insert into key_rotations (id, from_fingerprint, to_fingerprint) values (${id}, ${from}, ${to})`.execute(db)
  return id
}

export const noteProgress = (db: Db, rotation: Rotation) =>
  sql`
    update key_rotations set table_name = ${rotation.tableName}, pass = ${rotation.pass}, done = ${rotation.done},
      after_key = ${rotation.afterKey && JSON.stringify(rotation.afterKey)}::jsonb, changed_in_pass = ${rotation.changedInPass},
      pass_begun_at = ${rotation.passBegunAt.toISOString()}, changed_at = ${rotation.changedAt.toISOString()}
    where id = ${rotation.id}`.execute(db)

/** From here on the database goes by the new keys alone. */
export async function endRotation(db: Db, { id, toFingerprint }: Rotation): Promise<void> {
  await sql`update key_rotations set ended_at = now(), table_name = null, after_key = null where id = ${id}`.execute(db)
  await sql`update installation set key_fingerprint = ${toFingerprint}`.execute(db)
}
