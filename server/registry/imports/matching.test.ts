import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../testing.ts'
import { bring, bringAndCommit, peopleOf, rowsOf, sheetOf, step } from '../../testing-imports.ts'
import { invented, personRow, visitRow, workbook } from '../../testing-workbooks.ts'

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
  expect(sheetOf(batch, 'people')).toMatchObject({ read: 2, created: 1, updated: 1 })
  const [person, nobody] = await peopleOf(call, 'somsri')
  expect(nobody).toBeUndefined()
  expect((await call('somsri', 'GET', `/people/${person!.id}`)).body).toMatchObject({
    nickname: 'กบ',
    note: 'บ้านน้ำท่วม',
  })
  expect(sheetOf(await bring(hands, 'somsri', bytes), 'people')).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
})

test('one number under two quite different people is the first one’s, and somebody decides who the other is', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  const other = { รหัสในแบบฟอร์ม: 'B1', ชื่อ: 'อารี', นามสกุล: 'มณีขวัญ', วันเกิด: '01/02/2500' }
  const bytes = await workbook({
    people: [personRow(1), personRow(1, other)],
    visits: [visitRow(1, { รหัสในแบบฟอร์ม: 'B1', เลขประจำตัวประชาชน: null }), visitRow(1)],
  })
  const batch = await bring(hands, 'somsri', bytes)
  expect(sheetOf(batch, 'people')).toMatchObject({ created: 1, review: 1 })
  expect((await rowsOf(call, 'somsri', batch.id, '?outcome=review')).map(({ issues }) => issues[0]!.code)).toEqual([
    'number-shared',
    'number-shared',
  ])
  // The visit under the code of the form is hers; the one under the number may be either's.
  expect(sheetOf(batch, 'visits')).toMatchObject({ created: 1, review: 1 })
  await step(hands, 'somsri', batch.id, 'commit')
  expect((await peopleOf(call, 'somsri')).map(({ fullName }) => fullName)).toEqual(['นางขวัญใจ ตัวอย่างดี', 'นางอารี มณีขวัญ'])
  // They are two people: what is asked is whose number it is.
  expect((await call('somsri', 'GET', '/reviews')).body.reviews).toEqual([])
  expect((await call('somsri', 'GET', '/questions')).body.questions).toMatchObject([{ code: 'number-shared' }])
  const numbers = (await peopleOf(call, 'somsri')).map(({ maskedNumber }) => maskedNumber !== null)
  expect(numbers.filter(Boolean)).toHaveLength(1)
})

test('without a number she is found by name, birth date and subdistrict', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const batch = await bring(
    hands,
    'somsri',
    await workbook({ people: [personRow(1, { เลขประจำตัวประชาชน: null, คำนำหน้า: 'น.ส.', รหัสในแบบฟอร์ม: 'X' })] }),
  )
  expect(sheetOf(batch, 'people')).toMatchObject({ created: 0, updated: 1 })
})

test('a right number that is a slip away from the same person’s is for somebody to decide; a quite different one is another person', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  const same = { บ้านเลขที่: '9/1', หมู่ที่: '2' }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(100, same)] }))
  const { ชื่อ, วันเกิด } = personRow(100)
  const batch = await bring(
    hands,
    'somsri',
    await workbook({
      people: [
        personRow(101, { ...same, ชื่อ, วันเกิด }),
        personRow(76543210, { ชื่อ, วันเกิด: '14/11/2512', บ้านเลขที่: '300', หมู่ที่: '7', รหัสในแบบฟอร์ม: 'C' }),
      ],
    }),
  )
  expect((await rowsOf(call, 'somsri', batch.id)).map(({ outcome }) => outcome)).toEqual(['review', 'created'])
})

test('of somebody whose name and birthday are another’s, in another house and with another number, somebody decides', async ({
  call,
  runJobs,
}) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(5, { บ้านเลขที่: '9/1', หมู่ที่: '2' })] }))
  const twin = personRow(5, { เลขประจำตัวประชาชน: invented(76543210), บ้านเลขที่: '300', หมู่ที่: '7', รหัสในแบบฟอร์ม: 'C' })
  const batch = await bring(hands, 'somsri', await workbook({ people: [twin] }))
  expect(await rowsOf(call, 'somsri', batch.id)).toMatchObject([
    { outcome: 'review', issues: [{ code: 'person-maybe-known', severity: 'ask' }] },
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
    changes: [],
    issues: [{ code: 'person-outside-scope', severity: 'ask' }],
  })
  expect(outside).toMatchObject({ outcome: 'refused', issues: [{ code: 'outside-scope' }] })
  expect(JSON.stringify(await rowsOf(call, 'somsri', batch.id))).not.toContain('ความลับ')
  expect(sheetOf(batch, 'visits')).toMatchObject({ created: 1 })
  await step(hands, 'somsri', batch.id, 'commit')
  // Whoever sees one of the two only is told how many wait for a coordinator; who sees both decides.
  expect((await call('somsri', 'GET', '/reviews')).body).toMatchObject({ reviews: [], beyond: 1 })
  expect((await call('arun', 'GET', '/reviews')).body.reviews).toHaveLength(1)
})

test('a visit to somebody of the registry is linked by her number', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  const batch = await bringAndCommit(hands, 'somsri', await workbook({ visits: [visitRow(1)] }))
  expect(sheetOf(batch, 'visits')).toMatchObject({ created: 1 })
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
  expect(await peopleOf(call, 'nok')).toHaveLength(1)
})

test('no 13-digit number stands in the open in anything that is kept', async ({ call, runJobs, centre }) => {
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
