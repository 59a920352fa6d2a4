import { expect, test } from 'vitest'
import { sheetOf } from './map-circles.ts'
import { labelledCircles } from './map-labels.ts'

const ROOM = { width: 560, height: 520 }
const songkhla = { area: '90', name: 'สงขลา', visits: 5567, people: 2570, latitude: 7.0, longitude: 100.5 }
const satun = { area: '91', name: 'สตูล', visits: 751, people: 271, latitude: 6.7, longitude: 100.0 }

test('area, not width, is in proportion to the figure', () => {
  const [large, small] = sheetOf([satun, songkhla], ROOM).circles
  expect((large!.radius / small!.radius) ** 2).toBeCloseTo(5567 / 751, 5)
})

test('north is up, and every circle is on a sheet no higher than it needs to be', () => {
  const {
    circles: [north, south],
    size,
  } = sheetOf([songkhla, satun], ROOM)
  expect(north!.y).toBeLessThan(south!.y)
  expect(size.height).toBeLessThan(ROOM.height)
  for (const { x, y, radius } of [north!, south!]) {
    expect(Math.min(x, y) - radius).toBeGreaterThan(0)
    expect(y + radius).toBeLessThan(size.height)
  }
})

test('one place alone lies in the middle, and one of unknown place nowhere', () => {
  const { circles, size } = sheetOf([songkhla, { ...satun, latitude: null }], ROOM)
  expect(circles).toMatchObject([{ x: 280, y: size.height / 2 }])
})

test('names never lie on one another: the larger figure is named first', () => {
  const near = { ...satun, latitude: 7.0, longitude: 100.5 }
  const far = { ...satun, area: '96', latitude: 6.4, longitude: 101.8 }
  const { circles, size } = sheetOf([songkhla, near, far], ROOM)
  expect([...labelledCircles(circles, size).keys()]).toContain('90')
})
