// Places on a sheet without tiles: as far apart as on the ground.
import { geoMercator } from 'd3-geo'

export type Sheet = { width: number; height: number; margin: number }
type Placed = { latitude: number; longitude: number }

export const isPlaced = <Place extends { latitude: number | null; longitude: number | null }>(
  place: Place,
): place is Place & Placed => place.latitude !== null && place.longitude !== null

export function pointsOn({ width, height, margin }: Sheet, places: readonly Placed[]): { x: number; y: number }[] {
  const coordinates = places.map(({ longitude, latitude }): [number, number] => [longitude, latitude])
  const middle = { x: width / 2, y: height / 2 }
  if (new Set(coordinates.map(String)).size <= 1) return places.map(() => middle)
  const mercator = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates },
  )
  return coordinates.map((place) => {
    const [x, y] = mercator(place) ?? [middle.x, middle.y]
    return { x, y }
  })
}
