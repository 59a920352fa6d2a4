import { describe, expect } from 'vitest'
import type { ScreeningResult } from '../../../domain/funds/screenings/screening.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { makeFund, submitProject } from '../../testing-funds.ts'

const pointsOf = (each: number) => ({ plan: each, need: each, method: each, budget: each, lasting: each })
const screen = (call: Call, projectId: string, who: CastName, says: object) =>
  call(who, 'POST', `/projects/${projectId}/screenings`, { id: newId(), ...says })
const seen = async (call: Call, projectId: string, who: CastName) =>
  (await call(who, 'GET', `/projects/${projectId}/screenings`)).body as ScreeningResult

describe('screening', () => {
  test('is each screener once, told as a mean with its spread, with names to keepers only', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const projectId = await submitProject(call, fundId)
    expect((await screen(call, projectId, 'mek', { points: { plan: 5 } })).body.problem).toBe('invalid')
    expect((await screen(call, projectId, 'mek', { points: pointsOf(6) })).body.problem).toBe('invalid')
    expect((await screen(call, projectId, 'mek', { points: pointsOf(5), comment: 'ดี' })).status).toBe(200)
    expect((await screen(call, projectId, 'mek', { points: pointsOf(1) })).body.problem).toBe('screened-already')
    expect((await screen(call, projectId, 'fon', { points: pointsOf(3) })).status).toBe(200)
    const forKeeper = await seen(call, projectId, 'fon')
    expect(forKeeper).toMatchObject({ count: 2, interests: 0, total: { mean: 20, least: 15, most: 25 }, may: false })
    expect(forKeeper.screeners.map(({ name, sum }) => [name, sum])).toEqual([
      [castAccounts.mek.name, 25],
      [castAccounts.fon.name, 15],
    ])
    expect(await seen(call, projectId, 'mek')).toMatchObject({ count: 2, screeners: [], mine: { comment: 'ดี' } })
  })

  test('leaves out whoever declares an interest, and shuts out its own people and strangers', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const projectId = await submitProject(call, fundId)
    const both = await screen(call, projectId, 'mek', { hasInterest: true, points: pointsOf(5) })
    expect(both.status).toBe(400)
    expect((await screen(call, projectId, 'mek', { hasInterest: true })).status).toBe(200)
    expect(await seen(call, projectId, 'fon')).toMatchObject({ count: 0, interests: 1, total: null })
    for (const who of ['somsri', 'vera'] as const)
      expect([403, 404]).toContain((await screen(call, projectId, who, { points: pointsOf(5) })).status)
    const own = await submitProject(call, fundId, 'fon')
    expect((await screen(call, own, 'fon', { points: pointsOf(5) })).body.problem).toBe('not-to-be-screened')
  })
})
