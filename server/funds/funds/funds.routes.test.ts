import { describe, expect } from 'vitest'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { fundOf, makeFund, potOf } from '../../testing-funds.ts'
import { THAP_THIANG } from '../../testing-people.ts'

describe('a fund', () => {
  test('is added once by the officer of its area, and found by name, code and area', async ({ call }) => {
    const fund = fundOf({ code: 'L5275', nameTh: 'กองทุนสุขภาพตำบลสมมุติ' })
    expect((await call('fon', 'POST', '/funds', fund)).body).toEqual({ id: fund.id, again: false })
    expect((await call('fon', 'POST', '/funds', fund)).body).toEqual({ id: fund.id, again: true })
    expect((await call('fon', 'POST', '/funds', fundOf({ code: 'l5275' }))).body.problem).toBe('fund-code-taken')
    for (const query of ['q=5275', 'q=ตำบลสม', 'area=9011', 'kind=local-health'])
      expect((await call('vera', 'GET', `/funds?${encodeURI(query)}`)).body.funds).toMatchObject([{ code: 'L5275' }])
    expect((await call('vera', 'GET', '/funds?area=92')).body.funds).toEqual([])
  })

  test('is not added outside the area, nor by whoever keeps no funds', async ({ call }) => {
    expect((await call('fon', 'POST', '/funds', fundOf({ areaCode: THAP_THIANG }))).status).toBe(403)
    for (const who of ['somsri', 'mek', 'vera', 'malee'] as const)
      expect((await call(who, 'POST', '/funds', fundOf())).status).toBe(403)
  })

  test('is known to everyone, its pots only to those to whom its books are open', async ({ call }) => {
    const { fundId } = await makeFund(call, 100_000)
    for (const who of ['fon', 'mek', 'arun'] as const)
      expect(((await call(who, 'GET', `/funds/${fundId}`)).body as Fund).pots).toMatchObject([
        { balanceSatang: 100_000 },
      ])
    for (const who of ['somsri', 'vera', 'malee', 'far'] as const)
      expect((await call(who, 'GET', `/funds/${fundId}`)).body).toMatchObject({
        pots: [],
        may: { keep: false, readBooks: false },
      })
  })

  test('is kept by whom it gives an office, from that day to its ending', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const office = { id: newId(), accountId: castAccounts.somsri.id, office: 'finance', fromDay: '2025-01-01' }
    const pot = potOf({ kind: 'diapers' })
    expect((await call('somsri', 'POST', `/funds/${fundId}/pots`, pot)).status).toBe(403)
    await call('fon', 'POST', `/funds/${fundId}/offices`, office)
    expect((await call('somsri', 'POST', `/funds/${fundId}/pots`, pot)).status).toBe(200)
    await call('fon', 'POST', `/funds/${fundId}/offices/${office.id}/ending`)
    expect((await call('somsri', 'POST', `/funds/${fundId}/pots`, potOf({ kind: 'other' }))).status).toBe(403)
  })

  test('is changed from the revision on the screen, and not moved out of reach', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const { body } = await call('fon', 'GET', `/funds/${fundId}`)
    const change = { ...body, nameTh: 'ชื่อใหม่' }
    expect((await call('fon', 'PUT', `/funds/${fundId}`, change)).body).toMatchObject({ nameTh: 'ชื่อใหม่', revision: 2 })
    expect((await call('fon', 'PUT', `/funds/${fundId}`, change)).body.problem).toBe('fund-changed-meanwhile')
    expect(
      (await call('fon', 'PUT', `/funds/${fundId}`, { ...change, revision: 2, areaCode: THAP_THIANG })).status,
    ).toBe(403)
  })

  test('is found by codes it had before, and no two go by one', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const other = await makeFund(call, 0, { code: 'L9008' })
    const of = async (id: string, aliases: string[]) => {
      const { body } = await call('fon', 'GET', `/funds/${id}`)
      return call('fon', 'PUT', `/funds/${id}`, { ...body, aliases })
    }
    expect((await of(fundId, ['57553'])).body.aliases).toEqual(['57553'])
    expect((await call('vera', 'GET', '/funds?q=57553')).body.funds).toMatchObject([{ id: fundId }])
    expect((await of(other.fundId, ['57553'])).body.problem).toBe('fund-code-taken')
    expect((await of(fundId, ['L9008'])).body.problem).toBe('fund-code-taken')
  })

  test('says on the list what its year came to, its money to those who read its books', async ({ call }) => {
    const { fundId } = await makeFund(call, 70_000)
    for (const [who, leftSatang] of [
      ['fon', 70_000],
      ['vera', null],
    ] as const)
      expect((await call(who, 'GET', '/funds?year=2025')).body.funds).toMatchObject([
        { id: fundId, projects: 0, leftSatang },
      ])
    expect((await call('vera', 'GET', '/funds.xlsx')).raw.subarray(0, 2).toString()).toBe('PK')
  })

  test('lets whoever keeps it put the bank of a pot right', async ({ call }) => {
    const { fundId, potId } = await makeFund(call)
    const change = { name: 'เงินกองทุน', bankName: 'ธ.ก.ส.', bankAccountNumber: '000-0-00000-0' }
    expect((await call('fon', 'PUT', `/funds/${fundId}/pots/${potId}`, change)).status).toBe(200)
    expect(((await call('fon', 'GET', `/funds/${fundId}`)).body as Fund).pots).toMatchObject([change])
    expect((await call('mek', 'PUT', `/funds/${fundId}/pots/${potId}`, change)).status).toBe(403)
    expect((await call('fon', 'PUT', `/funds/${fundId}/pots/${newId()}`, change)).status).toBe(404)
  })

  test('has one main pot', async ({ call }) => {
    const { fundId } = await makeFund(call)
    expect((await call('fon', 'POST', `/funds/${fundId}/pots`, potOf())).body.problem).toBe('fund-has-main-pot')
  })
})
