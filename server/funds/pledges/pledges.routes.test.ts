import { describe, expect } from 'vitest'
import { type Pledge, sumPledges } from '../../../domain/funds/pledges/pledge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'

const PHUKET_ISSUES = '019b0000-0000-7000-8000-000000000011'

const pledgeOf = (says: object = {}) => ({
  ...{
    id: newId(),
    fiscalYear: 2025,
    issueCode: 'road-safety',
    funder: 'สสส.',
    kind: 'money',
    amountSatang: 1_000_000,
  },
  ...says,
})

/** A co-funded fund with one pledge, and a project of another fund that was granted 3,000 baht and paid 1,000. */
async function sharedIssue(call: Call, operator: Operator) {
  const { fundId } = await makeFund(call, 0, { kind: 'co-funded', issueListId: PHUKET_ISSUES })
  const other = await makeFund(call, 1_000_000)
  const projectId = await operator((at) => grantProject(at, { ...other, satang: 300_000 }))
  const said = { id: newId(), potId: other.potId, amountSatang: 100_000, onDay: '2025-01-10', text: 'งวดที่ 1' }
  await call('fon', 'POST', `/funds/${other.fundId}/payments`, { ...said, projectId, to: 'ชมรมสมมุติ' })
  const pledge = pledgeOf()
  const at = `/funds/${fundId}/pledges`
  await call('fon', 'POST', at, pledge)
  const answer = (amountSatang: number, pledgeId = pledge.id) =>
    call('fon', 'POST', `${at}/${pledgeId}/projects`, { id: newId(), projectId, amountSatang })
  const list = async () => (await call('vera', 'GET', `${at}?year=2025`)).body.pledges as Pledge[]
  return { at, pledge, projectId, answer, list }
}

describe('a pledge', () => {
  test('is answered by projects of any fund: granted, spent and left agree', async ({ call, operator }) => {
    const { pledge, answer, list } = await sharedIssue(call, operator)
    expect((await answer(200_000)).status).toBe(200)
    const pledges = await list()
    expect(pledges).toMatchObject([
      { id: pledge.id, issueName: 'ความปลอดภัยทางถนน', projects: [{ spentSatang: 100_000 }] },
    ])
    expect(sumPledges(pledges)).toEqual({
      ...{ pledgedSatang: 1_000_000, grantedSatang: 200_000, spentSatang: 66_666, leftSatang: 800_000 },
    })
  })

  test('gives no more than it says, and a project takes no more than it was granted', async ({ call, operator }) => {
    const { at, answer } = await sharedIssue(call, operator)
    const small = pledgeOf({ amountSatang: 100, funder: 'อบจ.สมมุติ' })
    await call('fon', 'POST', at, small)
    expect((await answer(101, small.id)).body.problem).toBe('more-than-pledged')
    await answer(250_000)
    const second = pledgeOf({ funder: 'ม.อ.', kind: 'in-kind' })
    await call('fon', 'POST', at, second)
    expect((await answer(50_001, second.id)).body.problem).toBe('more-than-granted')
    expect((await answer(50_000, second.id)).status).toBe(200)
    expect((await answer(1, second.id)).body.problem).toBe('more-than-granted')
  })

  test('is withdrawn with a reason, while no project answers it', async ({ call, operator }) => {
    const { at, pledge, answer, list } = await sharedIssue(call, operator)
    await answer(100)
    const withdraw = () => call('fon', 'POST', `${at}/${pledge.id}/withdrawal`, { id: newId(), reason: 'เปลี่ยนประเด็น' })
    expect((await withdraw()).body.problem).toBe('pledge-answered')
    const [{ projects }] = (await list()) as [Pledge]
    await call('fon', 'DELETE', `${at}/${pledge.id}/projects/${projects[0]!.id}`)
    expect((await withdraw()).status).toBe(200)
    expect(await list()).toEqual([])
    expect((await answer(100)).body.problem).toBe('pledge-withdrawn')
  })

  test('is for an issue of the fund, written by keepers, known to everyone', async ({ call, operator }) => {
    const { at, pledge, answer } = await sharedIssue(call, operator)
    expect((await call('fon', 'POST', at, pledgeOf({ issueCode: 'waste' }))).status).toBe(404)
    for (const who of ['mek', 'vera', 'somsri', 'far'] as const)
      expect((await call(who, 'POST', at, pledgeOf())).status).toBe(403)
    expect((await call('fon', 'POST', at, pledge)).body).toMatchObject({ again: true })
    expect((await answer(1, newId())).status).toBe(404)
  })
})
