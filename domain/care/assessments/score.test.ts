import { describe, expect, test } from 'vitest'
import type { Answers, Instrument } from './instrument.ts'
import { loadInstrument } from './instrument-list.ts'
import { scoreOf, shownItems } from './score.ts'

const get = async (code: string): Promise<Instrument> => {
  const instrument = await loadInstrument(code)
  if (!instrument) throw new Error(code)
  return instrument
}
const barthelOf = (scores: string): Answers => {
  const ids = [
    'feeding',
    'grooming',
    'transfer',
    'toilet',
    'mobility',
    'dressing',
    'stairs',
    'bathing',
    'bowels',
    'bladder',
  ]
  return Object.fromEntries(scores.split(' ').map((score, at) => [ids[at]!, Number(score)]))
}
const nine = (scores: string): Answers =>
  Object.fromEntries(scores.split(' ').map((score, at) => [`q${at + 1}`, Number(score)]))

describe('Barthel', () => {
  test.each([
    ['2 1 3 2 3 2 2 1 2 2', 20, 'social-bound'],
    ['1 1 2 1 1 1 2 1 1 1', 12, 'social-bound'],
    ['1 1 2 1 1 1 1 1 1 1', 11, 'home-bound'],
    ['1 0 1 1 0 1 0 0 1 0', 5, 'home-bound'],
    ['1 0 1 1 0 1 0 0 0 0', 4, 'bed-bound'],
    ['0 0 0 0 0 0 0 0 0 0', 0, 'bed-bound'],
  ])('%s is %i, %s', async (scores, total, band) => {
    const score = scoreOf(await get('barthel'), barthelOf(scores))
    expect([score.total, score.band?.code]).toEqual([total, band])
  })

  test('has no total while one item is open, whichever it is', async () => {
    const barthel = await get('barthel')
    const { bowels: _, ...answers } = barthelOf('2 1 3 2 3 2 2 1 2 2')
    expect(scoreOf(barthel, answers)).toMatchObject({
      isComplete: false,
      missing: ['bowels'],
      total: null,
      band: undefined,
    })
  })

  test('takes no score that is not one of the options', async () => {
    expect(scoreOf(await get('barthel'), barthelOf('3 1 3 2 3 2 2 1 2 2')).missing).toEqual(['feeding'])
  })
})

describe('2Q, 9Q and 8Q', () => {
  test.each([
    ['no', 'no', undefined],
    ['yes', 'no', '9q'],
    ['no', 'yes', '9q'],
    ['yes', 'yes', '9q'],
  ])('%s and %s lead to %s', async (down, joyless, next) => {
    expect(scoreOf(await get('2q'), { down, joyless }).next).toBe(next)
  })

  test.each([
    ['0 0 0 0 0 0 0 0 0', 0, 'none', undefined, undefined],
    ['1 1 1 1 1 1 0 0 0', 6, 'none', undefined, undefined],
    ['1 1 1 1 1 1 1 0 0', 7, 'mild', '8q', undefined],
    ['2 2 2 2 2 2 1 0 0', 13, 'moderate', '8q', undefined],
    ['3 3 3 3 3 3 1 0 0', 19, 'severe', '8q', 'suicide-risk'],
    ['0 0 0 0 0 0 0 0 1', 1, 'none', '8q', 'suicide-risk'],
  ])('9Q of %s is %i, %s', async (scores, total, band, next, urgent) => {
    const score = scoreOf(await get('9q'), nine(scores))
    expect([score.total, score.band?.code, score.next, score.urgent]).toEqual([total, band, next, urgent])
    expect(score.needsSafety).toBe(urgent !== undefined)
  })

  test('thoughts of death show the safety page at once, before the rest is asked', async () => {
    expect(scoreOf(await get('9q'), { q9: 1 })).toMatchObject({
      isComplete: false,
      needsSafety: true,
      urgent: 'suicide-risk',
    })
  })

  test('of the eight, the second half of the third is asked only after a yes', async () => {
    const eight = await get('8q')
    const no = Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].map((id) => [id, 'no']))
    expect(scoreOf(eight, no)).toMatchObject({ isComplete: true, total: 0, urgent: undefined })
    expect(scoreOf(eight, { ...no, q3: 'yes' }).missing).toEqual(['q3b'])
    expect(scoreOf(eight, { ...no, q3: 'yes', q3b: 'cannot' })).toMatchObject({ total: 14, urgent: 'suicide-risk' })
    expect(scoreOf(eight, { ...no, q3b: 'cannot' }).total).toBe(0)
    const yes = Object.fromEntries(Object.keys(no).map((id) => [id, 'yes']))
    expect(scoreOf(eight, { ...yes, q3b: 'cannot' })).toMatchObject({ total: 52, needsSafety: true })
    expect(shownItems(eight, no).map(({ id }) => id)).not.toContain('q3b')
  })
})
