import { expect, test } from 'vitest'
import { rowStarts, valueAt, withoutRow, withRow, withValue } from './form-path.ts'

test('an answer is put in its place, in a row too, and taken away again', () => {
  let answers = withRow(withRow(withValue({}, 'job', 'ประมง'), 'child'), 'child')
  answers = withValue(answers, 'child/1/nick', 'ก')
  expect(answers).toEqual({ job: 'ประมง', child: [{}, { nick: 'ก' }] })
  expect([valueAt(answers, 'job'), valueAt(answers, 'child/1/nick'), valueAt(answers, 'child/0/nick')]).toEqual([
    'ประมง',
    'ก',
    undefined,
  ])
  expect(withoutRow(withValue(answers, 'job', undefined), 'child')).toEqual({ child: [{}] })
})

test('each row of a repeated group begins at its first question', () => {
  const paths = ['job', 'child', 'child/0/nick', 'child/0/years', 'child/1/nick', 'child/1/years', 'note']
  expect([...rowStarts(paths)]).toEqual([
    ['child/0/nick', 1],
    ['child/1/nick', 2],
  ])
})
