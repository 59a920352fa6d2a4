import { expect, test } from 'vitest'
import { readerFor } from '../readers.ts'

async function rowsOf(html: string) {
  const bytes = Buffer.from(html)
  const sheets = []
  for (const sheet of await readerFor(bytes, 'ส่งออก.xls').read(bytes, 'ส่งออก.xls')) {
    const rows = []
    for await (const piece of sheet.pieces()) rows.push(...piece.rows)
    sheets.push(rows)
  }
  return sheets
}

const page = (table: string) => `<!DOCTYPE html><html><head><title>ก</title></head><body>${table}</body></html>`
const HEAD = '<thead><tr><th>ชื่อ</th><th>บ้าน</th></tr></thead>'

test('rows are numbered as the body numbers them, the header before row 1', async () => {
  expect(
    await rowsOf(
      page(`<table>${HEAD}<tbody><tr><td>ก้อย</td><td>1/2</td></tr><tr><td>แดง</td><td>3</td></tr></tbody></table>`),
    ),
  ).toEqual([
    [
      { row: 0, cells: ['ชื่อ', 'บ้าน'] },
      { row: 1, cells: ['ก้อย', '1/2'] },
      { row: 2, cells: ['แดง', '3'] },
    ],
  ])
})

test('a table without a head begins with row 1, unclosed cells and rows among it', async () => {
  expect(await rowsOf('<table><tr><td>ชื่อ<td>บ้าน<tr><td>ก้อย<td>1/2</table>')).toMatchObject([
    [
      { row: 1, cells: ['ชื่อ', 'บ้าน'] },
      { row: 2, cells: ['ก้อย', '1/2'] },
    ],
  ])
})

test('cells are read as a browser shows them', async () => {
  const cell =
    'นาย&nbsp;ก้อย &amp; คณะ&#3585;&#x0E02;<br/>บรรทัดสอง\n  ต่อ<script>alert("<td>")</script><!-- <td>ไม่เห็น</td> --><b>หนา</b>'
  const [rows] = await rowsOf(page(`<table>${HEAD}<tr><td title="a>b">${cell}</td><td>&lt;1&gt;</td></tr></table>`))
  expect(rows![1]!.cells).toEqual(['นาย\u00a0ก้อย & คณะกข\nบรรทัดสอง ต่อหนา', '<1>'])
})

test('cells that reach over others leave them empty', async () => {
  const [rows] = await rowsOf(
    '<table><tr><td rowspan=2>ที่<td colspan="2">ที่อยู่<td>โทร<tr><td>บ้าน<td>ม.<td>x<tr><td>1<td>2<td>3<td>4</table>',
  )
  expect(rows!.map(({ cells }) => cells)).toEqual([
    ['ที่', 'ที่อยู่', '', 'โทร'],
    ['', 'บ้าน', 'ม.', 'x'],
    ['1', '2', '3', '4'],
  ])
})

test('a number that Excel kept beside what it shows is the number', async () => {
  const [rows] = await rowsOf('<table><tr><td>เลข<td>ชื่อ<tr><td x:num="9901126496681">9.9E+12<td>ก้อย</table>')
  expect(rows![1]).toEqual({ row: 2, cells: ['9901126496681', 'ก้อย'], numeric: [0] })
})

test('tables that only lay the page out are passed over', async () => {
  const list = `<table>${HEAD}<tr><td>ก้อย</td><td>1</td></tr></table>`
  const sheets = await rowsOf(page(`<table><tr><td>หัวเว็บ</td></tr><tr><td>${list}</td></tr></table>`))
  expect(sheets).toHaveLength(1)
  expect(sheets[0]![1]!.cells).toEqual(['ก้อย', '1'])
})

test('a page without a table is none', async () => {
  await expect(rowsOf(page('<p>ก</p>'))).rejects.toMatchObject({ key: 'file-not-a-workbook' })
})
