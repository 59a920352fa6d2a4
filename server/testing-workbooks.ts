// Small workbooks in the central form, made by the tests that bring them.
import { type CellValue, writeXlsx } from 'hucre'
import { NEEDS_SHEET } from '../domain/care/needs/need-columns.ts'
import { VISITS_SHEET } from '../domain/care/visits/visit-columns.ts'
import { PEOPLE_SHEET } from '../domain/registry/imports/person-columns.ts'
import { checkDigit } from '../domain/registry/people/citizen-number.ts'

/** Invented, with a valid check digit: 9 and whatever is given. */
export function invented(index: number): string {
  const twelve = `9${String(index).padStart(11, '0')}`
  return twelve + checkDigit(twelve)
}

type Row = Record<string, CellValue | undefined>

/** So unlike each other that nobody takes two of them for one. */
const GIVEN_NAMES =
  'กานดา ขวัญใจ คำนึง งามตา จำเนียร ฉวีวรรณ ชะอุ่ม ซาปีนะ ญาดา ดวงใจ ตีเมาะ ถนอม ทองดี ธารา นวลจันทร์ บุญเรือน ปราณี ผกามาศ ฝอยทอง พยอม'.split(
    ' ',
  )

const HOME = { ตำบล: 'ท่าข้าม', อำเภอ: 'หาดใหญ่', จังหวัด: 'สงขลา' }

/** Someone of ต.ท่าข้าม. Cells by their header; what is given replaces what is usual. */
export const personRow = (index: number, cells: Row = {}): Row => ({
  รหัสในแบบฟอร์ม: `A${index}`,
  เลขประจำตัวประชาชน: invented(index),
  คำนำหน้า: 'นาง',
  ชื่อ: GIVEN_NAMES[index % GIVEN_NAMES.length],
  นามสกุล: 'ตัวอย่างดี',
  วันเกิด: `${1 + ((index * 11) % 28)}/${1 + ((index * 5) % 12)}/${2470 + ((index * 7) % 40)}`,
  ...HOME,
  ...cells,
})

export const visitRow = (index: number, cells: Row = {}): Row => ({
  รหัสในแบบฟอร์ม: `A${index}`,
  เลขประจำตัวประชาชน: invented(index),
  วันที่เยี่ยม: '04/05/2563',
  ผู้เยี่ยม: 'นางสาวสมมุติ อาสา',
  ...cells,
})

export const needRow = (index: number, cells: Row = {}): Row => ({
  รหัสในแบบฟอร์ม: `A${index}`,
  เลขประจำตัวประชาชน: invented(index),
  วันที่พบความต้องการ: '04/05/2563',
  ประเภทความต้องการ: 'รถเข็นนั่ง',
  ...cells,
})

type Sheets = { people?: Row[]; visits?: Row[]; needs?: Row[] }

/** `headers` takes the place of those of the form, in every sheet or in some; `names` of the sheets. */
export async function workbook(
  sheets: Sheets,
  headers: string[] | Partial<Record<keyof Sheets, string[]>> = {},
  names: Partial<Record<keyof Sheets, string>> = {},
): Promise<Buffer> {
  const forms = { people: PEOPLE_SHEET, visits: VISITS_SHEET, needs: NEEDS_SHEET }
  const written = (Object.keys(forms) as (keyof Sheets)[]).flatMap((kind) => {
    const rows = sheets[kind]
    if (!rows) return []
    const given = Array.isArray(headers) ? headers : headers[kind]
    const columns = given ?? forms[kind].columns.map(({ header }) => header)
    return [
      {
        name: names[kind] ?? forms[kind].name,
        rows: [columns, ...rows.map((row) => columns.map((header) => row[header] ?? null))],
      },
    ]
  })
  return Buffer.from(await writeXlsx({ sheets: written }))
}

/** A file as a browser sends it. */
export const upload = (bytes: Buffer, fields: Record<string, string> = {}, fileName = 'แบบฟอร์ม.xlsx') =>
  uploads([{ bytes, fileName }], fields)

export function uploads(files: readonly { bytes: Buffer; fileName: string }[], fields: Record<string, string> = {}) {
  const boundary = 'klang-test-boundary'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const sent = files.flatMap(({ bytes, fileName }) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ])
  return {
    payload: Buffer.concat([Buffer.from(parts.join('')), ...sent, Buffer.from(`--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
