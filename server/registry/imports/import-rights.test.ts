import { expect } from 'vitest'
import { test } from '../../testing.ts'
import { castAccounts, organizations } from '../../testing-cast.ts'
import { personRow, upload, visitRow, workbook } from '../../testing-workbooks.ts'
import { importFile, undoBatch } from './import-file.ts'

test.for(['malee', 'vera', 'fon', 'mek'] as const)('%s, who keeps no lists, brings none', async (name, { call }) => {
  const bytes = await workbook({ people: [personRow(1)] })
  expect((await call(name, 'POST', '/imports', undefined, upload(bytes))).body.problem).toBe('not-allowed')
  expect((await call(name, 'GET', '/imports')).body.problem).toBe('not-allowed')
  expect((await call(name, 'GET', '/central-form.xlsx')).body.problem).toBe('not-allowed')
})

test('a batch is its organisation’s own, and its rows are for whoever brought it and the administrators', async ({
  call,
  runJobs,
}) => {
  const { body } = await call(
    'somsri',
    'POST',
    '/imports',
    undefined,
    upload(await workbook({ people: [personRow(1)] })),
  )
  await runJobs()
  expect((await call('wilai', 'GET', `/imports/${body.id}`)).status).toBe(404)
  expect((await call('wilai', 'GET', '/imports')).body.batches).toEqual([])
  expect((await call('nok', 'GET', `/imports/${body.id}`)).body).toMatchObject({
    can: { commit: false, cancel: false },
  })
  expect((await call('nok', 'GET', `/imports/${body.id}/rows`)).body.problem).toBe('not-allowed')
  expect((await call('nok', 'POST', `/imports/${body.id}/commit`)).body.problem).toBe('not-allowed')
  expect((await call('arun', 'GET', `/imports/${body.id}/rows`)).body.rows).toHaveLength(1)
})

test('a list of another organisation is brought by the network’s administrator only', async ({ call }) => {
  const bytes = await workbook({ people: [personRow(1)] })
  const fields = { organizationId: organizations.trang.id }
  expect((await call('wilai', 'POST', '/imports', undefined, upload(bytes, fields))).body.problem).toBe('not-allowed')
  expect((await call('arun', 'POST', '/imports', undefined, upload(bytes, fields))).body.organizationName).toBe(
    organizations.trang.nameTh,
  )
})

test('a right that was lost since the upload is missed at commit', async ({ call, runJobs, centre }) => {
  const { body } = await call(
    'somsri',
    'POST',
    '/imports',
    undefined,
    upload(await workbook({ people: [personRow(1)] })),
  )
  await runJobs()
  await call('somsri', 'POST', `/imports/${body.id}/commit`)
  await centre.db
    .updateTable('accounts')
    .set({ disabledAt: '2026-11-22T00:00:00Z' })
    .where('id', '=', castAccounts.somsri.id)
    .execute()
  await runJobs()
  expect((await call('arun', 'GET', `/imports/${body.id}`)).body).toMatchObject({
    state: 'ready',
    problem: 'signed-out',
  })
  expect((await call('arun', 'GET', '/people')).body.people).toEqual([])
})

test('remarks and the blank form come as workbooks', async ({ call, runJobs }) => {
  const { body } = await call(
    'somsri',
    'POST',
    '/imports',
    undefined,
    upload(await workbook({ people: [personRow(1, { ชื่อ: null })] })),
  )
  await runJobs()
  const { readXlsx } = await import('hucre')
  const issues = await readXlsx((await call('somsri', 'GET', `/imports/${body.id}/issues.xlsx`)).raw)
  expect(issues.sheets[0]!.rows[1]).toMatchObject(['บุคคล', 2, 'ชื่อ', 'ไม่นำเข้า', null, 'ไม่มีชื่อ นำเข้าไม่ได้'])
  const form = await readXlsx((await call('somsri', 'GET', '/central-form.xlsx')).raw)
  expect(form.sheets.map(({ name }) => name)).toEqual(['คำอธิบาย', 'บุคคล', 'เยี่ยมบ้าน', 'ความต้องการ', 'รายการเลือก'])
  expect(form.sheets.map(({ rows }) => rows[0]!.length)).toEqual([3, 33, 25, 11, 13])
})

test('the command line goes the whole way in one call, and reports row by row', async ({ centre, call }) => {
  const buffer = await workbook({ people: [personRow(1), personRow(2, { ชื่อ: null })], visits: [visitRow(1)] })
  const file = { buffer, fileName: 'a.xlsx', organizationId: organizations.thakham.id }
  const dry = await importFile(centre, 'operator', { ...file, dryRun: true })
  expect(dry).toMatchObject({ batch: null, state: 'ready', sheets: [{ created: 1, refused: 1 }, { created: 1 }] })
  expect((await call('arun', 'GET', '/people')).body.people).toEqual([])

  const steps: string[] = []
  const report = await importFile(centre, 'operator', { ...file, onProgress: (step) => steps.push(step) })
  expect(report).toEqual({
    batch: expect.any(String),
    state: 'committed',
    problem: null,
    sheets: [
      { name: 'บุคคล', kind: 'people', read: 2, created: 1, updated: 0, unchanged: 0, review: 0, refused: 1 },
      { name: 'เยี่ยมบ้าน', kind: 'visits', read: 1, created: 1, updated: 0, unchanged: 0, review: 0, refused: 0 },
    ],
    issues: [
      {
        sheet: 'บุคคล',
        row: 3,
        column: 'ชื่อ',
        code: 'name-missing',
        severity: 'refuse',
        value: null,
        message: 'ไม่มีชื่อ นำเข้าไม่ได้',
      },
    ],
  })
  expect(steps).toContain('committed')
  expect((await call('arun', 'GET', '/people')).body.people).toHaveLength(1)
  expect(await undoBatch(centre, 'operator', report.batch!)).toMatchObject({ state: 'undone' })
  expect((await call('arun', 'GET', '/people')).body.people).toEqual([])
})

test('what cannot be read is reported with its reason', async ({ centre }) => {
  const file = { buffer: Buffer.from('no workbook'), fileName: 'a.xlsx', organizationId: organizations.thakham.id }
  expect(await importFile(centre, 'operator', file)).toMatchObject({
    state: 'failed',
    problem: 'file-has-no-form',
    sheets: [],
  })
})

test('a job whose holder died in the middle is done once', async ({ call, runJobs, centre }) => {
  const { body } = await call(
    'somsri',
    'POST',
    '/imports',
    undefined,
    upload(await workbook({ people: [personRow(1)], visits: [visitRow(1)] })),
  )
  const takeAgain = () =>
    centre.db.updateTable('jobs').set({ state: 'running', leaseUntil: '2020-01-01T00:00:00Z' }).execute()
  await runJobs()
  await takeAgain()
  await runJobs()
  await call('somsri', 'POST', `/imports/${body.id}/commit`)
  await runJobs()
  await takeAgain()
  await runJobs()
  expect((await call('somsri', 'GET', `/imports/${body.id}`)).body).toMatchObject({
    state: 'committed',
    sheets: [{ created: 1 }, { created: 1 }],
  })
  expect((await call('somsri', 'GET', '/people')).body.people).toHaveLength(1)
})
