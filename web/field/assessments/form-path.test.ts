import { expect, test } from 'vitest'
import { valueAt, withoutRow, withRow, withValue } from './form-path.ts'

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
