// Whether something is not there or only not hers must look the same: otherwise whoever asks learns what exists elsewhere.
import { sql } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../domain/shared/ids.ts'
import { test } from './testing.ts'

import { type CastName, castAccounts } from './testing-cast.ts'
import { THA_KHAM, THAP_THIANG } from './testing-people.ts'
import { namesIn, PERMISSIONS } from './testing-permissions.ts'
import { asking, makePlace } from './testing-permissions-world.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const withoutIds = (text: string) => text.replace(UUID, 'id')

const CAST = Object.keys(castAccounts) as CastName[]

/** A photograph may come before its visit, so an id that nobody knows is taken (decision 12); only its sender sees it then. */
const TAKES_UNKNOWN = ['POST /visits/:id/photos']

/** That a fund or a granted project is there is no secret: they have public pages. */
const isPublic = ({ endpoint }: { endpoint: string }) =>
  / \/(funds\/:id|projects\/:id\/(agreement|needs|needs-to-serve|served-groups|activity-reports|instalment-reports|evidence|final-report|presentation))/.test(
    endpoint,
  )

test('ids of another scope are answered like ids that do not exist', async ({ call, centre, runJobs, operator }) => {
  await makePlace({ call, runJobs, operator }, 'somsri', THA_KHAM)
  const outside = await makePlace({ call, runJobs, operator }, 'far', THAP_THIANG)
  const told: string[] = []
  let asked = 0
  const ask = async (
    who: Parameters<typeof call>[0],
    method: Parameters<typeof call>[1],
    url: string,
    body?: object,
    extra?: object,
  ) => {
    await sql`savepoint asked`.execute(centre.db)
    const { status, raw } = await call(who, method, url, body, extra)
    await sql`rollback to savepoint asked`.execute(centre.db)
    await sql`reset role`.execute(centre.db)
    return `${status} ${withoutIds(raw.toString())}`
  }
  for (const rule of PERMISSIONS) {
    if (TAKES_UNKNOWN.includes(rule.endpoint) || isPublic(rule)) continue
    if (rule.outside === undefined || !/:(id|\w+Id)\b/.test(rule.endpoint)) continue
    const letIn = namesIn(rule.outside)
    for (const who of CAST.filter((name) => !letIn.includes(name))) {
      const { method, url, body, extra } = await asking(rule, outside, 'outside')
      const there = await ask(who, method, url, body, extra)
      const nowhere = await ask(
        who,
        method,
        url.replace(UUID, () => newId()),
        body,
        extra,
      )
      asked++
      if (there !== nowhere) told.push(`${rule.endpoint} as ${who}: ${there.slice(0, 120)} ≠ ${nowhere.slice(0, 120)}`)
    }
  }
  expect(asked).toBeGreaterThan(40)
  expect(told).toEqual([])
}, 480_000)
