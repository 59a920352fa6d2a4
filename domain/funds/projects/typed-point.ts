// Coordinates as people paste them from a map: "7.0086, 100.4747", "(7.0086 100.4747)", "7.0086N 100.4747E".
export type Point = { latitude: number; longitude: number }

/** Undefined when it is no point, or one that is nowhere on earth. */
export function typedPoint(text: string): Point | undefined {
  const [, first, second] =
    /^\s*\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*N?\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*°?\s*E?\s*\)?\s*$/i.exec(text) ?? []
  if (first === undefined || second === undefined) return undefined
  const [latitude, longitude] = [Number(first), Number(second)]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
