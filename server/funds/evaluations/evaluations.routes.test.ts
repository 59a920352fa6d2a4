import { describe, expect } from 'vitest'
import type { EvaluatedFund, Evaluation } from '../../../domain/funds/evaluations/evaluation.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'
import { bestScores, I_A_O_V } from '../../testing-permissions-final-reports.ts'

const answer = ({ status, body }: Awaited<ReturnType<Call>>) => body.problem ?? status
const begin = async (call: Call, fundId: string, assessorKind = 'self', who: CastName = 'fon') => {
  const id = newId()
  const body = { id, fiscalYear: 2025, formId: I_A_O_V, assessorKind }
  return { id, said: answer(await call(who, 'POST', `/funds/${fundId}/evaluations`, body)) }
}
const listed = async (call: Call, fundId: string, who: CastName = 'fon', year = 2025) =>
  ((await call(who, 'GET', `/funds/${fundId}/evaluations?year=${year}`)).body as { evaluations: Evaluation[] })
    .evaluations

describe('a fund’s year', () => {
  test('is reckoned from its books, plan and projects, item by item, with what is behind it', async ({
    call,
    operator,
  }) => {
    const { fundId, potId } = await makeFund(call, 100_000)
    const post = (path: string, body: object) =>
      call('fon', 'POST', `/funds/${fundId}${path}`, { id: newId(), ...body })
    await call('fon', 'PUT', `/funds/${fundId}/years/2025`, {
      revision: 0,
      localSatang: 50_000,
      uses: { '2': 100_000 },
    })
    await post('/years/2025/approval', { approvedOn: '2024-12-31', resolution: '1/2568' })
    const money = { potId, onDay: '2024-11-05', text: 'สมมุติ' }
    await post('/receipts', { ...money, amountSatang: 50_000, account: '40200', from: 'อบต.สมมุติ' })
    const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 90_000 }))
    await post('/payments', { ...money, onDay: '2025-02-05', amountSatang: 90_000, projectId, to: 'ชมรมสมมุติ' })
    const { id } = await begin(call, fundId)
    const [evaluation] = await listed(call, fundId)
    const of = (code: string) => evaluation!.reckoned.find((one) => one.code === code)
    expect(of('1.1.3')).toMatchObject({ points: 2, says: { approvedOn: '2024-12-31' }, evidence: 'plan' })
    // 90,000 of 100,000 planned is no more than ninety percent.
    expect(of('2.1')).toMatchObject({ value: 90, points: 3 })
    // 90,000 of the 150,000 that were carried over and received.
    expect(of('2.2.1')).toMatchObject({ value: 60, points: 2, says: { paidSatang: 90_000, hadSatang: 150_000 } })
    expect(of('2.3')).toMatchObject({ value: 1, points: 6 })
    expect(of('3.1.2')).toMatchObject({ value: 100, points: 6, evidence: 'projects' })
    expect(of('3.2')).toMatchObject({ value: 0, points: 0 })
    expect(of('1.4.1')).toMatchObject({ value: 0, points: 0, evidence: 'committee' })
    expect(evaluation).toMatchObject({ id, closedAt: null, grade: 'C', may: { write: true } })
  })

  test('is signed once, whole, and stays as it was reckoned then', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const { id } = await begin(call, fundId)
    const at = `/funds/${fundId}/evaluations/${id}`
    const sign = () => call('fon', 'POST', `${at}/signing`)
    const incomplete = await sign()
    expect(incomplete.body).toMatchObject({ problem: 'evaluation-incomplete' })
    expect((incomplete.body as { details: { gaps: string[] } }).details.gaps).toContain('4.2')
    const draft = { scores: await bestScores(call), head: { name: 'ฝน สมมุติ' }, comment: 'ดี' }
    expect(answer(await call('fon', 'PUT', at, { ...draft, revision: 1 }))).toBe(200)
    expect(answer(await call('fon', 'PUT', at, { ...draft, revision: 1 }))).toBe('evaluation-changed-meanwhile')
    expect(answer(await sign())).toBe(200)
    expect(answer(await sign())).toBe('evaluation-closed')
    expect(answer(await call('fon', 'PUT', at, { ...draft, revision: 2 }))).toBe('evaluation-closed')
    expect(await listed(call, fundId)).toMatchObject([
      { total: 100, grade: 'A+', closedBy: 'ฝน', may: { write: false } },
    ])
    // Beside the next year stands this one.
    expect(await listed(call, fundId, 'fon', 2026)).toHaveLength(1)
  })

  test('is judged by whom it concerns, each kind of assessor once', async ({ call }) => {
    const { fundId } = await makeFund(call)
    expect((await begin(call, fundId, 'self', 'mek')).said).toBe('not-allowed')
    expect((await begin(call, fundId, 'mentor', 'fon')).said).toBe('not-allowed')
    expect((await begin(call, fundId, 'mentor', 'mek')).said).toBe(200)
    expect((await begin(call, fundId, 'mentor', 'arun')).said).toBe('evaluation-begun')
    expect((await begin(call, fundId, 'district', 'fon')).said).toBe(200)
    expect((await begin(call, fundId, 'district', 'far')).said).toBe('not-allowed')
    const [one] = await listed(call, fundId, 'mek')
    const other = await makeFund(call)
    const forged = await call('fon', 'PUT', `/funds/${other.fundId}/evaluations/${one!.id}`, { revision: 1 })
    expect(answer(forged)).toBe('not-found')
  })

  test('is listed with its grades for those whose business the fund is', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const { id } = await begin(call, fundId)
    const at = `/funds/${fundId}/evaluations/${id}`
    await call('fon', 'PUT', at, { revision: 1, scores: await bestScores(call), head: { name: 'ฝน' } })
    await call('fon', 'POST', `${at}/signing`)
    const funds = async (who: CastName, query = 'year=2026') =>
      ((await call(who, 'GET', `/evaluations?${query}`)).body as { funds: EvaluatedFund[] }).funds.filter(
        (one) => one.fundId === fundId,
      )
    expect(await funds('mek')).toMatchObject([{ years: [{ fiscalYear: 2025, total: 100, grade: 'A+' }] }])
    expect(await funds('mek', 'year=2026&assessor=mentor')).toMatchObject([{ years: [] }])
    expect(await funds('mek', 'year=2026&area=92')).toEqual([])
    expect(await funds('vera')).toEqual([])
    expect((await call('mek', 'GET', '/evaluations.xlsx?year=2026')).status).toBe(200)
  })
})
