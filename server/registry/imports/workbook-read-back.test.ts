import fc from 'fast-check'
import { readXlsx } from 'hucre'
import { expect, test } from 'vitest'
import { columnLetters, HALF, type WorkbookCell, workbookOf } from '../../platform/workbook-table.ts'
import { readRows } from './xlsx/sheet-rows.ts'
import { openZip } from './xlsx/zip.ts'

async function written(rows: WorkbookCell[][]): Promise<Buffer> {
  async function* lines() {
    yield* rows
  }
  const pieces: Buffer[] = []
  for await (const piece of workbookOf(lines(), { name: 'บุคคล' })) pieces.push(piece)
  return Buffer.concat(pieces)
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (at, letters) => expect(columnLetters(at)).toBe(letters))

test('another reader reads what was written, numbers as numbers', async () => {
  const { sheets } = await readXlsx(
    await written([
      ['ชื่อ', 'อายุ'],
      ['ก้อย <&> "ใจ"', 64],
      [null, 0],
    ]),
  )
  expect(sheets[0]!.name).toBe('บุคคล')
  expect(sheets[0]!.rows).toEqual([
    ['ชื่อ', 'อายุ'],
    ['ก้อย <&> "ใจ"', 64],
    [null, 0],
  ])
})

/** XML has no way to hold these; everything else comes back as it went. */
const holdable = (text: string) =>
  text.replace(HALF, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

test('whatever stands in a cell is read back by the reader of imports', async () => {
  const word = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 30 })
    .filter((text) => !/[\r]|_x[0-9a-f]{4}_/i.test(text))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 8 }), async (rows) => {
      const zip = openZip(await written(rows))
      const read: string[][] = []
      for await (const { rows: some } of readRows(zip, 'xl/worksheets/sheet1.xml', {
        texts: [],
        isDate: [],
        from1904: false,
      }))
        for (const { cells } of some) read.push([cells[0] ?? '', cells[1] ?? ''])
      const wanted = rows.map((cells) => cells.map(holdable)).filter((cells) => cells.some((cell) => cell !== ''))
      expect(read.filter((cells) => cells.some((cell) => cell !== ''))).toEqual(wanted)
    }),
    { numRuns: 60 },
  )
})

test('an empty table is a workbook too', async () => {
  expect((await readXlsx(await written([]))).sheets).toHaveLength(1)
})
