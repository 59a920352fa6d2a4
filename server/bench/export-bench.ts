// The whole list as a file: rows a second as .csv and .xlsx, and what it takes in memory, beside COPY out of the same table.
import { tableAsCsv, tableAsWorkbook } from '../platform/table-file.ts'
import { peopleLines } from '../registry/people/people-export.ts'
import { fillRegistry } from './fill.queries.ts'
import { type Figure, figure, timed, withPeakMemory } from './measure.ts'
import { copyPeopleOut, countPeople } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const ROWS = 500_000

/** Bytes go nowhere: a disk or a network would be measured otherwise. */
async function drained(pieces: AsyncIterable<string | Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const piece of pieces) bytes += piece.length
  return bytes
}

/** Half a million on an empty server; otherwise whoever is there. */
async function fill({ centre, organizationId }: Stage): Promise<number> {
  const known = await countPeople(centre.db)
  if (centre.engine === 'server' && known === 0) await fillRegistry(centre, organizationId, ROWS, 0)
  return countPeople(centre.db)
}

export async function* exportBench(stage: Stage): AsyncGenerator<Figure> {
  const { centre, engine } = stage
  const count = await fill(stage)
  const size = `${count.toLocaleString('en-US')} people`
  const copied = await timed(() => copyPeopleOut(centre.db))
  const raw = centre.engine === 'server' ? count / copied.seconds : null
  const run = { chosen: { filter: { living: 'all' as const } } }
  const formats = {
    csv: () => tableAsCsv(peopleLines(centre, 'operator', run)),
    xlsx: () => tableAsWorkbook(peopleLines(centre, 'operator', run), { name: 'บุคคล' }),
  }
  for (const [name, pieces] of Object.entries(formats)) {
    const { answer, megabytes } = await withPeakMemory(() => timed(() => drained(pieces())))
    yield figure(`export-${name}`, count / answer.seconds, 'rows/s', engine, size, raw)
    yield figure(`export-${name}-memory`, megabytes, 'MB', engine, size)
  }
}
