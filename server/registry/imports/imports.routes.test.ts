import { expect } from 'vitest'
import type { Batch, BatchRow } from '../../../domain/registry/imports/import.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { invented, needRow, personRow, upload, visitRow, workbook } from '../../testing-workbooks.ts'

type Hands = { call: Call; runJobs: () => Promise<void> }

async function bring({ call, runJobs }: Hands, as: CastName, bytes: Buffer, fields: Record<string, string> = {}) {
  const { status, body } = await call(as, 'POST', '/imports', undefined, upload(bytes, fields))
  expect([status, body.problem]).toEqual([200, null])
  await runJobs()
  return batchOf(call, as, String(body.id))
}

const batchOf = async (call: Call, as: CastName, id: string) =>
  (await call(as, 'GET', `/imports/${id}`)).body as unknown as Batch

const rowsOf = async (call: Call, as: CastName, id: string, query = '') =>
  (await call(as, 'GET', `/imports/${id}/rows${query}`)).body.rows as BatchRow[]

async function step({ call, runJobs }: Hands, as: CastName, id: string, name: 'commit' | 'undo') {
  expect((await call(as, 'POST', `/imports/${id}/${name}`)).status).toBe(200)
  await runJobs()
  return batchOf(call, as, id)
}

const bringAndCommit = async (hands: Hands, as: CastName, bytes: Buffer, fields: Record<string, string> = {}) =>
  step(hands, as, (await bring(hands, as, bytes, fields)).id, 'commit')

const people = async (call: Call, as: CastName) =>
  (await call(as, 'GET', '/people?limit=200')).body.people as { id: string; fullName: string; house: string | null }[]

const sheet = (batch: Batch, kind: string) => batch.sheets.find((one) => one.kind === kind)

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
  expect(await people(call, 'somsri')).toEqual([])

  const committed = await step(hands, 'somsri', batch.id, 'commit')
  expect(committed).toMatchObject({ state: 'committed', can: { commit: false, undo: true, cancel: false } })
  const [first] = await people(call, 'somsri')
  expect((await call('somsri', 'GET', `/people/${first!.id}/visits`)).body.visits).toHaveLength(2)
  const second = (await people(call, 'somsri'))[1]!
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
  const before = await people(call, 'somsri')
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
  expect(await people(call, 'somsri')).toEqual(before)
  expect((await call('somsri', 'GET', `/people/${before[0]!.id}`)).body).toMatchObject({ revision: 1, visitCount: 1 })
})

test('columns may come in another order, and unused ones be left out', async ({ call, runJobs }) => {
  const headers = ['จังหวัด', 'อำเภอ', 'ตำบล', 'ชื่อ', 'นามสกุล', 'เลขประจำตัวประชาชน']
  const batch = await bring(
    { call, runJobs },
    'somsri',
    await workbook({ people: [personRow(1)] }, headers, { people: 'แผ่น 1' }),
  )
  expect(sheet(batch, 'people')).toMatchObject({ name: 'แผ่น 1', created: 1 })
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
  expect(sheet(batch, 'people')).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
  const [row] = await rowsOf(call, 'somsri', batch.id, '?outcome=updated')
  expect(row!.changes).toMatchObject([
    { field: 'nickname', old: 'หนู', new: 'กบ', taken: true },
    { field: 'address', old: { house: '1/2' }, new: { house: '1/3' }, taken: true },
  ])
  await step(hands, 'somsri', batch.id, 'commit')
  expect((await people(call, 'somsri')).map(({ house }) => house)).toEqual(['1/3', null])
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
  expect(sheet(batch, 'people')).toMatchObject({ read: 5, created: 2, refused: 3 })
  expect(sheet(batch, 'visits')).toMatchObject({ read: 7, created: 2, unchanged: 1, refused: 4 })
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

test('no remark shows a whole number', async ({ call, runJobs }) => {
  const batch = await bring(
    { call, runJobs },
    'somsri',
    await workbook({ people: [personRow(1, { เลขประจำตัวประชาชน: '9901117185620' })] }),
  )
  const [row] = await rowsOf(call, 'somsri', batch.id)
  expect(JSON.stringify(row)).not.toContain('99011171')
  expect(row!.issues[0]!.value).toBe('x-xxxx-xxxxx-62-0')
})

test('two rows with one number are one person, and the later row holds', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const twice = [personRow(1, { ชื่อเล่น: 'หนู', หมายเหตุ: 'บ้านน้ำท่วม' }), personRow(1, { รหัสในแบบฟอร์ม: 'B1', ชื่อเล่น: 'กบ' })]
  const bytes = await workbook({ people: twice, visits: [visitRow(1)] })
  const batch = await bringAndCommit(hands, 'somsri', bytes)
  expect(sheet(batch, 'people')).toMatchObject({ read: 2, created: 1, updated: 1 })
  const [person, nobody] = await people(call, 'somsri')
  expect(nobody).toBeUndefined()
  expect((await call('somsri', 'GET', `/people/${person!.id}`)).body).toMatchObject({
    nickname: 'กบ',
    note: 'บ้านน้ำท่วม',
  })
  expect(sheet(await bring(hands, 'somsri', bytes), 'people')).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})

test('one number under two quite different names waits for somebody to decide, and so do the visits', async ({
  call,
  runJobs,
}) => {
  const bytes = await workbook({
    people: [personRow(1), personRow(1, { รหัสในแบบฟอร์ม: 'B1', ชื่อ: 'อารี', นามสกุล: 'มณีขวัญ', วันเกิด: '01/02/2500' })],
    visits: [visitRow(1, { รหัสในแบบฟอร์ม: 'B1', เลขประจำตัวประชาชน: null })],
  })
  const batch = await bring({ call, runJobs }, 'somsri', bytes)
  expect(sheet(batch, 'people')).toMatchObject({ created: 1, review: 1 })
  expect(sheet(batch, 'visits')).toMatchObject({ review: 1 })
  expect((await rowsOf(call, 'somsri', batch.id, '?outcome=review')).map(({ issues }) => issues[0]!.code)).toEqual([
    'number-name-differs',
    'person-in-review',
  ])
})

test('without a number she is found by name, birth date and subdistrict', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const batch = await bring(
    hands,
    'somsri',
    await workbook({ people: [personRow(1, { เลขประจำตัวประชาชน: null, คำนำหน้า: 'น.ส.', รหัสในแบบฟอร์ม: 'X' })] }),
  )
  expect(sheet(batch, 'people')).toMatchObject({ created: 0, updated: 1 })
})

test('a number that is one digit off the same name asks; another number is another person', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(100)] }))
  const name = personRow(100).ชื่อ
  const batch = await bring(
    hands,
    'somsri',
    await workbook({
      people: [personRow(101, { ชื่อ: name }), personRow(76543210, { ชื่อ: name, รหัสในแบบฟอร์ม: 'C' })],
    }),
  )
  expect(batch.sheets[0]).toMatchObject({ review: 1, created: 1 })
  expect((await rowsOf(call, 'somsri', batch.id)).map(({ issues }) => issues[0]!.code)).toEqual([
    'number-differs',
    'same-name-other-number',
  ])
})

test('people outside the officer’s area are not taken, and who is known there is not shown', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  const trang = { ตำบล: 'ทับเที่ยง', อำเภอ: 'เมืองตรัง', จังหวัด: 'ตรัง' }
  await bringAndCommit(hands, 'far', await workbook({ people: [personRow(7, { ...trang, ชื่อเล่น: 'ความลับ' })] }))
  const batch = await bring(
    hands,
    'somsri',
    await workbook({ people: [personRow(7), personRow(8, trang), personRow(9)], visits: [visitRow(7)] }),
  )
  const [known, outside] = await rowsOf(call, 'somsri', batch.id, '?kind=people')
  expect(known).toMatchObject({
    outcome: 'review',
    personId: null,
    changes: [],
    issues: [{ code: 'person-outside-scope', severity: 'ask' }],
  })
  expect(outside).toMatchObject({ outcome: 'refused', issues: [{ code: 'outside-scope' }] })
  expect(JSON.stringify(await rowsOf(call, 'somsri', batch.id))).not.toContain('ความลับ')
  expect(sheet(batch, 'visits')).toMatchObject({ review: 1 })
})

test('a visit to somebody of the registry is linked by her number', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const batch = await bringAndCommit(hands, 'somsri', await workbook({ visits: [visitRow(1)] }))
  expect(sheet(batch, 'visits')).toMatchObject({ created: 1 })
})

test('an edit by hand between preview and commit makes the preview anew', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const [person] = await people(call, 'somsri')
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

test('whoever came in between is met, not made twice', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  const bytes = await workbook({ people: [personRow(1)] })
  const first = await bring(hands, 'somsri', bytes)
  await bringAndCommit(hands, 'nok', bytes)
  expect(await step(hands, 'somsri', first.id, 'commit')).toMatchObject({
    state: 'ready',
    problem: 'batch-preview-outdated',
  })
  await step(hands, 'somsri', first.id, 'commit')
  expect(await people(call, 'nok')).toHaveLength(1)
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

test('no 13-digit number stands in the open in anything that is kept', async ({ call, runJobs, centre }) => {
  const { sql } = await import('kysely')
  const hands = { call, runJobs }
  const bytes = await workbook({
    people: [personRow(1, { เลขบัตรคนพิการ: invented(1), ประเภทความพิการ: 'ทางการเห็น' })],
    visits: [visitRow(1)],
  })
  await bring(hands, 'somsri', bytes)
  await bringAndCommit(hands, 'nok', bytes)
  for (const table of [
    'import_rows',
    'person_sources',
    'source_facts',
    'people',
    'person_health',
    'person_identifiers',
    'jobs',
    'audit_entries',
  ]) {
    const { rows } = await sql<{ open: boolean }>`
      select bool_or(t::text like ${`%${invented(1)}%`}) as open from ${sql.table(table)} t`.execute(centre.db)
    expect([table, rows[0]!.open ?? false]).toEqual([table, false])
  }
})
