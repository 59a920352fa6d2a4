import { expect } from 'vitest'
import { HOSTILE, workbookAround } from '../../bench/hostile-files.ts'
import { type Call, test } from '../../testing.ts'
import { invented, personRow, upload, uploads, visitRow, workbook } from '../../testing-workbooks.ts'

async function failure(call: Call, runJobs: () => Promise<void>, bytes: Buffer, fileName = 'file.xlsx') {
  const { status, body } = await call('somsri', 'POST', '/imports', undefined, upload(bytes, {}, fileName))
  expect(status).toBe(200)
  await runJobs()
  return (await call('somsri', 'GET', `/imports/${body.id}`)).body
}

/** Those of more than the five megabytes that the tests allow are refused before anybody reads them. */
const BEYOND_THE_LIMIT = ['a text of one endless line', 'a text of quotes']
const REFUSED = HOSTILE.filter(([name, , answer]) => typeof answer === 'string' && !BEYOND_THE_LIMIT.includes(name))

test.for(REFUSED)(
  '%s is told for what it is, and leaves no row behind',
  async ([, make, problem, fileName], { call, runJobs }) => {
    const batch = await failure(call, runJobs, await make(), fileName)
    expect(batch).toMatchObject({ state: 'failed', problem, can: { commit: false, cancel: true } })
    expect((await call('somsri', 'GET', `/imports/${batch.id}/rows`)).body.rows).toEqual([])
  },
)

test('a list that breaks off in the middle leaves none of the rows that came before', async ({ call, runJobs }) => {
  const cells = (at: number) =>
    [invented(at), 'นาง', 'สมมุติก', 'ตัวอย่างดี', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา']
      .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
      .join('')
  const header = ['เลขประจำตัวประชาชน', 'คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ตำบล', 'อำเภอ', 'จังหวัด']
    .map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')
  const rows = Array.from({ length: 2_500 }, (_, at) => `<row>${cells(at)}</row>`).join('')
  const bytes = await workbookAround(`<sheetData><row>${header}</row>${rows}<row><c <row></row></sheetData>`)
  const batch = await failure(call, runJobs, bytes)
  expect(batch).toMatchObject({ state: 'failed', problem: 'file-damaged' })
  expect((await call('somsri', 'GET', `/imports/${batch.id}/rows`)).body.rows).toEqual([])
})

test('several files in one request are one list when they are texts, and refused when they are not', async ({
  call,
  runJobs,
}) => {
  const person =
    'HOSPCODE|CID|PID|HID|PRENAME|NAME|LNAME|SEX|BIRTH|TYPEAREA|DISCHARGE\n99901|' +
    `${invented(7)}|1|1|005|สมมุติก|ตัวอย่างดี|2|19490414|1|9\n`
  const home = 'HOSPCODE|HID|HOUSE|VILLAGE|TAMBON|AMPUR|CHANGWAT\n99901|1|12/3|05|13|11|90\n'
  const files = [
    { bytes: Buffer.from(person), fileName: 'person.txt' },
    { bytes: Buffer.from(home), fileName: 'home.txt' },
  ]
  const { body } = await call('somsri', 'POST', '/imports', undefined, uploads(files))
  await runJobs()
  expect((await call('somsri', 'GET', `/imports/${body.id}`)).body).toMatchObject({
    state: 'ready',
    fileName: 'person.txt',
    sheets: [{ name: '', created: 1 }],
  })
  const mixed = [...files, { bytes: await workbook({ people: [personRow(1)] }), fileName: 'a.xlsx' }]
  expect(await call('somsri', 'POST', '/imports', undefined, uploads(mixed))).toMatchObject({
    status: 422,
    body: { problem: 'bundle-holds-others' },
  })
})

test.for([
  [
    'a workbook of something else',
    () => workbook({ people: [{ ก: 1 }] }, ['ก', 'ข', 'ค'], { people: 'อื่น' }),
    'file-has-no-form',
  ],
  [
    'a form without its columns',
    () => workbook({ people: [personRow(1)] }, ['ชื่อ', 'นามสกุล', 'จังหวัด']),
    'file-misses-columns',
  ],
] as const)('%s is told for what it is', async ([, make, problem], { call, runJobs }) => {
  expect(await failure(call, runJobs, await make())).toMatchObject({
    state: 'failed',
    problem,
    can: { commit: false, cancel: true },
  })
})

test('the columns that are missing are named', async ({ call, runJobs }) => {
  const batch = await failure(call, runJobs, await workbook({ people: [personRow(1)] }, ['ชื่อ', 'จังหวัด']))
  const rows = (await call('somsri', 'GET', `/imports/${batch.id}/rows?outcome=with-issues`)).body.rows as {
    issues: { message: string }[]
  }[]
  expect(rows[0]!.issues[0]!.message).toContain('ตำบล, อำเภอ')
})

test('a sheet that lacks its columns does not stop the others', async ({ call, runJobs }) => {
  const { body } = await call(
    'somsri',
    'POST',
    '/imports',
    undefined,
    upload(
      await workbook({ people: [personRow(1)], visits: [visitRow(1)] }, { visits: ['เลขประจำตัวประชาชน', 'ผู้เยี่ยม'] }),
    ),
  )
  await runJobs()
  const batch = (await call('somsri', 'GET', `/imports/${body.id}`)).body
  expect(batch).toMatchObject({ state: 'ready', sheets: [{ kind: 'people', created: 1 }], issueCount: 1 })
})

test('a file beyond the limit is refused with the limit', async ({ call }) => {
  const { status, body } = await call('somsri', 'POST', '/imports', undefined, upload(Buffer.alloc(6 * 2 ** 20)))
  expect([status, body]).toMatchObject([413, { problem: 'too-large', details: { megabytes: 5 } }])
})

test('an upload without a file, or with fields that say nothing, is refused', async ({ call }) => {
  const empty = { payload: '--b--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=b' } }
  expect((await call('somsri', 'POST', '/imports', undefined, empty)).body.problem).toBe('file-not-sent')
  const bytes = await workbook({ people: [] })
  expect((await call('somsri', 'POST', '/imports', undefined, upload(bytes, { fileDate: 'พรุ่งนี้' }))).body.problem).toBe(
    'invalid',
  )
})
