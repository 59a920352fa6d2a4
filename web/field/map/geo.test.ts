import { describe, expect, test } from 'vitest'
import { bearing, directionOf, distanceParts, geoLink, metresBetween } from './geo.ts'

const here = { latitude: 7.0, longitude: 100.5 }

describe('a way on the ground', () => {
  test('is measured over the ground', () => {
    expect(metresBetween(here, here)).toBe(0)
    // A minute of latitude is a nautical mile.
    expect(metresBetween(here, { latitude: 7 + 1 / 60, longitude: 100.5 })).toBeCloseTo(1853, -1)
  })

  test.each([
    [{ latitude: 7.1, longitude: 100.5 }, 'north'],
    [{ latitude: 7.1, longitude: 100.6 }, 'northeast'],
    [{ latitude: 7.0, longitude: 100.6 }, 'east'],
    [{ latitude: 6.9, longitude: 100.5 }, 'south'],
    [{ latitude: 7.0001, longitude: 100.4 }, 'west'],
    [{ latitude: 7.1, longitude: 100.499 }, 'north'],
  ])('goes to %o by the compass', (there, direction) => {
    expect(directionOf(bearing(here, there))).toBe(direction)
  })

  test.each([
    [3, '10', 'm'],
    [42, '40', 'm'],
    [349, '350', 'm'],
    [1234, '1.2', 'km'],
    [14_200, '14', 'km'],
  ])('of %d m is said as %s %s', (metres, amount, unit) => {
    expect(distanceParts(metres)).toEqual({ amount, unit })
  })

  test('opens in the map of the phone', () => {
    expect(geoLink(here)).toBe('geo:7,100.5?q=7,100.5')
  })
})
