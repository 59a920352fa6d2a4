import { describe, expect } from 'vitest'
import type { BankBook, BankMonth } from '../../../domain/funds/bank-books/bank-book.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { makeFund } from '../../testing-funds.ts'
import { uploadOf } from '../../testing-uploads.ts'

const MONTH = '2024-10-01'

/** 10,000 brought forward and 2,000 received by cheque; the bank holds the first and 3.50 of interest. */
async function bookToReconcile(call: Call) {
  const { fundId, potId } = await makeFund(call, 1_000_000)
  const at = `/funds/${fundId}`
  const receipt = {
    id: newId(),
    potId,
    onDay: '2024-10-30',
    amountSatang: 200_000,
    text: 'เช็คจาก สปสช.',
    account: '40100',
  }
  await call('fon', 'POST', `${at}/receipts`, { ...receipt, from: 'สปสช.', channel: 'cheque', chequeNumber: '123' })
  const book = { id: newId(), potId, month: MONTH, balanceSatang: 1_000_350 }
  await call('fon', 'POST', `${at}/bank-books`, book)
  const say = (says: object) => call('fon', 'POST', `${at}/bank-books/${book.id}/differences`, { id: newId(), ...says })
  const sign = (who: 'fon' | 'arun' | 'mek', what: 'reconciliation' | 'check') =>
    call(who, 'POST', `${at}/bank-books/${book.id}/${what}`, { id: newId() })
  const open = async () => (await call('mek', 'GET', `${at}/bank-books/${book.id}`)).body as unknown as BankBook
  const month = async () =>
    ((await call('mek', 'GET', `${at}/bank-books?potId=${potId}&year=2025`)).body.months as BankMonth[])[0]!
  return { fundId, potId, at, book, entryId: receipt.id, say, sign, open, month }
}

describe('the bank and the books of a month', () => {
  test('are explained line by line until nothing is left, by one and then by another', async ({ call }) => {
    const { entryId, say, sign, open, month } = await bookToReconcile(call)
    expect(await open()).toMatchObject({
      ...{ ledgerSatang: 1_200_000, balanceSatang: 1_000_350, differencesSatang: 0 },
      entries: [{ id: entryId, chequeNumber: '123', movedSatang: 200_000 }],
    })
    expect((await sign('fon', 'reconciliation')).body.problem).toBe('bank-book-not-explained')
    await say({ kind: 'not-in-bank', entryId })
    expect((await say({ kind: 'not-in-bank', entryId })).body.problem).toBe('bank-difference-said')
    await say({ kind: 'not-in-books', text: 'ดอกเบี้ยที่ยังไม่ลงบัญชี', amountSatang: 350 })
    expect((await open()).entries).toEqual([])
    expect((await sign('fon', 'check')).body.problem).toBe('bank-book-stale')
    expect((await sign('fon', 'reconciliation')).status).toBe(200)
    expect((await say({ kind: 'bank-error', text: 'ธนาคารลงผิด', amountSatang: 5 })).body.problem).toBe(
      'bank-book-reconciled',
    )
    expect((await sign('fon', 'check')).body.problem).toBe('bank-book-needs-another')
    expect((await sign('arun', 'check')).status).toBe(200)
    expect(await month()).toMatchObject({
      ...{
        month: MONTH,
        differencesSatang: -199_650,
        reconciledBy: castAccounts.fon.name,
        checkedBy: castAccounts.arun.name,
      },
    })
  })

  test('do not agree any more when something is posted afterwards, and are taken up again with a reason', async ({
    call,
  }) => {
    const { at, potId, book, entryId, say, sign, month } = await bookToReconcile(call)
    await say({ kind: 'not-in-bank', entryId })
    await say({ kind: 'not-in-books', text: 'ดอกเบี้ย', amountSatang: 350 })
    await sign('fon', 'reconciliation')
    const interest = { id: newId(), potId, onDay: '2024-10-31', amountSatang: 350, text: 'ดอกเบี้ย', account: '40300' }
    await call('fon', 'POST', `${at}/receipts`, { ...interest, from: 'ธนาคาร' })
    expect(await month()).toMatchObject({ ledgerSatang: 1_200_350, reconciledLedgerSatang: 1_200_000 })
    expect((await sign('arun', 'check')).body.problem).toBe('bank-book-stale')
    const change = { revision: 1, balanceSatang: 1 }
    expect((await call('fon', 'PUT', `${at}/bank-books/${book.id}`, change)).body.problem).toBe(
      'bank-book-changed-meanwhile',
    )
    await call('fon', 'POST', `${at}/bank-books/${book.id}/reopening`, { id: newId(), reason: 'ลงดอกเบี้ยแล้ว' })
    expect(await month()).toMatchObject({ reconciledAt: null, reconciledBy: null, revision: 2 })
  })

  test('are told by the closing of the month', async ({ call }) => {
    const { at, potId, entryId, say, sign } = await bookToReconcile(call)
    await say({ kind: 'not-in-bank', entryId })
    await say({ kind: 'not-in-books', text: 'ดอกเบี้ย', amountSatang: 350 })
    await sign('fon', 'reconciliation')
    const close = (fromDay: string) =>
      call('fon', 'POST', `${at}/closings`, {
        id: newId(),
        potId,
        kind: 'month',
        fromDay,
        signatures: [{ office: 'maker', name: 'ฝน สมมุติ' }],
      })
    await close(MONTH)
    await close('2024-11-01')
    expect((await call('mek', 'GET', `${at}/closings?potId=${potId}`)).body.closings).toMatchObject([
      { fromDay: '2024-11-01', bankState: 'none' },
      { fromDay: MONTH, bankState: 'reconciled' },
    ])
  })

  test('are kept by keepers, read by mentors, and unknown elsewhere', async ({ call }) => {
    const { at, book, fundId, say } = await bookToReconcile(call)
    const other = await makeFund(call, 100)
    for (const who of ['mek', 'vera', 'somsri'] as const)
      expect((await call(who, 'POST', `${at}/bank-books/${book.id}/reconciliation`, { id: newId() })).status).toBe(403)
    expect((await call('vera', 'GET', `${at}/bank-books/${book.id}`)).status).toBe(403)
    expect((await call('fon', 'GET', `/funds/${other.fundId}/bank-books/${book.id}`)).status).toBe(404)
    expect((await say({ kind: 'not-in-bank', entryId: newId() })).status).toBe(404)
    expect((await call('fon', 'POST', `/funds/${fundId}/bank-books`, { ...book, id: newId() })).body.problem).toBe(
      'bank-book-begun',
    )
  })
})

describe('lines of a statement', () => {
  const STATEMENT =
    'วันที่,รายการ,ถอน,ฝาก,คงเหลือ\n31/10/2567,เช็ค 123,,"2,000.00","12,000.00"\n31/10/2567,ดอกเบี้ย,,3.50,12003.50\n32/10/2567,เพี้ยน,,1,\n'

  test('are read from a file, brought once, and matched where somebody says so', async ({ call }) => {
    const { at, potId, entryId, open } = await bookToReconcile(call)
    const read = await call(
      'fon',
      'POST',
      `${at}/bank-statements`,
      undefined,
      uploadOf(Buffer.from(STATEMENT), {}, 'statement.csv'),
    )
    expect(read.body).toMatchObject({ faults: [{ row: 4, fault: 'day-unreadable' }] })
    const lines = (read.body.lines as object[]).map((line) => ({ ...line, id: newId() }) as { id: string })
    const bring = (some: object[]) => call('fon', 'POST', `${at}/bank-lines`, { id: newId(), potId, lines: some })
    expect((await bring(lines)).body).toMatchObject({ brought: 2 })
    expect((await bring(lines.map((line) => ({ ...line, id: newId() })))).body).toMatchObject({ brought: 0 })
    const match = (lineId: string) =>
      call('fon', 'POST', `${at}/bank-matches`, { id: newId(), lineId, entryIds: [entryId] })
    expect((await match(lines[1]!.id)).body.problem).toBe('bank-match-uneven')
    expect((await match(lines[0]!.id)).status).toBe(200)
    expect((await open()).entries).toEqual([])
    expect((await call('fon', 'DELETE', `${at}/bank-lines/${lines[0]!.id}`)).body.problem).toBe('bank-line-used')
    await call('fon', 'DELETE', `${at}/bank-matches/${lines[0]!.id}`)
    expect((await open()).entries).toMatchObject([{ id: entryId }])
    expect((await call('fon', 'DELETE', `${at}/bank-lines/${lines[0]!.id}`)).status).toBe(200)
  })

  test('of what is no statement nothing is brought', async ({ call }) => {
    const { at } = await bookToReconcile(call)
    const sent = uploadOf(Buffer.from('ชื่อ,สกุล\nก,ข\n'), {}, 'people.csv')
    expect((await call('fon', 'POST', `${at}/bank-statements`, undefined, sent)).body.problem).toBe(
      'file-has-no-statement',
    )
    expect((await call('mek', 'POST', `${at}/bank-statements`, undefined, sent)).status).toBe(403)
  })
})
