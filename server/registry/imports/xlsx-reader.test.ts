import { type CellValue, writeXlsx } from 'hucre'
import { expect, test } from 'vitest'
import type { SheetRow } from './reader.ts'
import { readerFor, savedAt } from './readers.ts'

async function rowsOf(bytes: Buffer): Promise<Record<string, SheetRow[]>> {
  const sheets: Record<string, SheetRow[]> = {}
  for (const sheet of await readerFor(bytes, 'x.xlsx').read(bytes, 'x.xlsx')) {
    sheets[sheet.name] = []
    for await (const { rows } of sheet.pieces()) sheets[sheet.name]!.push(...rows)
  }
  return sheets
}

/** A ZIP whose parts are stored as they are. */
function zip(parts: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const length = Buffer.alloc(4)
    length.writeUInt16LE(path.length)
    const local = Buffer.concat([Buffer.from('504b030414000000000000000000', 'hex'), sizes, length, path, content])
    const at = Buffer.alloc(4)
    at.writeUInt32LE(offset)
    centrals.push(
      Buffer.concat([
        Buffer.from('504b01021400140000000000000000', 'hex'),
        Buffer.alloc(1),
        sizes,
        length,
        Buffer.alloc(10),
        at,
        path,
      ]),
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

const RELATIONS = (target: string, kind: string, id = 'r1') =>
  `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`

/** A workbook with one sheet; `rows` is what stands in its sheetData. */
function workbookOf(rows: string, { strings = '', styles = '', book = '', prefix = '' } = {}): Buffer {
  const p = prefix
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${RELATIONS('xl/workbook.xml', 'officeDocument')}</Relationships>`,
    'xl/workbook.xml': `<${p}workbook>${book}<${p}sheets><${p}sheet name="บุคคล &amp; คณะ" sheetId="1" r:id="r1"/></${p}sheets></${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${RELATIONS('/xl/worksheets/sheet1.xml', 'worksheet')}${RELATIONS('sharedStrings.xml', 'sharedStrings', 'r2')}${RELATIONS('styles.xml', 'styles', 'r3')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<${p}worksheet><${p}dimension ref="A1:C9"/><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`,
    'xl/sharedStrings.xml': `<${p}sst>${strings}</${p}sst>`,
    'xl/styles.xml': styles || '<styleSheet/>',
  })
}

const only = async (bytes: Buffer) => Object.values(await rowsOf(bytes))[0]!

test('what another program wrote is read cell by cell', async () => {
  const rows: CellValue[][] = [
    ['ชื่อ', 'เลข', 'วันที่', 'จริง'],
    ['อารี & "คณะ" <1>', 9901117185627, new Date(Date.UTC(2020, 4, 4)), true],
    [null, 7.01848, null, false],
    [],
    ['  เว้นวรรค\nสองบรรทัด ', 0, null, null],
  ]
  const bytes = Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'หนึ่ง', rows },
        { name: 'สอง', rows: [['x']] },
      ],
    }),
  )
  const read = await rowsOf(bytes)
  expect(Object.keys(read)).toEqual(['หนึ่ง', 'สอง'])
  expect(read.หนึ่ง!.filter(({ cells }) => cells.length > 0)).toEqual([
    { row: 1, cells: ['ชื่อ', 'เลข', 'วันที่', 'จริง'] },
    { row: 2, cells: ['อารี & "คณะ" <1>', '9901117185627', '2020-05-04', 'TRUE'], numeric: [1] },
    { row: 3, cells: ['', '7.01848', '', 'FALSE'], numeric: [1] },
    { row: 5, cells: ['  เว้นวรรค\nสองบรรทัด ', '0'], numeric: [1] },
  ])
})

test('texts may be plain, rich, empty, escaped, or with reading aids', async () => {
  const strings =
    '<si><t>กข</t></si><si><r><t>ค</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ง</t></r><rPh sb="0" eb="1"><t>ฮ</t></rPh></si><si/><si><t/></si><si><t>a_x000D_b &#x0E01;&lt;</t></si>'
  const cells = [0, 1, 2, 3, 4].map((at) => `<c t="s"><v>${at}</v></c>`).join('')
  expect(await only(workbookOf(`<row>${cells}</row>`, { strings }))).toEqual([
    { row: 1, cells: ['กข', 'ค ง', '', '', 'a\rb ก<'].slice(0, 5) },
  ])
})

test('rows and cells may leave gaps, or leave out where they stand', async () => {
  const rows =
    '<row r="3"><c r="B3"><v>1</v></c><c r="AA3" t="str"><f>A1</f><v>ก</v></c></row><row r="5"/><row><c><v>2</v></c><c t="inlineStr"><is><t>ข</t></is></c></row>'
  const read = await only(workbookOf(rows))
  expect(read.map(({ row, cells }) => [row, cells.length, cells[1]])).toEqual([
    [3, 27, '1'],
    [6, 2, 'ข'],
  ])
  expect(read[0]!.cells[26]).toBe('ก')
})

test('numbers are written out, errors kept as words', async () => {
  const cells = ['9.901117185627E+12', '0.1', '100.45996000000001', '1e-3']
    .map((value) => `<c><v>${value}</v></c>`)
    .join('')
  expect(await only(workbookOf(`<row>${cells}<c t="e"><v>#REF!</v></c></row>`))).toEqual([
    { row: 1, cells: ['9901117185627', '0.1', '100.45996', '0.001', '#REF!'], numeric: [0, 1, 2, 3] },
  ])
})

test.each([
  ['', ['2020-04-05', '2020-04-05', '43926', '2564-04-05']],
  ['<workbookPr date1904="1"/>', ['2024-04-06', '2024-04-06', '43926', '2568-04-06']],
])('a number that is shown as a day is that day (%s)', async (book, days) => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-107041E]d mmm bbbb"/><numFmt numFmtId="165" formatCode="0.00 &quot;day&quot;"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
  const cells =
    '<c s="0"><v>43926.75</v></c><c s="1"><v>43926</v></c><c s="2"><v>43926</v></c><c s="0"><v>242618</v></c>'
  expect((await only(workbookOf(`<row>${cells}</row>`, { styles, book })))[0]!.cells).toEqual(days)
})

test('programs that name every element with a prefix are read too', async () => {
  const bytes = workbookOf(
    '<x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c t="inlineStr"><x:is><x:t>ข</x:t></x:is></x:c></x:row>',
    { prefix: 'x:', strings: '<x:si><x:t>ก</x:t></x:si>' },
  )
  expect(await rowsOf(bytes)).toEqual({ 'บุคคล & คณะ': [{ row: 2, cells: ['ก', 'ข'] }] })
})

test('a sheet comes in pieces, and tells how many rows it says to have', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`ข้อความที่ ${at}`, at])
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'ก', rows }] }))
  const [sheet] = await readerFor(bytes, 'x.xlsx').read(bytes, 'x.xlsx')
  let [pieces, seen] = [0, 0]
  for await (const piece of sheet!.pieces()) {
    pieces++
    for (const { row, cells } of piece.rows) {
      expect([row, cells[0], cells[1]]).toEqual([seen + 1, `ข้อความที่ ${seen}`, String(seen)])
      seen++
    }
  }
  expect(seen).toBe(20_000)
  expect(pieces).toBeGreaterThan(1)
})

test('the day of the file is the day it was last saved', async () => {
  const properties = { created: new Date('2020-01-01T00:00:00Z'), modified: new Date('2021-05-04T18:00:00Z') }
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'ก', rows: [['x']] }], properties }))
  expect((await savedAt(bytes, 'x.xlsx'))?.toISOString()).toBe('2021-05-04T18:00:00.000Z')
  expect(await savedAt(Buffer.from('PK nothing'), 'x.xlsx')).toBeUndefined()
  expect(await savedAt(Buffer.from('x'), 'x.csv')).toBeUndefined()
})

test('a part that breaks off in the middle is the file’s fault', async () => {
  const bytes = Buffer.from(
    await writeXlsx({ sheets: [{ name: 'ก', rows: Array.from({ length: 500 }, (_, at) => [`x${at}`]) }] }),
  )
  const broken = Buffer.from(bytes)
  const at = broken.indexOf('xl/worksheets/sheet1.xml') + 60
  broken.fill(0xff, at, at + 80)
  await expect(rowsOf(broken)).rejects.toMatchObject({ key: 'file-damaged' })
})
