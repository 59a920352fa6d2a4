import { expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import { personRow, upload, visitRow, workbook } from '../../testing-workbooks.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

async function failure(call: Call, runJobs: () => Promise<void>, bytes: Buffer, fileName = 'file.xlsx') {
  const { status, body } = await call('somsri', 'POST', '/imports', undefined, upload(bytes, {}, fileName))
  expect(status).toBe(200)
  await runJobs()
  return (await call('somsri', 'GET', `/imports/${body.id}`)).body
}

test.for([
  ['an empty file', async () => Buffer.alloc(0), 'file-empty'],
  ['a text', async () => Buffer.from('ชื่อ,นามสกุล\n'), 'file-not-a-workbook'],
  ['a page named .xls', async () => Buffer.from('<html><table></table></html>'), 'file-not-a-workbook'],
  ['an old workbook', async () => Buffer.concat([OLE, Buffer.alloc(600)]), 'file-too-old'],
  [
    'a locked workbook',
    async () => Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'file-encrypted',
  ],
  ['half a workbook', async () => (await workbook({ people: [personRow(1)] })).subarray(0, 900), 'file-truncated'],
  ['another zip', async () => Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]), 'file-not-a-workbook'],
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
