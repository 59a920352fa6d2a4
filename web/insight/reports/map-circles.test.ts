import { expect, test } from 'vitest'
import { circlesOf } from './map-circles.ts'
import { labelledCircles } from './map-labels.ts'

const SIZE = { width: 560, height: 520 }
const songkhla = { area: '90', name: 'สงขลา', visits: 5567, people: 2570, latitude: 7.0, longitude: 100.5 }
const satun = { area: '91', name: 'สตูล', visits: 751, people: 271, latitude: 6.7, longitude: 100.0 }

test('area, not width, is in proportion to the figure', () => {
  const [large, small] = circlesOf([satun, songkhla], SIZE)
  expect((large!.radius / small!.radius) ** 2).toBeCloseTo(5567 / 751, 5)
})

test('north is up and every circle is on the sheet', () => {
  const [north, south] = circlesOf([songkhla, satun], SIZE)
  expect(north!.y).toBeLessThan(south!.y)
  for (const { x, y, radius } of [north!, south!]) {
    expect(x - radius).toBeGreaterThan(0)
    expect(y + radius).toBeLessThan(SIZE.height)
  }
})

test('one place alone lies in the middle, and one of unknown place nowhere', () => {
  expect(circlesOf([{ ...songkhla }, { ...satun, latitude: null }], SIZE)).toMatchObject([{ x: 280, y: 260 }])
})

test('names never lie on one another: the larger figure is named first', () => {
  const near = { ...satun, latitude: 7.0, longitude: 100.5 }
  const far = { ...satun, area: '96', latitude: 6.4, longitude: 101.8 }
  expect([...labelledCircles(circlesOf([songkhla, near, far], SIZE), SIZE).keys()]).toContain('90')
})
