// Many at once ask, sign, turn back, cancel and pay vouchers of the same projects: no project is paid more than was approved, no pot
// more than it received, what is under way is never promised twice, and numbers have no gaps.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { inWork } from '../../platform/work.ts'
import { openCastCentre, type TestCentre } from '../../testing-centres.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'
import { approveVoucher, paymentOf, voucherOf } from '../../testing-vouchers.ts'
import { faultsOfBooks, sumsOfProject } from '../ledger/testing-books.queries.ts'
import { faultsOfVouchers } from './testing-vouchers.queries.ts'

const isServer = process.env.TEST_DATABASE_URL !== undefined
const CLIENTS = isServer ? 100 : 20
const RUNS = Number(process.env.LEDGER_RUNS ?? (isServer ? 3 : 2))
const APPROVED = 100_000
/** Less than the two projects were granted together, so that both limits are met. */
const BEFORE = 150_000

let centre: TestCentre
beforeAll(async () => {
  centre = await openCastCentre()
}, 120_000)
afterAll(() => centre.throwAway())

const act = fc.record({
  end: fc.constantFrom('pay', 'pay', 'pay', 'pay-twice', 'turn-back', 'cancel', 'leave'),
  project: fc.nat(1),
  satang: fc.integer({ min: 1, max: 30_000 }),
})

test('vouchers hold whatever many do with them at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: CLIENTS, maxLength: CLIENTS }), async (acts) => {
      const { fundId, potId } = await makeFund(centre.call, BEFORE)
      const projects = await inWork(centre, 'operator', (at) =>
        Promise.all([1, 2].map(() => grantProject(at, { fundId, potId, satang: APPROVED }))),
      )
      const statuses: number[] = []
      const post = async (path: string, body: object) => {
        const answer = await centre.call('fon', 'POST', `/funds/${fundId}${path}`, body)
        statuses.push(answer.status)
        return answer
      }
      await Promise.all(
        acts.map(async ({ end, project, satang }) => {
          const voucher = voucherOf({ projectId: projects[project]! }, { amountSatang: satang })
          await approveVoucher(post, voucher)
          const at = `/vouchers/${voucher.id}`
          const stop = { id: newId(), reason: 'ไม่ใช้แล้ว' }
          if (end === 'turn-back') await post(`${at}/turning-back`, stop)
          if (end === 'cancel')
            await Promise.all([post(`${at}/cancellation`, stop), post(`${at}/payment`, paymentOf())])
          if (end === 'pay') await post(`${at}/payment`, paymentOf())
          if (end === 'pay-twice') await Promise.all([1, 2].map(() => post(`${at}/payment`, paymentOf())))
        }),
      )
      expect(statuses.filter((status) => status >= 500)).toEqual([])
      expect(await faultsOfBooks(centre.db, fundId)).toEqual({
        ...{ unbalanced: 0, gaps: 0, overpaid: 0, pots: 0, months: 0, closings: 0 },
      })
      expect(await faultsOfVouchers(centre.db, fundId)).toEqual({ gaps: 0, overpromised: 0, unposted: 0, unasked: 0 })
      const paid = await Promise.all(projects.map(async (id) => (await sumsOfProject(centre.db, id)).paid))
      expect(Math.max(...paid)).toBeLessThanOrEqual(APPROVED)
      expect(paid[0]! + paid[1]!).toBeLessThanOrEqual(BEFORE)
      expect(paid[0]! + paid[1]!).toBeGreaterThan(0)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 300_000)
