// Files that are broken, or made to do harm: what comes to every office's address sooner or later.
import { CFB, utils, write } from '@e965/xlsx'
import { zipped } from '../platform/zip-writer.ts'
import { inventedWorkbook } from './invented.ts'

export async function packed(parts: Record<string, Buffer | string>): Promise<Buffer> {
  const pieces: Buffer[] = []
  const entries = Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) }))
  for await (const piece of zipped(entries)) pieces.push(piece)
  return Buffer.concat(pieces)
}

const relationship = (target: string, kind: string, id: string) =>
  `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`

/** A workbook of one sheet, whose part is given as it stands. */
export const workbookAround = (sheet: Buffer | string, strings = '<sst/>') =>
  packed({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relationship('xl/workbook.xml', 'officeDocument', 'r1')}</Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="รายชื่อ" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('worksheets/sheet1.xml', 'worksheet', 'r1')}${relationship('sharedStrings.xml', 'sharedStrings', 'r2')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': strings,
  })

const sheetOf = (rows: string, last = 'C9') =>
  `<worksheet><dimension ref="A1:${last}"/><sheetData>${rows}</sheetData></worksheet>`

const LIST = [
  ['เลขประจำตัวประชาชน', 'ชื่อ', 'นามสกุล'],
  ['9901126496681', 'สมมุติก', 'ตัวอย่างดี'],
]
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const rowOf = (cells: readonly string[]) => `<row>${cells.map(cell).join('')}</row>`
const list = LIST.map(rowOf).join('')

export function writtenAs(bookType: 'biff8' | 'biff2' | 'ods', rows: (string | number)[][] = LIST): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'รายชื่อ')
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer
}

/** What Excel makes of a workbook with a password: a container with the real one inside, beyond reading. */
function lockedXlsx(): Buffer {
  const book = CFB.utils.cfb_new()
  CFB.utils.cfb_add(book, 'EncryptionInfo', Buffer.alloc(600, 4))
  CFB.utils.cfb_add(book, 'EncryptedPackage', Buffer.alloc(6_000, 7))
  return CFB.write(book, { type: 'buffer' }) as Buffer
}

/** FILEPASS (0x2F) stands behind the first record of a workbook with a password. */
function lockedXls(): Buffer {
  const book = CFB.read(writtenAs('biff8'), { type: 'buffer' })
  const entry = CFB.find(book, '/Workbook')!
  const stream = Buffer.from(entry.content as Uint8Array)
  const first = 4 + stream.readUInt16LE(2)
  const filePass = Buffer.from('2f0006000000112233aa', 'hex')
  entry.content = Buffer.concat([stream.subarray(0, first), filePass, stream.subarray(first)])
  return CFB.write(book, { type: 'buffer' }) as Buffer
}

const styledRows = () => {
  const cells = Array.from({ length: 8 }, () => '<c s="1"/>').join('')
  return Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 3}" s="1">${cells}</row>`).join('')
}

const wide = Array.from({ length: 5_000 }, (_, at) => `คอลัมน์ ${at}`)
const inThaiBytes = (text: string) =>
  Buffer.from([...text].map((letter) => (letter < '\u0e01' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0xd60)))
const csv = LIST.map((row) => row.join(',')).join('\n')
const html = `<html><body><script>fetch('/x')</script><table><tr><td>${LIST[0]!.join('</td><td>')}</td></tr><tr><td onclick="x()">${LIST[1]!.join('</td><td>')}<script>alert(1)</script></td></tr></table></body></html>`

export type Hostile = [name: string, make: () => Promise<Buffer> | Buffer, answer: string | number, fileName?: string]

/** Each with the problem it is answered by, or with the number of rows that hold something. */
export const HOSTILE: readonly Hostile[] = [
  ['a file of 0 bytes', () => Buffer.alloc(0), 'file-empty'],
  ['half an .xlsx', async () => (await inventedWorkbook(1, 0)).subarray(0, 900), 'file-truncated'],
  ['half an .xls', () => writtenAs('biff8').subarray(0, 2_000), 'file-truncated'],
  ['an .xls without its last sectors', () => writtenAs('biff8').subarray(0, -1_200), 'file-truncated'],
  ['half an .ods', () => writtenAs('ods').subarray(0, 1_500), 'file-truncated'],
  ['an .xlsx with a password', lockedXlsx, 'file-encrypted'],
  ['an .xls with a password', lockedXls, 'file-encrypted'],
  ['a workbook of Excel 2', () => writtenAs('biff2'), 'file-too-old'],
  ['a text named .xlsx', () => Buffer.from(csv), 2, 'รายชื่อ.xlsx'],
  ['a workbook named .csv', () => inventedWorkbook(1, 0), 2, 'รายชื่อ.csv'],
  [
    'a picture named .xlsx',
    () => Buffer.from(`89504e470d0a1a0a${'00ff10e1'.repeat(400)}`, 'hex'),
    'file-not-a-workbook',
  ],
  [
    'a PDF named .xls',
    () => Buffer.from(`%PDF-1.7\n${'\u0000\u0001\u00ff'.repeat(900)}`, 'latin1'),
    'file-not-a-workbook',
  ],
  [
    'a document of Word',
    () => packed({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
    'file-not-a-workbook',
  ],
  ['a million styled empty rows', () => workbookAround(sheetOf(list + styledRows())), 2],
  ['a sheet that says to have 1,048,576 rows', () => workbookAround(sheetOf(list, 'XFD1048576')), 2],
  [
    'a sheet that unfolds a thousandfold',
    () => workbookAround(Buffer.alloc(300 * 2 ** 20, ' ')),
    'file-unfolds-too-far',
  ],
  [
    'a row that never ends',
    () => workbookAround(`<worksheet><sheetData><row>${cell('ก').repeat(600_000)}`),
    'file-unfolds-too-far',
  ],
  [
    'a table of texts that fills the memory',
    () => workbookAround(sheetOf(list), `<sst>${'<si><t/></si>'.repeat(11_000_000)}</sst>`),
    'file-too-heavy',
  ],
  [
    'a zip in a zip in a zip',
    async () => packed({ 'a.zip': await packed({ 'b.zip': await packed({ 'person.txt': 'a|b\n' }) }) }),
    'bundle-holds-others',
  ],
  ['cells that look like formulas', () => workbookAround(sheetOf(list + rowOf(['=cmd|calc', '+1', '@SUM(A1)']))), 3],
  [
    'two encodings in one .csv',
    () => Buffer.concat([Buffer.from(`${csv}\n`), inThaiBytes('9901126496681,สมมุติข,ตัวอย่างดี\n')]),
    3,
    'รายชื่อ.csv',
  ],
  ['5,000 columns', () => workbookAround(sheetOf(rowOf(wide) + rowOf(wide))), 'file-too-wide'],
  ['a page with scripts', () => Buffer.from(html), 2, 'ส่งออก.xls'],
  [
    'a page that never closes anything',
    () => Buffer.from(`<table>${'<tr><td><table>'.repeat(200_000)}`),
    'file-damaged',
  ],
  ['a page with one endless tag', () => Buffer.from(`<table><tr><td>ก<td>ข<td ${'a="'.repeat(1_000_000)}`), 1],
  ['a text of one endless line', () => Buffer.from(`ก,ข\n${'"a"b,'.repeat(4_000_000)}`), 'file-damaged'],
  ['a text of quotes', () => Buffer.from(`ก,ข\n${'"'.repeat(8_000_000)}`), 'file-damaged'],
  ['lines without end', () => Buffer.from('ก\r'.repeat(2_000_000)), 2_000_000],
]
