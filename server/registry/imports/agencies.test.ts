// The six lists of six agencies about the same people: whoever is who comes out, in whatever order they are brought, and
// what is not sure is on somebody's desk.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  AGENCY_FILES,
  bringAgencies,
  compareClusters,
  type ExportedLine,
  exportedPeople,
  partitionOf,
  placeKey,
  readTruth,
} from '../../testing-agencies.ts'
import { openCastCentre, type TestCentre } from '../../testing-centres.ts'

const truth = readTruth()

describe('the lists of six agencies', () => {
  let centre: TestCentre
  let people: ExportedLine[]
  beforeAll(async () => {
    centre = await openCastCentre()
    await bringAgencies(centre, AGENCY_FILES)
    people = await exportedPeople(centre)
  }, 300_000)
  afterAll(() => centre.throwAway())

  test('become the people they are about, and no two people become one', () => {
    const { exact, clusters, falselyMerged, rows, taken } = compareClusters(people, truth)
    // Of 3,000 people some can't be told from the columns; six rows are broken lines.
    expect(exact / clusters).toBeGreaterThan(0.985)
    expect(falselyMerged / rows).toBeLessThan(0.005)
    expect(rows - taken).toBe(truth.defects.filter(({ code }) => code === 'LINE_FIELDS').length)
  })

  test('leave nobody with the number of somebody else', () => {
    const numbers = people.flatMap(({ identifiers }) =>
      identifiers.filter(({ kind }) => kind === 'citizen-number').map(({ value }) => value),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('put before somebody whoever may be one person and was not made one', async () => {
    const { rows } = await sql<{
      low: string
      high: string
    }>`select now_low as low, now_high as high from open_reviews`.execute(centre.db)
    const pairs = new Set(rows.map(({ low, high }) => `${low} ${high}`))
    const split = splitClusters(people)
    const unasked = split.filter((ids) => !ids.some((a) => ids.some((b) => pairs.has(`${a} ${b}`))))
    expect(split.length).toBeGreaterThan(0)
    expect(unasked.length / split.length).toBeLessThan(0.25)
  })

  test('put before somebody every row that asks for it', async () => {
    const { rows } = await sql<{ file: string; sheet: string; row: number }>`
      select b.file_name as file, q.sheet, q.row_number as row from open_questions q join import_batches b on b.id = q.batch_id
      union select b.file_name, r.sheet, r.row_number from link_reviews r, unnest(r.batch_ids) batch join import_batches b on b.id = batch`.execute(
      centre.db,
    )
    const asked = new Set(rows.map(({ file, sheet, row }) => placeKey(file, sheet, row)))
    const asking = truth.defects.filter(
      ({ code, file }) => truth.codes[code]!.action === 'ask' && !file.includes('home.txt'),
    )
    const silent = asking.filter(({ file, sheet, row }) => !asked.has(placeKey(file, sheet, row)))
    expect(silent.length / asking.length).toBeLessThan(0.02)
  })

  test.each(['fedcba', 'dfbeca'])(
    'become the same people in the order %s',
    async (order) => {
      const other = await openCastCentre()
      await bringAgencies(
        other,
        [...order].map((letter) => AGENCY_FILES.find((file) => file.startsWith(letter))!),
      )
      const outcome = partitionOf(await exportedPeople(other))
      await other.throwAway()
      expect(outcome).toEqual(partitionOf(people))
    },
    300_000,
  )
})

/** The people among whom the rows of one person of the truth are spread, where there are several. */
function splitClusters(people: readonly ExportedLine[]): string[][] {
  const holder = new Map(
    people.flatMap(({ id, sources }) =>
      sources.map(({ file, sheet, row }) => [placeKey(file, sheet, row), id] as const),
    ),
  )
  return truth.clusters
    .map(({ rows }) =>
      [...new Set(rows.flatMap(([file, sheet, row]) => holder.get(placeKey(file, sheet, row)) ?? []))].sort(),
    )
    .filter((ids) => ids.length > 1)
}
