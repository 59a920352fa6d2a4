import { expect, test } from 'vitest'
import { loadInstrument } from '../../../domain/care/assessments/instrument-list.ts'
import type { Score } from '../../../domain/care/assessments/score.ts'
import {
  type AskingDraft,
  answer,
  askingOf,
  beginAsking,
  bodyOf,
  canGoOn,
  goBackTo,
  goOn,
  placeOf,
  scoreNow,
} from './asking.ts'

const load = async (code: string) => (await loadInstrument(code))!
const TODAY = '2026-11-28'
const asked = (score: Score, more: { today?: string; visitId?: string } = {}) => ({
  personId: 'p',
  score,
  today: TODAY,
  visitId: null,
  ...more,
})

test('one question after the other, to the result and back', async () => {
  const two = await load('2q')
  let draft = beginAsking(two, 'one', {})
  expect(goBackTo(two, draft)).toBeUndefined()
  expect(canGoOn(placeOf(two, draft).item, draft.answers)).toBe(false)
  for (const _ of two.items) draft = goOn(two, answer(draft, placeOf(two, draft).item, 'no'))
  expect(draft.at).toBeNull()
  expect(goBackTo(two, draft)?.at).toBe('joyless')
  expect(bodyOf(two, draft, asked(scoreNow(two, draft.answers, [], TODAY)))).toMatchObject({
    id: 'one',
    instrument: '2q',
    answers: { down: 'no', joyless: 'no' },
    shownTotal: 0,
    shownBand: 'normal',
  })
})

test('a question that belongs to a yes comes right after it', async () => {
  const eight = await load('8q')
  const at = (draft: AskingDraft) => goOn(eight, draft).at
  const draft = { ...beginAsking(eight, 'one', {}), at: 'q3' }
  expect(at(answer(draft, eight.items[2]!, 'yes'))).toBe('q3b')
  expect(at(answer(draft, eight.items[2]!, 'no'))).toBe('q4')
})

test('what came of a restricted one is not said beside its answers', async () => {
  const eight = await load('8q')
  const draft = { ...beginAsking(eight, 'one', {}), answers: { q1: 'yes' } }
  expect(bodyOf(eight, draft, asked(scoreNow(eight, draft.answers, [], TODAY)))).toMatchObject({
    shownTotal: null,
    shownBand: null,
  })
})

test('an optional question may be left, a number out of range may not be kept', async () => {
  const bmi = await load('bmi')
  const [weight, , , waist] = bmi.items
  expect(canGoOn(waist!, {})).toBe(true)
  expect(canGoOn(weight!, { weight: 900 })).toBe(false)
})

test('what was refused is opened at its result and goes under the same id, of the day and the visit when it was asked', async () => {
  const two = await load('2q')
  const draft = { ...beginAsking(two, 'one', {}), answers: { down: 'yes' } }
  const body = bodyOf(two, draft, asked(scoreNow(two, {}, [], TODAY), { today: '2026-11-20', visitId: 'then' }))
  expect(body).toMatchObject({ assessedOn: '2026-11-20', visitId: 'then' })
  const again = askingOf(body)
  expect(again.at).toBeNull()
  expect(bodyOf(two, again, asked(scoreNow(two, {}, [], TODAY), { visitId: 'now' }))).toEqual(body)
  const alone = askingOf({ ...body, visitId: null })
  expect(bodyOf(two, alone, asked(scoreNow(two, {}, [], TODAY), { visitId: 'now' })).visitId).toBeNull()
})
