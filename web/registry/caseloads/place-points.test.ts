import { expect, test } from 'vitest'
import { isPlaced, pointsOn } from './place-points.ts'

const sheet = { width: 400, height: 300, margin: 20 }

test('north is up and east is right, within the margin', () => {
  const [north, south] = pointsOn(sheet, [
    { latitude: 7.1, longitude: 100.4 },
    { latitude: 7.0, longitude: 100.6 },
  ])
  expect(north!.y).toBeLessThan(south!.y)
  expect(north!.x).toBeLessThan(south!.x)
  for (const { x, y } of [north!, south!]) {
    expect(x).toBeGreaterThanOrEqual(19.9)
    expect(x).toBeLessThanOrEqual(380.1)
    expect(y).toBeGreaterThanOrEqual(19.9)
    expect(y).toBeLessThanOrEqual(280.1)
  }
})

test('one place stands in the middle, and what has no position is left out', () => {
  expect(pointsOn(sheet, [{ latitude: 7, longitude: 100 }])).toEqual([{ x: 200, y: 150 }])
  expect([{ latitude: null, longitude: 100 }].filter(isPlaced)).toEqual([])
})
