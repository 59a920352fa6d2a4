import { expect, test } from 'vitest'
import type { OutboxEntry } from '../../../domain/sync/entry.ts'
import { editPathOf } from './edit-path.ts'
import { fileOf, isReadable } from './readable.ts'

const asked = (instrument: string): OutboxEntry => ({
  id: 'e1',
  kind: 'assessment',
  about: 'p1',
  base: null,
  madeAt: '2026-11-28T02:00:00.000Z',
  body: { id: 'e1', instrument, answers: { q1: 'yes' } },
})

test.each([
  ['8q', 'suicide-risk'],
  ['smi-v', 'psychiatric'],
])(
  'without the right, a file of %s says that there was an assessment and when, and it cannot be opened',
  (code, right) => {
    const entry = asked(code)
    const other = right === 'psychiatric' ? 'suicide-risk' : 'psychiatric'
    for (const rights of [[], [other]]) {
      expect(isReadable(entry, rights)).toBe(false)
      expect(JSON.stringify(fileOf(entry, rights))).not.toMatch(/q1|yes|8q|smi/)
      expect(editPathOf(entry, rights)).toBeUndefined()
    }
    expect(fileOf(entry, [right])).toBe(entry)
    expect(editPathOf(entry, [right])).toBe(`/field/people/p1/assess/${code}?entry=e1`)
  },
)

test('what needs no right is read and mended by whoever wrote it', () => {
  expect(fileOf(asked('2q'), [])).toEqual(asked('2q'))
  expect(editPathOf(asked('2q'), [])).toBe('/field/people/p1/assess/2q?entry=e1')
})
