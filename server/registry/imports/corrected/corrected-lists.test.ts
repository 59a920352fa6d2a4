// The corrected file of what was no .xlsx: an .xlsx of the same sheets, which can be brought in again.
import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { REMARKS_HEADER } from '../../../../domain/registry/imports/row-text.ts'
import { type Call, test } from '../../../testing.ts'
import { invented, upload, uploads } from '../../../testing-workbooks.ts'
import { openZip, readPart } from '../xlsx/zip.ts'

const AGENCIES = new URL('../../../../../shared/data/agencies/', import.meta.url)

const HEADERS = ['เลขประจำตัวประชาชน', 'ชื่อ', 'นามสกุล', 'ตำบล', 'อำเภอ', 'จังหวัด', 'โทร']
const ROWS = [
  [invented(1), 'สมมุติก', 'ตัวอย่างดี', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา', '=081+1'],
  ['9900000000001', 'สมมุติข', 'ตัวอย่างดี', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา', '-'],
]
const csv = [HEADERS, ...ROWS].map((row) => row.join(',')).join('\n')
const html = `<table><thead><tr><th>${HEADERS.join('<th>')}</tr></thead>${ROWS.map((row) => `<tr><td>${row.join('<td>')}</tr>`).join('')}</table>`

async function bring(call: Call, runJobs: () => Promise<void>, file: Buffer, fileName: string) {
  const { body } = await call('somsri', 'POST', '/imports', undefined, upload(file, {}, fileName))
  await runJobs()
  return (await call('somsri', 'GET', `/imports/${body.id}`)).body
}

const correctedOf = (call: Call, id: unknown) => call('somsri', 'GET', `/imports/${id}/corrected.xlsx`)

describe('the corrected file of a list', () => {
  test.for([
    ['text', csv, 'รายชื่อ.csv'],
    ['page', html, 'รายชื่อ.xls'],
  ] as const)(
    'that is a %s has its rows and what is said of them',
    async ([, content, fileName], { call, runJobs }) => {
      const { id } = await bring(call, runJobs, Buffer.from(content), fileName)
      const { raw, headers } = await correctedOf(call, id)
      expect(decodeURIComponent(String(headers['content-disposition']))).toContain('รายชื่อ (ตรวจแล้ว).xlsx')
      const [sheet] = (await readXlsx(raw)).sheets
      const rows = sheet!.rows.map((row) => row.slice(0, HEADERS.length))
      expect(rows).toEqual([HEADERS, ...ROWS])
      expect(sheet!.rows[0]![HEADERS.length]).toBe(REMARKS_HEADER)
      expect(sheet!.rows[2]![HEADERS.length]).toContain('เลขประจำตัวประชาชน')
    },
  )

  test('brought again without a change says nothing new', async ({ call, runJobs }) => {
    const { id } = await bring(call, runJobs, Buffer.from(csv), 'รายชื่อ.csv')
    await call('somsri', 'POST', `/imports/${id}/commit`, {})
    await runJobs()
    const { raw } = await correctedOf(call, id)
    const again = await bring(call, runJobs, raw, 'รายชื่อ (ตรวจแล้ว).xlsx')
    expect(again).toMatchObject({ sheets: [{ created: 0, updated: 0, unchanged: 1, refused: 1 }] })
  })

  test('of the อบต. keeps sheets, widths, merged titles, days and long numbers, and is marked where it was', async ({
    call,
    runJobs,
  }) => {
    const bytes = readFileSync(new URL('c-obt-thakham-elderly.xls', AGENCIES))
    const { id } = await bring(call, runJobs, bytes, 'c-obt-thakham-elderly.xls')
    const { raw } = await correctedOf(call, id)
    const { sheets } = await readXlsx(raw)
    expect(sheets.map(({ name }) => name)).toEqual(['ผู้สูงอายุ 2569', 'สรุป'])
    const part = readPart(openZip(raw), 'xl/worksheets/sheet1.xml').toString()
    expect(part).toContain('<mergeCell ref="A1:L1"/>')
    expect(part).toContain('<col min="2" max="2" width="20.00" customWidth="1"/>')
    expect(part).toMatch(/<c (?=[^>]*r="B4")(?=[^>]*s="\d+")[^>]*><v>9901126496681<\/v>/)
    expect(sheets[0]!.rows[2]![12]).toBe(REMARKS_HEADER)
    expect(sheets[0]!.rows[5]![7]).toEqual(new Date(Date.UTC(2026, 11, 3)))
  })

  test('of a health centre has both its files, each with what is said of it', async ({ call, runJobs }) => {
    const person =
      'HOSPCODE|CID|PID|HID|PRENAME|NAME|LNAME|SEX|BIRTH|TYPEAREA\n99901|123|1|7|005|สมมุติก|ตัวอย่างดี|2|19490414|1\n'
    const home =
      'HOSPCODE|HID|HOUSE|VILLAGE|TAMBON|AMPUR|CHANGWAT|LATITUDE|LONGITUDE\n99901|7|1|05|13|11|90|100.4|7.0\n'
    const files = [
      { bytes: Buffer.from(person), fileName: 'person.txt' },
      { bytes: Buffer.from(home), fileName: 'home.txt' },
    ]
    const { body } = await call('somsri', 'POST', '/imports', undefined, uploads(files))
    await runJobs()
    const { sheets } = await readXlsx((await correctedOf(call, body.id)).raw)
    expect(sheets.map(({ name }) => name)).toEqual(['รายชื่อ', 'home.txt'])
    const [persons, homes] = sheets.map(({ rows }) => rows)
    expect(persons![1]!.slice(0, 3)).toEqual(['99901', '123', '1'])
    expect([persons![0]![10], homes![0]![9]]).toEqual([REMARKS_HEADER, REMARKS_HEADER])
    expect(persons![1]![10]).toContain('CID')
    expect(homes![1]![9]).toBeTruthy()
  })
})
