// People who came before there were keys, or from a backup, get theirs before a file is compared with them.
import type { Centre } from '../../platform/centre.ts'
import type { Db } from '../../platform/database.ts'
import { asMatcher, inWork, type Work } from '../../platform/work.ts'
import { hashedKeys } from './hashed-keys.ts'
import { listKnownPeople } from './known-people.ts'
import { keepLinkKeys, listPeopleWithoutKeys } from './link-keys.queries.ts'

const AT_ONCE = 1_000

/** Short transactions, one after another, until nobody is left. */
export async function keyPeople(centre: Centre): Promise<void> {
  while (await keySomePeople(centre));
}

/** Answers whether there may be more. */
export const keySomePeople = (centre: Centre): Promise<boolean> =>
  inWork(centre, 'operator', async ({ db }) => {
    const ids = await listPeopleWithoutKeys(db, AT_ONCE)
    if (ids.length > 0) await keepKeys(db, centre, ids)
    return ids.length === AT_ONCE
  })

/** Of people of whom a hand spoke: the next list finds them as they stand now. */
export async function keepKeysOf({ db, centre }: Work, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) await keepKeys(db, centre, ids.slice(from, from + AT_ONCE))
}

async function keepKeys(db: Db, { seal }: Centre, ids: string[]): Promise<void> {
  const known = await asMatcher(db, () => listKnownPeople(db, seal, ids))
  const keysOf = new Map(known.map(({ personId, faces }) => [personId, [...new Set(faces.flatMap(hashedKeys))]]))
  // One who is gone meanwhile leaves the line without keys.
  await keepLinkKeys(
    db,
    ids.map((person) => ({ person, keys: keysOf.get(person) ?? [] })),
  )
}
