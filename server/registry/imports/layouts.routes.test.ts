import { writeXlsx } from 'hucre'
import { expect } from 'vitest'
import type { BatchLayout, SheetLayout } from '../../../domain/registry/imports/layout/layout.ts'
import { type Call, test } from '../../testing.ts'
import { invented, upload } from '../../testing-workbooks.ts'

type Cell = string | number
const TITLE = ['รายชื่อผู้รับของ ตำบลท่าข้าม อำเภอหาดใหญ่ จังหวัดสงขลา']
/** คนที่ช่วย is a header that nobody knows. */
const HEADERS = ['ลำดับ', 'เลขบัตร ปชช.', 'คนที่ช่วย', 'ปีเกิด', 'บ้าน เลขที่']
const person = (index: number, name: string): Cell[] => [index, invented(index), name, '2490', `${index}/1`]
const ROWS = [TITLE, HEADERS, person(11, 'กานดา เรียนดี'), person(12, 'ขวัญใจ เรียนดี')]

const bytesOf = async (rows: Cell[][], others: { name: string; rows: Cell[][] }[] = []) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'ม.4', rows }, ...others] }))

async function bring(call: Call, runJobs: () => Promise<void>, bytes: Buffer, who: 'somsri' | 'far' = 'somsri') {
  const { body } = await call(who, 'POST', '/imports', undefined, upload(bytes))
  await runJobs()
  return body.id as string
}

const layoutOf = async (call: Call, id: string, who: 'somsri' | 'far' = 'somsri') =>
  (await call(who, 'GET', `/imports/${id}/layout`)).body as unknown as BatchLayout

const columnsOf = ({ columns }: SheetLayout) => columns.map(({ key, how }) => `${key}:${how}`)

test('a column that nobody knows is shown with its first cells, and chosen by a hand', async ({ call, runJobs }) => {
  const id = await bring(call, runJobs, await bytesOf(ROWS))
  expect((await call('somsri', 'GET', `/imports/${id}`)).body).toMatchObject({
    state: 'failed',
    problem: 'file-has-no-form',
  })
  const before = await layoutOf(call, id)
  expect(before.can.choose).toBe(true)
  expect(before.keys.find(({ key }) => key === 'fullName')).toMatchObject({
    group: 'identity',
    label: 'ชื่อ-สกุล ในช่องเดียว',
  })
  const choice = { sheets: [{ name: 'ม.4', headerRow: 2, columns: { 2: 'fullName' } }], remember: true }
  expect((await call('somsri', 'POST', `/imports/${id}/layout`, choice)).body).toMatchObject({ state: 'reading' })
  await runJobs()
  expect((await call('somsri', 'GET', `/imports/${id}`)).body).toMatchObject({
    state: 'ready',
    sheets: [{ read: 2, created: 2 }],
  })
  const [sheet] = (await layoutOf(call, id)).sheets
  expect(columnsOf(sheet!)).toEqual(['sequence:name', 'number:name', 'fullName:chosen', 'birthYear:name', 'house:name'])
  expect(sheet!.columns[1]!.samples[0]).toMatch(/^x-xxxx-xxxxx-/)
  expect(sheet!.columns[2]!.samples).toEqual(['กานดา เรียนดี', 'ขวัญใจ เรียนดี'])
  expect(sheet).toMatchObject({ form: 'list', headerRow: 2, defaults: { areaCode: '901113', moo: 4 } })
})

test('the next file with these headers is read as a hand had it read, by its own organisation only', async ({
  call,
  runJobs,
}) => {
  const first = await bring(call, runJobs, await bytesOf(ROWS))
  const choice = { sheets: [{ name: 'ม.4', headerRow: 2, columns: { 2: 'fullName' } }], remember: true }
  await call('somsri', 'POST', `/imports/${first}/layout`, choice)
  await runJobs()
  const next = await bytesOf([TITLE, HEADERS, person(13, 'คำนึง เรียนดี')])
  const id = await bring(call, runJobs, next)
  expect((await call('somsri', 'GET', `/imports/${id}`)).body).toMatchObject({ state: 'ready', sheets: [{ read: 1 }] })
  const [sheet] = (await layoutOf(call, id)).sheets
  expect(sheet!.columns[2]).toMatchObject({ key: 'fullName', how: 'remembered' })
  const elsewhere = await bring(call, runJobs, next, 'far')
  expect((await call('far', 'GET', `/imports/${elsewhere}`)).body).toMatchObject({ state: 'failed' })
})

test('what is not to be remembered holds for the one file', async ({ call, runJobs }) => {
  const first = await bring(call, runJobs, await bytesOf(ROWS))
  const choice = { sheets: [{ name: 'ม.4', headerRow: 2, columns: { 2: 'fullName' } }], remember: false }
  await call('somsri', 'POST', `/imports/${first}/layout`, choice)
  await runJobs()
  const id = await bring(call, runJobs, await bytesOf([TITLE, HEADERS, person(14, 'งามตา เรียนดี')]))
  expect((await call('somsri', 'GET', `/imports/${id}`)).body.state).toBe('failed')
})

const KNOWN = ['ที่', 'ชื่อ-สกุล', 'เลข 13 หลัก', 'เกิดเมื่อ', 'ที่อยู่']
const known = (index: number, name: string): Cell[] => [index, name, invented(index), '2 ก.พ. 2490', `${index} ม.4`]

test('rows that speak of nobody, and sheets without persons, are each told', async ({ call, runJobs }) => {
  const rows = [
    TITLE,
    KNOWN,
    known(1, 'นางกานดา เรียนดี'),
    ['', '', '', '', ''],
    KNOWN,
    ['', 'รวม 1 คน'],
    ['ลงชื่อ.......ผู้รายงาน'],
  ]
  const id = await bring(
    call,
    runJobs,
    await bytesOf(rows, [
      {
        name: 'สรุป',
        rows: [
          ['หมู่', 'จำนวน'],
          ['4', '1'],
        ],
      },
    ]),
  )
  const { body } = await call('somsri', 'GET', `/imports/${id}`)
  expect(body).toMatchObject({ state: 'ready', sheets: [{ name: 'ม.4', read: 1, created: 1, refused: 0 }] })
  const { rows: told } = (await call('somsri', 'GET', `/imports/${id}/rows?outcome=skipped`)).body as {
    rows: { sheet: string; row: number; issues: { code: string; severity: string }[] }[]
  }
  expect(told.map(({ sheet, row, issues }) => `${sheet} ${row} ${issues[0]!.severity} ${issues[0]!.code}`)).toEqual([
    'ม.4 1 skip row-is-title',
    'ม.4 2 skip row-is-header',
    'ม.4 5 skip row-is-header',
    'ม.4 6 skip row-is-total',
    'ม.4 7 skip row-is-note',
    'สรุป 0 skip sheet-without-persons',
  ])
  const [, summary] = (await layoutOf(call, id)).sheets
  expect(summary).toMatchObject({ name: 'สรุป', form: null, skipped: true, whySkipped: 'แผ่นงานนี้ไม่มีข้อมูลบุคคล' })
})

test('a village that stands as a heading holds for the people below it', async ({ call, runJobs }) => {
  const bare = (index: number, name: string): Cell[] => [index, name, invented(index), '2 ก.พ. 2490', `${index}/1`]
  const rows = [
    TITLE,
    KNOWN,
    ['', 'หมู่ที่ 1 บ้านท่าใหม่'],
    bare(21, 'นางกานดา เรียนดี'),
    ['', 'หมู่ที่ 2 บ้านควนใน'],
    bare(22, 'นายมานะ อดทน'),
  ]
  const id = await bring(call, runJobs, await bytesOf(rows))
  await call('somsri', 'POST', `/imports/${id}/commit`, {})
  await runJobs()
  const { rows: made } = (await call('somsri', 'GET', `/imports/${id}/rows?outcome=created`)).body as {
    rows: { personId: string }[]
  }
  const people = await Promise.all(made.map(({ personId }) => call('somsri', 'GET', `/people/${personId}`)))
  expect(people.map(({ body }) => body.address)).toMatchObject([
    { moo: 1, village: 'บ้านท่าใหม่', areaCode: '901113' },
    { moo: 2, village: 'บ้านควนใน', areaCode: '901113' },
  ])
})

test('a sheet that a hand leaves out is not read', async ({ call, runJobs }) => {
  const others = [{ name: 'ม.5', rows: [KNOWN, known(3, 'นางคำนึง เรียนดี')] }]
  const id = await bring(call, runJobs, await bytesOf([KNOWN, known(2, 'นางขวัญใจ เรียนดี')], others))
  expect((await call('somsri', 'GET', `/imports/${id}`)).body.sheets).toHaveLength(2)
  await call('somsri', 'POST', `/imports/${id}/layout`, { sheets: [{ name: 'ม.5', skip: true }], remember: false })
  await runJobs()
  expect((await call('somsri', 'GET', `/imports/${id}`)).body.sheets).toMatchObject([{ name: 'ม.4', read: 1 }])
})

test('two lines that differ only in their number are one row', async ({ call, runJobs }) => {
  const [first, second] = [known(2, 'นางขวัญใจ เรียนดี'), known(2, 'นางขวัญใจ เรียนดี')]
  second[0] = 3
  const id = await bring(call, runJobs, await bytesOf([TITLE, KNOWN, first, second]))
  expect((await call('somsri', 'GET', `/imports/${id}`)).body.sheets).toMatchObject([
    { read: 2, created: 1, unchanged: 1 },
  ])
})

test('a committed batch is not read again', async ({ call, runJobs }) => {
  const id = await bring(call, runJobs, await bytesOf([KNOWN, known(2, 'นางขวัญใจ เรียนดี')]))
  await call('somsri', 'POST', `/imports/${id}/commit`, {})
  await runJobs()
  const again = await call('somsri', 'POST', `/imports/${id}/layout`, { sheets: [{ name: 'ม.4' }] })
  expect(again.body).toMatchObject({ problem: 'batch-not-in-state' })
})
