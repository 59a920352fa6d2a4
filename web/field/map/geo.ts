// Ways on the ground, without a map: how far, and in which direction.

export type Point = { latitude: number; longitude: number }

const EARTH = 6_371_000
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** In metres, as the crow flies. */
export function metresBetween(a: Point, b: Point): number {
  const north = radians(b.latitude - a.latitude)
  const east = radians(b.longitude - a.longitude)
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Degrees from north, by the sun. */
export function bearing(from: Point, to: Point): number {
  const east = radians(to.longitude - from.longitude)
  const [a, b] = [radians(from.latitude), radians(to.latitude)]
  const y = Math.sin(east) * Math.cos(b)
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(east)
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
}

export const DIRECTIONS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const
export type Direction = (typeof DIRECTIONS)[number]

export const directionOf = (degrees: number): Direction => DIRECTIONS[Math.round(degrees / 45) % 8]!

/** 40 m, 350 m, 1.2 km, 14 km: no more exact than a way is. */
export function distanceParts(metres: number): { amount: string; unit: 'm' | 'km' } {
  if (metres < 100) return { amount: String(Math.max(10, Math.round(metres / 10) * 10)), unit: 'm' }
  if (metres < 950) return { amount: String(Math.round(metres / 50) * 50), unit: 'm' }
  const km = metres / 1000
  return { amount: km < 10 ? km.toFixed(1) : String(Math.round(km)), unit: 'km' }
}

/** Opens in whatever map the phone has. */
export const geoLink = ({ latitude, longitude }: Point) => `geo:${latitude},${longitude}?q=${latitude},${longitude}`

export const pointOf = (place: { latitude: number | null; longitude: number | null }): Point | undefined =>
  place.latitude !== null && place.longitude !== null
    ? { latitude: place.latitude, longitude: place.longitude }
    : undefined
