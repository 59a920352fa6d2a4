import { sql } from 'kysely'
import { importFile } from '../registry/imports/import-file.ts'
import { keyPeople } from '../registry/linking/key-people.ts'
import { inventedWorkbook } from './invented.ts'
import { type Figure, figure, timed, withPeakMemory } from './measure.ts'
import { insertMany, makeRawTable } from './raw.queries.ts'
import type { Stage } from './stage.ts'

/** A file of people and twice as many visits: new, the same again. Beside it the same number of bare rows with five indexes. */
export async function* importBench({ centre, engine, organizationId }: Stage, people: number): AsyncGenerator<Figure> {
  const rows = people * 3
  const size = `${rows.toLocaleString('en-US')} rows`
  const buffer = await inventedWorkbook(people, people * 2)
  await makeRawTable(centre.db)
  const bare = await timed(() => insertMany(centre.db, rows))
  const bring = () =>
    importFile(centre, 'operator', { buffer, fileName: 'bench.xlsx', organizationId, fileDate: '2021-01-01' })
  const first = await withPeakMemory(() => timed(bring))
  yield figure('import-new', rows / first.answer.seconds, 'rows/s', engine, size, rows / bare.seconds)
  yield figure('import-memory', first.megabytes, 'MB', engine, size)
  const again = await timed(bring)
  yield figure('import-again', rows / again.seconds, 'rows/s', engine, size, rows / bare.seconds)
}

/** A list of people against a registry that is full already: read, cleaned, compared with everybody, committed. */
export async function* importAgainstBench(
  { centre, engine, organizationId }: Stage,
  known: number,
  rows: number,
): AsyncGenerator<Figure> {
  const size = `${rows.toLocaleString('en-US')} rows, ${known.toLocaleString('en-US')} people`
  await makeRawTable(centre.db)
  const bare = await timed(() => insertMany(centre.db, rows))
  await keyPeople(centre)
  await sql`analyze`.execute(centre.db)
  const buffer = await inventedWorkbook(rows, 0)
  const bring = () =>
    importFile(centre, 'operator', { buffer, fileName: 'bench.xlsx', organizationId, fileDate: '2021-01-01' })
  const first = await withPeakMemory(() => timed(bring))
  yield figure('import-against-new', rows / first.answer.seconds, 'rows/s', engine, size, rows / bare.seconds)
  yield figure('import-against-memory', first.megabytes, 'MB', engine, size)
  const again = await timed(bring)
  yield figure('import-against-again', rows / again.seconds, 'rows/s', engine, size, rows / bare.seconds)
  const [sheet] = again.answer.sheets
  yield figure('import-against-changes', (sheet?.created ?? 0) + (sheet?.updated ?? 0), 'rows', engine, size)
}
