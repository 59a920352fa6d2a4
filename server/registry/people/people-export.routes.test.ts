import { createHash } from 'node:crypto'
import { readXlsx } from 'hucre'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { personOf } from '../../testing-people.ts'
import { invented } from '../../testing-workbooks.ts'

const linesOf = (raw: Buffer) => raw.toString().split('\r\n')

async function add(call: Call, ...people: object[]): Promise<string[]> {
  const made = people.map((says) => personOf(says))
  for (const person of made) expect((await call('somsri', 'POST', '/people', person)).status).toBe(200)
  return made.map(({ id }) => id)
}

describe('the list as a file', () => {
  test('is UTF-8 with its mark, one clean heading, and at its end how many, as of when, which filter', async ({
    call,
  }) => {
    await add(call, { firstName: 'กานดา', citizenNumber: invented(2) }, { firstName: 'ขวัญใจ' })
    const { raw, headers } = await call('nok', 'GET', '/people.csv?area=901113&columns=number,age')
    expect(raw.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(headers['x-people']).toBe('2')
    const lines = linesOf(raw)
    expect(lines[0]).toBe('\uFEFFเลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,ชื่อเล่น,วันเกิด,อายุ (ปี)')
    expect(lines[1]).toBe(`x-xxxx-xxxxx-${invented(2).slice(10, 12)}-${invented(2).slice(12)},,กานดา,ตัวอย่างดี,,,`)
    expect(lines[3]).toMatch(/^รวม 2 คน ข้อมูล ณ วันที่ .+ 25\d\d$/)
    expect(lines[4]).toContain('ท่าข้าม')
    expect(lines[5]).toBe('ผู้ส่งออก: นก อบต.ท่าข้าม')
  })

  test('carries a checksum that anyone can reckon again', async ({ call }) => {
    await add(call, { firstName: 'กานดา' }, { firstName: 'ขวัญใจ, ฉาย', nickname: '=1+1' })
    const { raw } = await call('nok', 'GET', '/people.csv')
    const text = raw.toString()
    const above = text.slice(0, text.indexOf('รวม 2 คน'))
    expect(text).toContain(createHash('sha256').update(above).digest('hex'))
    expect(text).toContain(`"ขวัญใจ, ฉาย",ตัวอย่างดี,'=1+1`)
  })

  test('as a workbook says the same, cell by cell', async ({ call }) => {
    await add(call, { firstName: 'กานดา', nickname: ' \t@SUM(A1)' })
    const { raw } = await call('nok', 'GET', '/people.xlsx?columns=sex')
    const csv = await call('nok', 'GET', '/people.csv?columns=sex')
    const { sheets } = await readXlsx(raw)
    expect(sheets[0]!.rows[0]).toEqual(['คำนำหน้า', 'ชื่อ', 'นามสกุล', 'ชื่อเล่น', 'เพศ'])
    expect(sheets[0]!.rows[1]![3]).toBe("' \t@SUM(A1)")
    const sum = /SHA-256[^:]+: (\w+)/
    expect(sum.exec(String(sheets[0]!.rows.at(-1)![0]))![1]).toBe(sum.exec(csv.raw.toString())![1])
  })

  test('holds those who were ticked, and tells how far it has come', async ({ call }) => {
    const [first] = await add(call, { firstName: 'กานดา' }, { firstName: 'ขวัญใจ' })
    const asked = { id: newId(), format: 'csv', columns: ['age'], people: { personIds: [first] } }
    const { raw, status } = await call('nok', 'POST', '/people/exports', asked)
    expect([status, linesOf(raw)[1]!.split(',')[1], linesOf(raw)[3]]).toEqual([200, 'กานดา', 'เงื่อนไข: เลือกเอง 1 คน'])
    const { body } = await call('nok', 'GET', `/people/exports/${asked.id}`)
    expect(body).toMatchObject({ total: 1, done: 1, sha256: expect.stringMatching(/^\w{64}$/) })
    expect((await call('wilai', 'GET', `/people/exports/${asked.id}`)).status).toBe(404)
  })

  test('leaves a line for everyone in it, and one that says how many and which filter but not what was searched', async ({
    call,
    auditOf,
  }) => {
    const [id] = await add(call, { firstName: 'กานดา' })
    await call('nok', 'GET', '/people.csv?search=กานดา&living=all&columns=age')
    expect(await auditOf('person.export')).toMatchObject([{ personIds: [id] }])
    const [line] = await auditOf('people.export')
    expect(line!.details).toMatchObject({ count: 1, columns: ['age'], filter: 'ทั้งที่มีชีวิตและเสียชีวิต' })
  })

  test('is refused to those who only work in the list', async ({ call }) => {
    for (const who of ['malee', 'somsri', 'vera'] as const)
      expect((await call(who, 'GET', '/people.xlsx')).status).toBe(403)
  })
})
