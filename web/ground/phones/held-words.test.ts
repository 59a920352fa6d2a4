import { expect, test } from 'vitest'
import type { Words } from '../../text/useText.ts'
import { heldLines } from './held-words.ts'

const words = {
  t: (key: string) => key,
  list: (list: string, code: string) => `${list}:${code}`,
  field: (key: string) => key,
  day: (iso: string) => `วันที่ ${iso}`,
} as unknown as Words
const said = (...given: Parameters<typeof heldLines> extends [infer K, infer B, ...unknown[]] ? [K, B] : never) =>
  heldLines(given[0], given[1], words).map(({ word, value }) => `${word} = ${value}`)

test('a held visit is read in words, and what was not asked is not there', () => {
  const body = { visitedOn: '2026-01-02', falls: 0, findings: '', done: ['talked', 'fed'], pulse: null, latitude: 6.5 }
  expect(said('visit', body)).toEqual([
    'visitedOn = วันที่ 2026-01-02',
    'falls = 0',
    'done = visitAct:talked · visitAct:fed',
  ])
})

test('answers of an assessment stay closed', () => {
  const body = { instrument: '8q', assessedOn: '2026-01-02', answers: { q1: 'yes' }, shownTotal: 17 }
  expect(said('assessment', body)).toEqual(['instrument = instrument:8q', 'assessedOn = วันที่ 2026-01-02'])
})
