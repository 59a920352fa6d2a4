import { sql } from 'kysely'
import { AT_ONCE, settleSome } from '../insight/dashboard/settle.queries.ts'
import { queueEveryone } from './dashboard-fill.queries.ts'
import { type Figure, figure, percentile, timed, times } from './measure.ts'
import { readPerson, somePeople } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const RUNS = 60
/** Areas of every size, both kinds of year, days in the middle of a month. */
const ASKS: Record<string, string[]> = {
  country: ['asOf=2026-05-17', 'asOf=2025-02-11&kind=calendar'],
  region: ['area=R12&asOf=2026-05-17', 'area=R12&asOf=2024-12-03&kind=calendar'],
  province: ['area=90&asOf=2026-05-17', 'area=92&asOf=2025-03-09', 'area=96'],
  district: ['area=9011&asOf=2026-05-17', 'area=9201&kind=calendar', 'area=9001'],
  subdistrict: ['area=901113&asOf=2026-05-17', 'area=920101', 'area=901104&asOf=2024-07-01'],
  group: ['area=90&group=older-person', 'area=90&group=low-income&asOf=2026-05-17', 'area=R12&group=disabled'],
}

/** Everyone counted anew as after a large import, then the screen of each kind of area; beside it the bare row of one person. */
export async function* dashboardBench({ centre, engine, send }: Stage, people: number): AsyncGenerator<Figure> {
  const size = `${people.toLocaleString('en-US')} people`
  await queueEveryone(centre.db)
  const { seconds } = await timed(async () => {
    while (await settleSome(centre.db, AT_ONCE[centre.engine]));
  })
  yield figure('dashboard-counting', people / seconds, 'people/s', engine, size)
  await sql`vacuum analyze`.execute(centre.db)
  const ids = await somePeople(centre.db, RUNS)
  const bare = percentile((await times(RUNS, 1, (index) => readPerson(centre.db, ids[index]!))).all, 0.95)
  for (const [name, asks] of Object.entries(ASKS)) {
    const ask = (index: number) => send('GET', `/api/v1/dashboard?${asks[index % asks.length]}`)
    await times(6, 1, ask)
    const { all } = await times(RUNS, 1, ask)
    for (const share of [0.5, 0.95])
      yield figure(`dashboard-${name}-p${share * 100}`, percentile(all, share), 'ms', engine, size, bare)
  }
}
