// What each order of a list sorts by, which table leads it, and where a page ends.
import { sql } from 'kysely'
import { z } from 'zod'
import type { PeopleQuery } from '../../../domain/registry/people/person.ts'
import type { Condition } from './people-list-conditions.queries.ts'

export type Order = {
  /** The table whose indexes hold this order: people (p) or their cards (c). */
  lead: 'p' | 'c'
  keys: { of: Condition; type: Condition }[]
  down: boolean
  /** Where those stand of whom the first key is not known. */
  unknown?: string
  /** The order goes through areas, so a walk goes by stretches of them. */
  byArea?: true
}

const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'

const date = (of: Condition) => [{ of, type: sql`date` }]
const name = [{ of: sql`p.sort_key`, type: sql`text` }]
const area = [{ of: sql`p.area_code`, type: sql`text` }, ...name]

/** Somebody who was never visited is due first; whose age is not known comes last. */
export const ORDERS: Record<PeopleQuery['sort'], Order> = {
  name: { lead: 'p', keys: name, down: false },
  '-name': { lead: 'p', keys: name, down: true },
  'last-visit': { lead: 'c', keys: date(sql`c.last_visit_on`), down: false, unknown: FIRST_DAY },
  '-last-visit': { lead: 'c', keys: date(sql`c.last_visit_on`), down: true, unknown: FIRST_DAY },
  age: { lead: 'p', keys: date(sql`p.birth_date`), down: true, unknown: FIRST_DAY },
  '-age': { lead: 'p', keys: date(sql`p.birth_date`), down: false, unknown: LAST_DAY },
  area: { lead: 'p', keys: area, down: false, unknown: '', byArea: true },
  '-area': { lead: 'p', keys: area, down: true, unknown: '', byArea: true },
}

/** The last line of a page: its keys and her id, how many there are, and at which level of the search a walk goes on. */
const Cursor = z.object({
  at: z.array(z.string().max(600)).min(2).max(4),
  count: z.object({ value: z.number().int(), more: z.boolean() }),
  walk: z.number().int().min(0).max(4).nullable(),
})
export type Cursor = z.infer<typeof Cursor>

export const writeCursor = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString('base64url')

export function readCursor(after: string | undefined, keys: number): Cursor | undefined {
  try {
    const read = Cursor.parse(JSON.parse(Buffer.from(after ?? '', 'base64url').toString()))
    z.uuid().parse(read.at.at(-1))
    return read.at.length === keys ? read : undefined
  } catch {
    return undefined // a cursor that was typed or cut: begin at the beginning
  }
}
