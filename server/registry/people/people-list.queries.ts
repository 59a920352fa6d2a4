// The list of people, under row-level security. First up to a thousand of those who match are gathered, by whichever
// index finds them; when there are no more, the page is cut from them and the count is exact. When there are more, they are
// so frequent that walking along the index of the order meets a page of them soon (docs/decisions/0013).
import { sql } from 'kysely'
import { fullName } from '../../../domain/registry/people/names.ts'
import type { PeoplePage, PeopleQuery, PersonListItem } from '../../../domain/registry/people/person.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { all, type Condition } from './people-list-conditions.queries.ts'
import { birthBounds, filterConditions, type PeopleFilter } from './people-list-filters.queries.ts'
import { type Cursor, ORDERS, readCursor, writeCursor } from './people-list-orders.queries.ts'
import { cutPage, type Gathered, type Row, walkPage } from './people-list-pages.queries.ts'
import { reachOf, withinReach } from './people-list-reach.queries.ts'
import { readSearchOf, type Search } from './people-search.queries.ts'
import { matchOf } from './people-search-match.ts'
import { listPhonesOf } from './people-search-phones.queries.ts'
import { masked } from './show-person.ts'

export type { PeopleFilter }

const COUNTED_UP_TO = 1_000
const NOBODY: PeoplePage = { people: [], count: { value: 0, more: false }, next: null }

/** Which people a filter means, searched for and within the reach of whoever asks; for figures, files and acts on many. */
export async function peopleThatMatch(work: Work, filter: PeopleFilter): Promise<Condition> {
  const reach = await reachOf(work, filter.area)
  const search = filter.search ? await readSearchOf(work, filter.search) : undefined
  if (filter.search && !search) return sql`false`
  return all([...filterConditions(filter), ...withinReach(reach), ...(search ? [search.levels.at(-1)!] : [])])
}

/** One page of the list. */
export async function listPeople(work: Work, query: PeopleQuery): Promise<PeoplePage> {
  const search = query.search ? await readSearchOf(work, query.search) : undefined
  if (query.search && !search) return NOBODY
  const reach = await reachOf(work, query.area)
  const order = ORDERS[query.sort]
  const filters = filterConditions(query)
  const walked = readCursor(query.after, order.keys.length + 1)
  const cut = readCursor(query.after, order.keys.length + 2)
  const gather = (level: number) =>
    gatherPeople(work.db, [...filters, ...withinReach(reach)], search?.levels.slice(0, level))
  const plan = walked?.walk != null ? { level: walked.walk } : await choosePlan(search, gather)
  const limit = query.limit + 1
  if ('gathered' in plan) {
    const { ids, ranks } = plan.gathered
    const ranked = search && query.sort === 'name' ? ranks : ranks.map(() => 0)
    const rows = await cutPage(work.db, { ids, ranks: ranked }, order, cut?.at, limit)
    return pageOf(work, search, rows, query.limit, { count: { value: ids.length, more: false }, walk: null })
  }
  const level = search?.levels[plan.level - 1]
  const rows = await walkPage(
    work.db,
    reach,
    order,
    [...filters, ...(level ? [level] : [])],
    walked?.at,
    limit,
    order === ORDERS.age || order === ORDERS['-age'] ? birthBounds(query) : [],
  )
  return pageOf(work, search, rows, query.limit, { count: { value: COUNTED_UP_TO, more: true }, walk: plan.level })
}

/** The first of those whom a search finds, the living and the dead, the closest first. */
export async function findPeople(
  work: Work,
  typed: string,
  limit: number,
): Promise<{ people: PersonListItem[]; more: boolean }> {
  const search = await readSearchOf(work, typed)
  if (!search) return { people: [], more: false }
  const reach = await reachOf(work, undefined)
  const filters = filterConditions({ living: 'all' })
  const gather = (level: number) =>
    gatherPeople(work.db, [...filters, ...withinReach(reach)], search.levels.slice(0, level))
  const plan = await choosePlan(search, gather)
  const cut = (gathered: Gathered) => cutPage(work.db, gathered, ORDERS.name, undefined, limit + 1)
  const walk = (level: number) =>
    walkPage(work.db, reach, ORDERS.name, [...filters, search.levels[level - 1]!], undefined, limit + 1)
  const rows =
    'gathered' in plan
      ? await cut(plan.gathered)
      : // Exact ones first, however many begin like it.
        [...(plan.level > 1 ? await cut(await gather(1)) : []), ...(await walk(plan.level))]
  const found = [...new Map(rows.map((row) => [row.id, row])).values()]
  return { people: await itemsOf(work.db, search, found.slice(0, limit)), more: found.length > limit }
}

type Plan = { gathered: Gathered } | { level: number }

/** The widest level of the search at which all can be gathered; when even the closest are too many, those alone. */
async function choosePlan(search: Search | undefined, gather: (level: number) => Promise<Gathered>): Promise<Plan> {
  const widest = search?.levels.length ?? 0
  const all = await gather(widest)
  if (all.ids.length <= COUNTED_UP_TO) return { gathered: all }
  let found: Gathered | undefined
  for (let level = 1; level < widest; level++) {
    const some = await gather(level)
    if (some.ids.length > COUNTED_UP_TO) return { level }
    if (some.ids.length > 0) found = some
  }
  return found ? { gathered: found } : { level: widest }
}

async function gatherPeople(db: Db, conditions: Condition[], levels: Condition[] = []): Promise<Gathered> {
  const closer = levels.slice(0, -1)
  const rank =
    closer.length === 0
      ? sql`1`
      : sql`case ${sql.join(
          closer.map((level, index) => sql`when ${level} then ${sql.lit(index + 1)}`),
          sql` `,
        )} else ${sql.lit(levels.length)} end`
  const { rows } = await sql<{ ids: string[] | null; ranks: number[] | null }>`
    select array_agg(id::text) as ids, array_agg(rank) as ranks from (
      select p.id, ${rank} as rank from people p left join person_card c on c.person_id = p.id
      where ${all([...conditions, ...levels.slice(-1)])} limit ${COUNTED_UP_TO + 1}) found`.execute(db)
  return { ids: rows[0]?.ids ?? [], ranks: rows[0]?.ranks ?? [] }
}

async function pageOf(
  { db }: Work,
  search: Search | undefined,
  rows: Row[],
  limit: number,
  { count, walk }: Pick<Cursor, 'count' | 'walk'>,
): Promise<PeoplePage> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    people: await itemsOf(db, search, page),
    count,
    next: rows.length > limit && last ? writeCursor({ at: [...last.at, last.id], count, walk }) : null,
  }
}

/** What the list shows of each; of those who were searched for, why they were found. */
async function itemsOf(db: Db, search: Search | undefined, rows: Row[]): Promise<PersonListItem[]> {
  const today = bangkokToday()
  const isByPhone = search?.terms.phone ?? search?.terms.phoneDigits
  const phones = isByPhone
    ? await listPhonesOf(
        db,
        rows.map(({ id }) => id),
      )
    : new Map<string, string[]>()
  return rows.map(({ prefix, firstName, lastName, birthDate, numberTail, carerPhone, at: _at, ...row }) => ({
    ...row,
    fullName: fullName({ prefix, firstName, lastName }),
    maskedNumber: masked(numberTail),
    age: birthDate ? ageOn(birthDate, today) : null,
    ...(search
      ? { match: matchOf(search, { ...row, firstName, lastName, carerPhone, phones: phones.get(row.id) ?? [] }) }
      : {}),
  }))
}
