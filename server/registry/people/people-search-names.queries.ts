// The dictionary of names in use: which of them sound like what was typed, or are one letter away from it.
import { sql } from 'kysely'
import { isOneLetterOff, oneDeletionKeys } from '../../../domain/registry/people/name-keys.ts'
import { soundKey } from '../../../domain/registry/people/sound-key.ts'
import type { Db } from '../../platform/database.ts'

/** Keys of names in use, beside the one that was typed. Beware: of people out of scope too; never to be shown. */
export type Spellings = { sound: string[]; beginning: string[]; near: string[] }

/** So many new names are learnt by the search that comes first; the rest by the centre's own round. */
const LEARNT_BY_A_SEARCH = 200
const LEARNT_AT_ONCE = 2_000

async function learnSome(db: Db, limit: number): Promise<number> {
  const { rows } = await sql<{ name: string }>`select names_without_sound(${limit}) as name`.execute(db)
  if (rows.length === 0) return 0
  const learnt = [...new Set(rows.map(({ name }) => name))].map((name) => {
    const sound = soundKey(name)
    return { name, sound, keys: [...new Set([...oneDeletionKeys(name), ...oneDeletionKeys(sound)])] }
  })
  await sql`select learn_names(${JSON.stringify(learnt)}::jsonb)`.execute(db)
  return rows.length
}

/** Gives every new name its sound. Answers how many there were. */
export async function learnNames(db: Db): Promise<number> {
  for (let all = 0; ; ) {
    const learnt = await db.transaction().execute((trx) => learnSome(trx, LEARNT_AT_ONCE))
    all += learnt
    if (learnt < LEARNT_AT_ONCE) return all
  }
}

type Like = { asked: string; nameKey: string; sound: string; closeness: 'sound' | 'beginning' | 'near' }

/** Of each key its other spellings. */
export async function findSpellings(db: Db, keys: string[]): Promise<Map<string, Spellings>> {
  const asked = [...new Set(keys)]
  const found = new Map<string, Spellings>(asked.map((key) => [key, { sound: [], beginning: [], near: [] }]))
  if (asked.length === 0) return found
  await learnSome(db, LEARNT_BY_A_SEARCH)
  const said = asked.map((key) => {
    const sound = soundKey(key)
    return { key, sound, near: [...oneDeletionKeys(key), ...oneDeletionKeys(sound)] }
  })
  const { rows } = await sql<Like>`
    select a.key as asked, n.name_key, n.sound, n.closeness
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as a (key text, sound text, near jsonb)
    cross join lateral names_like(a.sound, array(select jsonb_array_elements_text(a.near))) n`.execute(db)
  for (const row of rows) {
    const spellings = found.get(row.asked)
    if (row.closeness !== 'near' || isNear(row)) spellings?.[row.closeness].push(row.nameKey)
  }
  return found
}

const isNear = ({ asked, nameKey, sound }: Like) =>
  isOneLetterOff(asked, nameKey) || isOneLetterOff(soundKey(asked), sound)
