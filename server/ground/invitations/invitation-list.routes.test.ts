import { readXlsx, writeXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { upload } from '../../testing-workbooks.ts'

const HEADERS = ['ชื่อ-นามสกุล', 'โทรศัพท์', 'ชื่อผู้ใช้', 'บทบาท', 'หน่วยงาน', 'พื้นที่', 'ใช้ได้ถึงวันที่']
type Row = Record<string, unknown> & { remarks: string[] }

async function read(call: Call, rows: (string | number)[][], headers = HEADERS, as: CastName = 'wilai') {
  const file = Buffer.from(await writeXlsx({ sheets: [{ name: 'รายชื่อ', rows: [headers, ...rows] }] }))
  const { status, body } = await call(as, 'POST', '/invitations/list', undefined, upload(file))
  return { status, problem: body.problem, rows: (body.rows ?? []) as Row[] }
}

describe('a list of people to invite', () => {
  test('is read as offices write it', async ({ call }) => {
    const { rows } = await read(call, [
      ['สมมุติ ใจดี', '๐๘๑-000 0001', '', 'เจ้าหน้าที่', 'อบจ.สงขลา', 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา', '๓๐ ก.ย. ๒๕๗๐'],
      ['สมมุติ มานะ', 810000002, '', 'อสม.', '', '', ''],
      ['สมมุติ ขยัน', '', 'Somying.K', 'care-manager', 'PAO90', '9011', ''],
    ])
    expect(rows.map(({ remarks }) => remarks)).toEqual([[], [], []])
    expect(rows[0]).toMatchObject({
      row: 2,
      phone: '0810000001',
      role: 'officer',
      scope: { kind: 'area', areaCode: '901113' },
      toDay: '2027-09-30',
    })
    expect(rows[1]).toMatchObject({ phone: '0810000002', role: 'volunteer', scope: { kind: 'caseload' } })
    expect(rows[2]).toMatchObject({ userName: 'somying.k', role: 'care-manager', scopeName: 'อ.หาดใหญ่ จ.สงขลา' })
  })

  test.for<[string, (string | number)[], string]>([
    ['no name', ['', '0810000001', '', 'เจ้าหน้าที่', '', '9011', ''], 'name-missing'],
    ['nothing to sign in by', ['สมมุติ', '', '', 'เจ้าหน้าที่', '', '9011', ''], 'user-missing'],
    ['a telephone that is none', ['สมมุติ', '12', '', 'เจ้าหน้าที่', '', '9011', ''], 'phone-malformed'],
    ['a user name in Thai', ['สมมุติ', '', 'สมมุติ', 'เจ้าหน้าที่', '', '9011', ''], 'user-name-malformed'],
    ['a name that somebody bears', ['สมมุติ', '', 'somsri', 'เจ้าหน้าที่', '', '9011', ''], 'name-taken'],
    ['no role', ['สมมุติ', '0810000001', '', '', '', '9011', ''], 'role-missing'],
    ['a role that is none', ['สมมุติ', '0810000001', '', 'หัวหน้าใหญ่', '', '9011', ''], 'role-unknown'],
    [
      'an organisation that is none',
      ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', 'อบต.ไหนก็ไม่รู้', '9011', ''],
      'organization-unknown',
    ],
    ['no area', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', '', ''], 'area-missing'],
    ['an area that is none', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', 'ต.เมืองลับแล', ''], 'area-unknown'],
    ['a name of several places', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', 'ต.ท่าข้าม', ''], 'area-unclear'],
    ['a day that is none', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', '9011', 'สิ้นปี'], 'until-unclear'],
    ['a day gone by', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', '9011', '1/1/2560'], 'until-past'],
    ['another province', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', '', '92', ''], 'beyond-own-rights'],
    ['another organisation', ['สมมุติ', '0810000001', '', 'เจ้าหน้าที่', 'TRANG', '9011', ''], 'beyond-own-rights'],
  ])('says what is unclear: %s', async ([_what, row, remark], { call }) => {
    expect((await read(call, [row])).rows[0]?.remarks).toEqual([remark])
  })

  test('says who stands in it twice', async ({ call }) => {
    const row = ['สมมุติ', '081 000 0001', '', 'เจ้าหน้าที่', '', '9011', '']
    expect((await read(call, [row, row])).rows.map(({ remarks }) => remarks)).toEqual([[], ['twice-in-list']])
  })

  test('without its columns, or being no workbook, it is refused', async ({ call }) => {
    expect((await read(call, [['ก', 'ข']], ['รายการ', 'จำนวน'])).problem).toBe('list-has-no-columns')
    const { body } = await call('wilai', 'POST', '/invitations/list', undefined, upload(Buffer.from('ไม่ใช่ไฟล์')))
    expect(body.problem).toBe('file-not-a-workbook')
  })

  test('is not for everybody', async ({ call }) => {
    expect((await read(call, [], HEADERS, 'nok')).status).toBe(403)
  })
})

test('the template has the columns it is read by, and its example is not invited', async ({ call }) => {
  const { raw } = await call('wilai', 'GET', '/invitations/list-template.xlsx')
  const { sheets } = await readXlsx(raw)
  expect(sheets[0]?.rows[0]).toEqual(HEADERS)
  const again = await call('wilai', 'POST', '/invitations/list', undefined, upload(raw))
  expect(again.body.rows).toEqual([])
})
