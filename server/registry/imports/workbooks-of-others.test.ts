// What SheetJS writes, in the three old formats, is read back cell by cell; what it reads of the อบต.'s file is what we read.

import { readFileSync } from 'node:fs'
import { CFB, read, utils, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import type { SheetInHand, SheetRow } from './reader.ts'
import { readerFor } from './readers.ts'

const LIST: (string | number | boolean | null | Date)[][] = [
  ['ทะเบียนผู้สูงอายุ', null, null, null, null],
  ['เลข', 'ชื่อ', 'บ้าน', 'เกิด', 'จริง'],
  [9901126496681, 'ก้อย & <คณะ>', '79/9', new Date(Date.UTC(2026, 4, 4)), true],
  [null, 'สอง\nบรรทัด', null, 0.5, false],
  [null, null, null, null, null],
  [-12, '=1+1', '+66', 100.25, null],
]

function made(bookType: 'biff8' | 'biff5' | 'ods' | 'xlsx'): Buffer {
  const sheet = utils.aoa_to_sheet(LIST, { UTC: true, dateNF: 'dd/mm/yyyy', cellDates: bookType === 'ods' })
  sheet.E6 = { t: 'n', v: 42, f: '40+2' }
  sheet['!merges'] = [utils.decode_range('A1:E1')]
  sheet['!cols'] = [{ wch: 20 }, { wch: 30 }, { wch: 8, hidden: true }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'ผู้สูงอายุ')
  utils.book_append_sheet(book, utils.aoa_to_sheet([['ลับ']]), 'สรุป')
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
  return write(book, { type: 'buffer', bookType }) as Buffer
}

const open = async (bytes: Buffer) => readerFor(bytes, 'x').read(bytes, 'x')

async function rowsOf(sheet: SheetInHand): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const piece of sheet.pieces()) rows.push(...piece.rows)
  return rows
}

const WANTED = [
  { row: 1, cells: ['ทะเบียนผู้สูงอายุ'] },
  { row: 2, cells: ['เลข', 'ชื่อ', 'บ้าน', 'เกิด', 'จริง'] },
  { row: 3, cells: ['9901126496681', 'ก้อย & <คณะ>', '79/9', '2026-05-04', 'TRUE'], numeric: [0] },
  { row: 4, cells: ['', 'สอง\nบรรทัด', '', '0.5', 'FALSE'], numeric: [3] },
  { row: 6, cells: ['-12', '=1+1', '+66', '100.25', '42'], numeric: [0, 3, 4] },
]

describe.each(['biff8', 'ods', 'xlsx'] as const)('a workbook written as %s', (bookType) => {
  test('has its cells, numbers written out, days as days, formulas as their values', async () => {
    const [sheet] = await open(made(bookType))
    expect((await rowsOf(sheet!)).filter(({ cells }) => cells.length > 0)).toMatchObject(WANTED)
  })

  test('has its sheets, and tells which are not shown', async () => {
    const sheets = await open(made(bookType))
    expect(sheets.map(({ name }) => name)).toEqual(['ผู้สูงอายุ', 'สรุป'])
    if (bookType !== 'ods') expect(sheets.map(({ isHidden }) => isHidden ?? false)).toEqual([false, true])
  })

  test('is read again from its beginning as often as it is asked for', async () => {
    const [sheet] = await open(made(bookType))
    expect(await rowsOf(sheet!)).toEqual(await rowsOf(sheet!))
  })
})

test.each(['biff8', 'xlsx'] as const)('the columns that %s does not show are told', async (bookType) => {
  const [sheet] = await open(made(bookType))
  expect(sheet!.columns?.filter(({ isHidden }) => isHidden)).toMatchObject([{ from: 2, to: 2 }])
})

test('Excel 5 wrote Thai in the code page of its days', async () => {
  // SheetJS writes what it cannot spell as dashes: here stand the bytes that Excel would have written.
  const bytes = made('biff5').toString('latin1')
  const thai = Buffer.from('a1e9cdc22026203ca4b3d03e', 'hex').toString('latin1')
  const page = (code: number) => Buffer.from([0x42, 0, 2, 0, code & 255, code >> 8]).toString('latin1')
  const patched = Buffer.from(bytes.replaceAll('____ & <___>', thai).replace(/B\0\x02\0../s, page(874)), 'latin1')
  const [sheet] = await open(patched)
  expect((await rowsOf(sheet!))[2]!.cells.slice(0, 3)).toEqual(['9901126496681', 'ก้อย & <คณะ>', '79/9'])
})

test('every cell of the อบต. is what another reader makes of it', async () => {
  const bytes = readFileSync(new URL('../../../../shared/data/agencies/c-obt-thakham-elderly.xls', import.meta.url))
  const book = read(bytes, { cellNF: true })
  for (const sheet of await open(bytes)) {
    const cells = book.Sheets[sheet.name]!
    for (const { row, cells: ours, numeric } of await rowsOf(sheet))
      ours.forEach((text, column) => {
        const cell = cells[utils.encode_cell({ r: row - 1, c: column })] as { t: string; v: unknown } | undefined
        const isDay = cell?.t === 'n' && !numeric?.includes(column)
        if (!isDay) expect(text).toBe(cell?.t === 'z' ? '' : String(cell?.v ?? ''))
      })
  }
})

test('the day an old workbook was saved is the day it speaks of', async () => {
  const file = new URL('../../../../shared/data/agencies/c-obt-thakham-elderly.xls', import.meta.url)
  const bytes = readFileSync(file)
  expect(await readerFor(bytes, 'c.xls').savedAt(bytes)).toEqual(new Date('2026-11-22T12:10:32Z'))
})

/** The first cell of the sheet moved behind its last one. */
function withFirstCellLast(stream: Buffer): Buffer {
  const places: { at: number; next: number; isCell: boolean }[] = []
  for (let at = 0; at + 4 <= stream.length; at = places.at(-1)!.next) {
    const type = stream.readUInt16LE(at)
    places.push({ at, next: at + 4 + stream.readUInt16LE(at + 2), isCell: [0x0203, 0x0204, 0x00fd].includes(type) })
  }
  const first = places.findIndex(({ isCell }) => isCell)
  const last = places.findIndex(({ isCell }, at) => at > first && isCell && !places[at + 1]!.isCell)
  const part = (from: number, to: number) => stream.subarray(places[from]!.at, places[to]!.next)
  return Buffer.concat([
    part(0, first - 1),
    part(first + 1, last),
    part(first, first),
    part(last + 1, places.length - 1),
  ])
}

test('cells that were not written row by row are put in order', async () => {
  const book = CFB.read(made('biff8'), { type: 'buffer' })
  const entry = CFB.find(book, '/Workbook')!
  entry.content = withFirstCellLast(Buffer.from(entry.content as Uint8Array))
  const [sheet] = await open(CFB.write(book, { type: 'buffer' }) as Buffer)
  expect((await rowsOf(sheet!)).map(({ row }) => row)).toEqual([1, 2, 3, 4, 6])
})
