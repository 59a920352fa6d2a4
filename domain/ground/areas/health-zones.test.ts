import { expect, test } from 'vitest'
import { healthZoneOf, provincesOfZone, zoneNameTh } from './health-zones.ts'

test('each of the 77 provinces lies in one zone', () => {
  const all = Array.from({ length: 13 }, (_, at) => provincesOfZone(at + 1)).flat()
  expect(all).toHaveLength(77)
  expect(new Set(all).size).toBe(77)
  for (let zone = 1; zone <= 13; zone++)
    for (const province of provincesOfZone(zone)) expect(healthZoneOf(`${province}0101`)).toBe(zone)
})

test('a zone is called for its office', () => {
  expect(zoneNameTh(healthZoneOf('901113')!)).toBe('เขต 12 สงขลา')
  expect(healthZoneOf('99')).toBeUndefined()
})
