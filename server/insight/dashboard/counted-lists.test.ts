import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { NEED_KINDS, NEED_URGENCIES } from '../../../domain/care/needs/lists.ts'
import { UNCOUNTED_GROUPS } from '../../../domain/insight/dashboard/dashboard.ts'
import { GROUP_TAGS } from '../../../domain/registry/people/lists.ts'
import { openTestDatabase } from '../../testing-database.ts'

const { db } = await openTestDatabase()
const namesOf = async (query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(db)).rows.map(({ name }) => name).sort()

test('every group and every kind of need has its number in the figures, restricted groups have none', async () => {
  expect(await namesOf(sql`select tag as name from counted_groups where number > 0`)).toEqual(
    Object.keys(GROUP_TAGS)
      .filter((tag) => !(UNCOUNTED_GROUPS as readonly string[]).includes(tag))
      .sort(),
  )
  expect(await namesOf(sql`select value as name from counted_values where part = 'kinds'`)).toEqual(
    Object.keys(NEED_KINDS)
      .flatMap((kind) => Object.keys(NEED_URGENCIES).map((urgency) => `${kind}/${urgency}`))
      .sort(),
  )
})
