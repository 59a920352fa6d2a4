// Places on the sheet: as far apart as on the ground, each circle as large in area as its figure.
import { geoMercator } from 'd3-geo'
import type { VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'

export type Size = { width: number; height: number }
export type Circle = {
  area: string
  name: string
  visits: number
  people: number
  x: number
  y: number
  radius: number
}
type Point = [number, number]
type Placed = VisitsReportRow & { area: string; latitude: number; longitude: number }

const LARGEST = 0.095
const SMALLEST = 3
/** Room for a name below the lowest circle and beside the outermost. */
const ROOM = 26

const isPlaced = (row: VisitsReportRow): row is Placed =>
  row.area !== undefined && row.latitude != null && row.longitude != null

/**
 * A sheet at most as large as `room`, no higher than it needs to be.
 * Large circles come first, so that small ones lie above them and can be reached.
 */
export function sheetOf(rows: readonly VisitsReportRow[], room: Size): { circles: Circle[]; size: Size } {
  const placed = rows.filter(isPlaced)
  const largest = LARGEST * Math.min(room.width, room.height)
  const margin = largest + ROOM
  const points = projected(placed, room, margin)
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]
  const height = Math.min(room.height, bottom - top + 2 * margin)
  const shift = top - (height - (bottom - top)) / 2
  const most = Math.max(1, ...placed.map((row) => row.visits))
  const circles = placed.map((row, index) => {
    const [x, y] = points[index]!
    const radius = Math.max(SMALLEST, largest * Math.sqrt(row.visits / most))
    return {
      area: row.area,
      name: row.name ?? row.area,
      visits: row.visits,
      people: row.people,
      x,
      y: y - shift,
      radius,
    }
  })
  return { circles: circles.sort((a, b) => b.radius - a.radius), size: { width: room.width, height } }
}

function projected(placed: Placed[], { width, height }: Size, margin: number): Point[] {
  const places = placed.map((row): Point => [row.longitude, row.latitude])
  const middle: Point = [width / 2, height / 2]
  if (new Set(places.map(String)).size <= 1) return places.map(() => middle)
  const extent: [Point, Point] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  const mercator = geoMercator().fitExtent(extent, { type: 'MultiPoint', coordinates: places })
  return places.map((place) => mercator(place) ?? middle)
}
