import { writeXlsx } from 'hucre'
import { expect } from 'vitest'
import { PREDECESSOR_SHEET } from '../../../domain/registry/imports/predecessor-columns.ts'
import { test } from '../../testing.ts'
import { invented, upload } from '../../testing-workbooks.ts'

const HEADERS = PREDECESSOR_SHEET.columns.map(({ key, header, secondOf }) =>
  key === 'lastName' ? 'สกุล' : key === 'number' ? 'หมายเลขบัตรประชาชน' : (secondOf ?? header),
)
const HOME = ['12/3 ม.4', '', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา']
const REGISTERED = ['88', '2', 'ทับเที่ยง', 'เมืองตรัง', 'ตรัง']
const row = (psnid: string, name: string, number: string, birthDate = '1952-04-05', phone = '0810001234') => [
  psnid,
  'นาง',
  name,
  'ตัวอย่างดี',
  number,
  '',
  birthDate,
  ...HOME,
  ...REGISTERED,
  phone,
  '1,3',
]

test('the list of the earlier system goes the way of every list, and can be taken back', async ({ call, runJobs }) => {
  const rows = [HEADERS, row('204417', 'กานดา', invented(1)), row('204418', 'ขวัญใจ', '?', '1961-11-20', '')]
  const file = Buffer.from(await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }))
  const { body: batch } = await call('somsri', 'POST', '/imports', undefined, upload(file))
  await runJobs()
  const ready = await call('somsri', 'GET', `/imports/${batch.id}`)
  expect(ready.body).toMatchObject({ state: 'ready', sheets: [{ kind: 'people', read: 2, created: 2, refused: 0 }] })
  await call('somsri', 'POST', `/imports/${batch.id}/commit`, {})
  await runJobs()
  const { body } = await call('somsri', 'GET', '/people?disability=movement')
  const people = body.people as { id: string; fullName: string }[]
  expect(people.map(({ fullName }) => fullName)).toEqual(['นางกานดา ตัวอย่างดี', 'นางขวัญใจ ตัวอย่างดี'])
  const person = (await call('somsri', 'GET', `/people/${people[0]!.id}`)).body
  expect(person).toMatchObject({
    sex: 'female',
    groups: ['disabled'],
    address: { house: '12/3', moo: 4, areaCode: '901113' },
    registeredAddress: { house: '88', areaCode: '920101' },
    identifiers: [{ kind: 'case-number', tail: '417' }],
  })
  await call('somsri', 'POST', `/imports/${batch.id}/undo`, {})
  await runJobs()
  expect((await call('somsri', 'GET', '/people?disability=movement')).body.people).toEqual([])
}, 120_000)
