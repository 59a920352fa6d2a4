// Places on the sheet: as far apart as on the ground, each circle as large in area as its figure.
import { geoMercator } from 'd3-geo'
import type { VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'

export type Size = { width: number; height: number }
export type Circle = { area: string; name: string; visits: number; people: number; x: number; y: number; radius: number }

type Placed = VisitsReportRow & { area: string; latitude: number; longitude: number }

const LARGEST = 0.085
const SMALLEST = 3

const isPlaced = (row: VisitsReportRow): row is Placed => row.area !== undefined && row.latitude != null && row.longitude != null

/** Large circles first, so that small ones lie above them and can be reached. */
export function circlesOf(rows: readonly VisitsReportRow[], size: Size): Circle[] {
  const placed = rows.filter(isPlaced)
  if (placed.length === 0) return []
  const largest = LARGEST * Math.min(size.width, size.height)
  const margin = largest + 22
  const most = Math.max(1, ...placed.map((row) => row.visits))
  const project = projection(placed, size, margin)
  return placed
    .map((row) => {
      const [x, y] = project(row)
      const radius = row.visits === 0 ? SMALLEST : Math.max(SMALLEST, largest * Math.sqrt(row.visits / most))
      return { area: row.area, name: row.name ?? row.area, visits: row.visits, people: row.people, x, y, radius }
    })
    .sort((a, b) => b.radius - a.radius)
}

function projection(placed: Placed[], { width, height }: Size, margin: number): (row: Placed) => [number, number] {
  const points = placed.map((row): [number, number] => [row.longitude, row.latitude])
  const isOnePlace = new Set(points.map(String)).size === 1
  if (isOnePlace) return () => [width / 2, height / 2]
  const mercator = geoMercator().fitExtent([[margin, margin], [width - margin, height - margin]], { type: 'MultiPoint', coordinates: points })
  return (row) => mercator([row.longitude, row.latitude]) ?? [width / 2, height / 2]
}
