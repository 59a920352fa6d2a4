import { newId } from '../../domain/shared/ids.ts'
import { problems } from '../../domain/shared/problems.ts'
import type { FeedPage } from '../../domain/sync/feed.ts'
import { MOST_ON_A_PHONE } from '../../domain/sync/feed-limits.ts'
import { recordReading } from '../platform/audited.ts'
import type { Work } from '../platform/work.ts'
import { currentEpoch } from './arrivals.queries.ts'
import { readBundles } from './bundles.queries.ts'
import {
  countScope,
  holdClosePeople,
  listChanged,
  type Mark,
  onlyInScope,
  rightsSeal,
  sumOfScope,
} from './scope.queries.ts'

const BEGINNING: Mark = { changed: '0', id: '00000000-0000-0000-0000-000000000000' }

/** A cursor of another epoch, or made under other rights, is void: the feed begins anew. */
function markIn(after: string | undefined, head: string): Mark {
  const [epoch, rights, changed, id] = after?.split('~') ?? []
  if (`${epoch}~${rights}` !== head || !/^\d{1,20}$/.test(changed ?? '') || !/^[0-9a-f-]{36}$/.test(id ?? ''))
    return BEGINNING
  return { changed: changed!, id: id! }
}

export async function readFeed(
  work: Work,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<FeedPage> {
  const { db } = work
  await holdClosePeople(db)
  await refuseTooMany(work)
  const epoch = await currentEpoch(db)
  const head = `${epoch.slice(0, 8)}~${await rightsSeal(db)}`
  const from = markIn(after, head)
  const marks = await listChanged(db, from, limit + 1)
  const page = marks.slice(0, limit)
  const more = marks.length > limit
  const people = await tell(
    work,
    page.map(({ id }) => id),
  )
  const last = page.at(-1) ?? from
  return { epoch, after: `${head}~${last.changed}~${last.id}`, more, people, scope: more ? null : await sumOfScope(db) }
}

export async function refuseTooMany({ db }: Work, most = MOST_ON_A_PHONE): Promise<void> {
  if ((await countScope(db, most)) > most) throw problems.tooManyForAPhone({ most })
}

/** Only who stands in the scope is told, whoever is asked for; one line of the audit names them all. */
export async function tellAsked(work: Work, ids: readonly string[]) {
  await holdClosePeople(work.db)
  return tell(work, await onlyInScope(work.db, ids))
}

async function tell(work: Work, ids: readonly string[]) {
  if (ids.length === 0) return []
  const people = await readBundles(work, ids)
  await recordReading(
    work,
    'person.synced',
    newId(),
    people.map(({ id }) => id),
  )
  return people
}
