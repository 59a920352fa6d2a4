import { newId } from '../../domain/shared/ids.ts'
import { type Figure, figure, percentile, times } from './measure.ts'
import { insertOne } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const CLIENTS = 32

/** Single visits, one request each, thirty-two at once; beside it a bare insert of one row, just as many at once. */
export async function* visitsBench({ centre, engine, send }: Stage, people: number): AsyncGenerator<Figure> {
  const count = engine === 'PGlite' ? 600 : 4_000
  const { people: some } = (await send('GET', '/api/v1/people?limit=200')) as { people: { id: string }[] }
  const bare = await times(count, CLIENTS, (index) => insertOne(centre.db, index))
  const visit = (index: number) =>
    send('POST', '/api/v1/visits', {
      id: newId(),
      personId: some[index % some.length]!.id,
      visitedOn: `2021-0${1 + (index % 9)}-${10 + (index % 18)}`,
      systolic: 120,
      diastolic: 80,
      findings: `เยี่ยม ${index}`,
    })
  await times(100, CLIENTS, visit)
  const { all, seconds } = await times(count, CLIENTS, visit)
  const size = `${CLIENTS} clients, ${people.toLocaleString('en-US')} people`
  yield figure('visit-writes', count / seconds, 'per s', engine, size, count / bare.seconds)
  yield figure('visit-write-p99', percentile(all, 0.99), 'ms', engine, size, percentile(bare.all, 0.99))
}
