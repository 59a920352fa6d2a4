import { describe, expect } from 'vitest'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'

const paying = (potId: string, projectId: string, amountSatang: number, says: object = {}) => ({
  ...{ id: newId(), potId, projectId, amountSatang, onDay: '2024-12-02', text: 'เงินอุดหนุนงวดที่ 1', to: 'ชมรมสมมุติ' },
  ...says,
})
const receiving = (potId: string, amountSatang: number, says: object = {}) => ({
  ...{ id: newId(), potId, amountSatang, onDay: '2024-11-20', text: 'รับจัดสรร', from: 'สปสช.', account: '40100' },
  ...says,
})
const bookOf = async (call: Call, fundId: string, query = '') =>
  ((await call('fon', 'GET', `/funds/${fundId}/ledger${query}`)).body as { entries: LedgerEntry[] }).entries
const balanceOf = async (call: Call, fundId: string) =>
  ((await call('fon', 'GET', `/funds/${fundId}`)).body as { pots: { balanceSatang: number }[] }).pots[0]!.balanceSatang

describe('the ledger', () => {
  test('posts once what is sent twice, under a number of its own, with both sides of it', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    const receipt = receiving(potId, 200_000)
    expect((await call('fon', 'POST', `/funds/${fundId}/receipts`, receipt)).body).toEqual({
      id: receipt.id,
      again: false,
    })
    expect((await call('fon', 'POST', `/funds/${fundId}/receipts`, receipt)).body).toEqual({
      id: receipt.id,
      again: true,
    })
    await call('fon', 'POST', `/funds/${fundId}/payments`, paying(potId, projectId, 250_000))
    expect(await bookOf(call, fundId)).toMatchObject([
      {
        reference: 'OPN0000001',
        lines: [
          ['10201', 500_000],
          ['30100', -500_000],
        ],
      },
      {
        reference: 'RCV0000001',
        counterparty: 'สปสช.',
        lines: [
          ['10201', 200_000],
          ['40100', -200_000],
        ],
        recordedBy: 'ฝน',
      },
      {
        reference: 'PAY0000001',
        projectTitle: 'โครงการสมมุติ',
        lines: [
          ['50200', 250_000],
          ['10201', -250_000],
        ],
      },
    ])
    expect(await balanceOf(call, fundId)).toBe(450_000)
  })

  test('pays no more than was approved, and no more than is there', async ({ call, operator }) => {
    const { fundId, potId } = await makeFund(call, 400_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    const large = await operator((at) => grantProject(at, { fundId, potId, satang: 900_000 }))
    const pay = async (project: string, satang: number) =>
      (await call('fon', 'POST', `/funds/${fundId}/payments`, paying(potId, project, satang))).body.problem
    expect(await pay(projectId, 300_001)).toBe('more-than-approved')
    expect(await pay(large, 400_001)).toBe('pot-holds-too-little')
    expect(await pay(projectId, 300_000)).toBeUndefined()
    expect(await bookOf(call, fundId)).toHaveLength(2)
  })

  test('money that came back does not open the budget again; a payment that was reversed does', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 900_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    const first = paying(potId, projectId, 300_000)
    await call('fon', 'POST', `/funds/${fundId}/payments`, first)
    const back = (satang: number) =>
      call('fon', 'POST', `/funds/${fundId}/returns`, { ...paying(potId, projectId, satang), from: 'ชมรมสมมุติ' })
    expect((await back(300_001)).body.problem).toBe('more-than-was-paid')
    expect((await back(50_000)).status).toBe(200)
    const again = () => call('fon', 'POST', `/funds/${fundId}/payments`, paying(potId, projectId, 50_000))
    expect((await again()).body.problem).toBe('more-than-approved')
    const reversal = { id: newId(), reverses: first.id, onDay: '2024-12-03', reason: 'จ่ายผิดโครงการ' }
    // What came back came back of this payment.
    expect((await call('fon', 'POST', `/funds/${fundId}/reversals`, reversal)).body.problem).toBe('more-than-was-paid')
    const returned = (await bookOf(call, fundId)).find(({ kind }) => kind === 'return')!
    await call('fon', 'POST', `/funds/${fundId}/reversals`, { ...reversal, id: newId(), reverses: returned.id })
    expect((await call('fon', 'POST', `/funds/${fundId}/reversals`, { ...reversal, id: newId() })).status).toBe(200)
    expect((await call('fon', 'POST', `/funds/${fundId}/reversals`, { ...reversal, id: newId() })).body.problem).toBe(
      'entry-reversed',
    )
    expect((await again()).status).toBe(200)
    expect(await balanceOf(call, fundId)).toBe(850_000)
  })

  test('takes no day before its books, none that has not come, and no project of another fund', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    const other = await makeFund(call, 500_000)
    const projectId = await operator((at) => grantProject(at, { ...other, satang: 300_000 }))
    const post = async (onDay: string) =>
      (await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(potId, 1, { onDay }))).body.problem
    expect(await post('2024-09-30')).toBe('entry-outside-the-books')
    expect(await post('2999-01-01')).toBe('day-in-future')
    expect((await call('fon', 'POST', `/funds/${fundId}/payments`, paying(potId, projectId, 1))).status).toBe(404)
    expect((await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(other.potId, 1))).status).toBe(404)
  })

  test('is read by those to whom the books are open, and posted by those who keep them', async ({ call }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    for (const who of ['fon', 'mek', 'arun'] as const)
      expect((await call(who, 'GET', `/funds/${fundId}/ledger`)).status).toBe(200)
    for (const who of ['somsri', 'vera', 'far', 'malee', 'wilai'] as const)
      expect((await call(who, 'GET', `/funds/${fundId}/ledger`)).status).toBe(403)
    for (const who of ['mek', 'somsri', 'vera'] as const)
      expect((await call(who, 'POST', `/funds/${fundId}/receipts`, receiving(potId, 1))).status).toBe(403)
  })
})

describe('a closed month', () => {
  const closing = (potId: string, fromDay: string, says: object = {}) => ({
    ...{ id: newId(), potId, kind: 'month', fromDay, signatures: [{ office: 'maker', name: 'ฝน สมมุติ' }] },
    ...says,
  })

  test('takes nothing more, says what it added up to, and is closed in order', async ({ call }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    const close = (fromDay: string, says: object = {}) =>
      call('fon', 'POST', `/funds/${fundId}/closings`, closing(potId, fromDay, says))
    await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(potId, 70_000, { onDay: '2024-11-05' }))
    expect((await close('2024-11-01')).body).toMatchObject({
      problem: 'earlier-month-open',
      details: { month: '2024-10-01' },
    })
    expect((await close('2024-10-01')).status).toBe(200)
    expect((await close('2024-10-01')).body.problem).toBe('period-closed')
    expect((await close('2024-11-01')).status).toBe(200)
    expect((await close('2024-11-05')).status).toBe(400)
    expect((await close('2024-10-01', { kind: 'quarter' })).body.problem).toBe('earlier-month-open')
    expect((await close('2024-12-01')).status).toBe(200)
    expect((await close('2024-10-01', { kind: 'quarter' })).status).toBe(200)
    const late = await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(potId, 1, { onDay: '2024-11-30' }))
    expect(late.body.problem).toBe('month-is-closed')
    expect((await call('mek', 'GET', `/funds/${fundId}/closings?potId=${potId}`)).body.closings).toMatchObject([
      { fromDay: '2024-12-01' },
      { fromDay: '2024-11-01', openingSatang: 500_000, receivedSatang: 70_000, paidSatang: 0, closingSatang: 570_000 },
      { kind: 'quarter', toDay: '2024-12-31', openingSatang: 0, receivedSatang: 570_000, closingSatang: 570_000 },
      { fromDay: '2024-10-01', receivedSatang: 500_000 },
    ])
  })

  test('is opened again by a second person, for a reason, and its quarter with it', async ({ call }) => {
    const { fundId, potId } = await makeFund(call, 500_000)
    await call('fon', 'POST', `/funds/${fundId}/offices`, {
      ...{ id: newId(), accountId: castAccounts.somsri.id, office: 'finance', fromDay: '2024-10-01' },
    })
    const months = ['2024-10-01', '2024-11-01', '2024-12-01'].map((month) => closing(potId, month))
    for (const month of months) await call('fon', 'POST', `/funds/${fundId}/closings`, month)
    await call('fon', 'POST', `/funds/${fundId}/closings`, closing(potId, '2024-10-01', { kind: 'quarter' }))
    const open = (who: 'fon' | 'somsri' | 'mek') =>
      call(who, 'POST', `/funds/${fundId}/closings/${months[2]!.id}/reopening`, { reason: 'ลืมบันทึกดอกเบี้ย' })
    expect((await open('mek')).status).toBe(403)
    expect((await open('fon')).body).toMatchObject({ opened: false })
    expect((await open('fon')).body.problem).toBe('closing-needs-another')
    expect((await open('somsri')).body).toMatchObject({ opened: true })
    expect((await open('somsri')).body.problem).toBe('closing-reopened')
    expect(
      (await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(potId, 900, { onDay: '2024-12-31' }))).status,
    ).toBe(200)
    const { closings } = (await call('fon', 'GET', `/funds/${fundId}/closings?potId=${potId}`)).body as {
      closings: { kind: string; fromDay: string; reopenedBy: string | null }[]
    }
    expect(
      closings
        .filter(({ reopenedBy }) => reopenedBy === 'สมศรี')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['month', 'quarter'])
  })
})

test('the book leaves as a file with what is left after each line', async ({ call }) => {
  const { fundId, potId } = await makeFund(call, 500_000)
  await call('fon', 'POST', `/funds/${fundId}/receipts`, receiving(potId, 70_050, { onDay: '2024-11-05' }))
  const file = (who: 'mek' | 'somsri', year: number) =>
    call(who, 'GET', `/funds/${fundId}/book.csv?potId=${potId}&year=${year}`)
  const lines = (await file('mek', 2025)).raw.toString().trim().split('\r\n')
  expect(lines).toHaveLength(6)
  expect(lines[2]).toContain('01/10/2567,OPN0000001,30100,ยอดยกมา,,5000,,5000')
  expect(lines[4]).toMatch(/^05\/11\/2567,RCV0000001,40\d{3},.*,700\.5,,5700\.5$/)
  expect(lines[5]).toBe(',,,รวมพฤศจิกายน 2567,,700.5,0,5700.5')
  expect((await file('mek', 2026)).raw.toString()).toContain('ยอดยกมา,,,,5700.5')
  expect((await file('somsri', 2025)).status).toBe(403)
})
