// What phones read: pages of 200 whole people with a year of visits, for a volunteer with a thousand of them.

import { newId } from '../../domain/shared/ids.ts'
import type { FeedPage } from '../../domain/sync/feed.ts'
import { beginInstallation } from '../ground/installation/installation.queries.ts'
import { inWork } from '../platform/work.ts'
import { readFeed } from '../sync/feed.ts'
import { sumOfScope } from '../sync/scope.queries.ts'
import { fillRegistry } from './fill.queries.ts'
import { type Figure, figure, percentile, timed } from './measure.ts'
import { somePeople } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const HERS = 1000
const VISITS_OF_ONE = 12

export async function* feedBench({ centre, engine, organizationId }: Stage, people: number): AsyncGenerator<Figure> {
  await fillRegistry(centre, organizationId, people, people * VISITS_OF_ONE)
  await beginInstallation(centre, centre.db, false)
  const accountId = newId()
  const of = { organizationId, passwordHash: '-' }
  await centre.db
    .insertInto('accounts')
    .values({ id: accountId, userName: 'feed', name: 'อาสา', ...of })
    .execute()
  const grant = { role: 'volunteer', fromDay: '2020-01-01', scopeKind: 'caseload' }
  await centre.db
    .insertInto('grants')
    .values({ id: newId(), accountId, ...grant })
    .execute()
  const hers = await somePeople(centre.db, HERS)
  await centre.db
    .insertInto('caseloads')
    .values(hers.map((personId) => ({ personId, id: newId(), accountId, fromDay: '2020-01-01' })))
    .execute()
  const read = (after?: string) =>
    timed(() => inWork(centre, { accountId }, (work) => readFeed(work, { after, limit: 200 })))
  const pages: number[] = []
  const visits: number[] = []
  let last: FeedPage | undefined
  for (let round = 0; round < 3; round++)
    for (let after: string | undefined, more = true; more; ) {
      const { seconds, answer } = await read(after)
      pages.push(seconds * 1000)
      visits.push(answer.people.reduce((sum, person) => sum + person.visits.length, 0))
      ;[after, more, last] = [answer.after, answer.more, answer]
    }
  const nothingNew: number[] = []
  for (let n = 0; n < 20; n++) nothingNew.push((await read(last!.after)).seconds * 1000)
  const sums: number[] = []
  for (let n = 0; n < 20; n++)
    sums.push((await timed(() => inWork(centre, { accountId }, ({ db }) => sumOfScope(db)))).seconds * 1000)
  const size = `200 of ${HERS} people (${people} in all), ${Math.round(visits.reduce((a, b) => a + b) / visits.length)} visits a page`
  yield figure('feed-page', percentile(pages, 0.5), 'ms', engine, size)
  yield figure('feed-page-p95', percentile(pages, 0.95), 'ms', engine, size)
  yield figure('feed-nothing-new', percentile(nothingNew, 0.5), 'ms', engine, size)
  yield figure('feed-scope-sum', percentile(sums, 0.5), 'ms', engine, size)
}
