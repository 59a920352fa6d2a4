// Many at once pay, return, reverse, receive and close: whatever the order, no project is paid too much, no number is given twice or
// left out, the trial balance is nothing, and a closed month stays as it was signed.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { inWork } from '../../platform/work.ts'
import { openCastCentre, type TestCentre } from '../../testing-centres.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'
import { faultsOfAllFigures } from '../funds/testing-figures.queries.ts'
import { faultsOfBooks, sumsOfProject } from './testing-books.queries.ts'

const isServer = process.env.TEST_DATABASE_URL !== undefined
const CLIENTS = isServer ? 200 : 30
const RUNS = Number(process.env.LEDGER_RUNS ?? (isServer ? 4 : 2))
const DAYS = ['2024-10-15', '2024-11-15', '2024-12-15']
const APPROVED = 100_000
/** In the pot before anybody pays: less than the projects together were granted, so that both limits are met. */
const BEFORE = 250_000

let centre: TestCentre
beforeAll(async () => {
  centre = await openCastCentre()
}, 120_000)
afterAll(() => centre.throwAway())

const act = fc.record({
  act: fc.constantFrom('pay', 'pay', 'pay', 'return', 'receive', 'reverse', 'close'),
  project: fc.nat(3),
  satang: fc.integer({ min: 1, max: 40_000 }),
  day: fc.constantFrom(...DAYS),
})
type Act = { act: string; project: number; satang: number; day: string }
type World = { fundId: string; potId: string; projects: string[]; paid: string[] }

const SIGNED = [{ office: 'maker', name: 'ฝน สมมุติ' }]

function send({ fundId, potId, projects, paid }: World, { act: what, project, satang, day }: Act) {
  const said = { id: newId(), potId, amountSatang: satang, onDay: day, text: 'รายการสมมุติ' }
  const post = (path: string, body: object) => centre.call('fon', 'POST', `/funds/${fundId}/${path}`, body)
  switch (what) {
    case 'pay':
      paid.push(said.id)
      return post('payments', { ...said, projectId: projects[project], to: 'ชมรมสมมุติ' })
    case 'return':
      return post('returns', { ...said, projectId: projects[project], from: 'ชมรมสมมุติ' })
    case 'receive':
      return post('receipts', { ...said, account: '40100', from: 'สปสช.' })
    case 'reverse':
      return post('reversals', { id: said.id, reverses: paid[project] ?? said.id, onDay: day, reason: 'บันทึกผิดรายการ' })
    default:
      return post('closings', {
        id: said.id,
        potId,
        kind: 'month',
        fromDay: `${day.slice(0, 7)}-01`,
        signatures: SIGNED,
      })
  }
}

test('books hold whatever many do in them at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: CLIENTS, maxLength: CLIENTS }), async (acts) => {
      const { fundId, potId } = await makeFund(centre.call, BEFORE)
      const projects = await inWork(centre, 'operator', (at) =>
        Promise.all([1, 2, 3, 4].map(() => grantProject(at, { fundId, potId, satang: APPROVED }))),
      )
      const world = { fundId, potId, projects, paid: [] }
      const answers = await Promise.all(acts.map((one) => send(world, one)))
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      expect(answers.some(({ status }) => status === 200)).toBe(true)
      expect(await faultsOfBooks(centre.db, fundId)).toEqual({
        ...{ unbalanced: 0, gaps: 0, overpaid: 0, pots: 0, months: 0, closings: 0 },
      })
      expect(await faultsOfAllFigures(centre.db, fundId)).toEqual({ projects: 0, money: 0, closings: 0 })
      for (const project of projects) {
        const { paid, returned } = await sumsOfProject(centre.db, project)
        expect(paid).toBeLessThanOrEqual(APPROVED)
        expect(returned).toBeLessThanOrEqual(paid)
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 300_000)
