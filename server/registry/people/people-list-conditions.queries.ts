// Parts that the conditions of lists and searches are put together from. People are p, their cards c.
import { type RawBuilder, sql } from 'kysely'

export type Condition = RawBuilder<unknown>

export const all = (conditions: Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

export const anyOf = (conditions: Condition[]): Condition =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`

export const column = (of: 'p' | 'c', name: string): Condition => sql.ref(`${of}.${name}`)

/** From a key to everything that begins with it: text comparisons are leakproof, so an index serves them under the policies. */
export const begins = (of: Condition, key: string): Condition =>
  sql`(${of} >= ${key} and ${of} < ${`${key}\u{10ffff}`})`

export const isOneOf = (of: Condition, keys: string[]): Condition =>
  keys.length === 1 ? sql`${of} = ${keys[0]}` : sql`${of} = any (${keys}::text[])`
