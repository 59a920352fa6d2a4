import { expect, test } from 'vitest'
import { typedPoint } from './typed-point.ts'

test.each([
  ['7.0086, 100.4747', { latitude: 7.0086, longitude: 100.4747 }],
  ['(7.0086 100.4747)', { latitude: 7.0086, longitude: 100.4747 }],
  ['7.0086N,100.4747E', { latitude: 7.0086, longitude: 100.4747 }],
  ['-1.5;-2', { latitude: -1.5, longitude: -2 }],
  ['100.4747, 7.0086', undefined],
  ['7.0086', undefined],
  ['ศาลาหมู่บ้าน', undefined],
])('%s', (text, point) => expect(typedPoint(text)).toEqual(point))
