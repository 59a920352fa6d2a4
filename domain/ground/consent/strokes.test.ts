import { expect, test } from 'vitest'
import { Signature } from './signature.ts'
import { signaturePath, thinned } from './strokes.ts'

const field = { width: 300, height: 120 }

test('a stroke keeps what an eye sees, in whole pixels inside the field', () => {
  const stroke = [
    { x: 10.4, y: 10.2 },
    { x: 10.9, y: 10.6 },
    { x: 60.2, y: 40 },
    { x: 999, y: -5 },
  ]
  expect(thinned(stroke, field)).toEqual([
    { x: 10, y: 10 },
    { x: 60, y: 40 },
    { x: 300, y: 0 },
  ])
})

test('a dot is drawn too, but is nobody’s signature', () => {
  const dot = thinned([{ x: 5, y: 5 }], field)
  expect(dot).toHaveLength(2)
  expect(signaturePath([dot])).toBeUndefined()
})

test('what the phone draws is what the centre takes', () => {
  const strokes = [
    thinned(
      [
        { x: 0, y: 0 },
        { x: 80, y: 60 },
      ],
      field,
    ),
    thinned([{ x: 90, y: 10 }], field),
  ]
  const path = signaturePath(strokes)!
  expect(path).toBe('M0 0L80 60M90 10L90 10')
  const sent = { id: '019a0000-0000-7000-8000-000000000001', signedBy: 'giver', ...field, path }
  expect(Signature.safeParse(sent).success).toBe(true)
  expect(Signature.safeParse({ ...sent, path: 'M0 0L1 1"/><script>' }).success).toBe(false)
})

test('more than anybody signs is not taken', () => {
  const endless = [Array.from({ length: 4000 }, (_, at) => ({ x: at % 300, y: (at * 7) % 120 }))]
  expect(signaturePath(endless)).toBeUndefined()
})
