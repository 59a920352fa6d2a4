// Which circles can be named on the sheet without names lying on one another. The others say theirs when pointed at.
import type { Circle, Size } from './map-circles.ts'

export type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
type Box = { left: number; right: number; top: number; bottom: number }

const LINE = 18
const LETTER = 8
const GAP = 4

/** Vowels and tone marks above and below take no width. */
const widthOf = (name: string) => name.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '').length * LETTER

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export function labelledCircles(circles: readonly Circle[], size: Size): Map<string, Label> {
  const labels = new Map<string, Label>()
  const taken: Box[] = []
  for (const circle of circles) {
    const found = places(circle).find(
      ({ box }) =>
        isInside(box, size) &&
        !taken.some((other) => overlaps(box, other)) &&
        !circles.some((other) => other !== circle && other.radius > 8 && overlaps(box, boxOf(other))),
    )
    if (!found) continue
    taken.push(found.box)
    labels.set(circle.area, found.label)
  }
  return labels
}

const boxOf = ({ x, y, radius }: Circle): Box => ({
  left: x - radius * 0.8,
  right: x + radius * 0.8,
  top: y - radius * 0.8,
  bottom: y + radius * 0.8,
})

const isInside = (box: Box, { width, height }: Size) =>
  box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height

/** Below, above, right, left, in that order. */
function places({ name, x, y, radius }: Circle): { label: Label; box: Box }[] {
  const width = widthOf(name)
  const beside = (left: number, anchor: 'start' | 'end') => ({
    label: { x: anchor === 'start' ? left : left + width, y: y + 5, anchor },
    box: { left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 },
  })
  const level = (top: number) => ({
    label: { x, y: top + LINE - 4, anchor: 'middle' as const },
    box: { left: x - width / 2, right: x + width / 2, top, bottom: top + LINE },
  })
  return [
    level(y + radius + GAP),
    level(y - radius - GAP - LINE),
    beside(x + radius + GAP, 'start'),
    beside(x - radius - GAP - width, 'end'),
  ]
}
