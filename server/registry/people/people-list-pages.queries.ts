// One page of people in an order. Of few people the page is cut from them; of many it is walked along an index.
import { type RawBuilder, sql } from 'kysely'
import type { PersonListItem } from '../../../domain/registry/people/person.ts'
import type { Db } from '../../platform/database.ts'
import { all, type Condition } from './people-list-conditions.queries.ts'
import type { Order } from './people-list-orders.queries.ts'
import { branchesOf, type Reach } from './people-list-reach.queries.ts'

export type Row = Omit<PersonListItem, 'fullName' | 'maskedNumber' | 'age'> & {
  prefix: string | null
  firstName: string
  lastName: string | null
  birthDate: string | null
  numberTail: string | null
  carerPhone: string | null
  /** Of her place in the order; the id comes behind them. */
  at: string[]
}

export type Gathered = { ids: string[]; ranks: number[] }

const COLUMNS = sql`
  p.id, p.prefix, p.first_name, p.last_name, p.nickname, p.number_tail, p.sex, p.birth_date, p.area_code,
  coalesce(area_path(p.area_code), '') as area_name, p.house, p.moo, p.groups, p.died_on, p.carer_phone, c.adl_score, c.last_visit_on,
  coalesce(c.open_needs, 0) as open_needs`

const LEAD = {
  p: { id: sql`p.id`, tables: sql`people p left join person_card c on c.person_id = p.id` },
  c: { id: sql`c.person_id`, tables: sql`person_card c join people p on p.id = c.person_id` },
} as const

const directed = (columns: Condition[], down: boolean) =>
  sql.join(columns.map((column) => (down ? sql`${column} desc` : sql`${column}`)))

/** A key that may be missing is compared as its stand-in; the same row comparison serves index and cursor. */
function beyond(
  keys: Condition[],
  types: Condition[],
  id: Condition,
  down: boolean,
  at: string[] | undefined,
): Condition[] {
  if (!at) return []
  const place = at.map((value, index) => sql`${value}::${types[index] ?? sql`uuid`}`)
  return [sql`(${sql.join([...keys, id])}) ${down ? sql`<` : sql`>`} (${sql.join(place)})`]
}

/** Each area of the reach has an index in this order; the first of all of them are the page. */
export function walkStatement(
  reach: Reach,
  order: Order,
  conditions: Condition[],
  at: string[] | undefined,
  limit: number,
  /** What the filter says of those whose first key is known, so that the walk begins where they stand. */
  bounds: Condition[] = [],
): RawBuilder<Row> {
  const { id, tables } = LEAD[order.lead]
  const types = order.keys.map(({ type }) => type)
  const stretch = (branch: Condition, keys: Condition[], known: Condition[]) => sql`(
    select ${id} as id, ${sql.join(keys.map((key, index) => sql`${key} as ${sql.ref(`k${index}`)}`))}
    from ${tables}
    where ${all([branch, ...known, ...conditions, ...beyond(keys, types, id, order.down, at)])}
    order by ${directed([...order.keys.map(({ of }) => of), id], order.down)} limit ${limit})`
  const first = order.keys[0]!
  const known = order.keys.map(({ of }) => of)
  const stretches = branchesOf(reach, order.lead, order.byArea).flatMap((branch) => {
    if (order.unknown === undefined) return [stretch(branch, known, [])]
    const standIn = sql`${sql.lit(order.unknown)}::${first.type}`
    return [
      stretch(branch, known, [sql`${first.of} is not null`, ...bounds]),
      stretch(branch, [standIn, ...known.slice(1)], [sql`${first.of} is null`]),
    ]
  })
  const names = order.keys.map((_key, index) => sql.ref(`k${index}`))
  const places = directed([...names, sql`id`], order.down)
  return sql<Row>`
    with page as (
      select id, ${sql.join(names)} from (${sql.join(stretches, sql` union all `)}) stretches order by ${places} limit ${limit})
    select ${COLUMNS}, array[${sql.join(names.map((key) => sql`page.${key}::text`))}] as at
    from page join people p on p.id = page.id left join person_card c on c.person_id = p.id
    order by ${directed([...names.map((key) => sql`page.${key}`), sql`page.id`], order.down)}`
}

export const walkPage = async (db: Db, ...how: Parameters<typeof walkStatement>): Promise<Row[]> =>
  (await walkStatement(...how).execute(db)).rows

/** Of these people, by rank when they were searched for and no other order was asked. */
export async function cutPage(
  db: Db,
  { ids, ranks }: Gathered,
  order: Order,
  at: string[] | undefined,
  limit: number,
): Promise<Row[]> {
  const [first, ...others] = order.keys
  const standIn =
    order.unknown === undefined ? first!.of : sql`coalesce(${first!.of}, ${sql.lit(order.unknown)}::${first!.type})`
  const keys = [standIn, ...others.map(({ of }) => of)]
  const rank = sql`lpad(f.rank::text, 2, '0')`
  const types = [sql`text`, ...order.keys.map(({ type }) => type)]
  const { rows } = await sql<Row>`
    select ${COLUMNS}, array[${rank}, ${sql.join(keys.map((key) => sql`${key}::text`))}] as at
    from unnest(${ids}::uuid[], ${ranks}::int[]) as f (id, rank)
    join people p on p.id = f.id left join person_card c on c.person_id = p.id
    where ${all(beyond([rank, ...keys], types, sql`p.id`, order.down, at))}
    order by ${directed([rank, ...keys, sql`p.id`], order.down)} limit ${limit}`.execute(db)
  return rows
}
