import { describe, expect } from 'vitest'
import type { Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'

const period = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const agreement = (amounts: number[], says: object = {}) => ({
  ...{ id: newId(), number: '1/2568', signedOn: '2025-01-02' },
  signatories: [
    { side: 'grantee', name: 'สมมุติ ผู้รับทุน' },
    { side: 'granter', name: 'สมมุติ ประธาน' },
  ],
  instalments: amounts.map((amountSatang) => ({ id: newId(), amountSatang, ...period })),
  ...says,
})
const instalmentsOf = async (call: Call, projectId: string) =>
  ((await call('fon', 'GET', `/projects/${projectId}/agreement`)).body as { instalments: Instalment[] }).instalments

describe('a grant agreement', () => {
  test('has instalments that are together what was approved; the first may be paid at once, no other', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 900_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    const sign = (body: object) => call('fon', 'POST', `/projects/${projectId}/agreement`, body)
    expect((await sign(agreement([100_000, 100_000]))).body.problem).toBe('instalments-do-not-add-up')
    expect((await sign(agreement([100_000, 200_000]))).status).toBe(200)
    expect((await sign(agreement([300_000]))).body.problem).toBe('agreement-signed-already')
    const [first, second] = await instalmentsOf(call, projectId)
    expect([first!.openedAt !== null, second!.openedAt]).toEqual([true, null])
    const pay = (instalmentId: string, amountSatang: number) =>
      call('fon', 'POST', `/funds/${fundId}/payments`, {
        ...{
          id: newId(),
          potId,
          projectId,
          instalmentId,
          amountSatang,
          onDay: '2025-01-10',
          text: 'งวด',
          to: 'ชมรมสมมุติ',
        },
      })
    expect((await pay(second!.id, 1)).body.problem).toBe('instalment-not-open')
    expect((await pay(first!.id, 100_001)).body.problem).toBe('more-than-the-instalment')
    expect((await pay(first!.id, 100_000)).status).toBe(200)
    expect(await instalmentsOf(call, projectId)).toMatchObject([{ paidSatang: 100_000 }, { paidSatang: 0 }])
  })

  test('is signed by those who keep the fund; others know of its instalments, not of who signed', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 900_000)
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 300_000 }))
    for (const who of ['mek', 'somsri', 'vera'] as const)
      expect((await call(who, 'POST', `/projects/${projectId}/agreement`, agreement([300_000]))).status).toBe(403)
    await call('fon', 'POST', `/projects/${projectId}/agreement`, agreement([300_000]))
    const seen = async (who: 'mek' | 'somsri' | 'vera') =>
      (await call(who, 'GET', `/projects/${projectId}/agreement`)).body
    expect(await seen('mek')).toMatchObject({ agreement: { number: '1/2568' } })
    expect(await seen('somsri')).toMatchObject({ agreement: { number: '1/2568' } })
    expect(await seen('vera')).toMatchObject({ agreement: null, instalments: [{ amountSatang: 300_000 }] })
  })
})
