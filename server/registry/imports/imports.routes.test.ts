import { expect } from 'vitest'
import { test } from '../../testing.ts'
import { batchOf, bring, bringAndCommit, peopleOf, rowsOf, sheetOf, step } from '../../testing-imports.ts'
import { needRow, personRow, upload, visitRow, workbook } from '../../testing-workbooks.ts'
import { findBatchInHand } from './batches.queries.ts'
import { stageBatch } from './stage-batch.ts'

test('a file is read, shown, and writes nothing before it is committed', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({
    people: [personRow(1), personRow(2)],
    visits: [visitRow(1), visitRow(1, { วันที่เยี่ยม: '05/05/2563' })],
    needs: [needRow(2)],
  })
  const batch = await bring(hands, 'somsri', bytes)
  expect(batch).toMatchObject({
    state: 'ready',
    fileName: 'แบบฟอร์ม.xlsx',
    can: { commit: true, undo: false, cancel: true },
  })
  expect(batch.sheets.map(({ kind, read, created }) => [kind, read, created])).toEqual([
    ['people', 2, 2],
    ['visits', 2, 2],
    ['needs', 1, 1],
  ])
  expect(await peopleOf(call, 'somsri')).toEqual([])

  const committed = await step(hands, 'somsri', batch.id, 'commit')
  expect(committed).toMatchObject({ state: 'committed', can: { commit: false, undo: true, cancel: false } })
  const [first] = await peopleOf(call, 'somsri')
  expect((await call('somsri', 'GET', `/people/${first!.id}/visits`)).body.visits).toHaveLength(2)
  const second = (await peopleOf(call, 'somsri'))[1]!
  expect((await call('somsri', 'GET', `/people/${second.id}/needs`)).body.needs).toMatchObject([
    { kind: 'wheelchair', foundOn: '2020-05-04', fromImport: true },
  ])
})

test('the same file again changes nothing', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({
    people: [personRow(1), personRow(2, { เลขประจำตัวประชาชน: null })],
    visits: [visitRow(1), visitRow(2, { เลขประจำตัวประชาชน: null })],
    needs: [needRow(1)],
  })
  await bringAndCommit(hands, 'somsri', bytes)
  const before = await peopleOf(call, 'somsri')
  const again = await bringAndCommit(hands, 'somsri', bytes)
  expect(
    again.sheets.map(({ created, updated, unchanged, review, refused }) => [
      created,
      updated,
      unchanged,
      review,
      refused,
    ]),
  ).toEqual([
    [0, 0, 2, 0, 0],
    [0, 0, 2, 0, 0],
    [0, 0, 1, 0, 0],
  ])
  expect(await peopleOf(call, 'somsri')).toEqual(before)
  expect((await call('somsri', 'GET', `/people/${before[0]!.id}`)).body).toMatchObject({ revision: 1, visitCount: 1 })
})

test('columns may come in another order, and unused ones be left out', async ({ call, runJobs }) => {
  const headers = ['จังหวัด', 'อำเภอ', 'ตำบล', 'ชื่อ', 'นามสกุล', 'เลขประจำตัวประชาชน']
  const batch = await bring(
    { call, runJobs },
    'somsri',
    await workbook({ people: [personRow(1)] }, headers, { people: 'แผ่น 1' }),
  )
  expect(sheetOf(batch, 'people')).toMatchObject({ name: 'แผ่น 1', created: 1 })
})

test('a newer list shows field by field what it changes, old and new', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(
    hands,
    'somsri',
    await workbook({ people: [personRow(1, { ชื่อเล่น: 'หนู', บ้านเลขที่: '1/2' }), personRow(2)] }),
  )
  const batch = await bring(
    hands,
    'somsri',
    await workbook({ people: [personRow(1, { ชื่อเล่น: 'กบ', บ้านเลขที่: '1/3' }), personRow(2)] }),
  )
  expect(sheetOf(batch, 'people')).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
  const [row] = await rowsOf(call, 'somsri', batch.id, '?outcome=updated')
  expect(row!.changes).toMatchObject([
    { field: 'nickname', old: 'หนู', new: 'กบ', taken: true },
    { field: 'address', old: { house: '1/2' }, new: { house: '1/3' }, taken: true },
  ])
  await step(hands, 'somsri', batch.id, 'commit')
  expect((await peopleOf(call, 'somsri')).map(({ house }) => house)).toEqual(['1/3', null])
})

test('what another agency says otherwise is told and not overwritten', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1, { อาชีพ: 'ทำสวนยางพารา' })] }), {
    fileDate: '2026-11-01',
  })
  const batch = await bring(
    hands,
    'wilai',
    await workbook({ people: [personRow(1, { อาชีพ: 'รับจ้างทั่วไป', เพศ: 'หญิง' })] }),
    { fileDate: '2026-06-30' },
  )
  expect(batch.disagreements).toBe(1)
  const [row] = await rowsOf(call, 'wilai', batch.id, '?outcome=disagreeing')
  expect(row!.changes).toEqual([
    { field: 'sex', old: null, new: 'female', taken: true },
    { field: 'occupation', old: 'rubber', new: 'general-labour', taken: false },
  ])
})

test('a bad row never stops the good ones, and says why in Thai', async ({ call, runJobs }) => {
  const bytes = await workbook({
    people: [
      personRow(1),
      personRow(2, { เลขประจำตัวประชาชน: '9901117185620' }),
      personRow(3, { เลขประจำตัวประชาชน: '99011171' }),
      personRow(4, { ชื่อ: null }),
      personRow(5, { รหัสในแบบฟอร์ม: 'ตัวอย่าง' }),
      {},
      personRow(6, { เลขประจำตัวประชาชน: null, ตำบล: 'ต.ท่าข้าง' }),
    ],
    visits: [
      visitRow(1),
      visitRow(1),
      visitRow(1, { วันที่เยี่ยม: '30/02/2563' }),
      visitRow(1, { วันที่เยี่ยม: '01/01/2599' }),
      visitRow(9),
      visitRow(2),
      visitRow(6, { เลขประจำตัวประชาชน: null }),
    ],
  })
  const batch = await bring({ call, runJobs }, 'nok', bytes)
  expect(sheetOf(batch, 'people')).toMatchObject({ read: 5, created: 2, refused: 3 })
  expect(sheetOf(batch, 'visits')).toMatchObject({ read: 7, created: 2, unchanged: 1, refused: 4 })
  const told = (await rowsOf(call, 'nok', batch.id, '?outcome=with-issues')).flatMap(({ issues }) =>
    issues.map(({ sheet: where, row, code, severity }) => [where, row, code, severity]),
  )
  expect(told).toEqual([
    ['บุคคล', 3, 'number-checksum', 'refuse'],
    ['บุคคล', 4, 'number-length', 'refuse'],
    ['บุคคล', 5, 'name-missing', 'refuse'],
    ['บุคคล', 8, 'number-missing', 'warn'],
    ['บุคคล', 8, 'subdistrict-unknown', 'warn'],
    ['เยี่ยมบ้าน', 3, 'visit-row-repeated', 'warn'],
    ['เยี่ยมบ้าน', 4, 'fact-date-impossible', 'refuse'],
    ['เยี่ยมบ้าน', 5, 'fact-date-in-future', 'refuse'],
    ['เยี่ยมบ้าน', 6, 'visit-person-unknown', 'refuse'],
    ['เยี่ยมบ้าน', 7, 'visit-person-unknown', 'refuse'],
  ])
  const [unknown] = await rowsOf(call, 'nok', batch.id, '?outcome=created&kind=people&after=0')
  expect(unknown!.issues[1]!.message).toContain('ท่าข้าม')
})

test('an edit by hand between preview and commit makes the preview anew', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const [person] = await peopleOf(call, 'somsri')
  const batch = await bring(hands, 'somsri', await workbook({ people: [personRow(1, { ชื่อเล่น: 'กบ' })] }))
  const correction = { id: '01a20000-0000-7000-8000-0000000000aa', revision: 1, nickname: 'หนู' }
  expect((await call('somsri', 'POST', `/people/${person!.id}/corrections`, correction)).status).toBe(200)
  expect(await step(hands, 'somsri', batch.id, 'commit')).toMatchObject({
    state: 'ready',
    problem: 'batch-preview-outdated',
  })
  const [row] = await rowsOf(call, 'somsri', batch.id)
  expect(row!.changes).toEqual([{ field: 'nickname', old: 'หนู', new: 'กบ', taken: false }])
  expect(await step(hands, 'somsri', batch.id, 'commit')).toMatchObject({ state: 'committed', problem: null })
})

test('a step that was done cannot be asked for again', async ({ call, runJobs }) => {
  const batch = await bringAndCommit({ call, runJobs }, 'somsri', await workbook({ people: [personRow(1)] }))
  expect((await call('somsri', 'POST', `/imports/${batch.id}/commit`)).body.problem).toBe('batch-not-in-state')
  expect((await call('somsri', 'POST', `/imports/${batch.id}/cancellation`)).body.problem).toBe('batch-not-in-state')
})

test('a cancelled batch forgets what was read', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const batch = await bring(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  expect((await call('somsri', 'POST', `/imports/${batch.id}/cancellation`)).body).toMatchObject({ state: 'cancelled' })
  expect(await rowsOf(call, 'somsri', batch.id)).toEqual([])
})

test('a batch that is cancelled while it is read stays cancelled', async ({ call, runJobs, centre, operator }) => {
  const bytes = await workbook({ people: [personRow(1)] })
  const id = String((await call('somsri', 'POST', '/imports', undefined, upload(bytes))).body.id)
  const inHand = (await operator(({ db }) => findBatchInHand(db, id)))!
  expect((await call('somsri', 'POST', `/imports/${id}/cancellation`)).status).toBe(200)
  await expect(stageBatch(centre, 'operator', inHand)).rejects.toMatchObject({ key: 'batch-not-in-state' })
  await runJobs()
  expect(await batchOf(call, 'somsri', id)).toMatchObject({ state: 'cancelled', sheets: [] })
  expect(await rowsOf(call, 'somsri', id)).toEqual([])
})
