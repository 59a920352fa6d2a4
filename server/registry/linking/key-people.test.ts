import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../testing.ts'
import { bring, bringAndCommit, rowsOf } from '../../testing-imports.ts'
import { personRow, workbook } from '../../testing-workbooks.ts'
import { keyPeople } from './key-people.ts'

test('whoever came before there were keys is found once they are made', async ({ call, runJobs, centre }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(1)] }))
  // As an older version left it: no keys, and the index of the number only.
  await sql`delete from link_keys`.execute(centre.db)
  await sql`insert into people_to_key select id from people`.execute(centre.db)
  await sql`update person_sources set number_sealed = null`.execute(centre.db)
  await keyPeople(centre)
  expect((await sql`select from people_to_key`.execute(centre.db)).rows).toHaveLength(0)
  const unnumbered = personRow(1, { เลขประจำตัวประชาชน: null, รหัสในแบบฟอร์ม: 'X' })
  const renamed = personRow(1, { นามสกุล: 'มณีรัตน์', รหัสในแบบฟอร์ม: 'Y' })
  const batch = await bring(hands, 'somsri', await workbook({ people: [unnumbered, renamed] }))
  expect((await rowsOf(call, 'somsri', batch.id)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'updated'])
})

test('somebody whom a hand registered is found by the next list, as the hand last said', async ({ call, runJobs }) => {
  const hands = { call, runJobs }
  await bringAndCommit(hands, 'somsri', await workbook({ people: [personRow(2)] }))
  const [person] = (await call('somsri', 'GET', '/people')).body.people as { id: string }[]
  const { revision } = (await call('somsri', 'GET', `/people/${person!.id}`)).body
  const correction = {
    id: '01a20000-0000-7000-8000-0000000000ad',
    revision,
    lastName: 'มณีรัตน์',
    birthDate: '1960-03-09',
  }
  expect((await call('somsri', 'POST', `/people/${person!.id}/corrections`, correction)).status).toBe(200)
  const row = personRow(2, { เลขประจำตัวประชาชน: null, นามสกุล: 'มณีรัตน์', วันเกิด: '09/03/2503', รหัสในแบบฟอร์ม: 'X' })
  const batch = await bring(hands, 'somsri', await workbook({ people: [row] }))
  expect((await rowsOf(call, 'somsri', batch.id)).map(({ personId }) => personId)).toEqual([person!.id])
})
