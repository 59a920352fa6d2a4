import { expect, test } from 'vitest'
import type { SheetRow } from '../reader.ts'
import { readerFor } from '../readers.ts'

/** In Windows-874, Thai letters stand a fixed step below their place in Unicode. */
function inThaiBytes(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => (letter < '\u0e01' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0xd60)),
  )
}

async function rowsOf(content: Buffer | string): Promise<SheetRow[]> {
  const bytes = Buffer.from(content)
  const [sheet] = await readerFor(bytes, 'รายชื่อ').read(bytes, 'รายชื่อ')
  const rows: SheetRow[] = []
  for await (const piece of sheet!.pieces()) rows.push(...piece.rows)
  return rows
}

const cellsOf = async (content: Buffer | string) => (await rowsOf(content)).map(({ cells }) => cells)

const LIST = 'ชื่อ,บ้าน\nก้อย,"12/3, ซอย 4"\nแดง,7\n'
const CELLS = [
  ['ชื่อ', 'บ้าน'],
  ['ก้อย', '12/3, ซอย 4'],
  ['แดง', '7'],
]
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each([
  ['UTF-8', Buffer.from(LIST)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${LIST}`)],
  ['UTF-16', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
  ['UTF-16 without its mark', Buffer.from(LIST, 'utf16le')],
  ['UTF-16, the large end first', swapped(`\ufeff${LIST}`)],
  ['UTF-16, the large end first, without its mark', swapped(LIST)],
  ['Windows-874', inThaiBytes(LIST)],
])('the same list is read in %s', async (_name, bytes) => {
  expect(await cellsOf(bytes)).toEqual(CELLS)
})

test('lines of two encodings in one file come out as what they were', async () => {
  const mixed = Buffer.concat([Buffer.from('ชื่อ,บ้าน\n'), inThaiBytes('ก้อย,12/3\n'), Buffer.from('แดง,7\n')])
  expect(await cellsOf(mixed)).toEqual([
    ['ชื่อ', 'บ้าน'],
    ['ก้อย', '12/3'],
    ['แดง', '7'],
  ])
})

test.each([['\t'], ['|'], [','], [';']])('fields may be separated by %j', async (separator) => {
  const text = [
    ['ที่', 'ชื่อ', 'ที่อยู่'],
    ['1', 'ก้อย', 'ม.4 ท่าข้าม'],
    ['2', 'แดง', 'ม.5'],
  ]
  expect(await cellsOf(text.map((line) => line.join(separator)).join('\r\n'))).toEqual(text)
})

test('commas in addresses do not separate what tabs do', async () => {
  expect(await cellsOf('ชื่อ\tที่อยู่\nก้อย\t12, ม.4, ท่าข้าม, หาดใหญ่\nแดง\t1, ม.2, ท่าข้าม, หาดใหญ่\n')).toHaveLength(3)
  expect((await cellsOf('ชื่อ\tที่อยู่\nก้อย\t12, ม.4, ท่าข้าม\n'))[1]).toEqual(['ก้อย', '12, ม.4, ท่าข้าม'])
})

test('a row is numbered by the line it begins in, whatever ends the lines', async () => {
  const text = 'ชื่อ,หมายเหตุ\r\nก้อย,"สอง\r\nบรรทัด"\r\nแดง,"ปิด""เปิด"""\r\rดำ,-'
  expect(await rowsOf(text)).toMatchObject([
    { row: 1 },
    { row: 2, cells: ['ก้อย', 'สอง\r\nบรรทัด'] },
    { row: 4, cells: ['แดง', 'ปิด"เปิด"'] },
    { row: 5, cells: [''] },
    { row: 6, cells: ['ดำ', '-'] },
  ])
})

test.each([
  ['in the middle of a cell', 'a,b\nที่ดิน 2" x 3",x\nc,d\n', ['ที่ดิน 2" x 3"', 'x']],
  ['that is never closed', 'a,b\n"ก้อย,x\nc,d\n', ['"ก้อย', 'x']],
  ['that the next line would close', 'a,b\n"ก้อย,x\n"c",d\n', ['"ก้อย', 'x']],
  ['that ends before its cell does', 'a,b\n"ก้อย" ใหญ่,x\nc,d\n', ['ก้อย ใหญ่', 'x']],
])('a quote %s swallows no other line', async (_name, text, line) => {
  const cells = await cellsOf(text)
  expect(cells).toHaveLength(3)
  expect(cells[1]).toEqual(line)
})

test('the files of health centres know no quotes', async () => {
  expect((await cellsOf('CID|NAME\n1|"ก้อย|\n2|แดง"|\n'))[1]).toEqual(['1', '"ก้อย', ''])
})

test('a line with another number of fields is told, a title or a blank line above the table too', async () => {
  const rows = await rowsOf('รายชื่อ\n\nก,ข,ค\n1,2,3\n1,2\n1,2,3,4\n,,\n1,2,3\n')
  expect(rows.map(({ oddFields }) => oddFields)).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    2,
    4,
    undefined,
    undefined,
  ])
})

test('a habit of leaving off empty fields at the end is no mistake', async () => {
  const rows = await rowsOf('ก,ข,ค\n1,2\n1,2\n1,2\n1,2,3\n1\n')
  expect(rows.map(({ oddFields }) => oddFields)).toEqual([undefined, undefined, undefined, undefined, undefined, 1])
})

test('pieces of a long file join where they were cut', async () => {
  const lines = Array.from({ length: 40_000 }, (_, at) => `${at},ชื่อ${at},"บรรทัด\n${at}"`)
  const rows = await rowsOf(`ที่,ชื่อ,หมายเหตุ\n${lines.join('\n')}\n`)
  expect(rows).toHaveLength(40_001)
  expect(rows.at(-1)).toEqual({ row: 80_000, cells: ['39999', 'ชื่อ39999', 'บรรทัด\n39999'] })
})
