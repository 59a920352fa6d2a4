// From a finger on glass to the strokes of a signature. No zod: the phone draws with it.

export type Point = { x: number; y: number }

/** Nearer than this (in pixels) a point adds nothing that an eye sees. */
const NEAR = 2
/** As much as the centre takes. */
const LONGEST_PATH = 24_000

/** The points that matter of one stroke, in whole pixels inside the field. */
export function thinned(stroke: readonly Point[], { width, height }: { width: number; height: number }): Point[] {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)))
  const kept: Point[] = []
  for (const { x, y } of stroke) {
    const point = { x: within(x, width), y: within(y, height) }
    const last = kept.at(-1)
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR) kept.push(point)
  }
  // A dot is a line to itself, or it would not be drawn.
  return kept.length === 1 ? [kept[0]!, kept[0]!] : kept
}

export const strokePath = (points: readonly Point[]) =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** All strokes in one path; undefined while too little is drawn to be somebody's mark, or more than anybody signs. */
export function signaturePath(strokes: readonly (readonly Point[])[]): string | undefined {
  const length = strokes.reduce((sum, points) => sum + lengthOf(points), 0)
  const path = strokes.map(strokePath).join('')
  return length >= 40 && path.length <= LONGEST_PATH ? path : undefined
}

const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, point, at) => sum + Math.hypot(point.x - points[at]!.x, point.y - points[at]!.y), 0)
