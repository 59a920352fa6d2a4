import { describe, expect } from 'vitest'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import type { Voucher } from '../../../domain/funds/vouchers/voucher.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund, potOf } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'
import { approveVoucher, LINES, paymentOf, signatureOf, signedBy, voucherOf } from '../../testing-vouchers.ts'

const TODAY = bangkokToday()

async function makeWorld(call: Call, operator: Operator) {
  const of = await makeFund(call, 900_000)
  const projectId = await operator((at) => grantProject(at, { ...of, satang: 50_000 }))
  await operator((at) => leadProject(at, projectId, 'somsri'))
  const at = `/funds/${of.fundId}`
  const post = async (path: string, body: object, who: CastName = 'fon') => {
    const { status, body: answer } = await call(who, 'POST', `${at}${path}`, body)
    return { status, body: answer, problem: (answer as { problem?: string }).problem }
  }
  const read = async (id: string) => (await call('fon', 'GET', `${at}/vouchers/${id}`)).body as Voucher
  const give = (who: CastName, office: string) =>
    call('arun', 'POST', `${at}/offices`, {
      ...{ id: newId(), accountId: castAccounts[who].id, office, fromDay: '2024-10-01' },
    })
  return { ...of, projectId, at, post, read, give }
}

describe('a voucher', () => {
  test('goes through its lines in order, is paid once, and stands in the books as what it says', async ({
    call,
    operator,
  }) => {
    const { post, read, projectId, at } = await makeWorld(call, operator)
    const voucher = voucherOf({ projectId })
    expect((await post('/vouchers', voucher)).status).toBe(200)
    expect((await post(`/vouchers/${voucher.id}/payment`, paymentOf())).problem).toBe('voucher-moved-meanwhile')
    const early = await post(`/vouchers/${voucher.id}/signatures`, signatureOf('approver'))
    expect(early.problem).toBe('voucher-moved-meanwhile')
    for (const step of LINES.slice(1))
      expect((await post(`/vouchers/${voucher.id}/signatures`, signatureOf(step))).status).toBe(200)
    const paid = paymentOf()
    expect((await post(`/vouchers/${voucher.id}/payment`, paid)).status).toBe(200)
    expect((await post(`/vouchers/${voucher.id}/payment`, paid)).body).toMatchObject({ again: true })
    expect((await post(`/vouchers/${voucher.id}/payment`, paymentOf())).problem).toBe('voucher-moved-meanwhile')
    const seen = await read(voucher.id)
    expect(seen).toMatchObject({ state: 'paid', number: 1, entryReference: 'PAY0000001', isReversed: false })
    expect(seen.steps.map(({ act }) => act)).toEqual([...LINES, 'paid'])
    const book = await call('fon', 'GET', `${at}/ledger?projectId=${projectId}`)
    expect((book.body as { entries: LedgerEntry[] }).entries).toMatchObject([
      { id: paid.id, amountSatang: 10_000, counterparty: 'ชมรมสมมุติ', onDay: TODAY },
    ])
    for (const stop of ['cancellation', 'turning-back'])
      expect((await post(`/vouchers/${voucher.id}/${stop}`, { id: newId(), reason: 'จ่ายผิดโครงการ' })).problem).toBe(
        'voucher-moved-meanwhile',
      )
    const reversal = { id: newId(), reverses: paid.id, onDay: TODAY, reason: 'จ่ายผิดโครงการ' }
    expect((await post('/reversals', reversal)).status).toBe(200)
    expect(await read(voucher.id)).toMatchObject({ state: 'paid', isReversed: true })
  })

  test('is the only way to pay a project from the day its pot begins with vouchers', async ({ call, operator }) => {
    const { post, fundId } = await makeWorld(call, operator)
    const pot = { ...potOf({ kind: 'diapers' }), fundId, vouchersFrom: '2025-01-01' }
    await operator(({ db }) => db.insertInto('fundPots').values(pot).execute())
    await post('/openings', { id: newId(), potId: pot.id, onDay: '2024-10-01', amountSatang: 900, text: 'ยอดยกมา' })
    const projectId = await operator((at) => grantProject(at, { fundId, potId: pot.id, satang: 900 }))
    const pay = (onDay: string) =>
      post('/payments', { id: newId(), potId: pot.id, projectId, amountSatang: 10, onDay, text: 'งวด', to: 'ชมรม' })
    expect((await pay('2025-01-01')).problem).toBe('payment-goes-by-voucher')
    expect((await pay('2024-12-31')).status).toBe(200)
  })

  test('is not approved by whoever asked, nor by whoever signed before; another may stand in between', async ({
    call,
    operator,
  }) => {
    const { post, projectId, give } = await makeWorld(call, operator)
    const voucher = voucherOf({ projectId })
    await post('/vouchers', voucher)
    const sign = (step: string, says: object, who: CastName = 'fon') =>
      post(`/vouchers/${voucher.id}/signatures`, signatureOf(step, says), who)
    expect((await sign('checker', signedBy('สมมุติ ตรวจ', 'account'))).problem).toBe('voucher-needs-another')
    expect((await sign('checker', signedBy(' สมมุติ ขอเบิก'))).problem).toBe('voucher-needs-another')
    expect((await sign('checker', signedBy('สมมุติ คลัง'))).status).toBe(200)
    expect((await sign('finance-head', signedBy('สมมุติ คลัง'))).status).toBe(200)
    await sign('permanent-secretary', {})
    expect((await sign('approver', signedBy('สมมุติ คลัง'))).problem).toBe('voucher-needs-another')
    expect((await sign('approver', signedBy('ประธาน', 'account'), 'vera')).status).toBe(404)
    await give('vera', 'chair')
    expect((await sign('approver', signedBy('ประธาน'), 'vera')).status).toBe(403)
    expect((await sign('approver', signedBy('ประธาน', 'account'), 'vera')).status).toBe(200)
    expect((await post(`/vouchers/${voucher.id}/payment`, paymentOf(), 'vera')).status).toBe(403)
  })

  test('holds its money from the asking on, until it is turned back or cancelled', async ({ call, operator }) => {
    const { post, read, projectId } = await makeWorld(call, operator)
    const [first, second] = [30_000, 30_000].map((amountSatang) => voucherOf({ projectId }, { amountSatang }))
    await post('/vouchers', first!)
    expect((await post('/vouchers', second!)).problem).toBe('voucher-exceeds-approved')
    await post(`/vouchers/${first!.id}/turning-back`, { id: newId(), reason: 'เอกสารไม่ครบ' })
    expect((await post('/vouchers', second!)).status).toBe(200)
    const { id: _id, projectId: _project, ...asked } = first!
    const again = (says: object) => post(`/vouchers/${first!.id}/requests`, { ...asked, id: newId(), ...says })
    expect((await again({ revision: 1 })).problem).toBe('voucher-moved-meanwhile')
    expect((await again({ revision: 2 })).problem).toBe('voucher-exceeds-approved')
    expect((await again({ revision: 2, amountSatang: 20_000 })).status).toBe(200)
    expect(await read(first!.id)).toMatchObject({ number: 1, round: 2, state: 'signing', amountSatang: 20_000 })
    expect(await read(second!.id)).toMatchObject({ number: 2 })
    await post(`/vouchers/${second!.id}/cancellation`, { id: newId(), reason: 'ขอเบิกซ้ำ' })
    expect((await post('/vouchers', voucherOf({ projectId }, { amountSatang: 30_000 }))).status).toBe(200)
  })

  test('is paid in cash up to the ceiling of its day, and signed by two for the account', async ({
    call,
    operator,
  }) => {
    const of = await makeFund(call, 2_000_000)
    const projectId = await operator((at) => grantProject(at, { ...of, satang: 1_000_000 }))
    const post = async (path: string, body: object) =>
      (await call('fon', 'POST', `/funds/${of.fundId}${path}`, body)) as never
    const cash = (amountSatang: number) => voucherOf({ projectId }, { channel: 'cash', amountSatang })
    expect(await post('/vouchers', cash(500_001))).toMatchObject({ body: { problem: 'cash-over-ceiling' } })
    const small = cash(500_000)
    expect(await approveVoucher(post, small)).toMatchObject({ status: 200 })
    const alone = paymentOf({ signers: ['สมมุติ คนเดียว', 'สมมุติ คนเดียว'] })
    expect(await post(`/vouchers/${small.id}/payment`, alone)).toMatchObject({
      body: { problem: 'voucher-signature-missing' },
    })
    expect(await post(`/vouchers/${small.id}/payment`, paymentOf())).toMatchObject({ status: 200 })
  })

  test('is read by those who read the books and by its project, and moved by nobody else', async ({
    call,
    operator,
  }) => {
    const { at, post, projectId } = await makeWorld(call, operator)
    const voucher = voucherOf({ projectId })
    for (const who of ['mek', 'somsri', 'far'] as const)
      expect((await post('/vouchers', voucher, who)).status).toBe(403)
    await post('/vouchers', voucher)
    const seen = async (who: CastName) =>
      ((await call(who, 'GET', `/projects/${projectId}/vouchers`)).body as { vouchers: Voucher[] }).vouchers.length
    expect([await seen('mek'), await seen('somsri'), await seen('vera')]).toEqual([1, 1, 0])
    expect((await call('somsri', 'GET', `${at}/vouchers`)).status).toBe(403)
    expect((await call('mek', 'GET', `${at}/vouchers?state=waiting`)).status).toBe(200)
    const other = await makeFund(call, 1)
    expect((await call('fon', 'GET', `/funds/${other.fundId}/vouchers/${voucher.id}`)).status).toBe(404)
    const foreign = { ...voucher, id: newId() }
    expect((await call('fon', 'POST', `/funds/${other.fundId}/vouchers`, foreign)).status).toBe(404)
  })
})
