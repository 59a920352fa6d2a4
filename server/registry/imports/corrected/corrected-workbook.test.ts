import { readXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { REMARKS_HEADER } from '../../../../domain/registry/imports/row-text.ts'
import { type Call, test } from '../../../testing.ts'
import { invented, personRow, upload, visitRow, workbook } from '../../../testing-workbooks.ts'
import { openZip, readPart } from '../xlsx/zip.ts'

async function bring(call: Call, runJobs: () => Promise<void>, file: Buffer): Promise<string> {
  const { body } = await call('somsri', 'POST', '/imports', undefined, upload(file, {}, 'รายชื่อ ท่าข้าม.xlsx'))
  await runJobs()
  return body.id as string
}

const FILE = () =>
  workbook({
    people: [
      personRow(1),
      personRow(2, { เลขประจำตัวประชาชน: '9000000000001', วันเกิด: '31/02/2495' }),
      personRow(3, { ชื่อ: null }),
    ],
    visits: [visitRow(1), visitRow(1)],
  })

describe('the corrected file', () => {
  test('is the uploaded workbook with a column of remarks, on the rows that have any', async ({ call, runJobs }) => {
    const file = await FILE()
    const id = await bring(call, runJobs, file)
    const { raw, headers } = await call('somsri', 'GET', `/imports/${id}/corrected.xlsx`)
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('รายชื่อ ท่าข้าม (ตรวจแล้ว).xlsx')
    const [before, after] = [await readXlsx(file), await readXlsx(raw)]
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name))
    const width = before.sheets[0]!.rows[0]!.length
    const people = after.sheets[0]!.rows
    expect(people.map((row) => row.slice(0, width))).toEqual(before.sheets[0]!.rows)
    expect(people.map((row) => Boolean(row[width]))).toEqual([true, false, true, true])
    expect(people[0]![width]).toBe(REMARKS_HEADER)
    expect(people[2]![width]).toMatch(/^\[ไม่นำเข้า\] เลขประจำตัวประชาชน: .+\n?/)
    expect(people[3]![width]).toContain('[ไม่นำเข้า] ชื่อ:')
  })

  test('changes the ground of the cells that remarks are about, and of no other', async ({ call, runJobs }) => {
    const id = await bring(call, runJobs, await FILE())
    const { raw } = await call('somsri', 'GET', `/imports/${id}/corrected.xlsx`)
    const zip = openZip(raw)
    const sheet = readPart(zip, 'xl/worksheets/sheet1.xml').toString()
    const styleOf = (cell: string) => Number(new RegExp(`<c(?=[^>]*r="${cell}")[^>]*?s="(\\d+)"`).exec(sheet)?.[1] ?? 0)
    expect(styleOf('B3')).toBeGreaterThan(0)
    expect(styleOf('E4')).toBe(styleOf('B3'))
    expect(styleOf('B2')).not.toBe(styleOf('B3'))
    expect(readPart(zip, 'xl/styles.xml').toString()).toContain('FFF4C7BD')
  })

  test('brought again without a change says nothing new, visits included', async ({ call, runJobs }) => {
    const id = await bring(call, runJobs, await FILE())
    await call('somsri', 'POST', `/imports/${id}/commit`, {})
    await runJobs()
    const { raw } = await call('somsri', 'GET', `/imports/${id}/corrected.xlsx`)
    const again = await bring(call, runJobs, raw)
    const { body } = await call('somsri', 'GET', `/imports/${again}`)
    expect(body.sheets).toMatchObject([
      { kind: 'people', created: 0, updated: 0, unchanged: 1, refused: 2 },
      { kind: 'visits', created: 0, unchanged: 2 },
    ])
    const twice = await call('somsri', 'GET', `/imports/${again}/corrected.xlsx`)
    const header = (await readXlsx(twice.raw)).sheets[0]!.rows[0]!
    expect(header.filter((cell) => String(cell).startsWith(REMARKS_HEADER))).toHaveLength(1)
  })

  test('is for whoever brought the file, and leaves a line', async ({ call, runJobs, auditOf }) => {
    const id = await bring(
      call,
      runJobs,
      await workbook({ people: [personRow(4, { เลขประจำตัวประชาชน: invented(4) })] }),
    )
    expect((await call('nok', 'GET', `/imports/${id}/corrected.xlsx`)).status).toBe(403)
    expect((await call('far', 'GET', `/imports/${id}/corrected.xlsx`)).status).toBe(404)
    expect((await call('somsri', 'GET', `/imports/${id}/corrected.xlsx`)).status).toBe(200)
    expect(await auditOf('import.read-corrected')).toHaveLength(1)
  })
})
