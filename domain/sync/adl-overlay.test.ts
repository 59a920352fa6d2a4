import { expect, test } from 'vitest'
import { applyEntries } from './apply-entries.ts'
import type { EntryKind, OutboxEntry } from './entry.ts'

const HER = '019a0000-0000-7000-8000-000000000001'
const entry = (nth: number, kind: EntryKind, body: OutboxEntry['body']): OutboxEntry => ({
  id: `019a0000-0000-7000-8000-00000000001${nth}`,
  kind,
  about: HER,
  base: null,
  madeAt: '2026-11-28T03:00:00.000Z',
  body,
})
const met = { ...entry(0, 'person', { firstName: 'ดาว' }), id: HER }
const visited = (nth: number, day: string, adlTotal: number | null) =>
  entry(nth, 'visit', { personId: HER, visitedOn: day, adlTotal })
const assessed = (nth: number, day: string, shownTotal: number | null, instrument = 'barthel') =>
  entry(nth, 'assessment', { personId: HER, instrument, version: '1', assessedOn: day, shownTotal, shownBand: null })

test.each<[string, OutboxEntry[], number | null, string | null]>([
  ['a visit', [visited(1, '2026-11-02', 9)], 9, '2026-11-02'],
  ['an assessment after a visit', [visited(1, '2026-11-02', 9), assessed(2, '2026-11-03', 4)], 4, '2026-11-03'],
  ['a visit written down late', [assessed(1, '2026-11-03', 4), visited(2, '2026-10-30', 15)], 4, '2026-11-03'],
  ['an assessment asked late', [visited(1, '2026-11-03', 15), assessed(2, '2026-11-01', 4)], 15, '2026-11-03'],
  ['two of one day, the later made', [visited(1, '2026-11-03', 15), assessed(2, '2026-11-03', 4)], 4, '2026-11-03'],
  ['one that is not complete', [visited(1, '2026-11-02', 9), assessed(2, '2026-11-03', null)], 9, '2026-11-02'],
  ['another instrument', [assessed(1, '2026-11-03', 4, 'pain')], null, null],
])('the newest ADL counts on the phone too: %s', (_of, waiting, adlScore, adlOn) => {
  expect(applyEntries(undefined, [met, ...waiting])).toMatchObject({ adlScore, adlOn })
})
