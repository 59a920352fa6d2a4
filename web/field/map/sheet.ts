// A sheet without tiles: people laid out as they lie on the ground, and those who would cover each other as one pin with a number.
import { metresBetween, type Point } from './geo.ts'

export type Frame = { centre: Point; metresPerUnit: number }
export type Pinned<Item> = { item: Item; at: Point }
export type Pin<Item> = { x: number; y: number; items: readonly Item[] }

/** The sheet is square, and counted from its middle. */
export const SHEET = 360
const MARGIN = 32
/** As wide as a thumb. */
const CELL = 44
const NARROWEST_METRES = 60
const METRES_PER_DEGREE = 111_320

export function frameAround(points: readonly Point[]): Frame | undefined {
  if (points.length === 0) return undefined
  const latitudes = points.map(({ latitude }) => latitude)
  const longitudes = points.map(({ longitude }) => longitude)
  const [south, north] = [least(latitudes), -least(latitudes.map((one) => -one))]
  const [west, east] = [least(longitudes), -least(longitudes.map((one) => -one))]
  const centre = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
  const height = (north - south) * METRES_PER_DEGREE
  const width = metresBetween({ ...centre, longitude: west }, { ...centre, longitude: east })
  return { centre, metresPerUnit: Math.max(NARROWEST_METRES, height, width) / (SHEET - 2 * MARGIN) }
}

/** Not by Math.min(...): of five thousand numbers an old phone's stack is full. */
const least = (numbers: readonly number[]) =>
  numbers.reduce((low, one) => (one < low ? one : low), Number.POSITIVE_INFINITY)

export function placeOn({ centre, metresPerUnit }: Frame, at: Point): { x: number; y: number } {
  const shrink = Math.cos((centre.latitude * Math.PI) / 180)
  return {
    x: ((at.longitude - centre.longitude) * METRES_PER_DEGREE * shrink) / metresPerUnit,
    y: -((at.latitude - centre.latitude) * METRES_PER_DEGREE) / metresPerUnit,
  }
}

/** What lies outside the sheet is left out. */
export function pinsOn<Item>(frame: Frame, placed: readonly Pinned<Item>[]): Pin<Item>[] {
  const cells = new Map<string, { x: number; y: number; items: Item[] }>()
  for (const { item, at } of placed) {
    const { x, y } = placeOn(frame, at)
    if (Math.abs(x) > SHEET / 2 || Math.abs(y) > SHEET / 2) continue
    const key = `${Math.round(x / CELL)} ${Math.round(y / CELL)}`
    const cell = cells.get(key) ?? { x: 0, y: 0, items: [] }
    cell.items.push(item)
    cell.x += x
    cell.y += y
    cells.set(key, cell)
  }
  return [...cells.values()].map(({ x, y, items }) => ({ x: x / items.length, y: y / items.length, items }))
}

const ROUND = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]

/** A round length that fits a third of the sheet. */
export function scaleOf({ metresPerUnit }: Frame): { metres: number; units: number } {
  const metres = ROUND.findLast((length) => length / metresPerUnit <= SHEET / 3) ?? ROUND[0]!
  return { metres, units: metres / metresPerUnit }
}

export const closer = (frame: Frame, times: number, centre: Point = frame.centre): Frame => ({
  centre,
  metresPerUnit: frame.metresPerUnit / times,
})

export function moved(frame: Frame, byX: number, byY: number): Frame {
  const shrink = Math.cos((frame.centre.latitude * Math.PI) / 180)
  return {
    ...frame,
    centre: {
      latitude: frame.centre.latitude + (byY * frame.metresPerUnit) / METRES_PER_DEGREE,
      longitude: frame.centre.longitude - (byX * frame.metresPerUnit) / (METRES_PER_DEGREE * shrink),
    },
  }
}
