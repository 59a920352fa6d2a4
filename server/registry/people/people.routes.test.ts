import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG } from '../../testing-people.ts'

const add = async (call: Call, person = personOf({}), as: 'somsri' | 'nok' | 'far' = 'somsri') => {
  expect(await call(as, 'POST', '/people', person)).toMatchObject({ status: 200 })
  return person.id
}
const read = async (call: Call, id: string, as: Parameters<Call>[0] = 'somsri') =>
  (await call(as, 'GET', `/people/${id}`)).body

describe('adding a person', () => {
  test('answers the whole person afterwards, her number masked', async ({ call }) => {
    const id = await add(
      call,
      personOf({
        citizenNumber: '9-9010-00000-01-5',
        prefix: 'นาง',
        firstName: 'สมใจ',
        lastName: 'ใจดี',
        birthDate: '1946-05-04',
        birthPrecision: 'day',
      }),
    )
    expect(await read(call, id)).toMatchObject({
      id,
      fullName: 'นางสมใจ ใจดี',
      maskedNumber: 'x-xxxx-xxxxx-01-5',
      areaName: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา',
      revision: 1,
      sources: [{ kind: 'manual', organizationName: 'อบต.ท่าข้าม', by: 'สมศรี' }],
    })
  })

  test('takes a person without a number, with the reason why', async ({ call }) => {
    const id = await add(call, personOf({ citizenNumber: null, noNumberReason: 'birth-not-notified' }))
    expect((await read(call, id)).maskedNumber).toBeNull()
  })

  test('refuses a number whose check digit is wrong, and says so', async ({ call }) => {
    const { status, body } = await call('somsri', 'POST', '/people', personOf({ citizenNumber: '9901000000016' }))
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { problem: 'number-not-valid', details: { reason: 'number-checksum' } },
    })
  })

  test('happens once when it is sent twice, and not at all with another body', async ({ call }) => {
    const person = personOf({})
    await add(call, person)
    expect((await call('somsri', 'POST', '/people', person)).body).toEqual({ id: person.id, again: true })
    expect((await call('somsri', 'POST', '/people', { ...person, firstName: 'อื่น' })).body.problem).toBe(
      'sent-differently',
    )
    expect((await call('somsri', 'GET', '/people')).body.count).toEqual({ value: 1, more: false })
  })

  test('is refused outside one’s area, and for an area that does not exist', async ({ call }) => {
    expect((await call('somsri', 'POST', '/people', personOf({ address: addressIn(THAP_THIANG) }))).status).toBe(403)
    expect((await call('nok', 'POST', '/people', personOf({ address: addressIn('901199') }))).body.problem).toBe(
      'area-unknown',
    )
  })
})

describe('correcting a person', () => {
  test('changes what it says and nothing else', async ({ call }) => {
    const id = await add(call, personOf({ firstName: 'สมใจ', diseases: ['เบาหวาน'], incomeSatang: 60000 }))
    await call('somsri', 'POST', `/people/${id}/corrections`, { id: newId(), revision: 1, firstName: 'สมจิตร' })
    expect(await read(call, id)).toMatchObject({
      firstName: 'สมจิตร',
      diseases: ['เบาหวาน'],
      incomeSatang: 60000,
      revision: 2,
    })
  })

  test('says when somebody else was quicker', async ({ call }) => {
    const id = await add(call)
    const correct = (nickname: string) =>
      call('somsri', 'POST', `/people/${id}/corrections`, { id: newId(), revision: 1, nickname })
    await correct('ใจ')
    expect((await correct('จิต')).body).toEqual({ problem: 'person-changed-meanwhile', details: { revision: 2 } })
  })

  test('by one who may not see her income neither shows nor wipes it', async ({ call }) => {
    const id = await add(call, personOf({ incomeSatang: 60000, diseases: ['เบาหวาน'] }))
    const seen = await read(call, id, 'wilai')
    expect(seen).toMatchObject({ diseases: ['เบาหวาน'], sees: { health: true, economy: false } })
    expect(JSON.stringify(seen)).not.toContain('60000')
    await call('wilai', 'POST', `/people/${id}/corrections`, { id: newId(), revision: 1, nickname: 'ใจ' })
    expect(await read(call, id)).toMatchObject({ incomeSatang: 60000, nickname: 'ใจ' })
  })
})

describe('moving a person', () => {
  test('keeps the old address with its days and takes her out of one’s scope', async ({ call }) => {
    const id = await add(call)
    const move = { id: newId(), movedOn: '2021-03-01', address: addressIn(THAP_THIANG) }
    expect((await call('somsri', 'POST', `/people/${id}/moves`, move)).status).toBe(200)
    expect((await call('somsri', 'GET', `/people/${id}`)).status).toBe(404)
    expect((await read(call, id, 'arun')).addresses).toMatchObject([
      { areaCode: THAP_THIANG, fromDay: '2021-03-01', toDay: null },
      { areaCode: THA_KHAM, fromDay: null, toDay: '2021-03-01' },
    ])
  })

  test('cannot be in the future', async ({ call }) => {
    const id = await add(call)
    const move = { id: newId(), movedOn: '2999-01-01', address: addressIn(THAP_THIANG) }
    expect((await call('somsri', 'POST', `/people/${id}/moves`, move)).body.problem).toBe('moved-in-future')
  })
})

describe('the list of people', () => {
  test('finds by the beginning of a name with or without its prefix, by surname, nickname and number', async ({
    call,
  }) => {
    const id = await add(
      call,
      personOf({
        prefix: 'นาง',
        firstName: 'สมใจ',
        lastName: 'ณ สงขลา',
        nickname: 'น้อย',
        citizenNumber: '9901000000015',
      }),
    )
    await add(call, personOf({ firstName: 'อื่น', lastName: 'คนละคน' }))
    for (const search of [
      'สมใ',
      'นางสมใจ',
      'สมใจ ณ สง',
      'ณ สงขลา',
      'น้อย',
      '9901000000015',
      '9-9010-00000-01-5',
      '๙๙๐๑๐๐๐๐๐๐๐๑๕',
    ]) {
      const { body } = await call('somsri', 'GET', `/people?search=${encodeURIComponent(search)}`)
      expect([search, (body.people as { id: string }[]).map((person) => person.id)]).toEqual([search, [id]])
    }
  })

  test('pages in dictionary order without losing or repeating anyone', async ({ call }) => {
    for (const firstName of ['เกษม', 'กมล', 'ไข่มุก', 'ขวัญ', 'แก้ว', 'โกวิท', 'คำ'])
      await add(call, personOf({ firstName }))
    const names: string[] = []
    for (let after = ''; ; ) {
      const { body } = await call('somsri', 'GET', `/people?limit=3${after && `&after=${after}`}`)
      names.push(...(body.people as { fullName: string }[]).map(({ fullName }) => fullName.split(' ')[0]!))
      if (!body.next) break
      after = body.next as string
    }
    expect(names).toEqual([...names].sort(new Intl.Collator('th').compare))
    expect(names).toHaveLength(7)
  })

  test('shows one’s own area only, whatever area is asked for', async ({ call }) => {
    await add(call, personOf({}), 'somsri')
    await add(call, personOf({ address: addressIn(THAP_THIANG) }), 'far')
    expect((await call('somsri', 'GET', `/people?area=${THAP_THIANG}`)).body.count).toEqual({ value: 0, more: false })
    expect((await call('far', 'GET', '/people')).body.count).toEqual({ value: 1, more: false })
    expect((await call('arun', 'GET', '/people')).body.count).toEqual({ value: 2, more: false })
    expect((await call('arun', 'GET', '/people?area=R12')).body.count).toEqual({ value: 2, more: false })
    expect((await call('arun', 'GET', '/people?area=R1')).body.count).toEqual({ value: 0, more: false })
  })

  test('is closed to those who work with figures only', async ({ call }) => {
    for (const name of ['vera', 'fon', 'mek'] as const) expect((await call(name, 'GET', '/people')).status).toBe(403)
  })
})

describe('the list as a file', () => {
  test('has the headings of the central form, numbers masked, formulas harmless, and its count at the end', async ({
    call,
  }) => {
    await add(
      call,
      personOf({
        firstName: '=SUM(1)',
        lastName: 'ใจดี',
        citizenNumber: '9901000000015',
        birthDate: '1946-05-04',
        birthPrecision: 'day',
      }),
    )
    const lines = (await call('nok', 'GET', '/people.csv')).raw.toString().split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFเลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล/)
    expect(lines[1]).toContain("x-xxxx-xxxxx-01-5,,'=SUM(1),ใจดี,,,04/05/2489")
    expect(lines[2]).toMatch(/^รวม 1 คน ข้อมูล ณ วันที่/)
    expect((await call('nok', 'GET', '/people.xlsx')).raw.subarray(0, 2).toString()).toBe('PK')
  })

  test('is not for everyone, and every person in it is named in the audit', async ({ call, auditOf }) => {
    const id = await add(call)
    expect((await call('somsri', 'GET', '/people.csv')).status).toBe(403)
    await call('nok', 'GET', '/people.csv')
    expect(await auditOf('person.export')).toMatchObject([{ personIds: [id] }])
  })
})
