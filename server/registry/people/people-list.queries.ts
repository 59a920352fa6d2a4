// The list of people: one statement under row-level security, paged by the last row seen, sargable by area and by stored keys.
import { type RawBuilder, sql } from 'kysely'
import { ADL_BANDS } from '../../../domain/registry/people/adl-class.ts'
import { parseCitizenNumber } from '../../../domain/registry/people/citizen-number.ts'
import { fullName, parsePrefix } from '../../../domain/registry/people/names.ts'
import type { PeoplePage, PeopleQuery, PersonListItem } from '../../../domain/registry/people/person.ts'
import { addDays, ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { searchKey } from '../../../domain/shared/thai-text.ts'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { masked } from './show-person.ts'

/** Which people, apart from how they are sorted and paged. */
export type PeopleFilter = Omit<PeopleQuery, 'sort' | 'after' | 'limit'>

const COUNTED_UP_TO = 10_000
type Condition = RawBuilder<unknown>
export const all = (conditions: Condition[]) => sql.join(conditions, sql` and `)

const AREA_COLUMN: Record<number, Condition> = {
  2: sql`p.province_code`,
  4: sql`p.district_code`,
  6: sql`p.subdistrict_code`,
  8: sql`p.area_code`,
}

/** A health region is its provinces; every other code stands in a column of its own. */
const isIn = (area: string): Condition =>
  area.startsWith('R')
    ? sql`p.province_code in (select province_code from area_regions where region_code = ${area})`
    : sql`${AREA_COLUMN[area.length]!} = ${area}`

/** Her own areas, written out so that an index is used; the policy of the table says the same again. */
export function withinAreas(areas: string[] | undefined): Condition[] {
  if (areas === undefined || areas.length === 0) return []
  return [sql`(${sql.join(areas.map(isIn), sql` or `)} or p.id = any ((select klang_close_people())::uuid[]))`]
}

/** From a key to everything that begins with it: text comparisons are leakproof, so an index serves them under the policies. */
const begins = (column: Condition, key: string): Condition =>
  sql`(${column} >= ${key} and ${column} < ${`${key}\u{10ffff}`})`

/** A whole number is looked up by its blind index; otherwise what is typed begins a given name, surname or nickname, or both names. */
function matching(search: string, seal: Seal): Condition[] {
  const number = parseCitizenNumber(search)
  if ('number' in number)
    return [
      sql`p.id in (select person_id from person_identifiers where blind_index = ${seal.blindIndex(number.number)})`,
    ]
  const [given = '', ...surname] = (parsePrefix(search)?.rest ?? search).trim().split(/\s+/)
  const whole = searchKey([given, ...surname].join(' '))
  if (!whole) return []
  const either = [sql`p.first_key`, sql`p.last_key`, sql`p.nick_key`].map((column) => begins(column, whole))
  const both = sql`(${begins(sql`p.first_key`, searchKey(given))} and ${begins(sql`p.last_key`, searchKey(surname.join(' ')))})`
  return [sql`(${sql.join(surname.length > 0 ? [...either, both] : either, sql` or `)})`]
}

export function conditionsOf({ search, area, group, adl, notVisitedDays }: PeopleFilter, seal: Seal): Condition[] {
  return [
    sql`p.withdrawn_at is null and p.current_id is null`,
    ...(search ? matching(search, seal) : []),
    ...(area ? [isIn(area)] : []),
    ...(group ? [sql`${group} = any (p.groups)`] : []),
    ...(adl ? [sql`c.adl_score between ${ADL_BANDS[adl][0]} and ${ADL_BANDS[adl][1]}`] : []),
    ...(notVisitedDays
      ? [sql`(c.last_visit_on is null or c.last_visit_on < ${addDays(bangkokToday(), -notVisitedDays)}::date)`]
      : []),
  ]
}

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

/** What each order sorts by, in which direction, and how its cursor is read. A person without the value comes last. */
const ORDERS = {
  name: { key: sql`p.sort_key`, down: false, cast: sql`text` },
  '-name': { key: sql`p.sort_key`, down: true, cast: sql`text` },
  'last-visit': { key: sql`coalesce(c.last_visit_on, ${FIRST_DAY}::date)`, down: false, cast: sql`date` },
  '-last-visit': { key: sql`coalesce(c.last_visit_on, ${FIRST_DAY}::date)`, down: true, cast: sql`date` },
  age: { key: sql`coalesce(p.birth_date, ${FIRST_DAY}::date)`, down: true, cast: sql`date` },
  '-age': { key: sql`coalesce(p.birth_date, ${LAST_DAY}::date)`, down: false, cast: sql`date` },
  area: { key: sql`coalesce(p.area_code, '')`, down: false, cast: sql`text` },
  '-area': { key: sql`coalesce(p.area_code, '')`, down: true, cast: sql`text` },
} as const

const cursorOf = (key: string, id: string) => Buffer.from(JSON.stringify([key, id])).toString('base64url')

function readCursor(after: string): [string, string] | undefined {
  try {
    const [key, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, string]
    return typeof key === 'string' && typeof id === 'string' ? [key, id] : undefined
  } catch {
    return undefined // a cursor that was typed or cut: begin at the beginning
  }
}

type Row = Omit<PersonListItem, 'fullName' | 'maskedNumber' | 'age'> & {
  prefix: string | null
  firstName: string
  lastName: string | null
  birthDate: string | null
  numberTail: string | null
  key: string
}

const itemOf =
  (today: string) =>
  ({ prefix, firstName, lastName, birthDate, numberTail, key: _key, ...row }: Row): PersonListItem => ({
    ...row,
    fullName: fullName({ prefix, firstName, lastName }),
    maskedNumber: masked(numberTail),
    age: birthDate ? ageOn(birthDate, today) : null,
  })

/** One page of the list. `areas` are the reader's own, from the same policy that the database holds. */
export async function listPeople(
  db: Db,
  seal: Seal,
  areas: string[] | undefined,
  query: PeopleQuery,
): Promise<PeoplePage> {
  const conditions = [...conditionsOf(query, seal), ...withinAreas(areas)]
  const order = ORDERS[query.sort]
  const direction = order.down ? sql`desc` : sql`asc`
  const cursor = query.after ? readCursor(query.after) : undefined
  const beyond = cursor
    ? [sql`(${order.key}, p.id) ${order.down ? sql`<` : sql`>`} (${cursor[0]}::${order.cast}, ${cursor[1]}::uuid)`]
    : []
  const { rows } = await sql<Row>`
    select p.id, p.prefix, p.first_name, p.last_name, p.nickname, p.number_tail, p.sex, p.birth_date, p.area_code,
      coalesce(area_path(p.area_code), '') as area_name, p.house, p.moo, p.groups, c.adl_score, c.last_visit_on,
      coalesce(c.open_needs, 0) as open_needs, (${order.key})::text as key
    from people p left join person_card c on c.person_id = p.id
    where ${all([...conditions, ...beyond])}
    order by ${order.key} ${direction}, p.id ${direction}
    limit ${query.limit + 1}`.execute(db)
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    people: page.map(itemOf(bangkokToday())),
    count: await countPeople(db, conditions),
    next: rows.length > query.limit && last ? cursorOf(last.key, last.id) : null,
  }
}

async function countPeople(db: Db, conditions: Condition[]): Promise<PeoplePage['count']> {
  const { rows } = await sql<{ value: number }>`
    select count(*)::int as value from (
      select 1 from people p left join person_card c on c.person_id = p.id
      where ${all(conditions)} limit ${COUNTED_UP_TO + 1}) found`.execute(db)
  const value = rows[0]?.value ?? 0
  return { value: Math.min(value, COUNTED_UP_TO), more: value > COUNTED_UP_TO }
}
