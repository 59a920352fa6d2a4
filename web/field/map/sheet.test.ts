import { describe, expect, test } from 'vitest'
import { closer, frameAround, moved, pinsOn, placeOn, SHEET, scaleOf } from './sheet.ts'

const at = (latitude: number, longitude: number) => ({ latitude, longitude })
const pinned = (...points: ReturnType<typeof at>[]) => points.map((point, item) => ({ item, at: point }))

describe('a sheet without tiles', () => {
  const points = [at(7.0, 100.5), at(7.02, 100.5), at(7.01, 100.51)]
  const frame = frameAround(points)!

  test('has everyone on it, north above and east to the right', () => {
    const [south, north, east] = points.map((point) => placeOn(frame, point))
    expect(north!.y).toBeLessThan(south!.y)
    expect(east!.x).toBeGreaterThan(north!.x)
    for (const { x, y } of [south!, north!, east!]) {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(SHEET / 2)
    }
  })

  test('is none without a pin, and not endlessly near around one', () => {
    expect(frameAround([])).toBeUndefined()
    expect(frameAround([at(7, 100)])!.metresPerUnit).toBeGreaterThan(0)
  })

  test('makes one pin of those who would cover each other, and parts them when one comes closer', () => {
    const near = pinned(at(7.0, 100.5), at(7.0001, 100.5), at(7.02, 100.5))
    expect(
      pinsOn(frame, near)
        .map(({ items }) => items.length)
        .sort(),
    ).toEqual([1, 2])
    const close = closer(frame, 40, at(7.00005, 100.5))
    expect(pinsOn(close, near).map(({ items }) => items.length)).toEqual([1, 1])
  })

  test('loses nobody on the whole sheet, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => at(7 + (index % 71) / 1000, 100 + (index % 89) / 1000))
    const all = pinsOn(frameAround(many)!, pinned(...many))
    expect(all.reduce((count, { items }) => count + items.length, 0)).toBe(5000)
    expect(all.length).toBeLessThan(120)
  })

  test('has a scale of a round length', () => {
    const { metres, units } = scaleOf(frame)
    expect(metres).toBe(500)
    expect(units).toBeCloseTo(500 / frame.metresPerUnit)
  })

  test('follows the finger', () => {
    const before = placeOn(frame, points[0]!)
    const after = placeOn(moved(frame, 30, -20), points[0]!)
    expect(after.x - before.x).toBeCloseTo(30, 3)
    expect(after.y - before.y).toBeCloseTo(-20, 3)
  })
})
