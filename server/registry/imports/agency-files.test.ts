import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SheetRow } from './reader.ts'
import { readerFor } from './readers.ts'

const FOLDER = new URL('../../../../shared/data/agencies/', import.meta.url)
const FILES = [
  'a-pmj-disability-songkhla.xlsx',
  'b-rpst-43file/person.txt',
  'c-obt-thakham-elderly.xls',
  'd-rehab-fund-devices.csv',
  'e-predecessor-export.xls',
  'f-osm-survey-thakham.xlsx',
]

type Truth = {
  clusters: { rows: [file: string, sheet: string, row: number][] }[]
  defects: { file: string; sheet: string; row: number; code: string; raw: string }[]
}
const truth = JSON.parse(readFileSync(new URL('truth.json', FOLDER), 'utf8')) as Truth

const single = (text: string) => text.replace(/ +/g, ' ')

async function rowsOf(file: string): Promise<Map<string, SheetRow>> {
  const bytes = readFileSync(new URL(file, FOLDER))
  const rows = new Map<string, SheetRow>()
  for (const sheet of await readerFor(bytes, file).read(bytes, file))
    for await (const piece of sheet.pieces()) for (const row of piece.rows) rows.set(`${sheet.name} ${row.row}`, row)
  return rows
}

describe.each(FILES)('%s', (file) => {
  test('has every row of every person where the truth says', async () => {
    const rows = await rowsOf(file)
    const wanted = truth.clusters.flatMap((cluster) => cluster.rows).filter(([of]) => of === file)
    expect(wanted.length).toBeGreaterThan(0)
    const lost = wanted.filter(([, sheet, row]) => (rows.get(`${sheet} ${row}`)?.cells.length ?? 0) < 5)
    expect(lost).toEqual([])
  })

  test('keeps the letters that a bad cell came with', async () => {
    const rows = await rowsOf(file)
    const defects = truth.defects.filter(
      (one) => one.file === file && one.row > 0 && /^(NAME_Z|NAME_N|ENC)/.test(one.code),
    )
    const unseen = defects.filter(({ sheet, row, raw }) => {
      const read = rows.get(`${sheet} ${row}`)
      return !single(read?.cells.join('|') ?? '').includes(single(raw))
    })
    expect(unseen).toEqual([])
  })
})

test('a line with one separator too many is told, and comes out all the same', async () => {
  const rows = await rowsOf('b-rpst-43file/person.txt')
  const told = [...rows.values()].flatMap(({ row, oddFields }) => (oddFields ? [row] : []))
  expect(told).toEqual(truth.defects.filter(({ code }) => code === 'LINE_FIELDS').map(({ row }) => row))
})

test('cells that hold a number are told from texts of digits', async () => {
  const rows = await rowsOf('c-obt-thakham-elderly.xls')
  const numeric = [...rows].filter(([, { row, numeric }]) => row > 3 && numeric?.includes(1)).map(([key]) => key)
  const wanted = truth.defects.filter(({ file, code }) => file.startsWith('c-') && code === 'ID_NUMERIC')
  for (const { sheet, row } of wanted) expect(numeric).toContain(`${sheet} ${row}`)
})
