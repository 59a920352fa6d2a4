import { numberIn } from './amounts.ts'
import type { RowReading } from './row-reading.ts'

/** Health region 12, as the form says. */
const LATITUDE = { from: 5.6, to: 8.1 }
const LONGITUDE = { from: 99, to: 102.2 }

type Point = { latitude: number; longitude: number }
type Bounds = { from: number; to: number }

const isWithin = (value: number, { from, to }: Bounds) => value >= from && value <= to

/** The point as it is, or turned round where the two were swapped; undefined when it lies somewhere else. */
export function pointOf(latitude: number, longitude: number): (Point & { swapped: boolean }) | undefined {
  if (isWithin(latitude, LATITUDE) && isWithin(longitude, LONGITUDE)) return { latitude, longitude, swapped: false }
  if (isWithin(longitude, LATITUDE) && isWithin(latitude, LONGITUDE))
    return { latitude: longitude, longitude: latitude, swapped: true }
  return undefined
}

type PointKey = 'latitude' | 'longitude'
const NOWHERE = { latitude: null, longitude: null }

export function readPoint<Key extends string>(row: RowReading<Key | PointKey>): Point | typeof NOWHERE {
  const [latitudeText, longitudeText] = [row.text('latitude'), row.text('longitude')]
  if (latitudeText === '' && longitudeText === '') return NOWHERE
  const [latitude, longitude] = [numberIn(latitudeText), numberIn(longitudeText)]
  if (latitude === undefined || longitude === undefined) {
    row.warn('point-incomplete', latitude === undefined ? 'latitude' : 'longitude')
    return NOWHERE
  }
  const point = pointOf(latitude, longitude)
  if (!point) row.warn('point-outside', 'latitude')
  if (point?.swapped) row.fix('point-swapped', 'latitude')
  return point ? { latitude: point.latitude, longitude: point.longitude } : NOWHERE
}
