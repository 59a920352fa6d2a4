// What was measured again and again, the oldest first.
import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'

export type TrendPoint = { on: string; values: readonly number[] }
export const TRENDS = ['weight', 'pressure', 'sugar', 'adl'] as const
export type TrendName = (typeof TRENDS)[number]
type Visit = PersonBundle['visits'][number]

const measured: Record<TrendName, (visit: Visit) => readonly (number | null)[]> = {
  weight: ({ weightKg }) => [weightKg],
  pressure: ({ systolic, diastolic }) => [systolic, diastolic],
  sugar: ({ sugar }) => [sugar],
  adl: ({ adlTotal }) => [adlTotal],
}

/** Of one day the last counts; a pressure with one figure is none. */
export function trendOf(name: TrendName, person: Pick<PersonBundle, 'visits' | 'assessments'>): TrendPoint[] {
  const byDay = new Map<string, readonly number[]>()
  const note = (on: string, values: readonly (number | null)[]) => {
    if (values.every((value) => value !== null)) byDay.set(on, values as readonly number[])
  }
  for (const visit of [...person.visits].reverse()) note(visit.visitedOn, measured[name](visit))
  if (name === 'adl') {
    for (const { instrument, on, total } of person.assessments) if (instrument === 'barthel') note(on, [total])
  }
  return [...byDay].map(([on, values]) => ({ on, values })).sort((a, b) => (a.on < b.on ? -1 : 1))
}

export const valueWords = (values: readonly number[]) => values.join('/')

/** A line for each value, across a box of this size; days are as far apart as they were. */
export function linesOf(points: readonly TrendPoint[], width: number, height: number): { x: number; y: number }[][] {
  const all = points.flatMap(({ values }) => values)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const days = points.map(({ on }) => Date.parse(on))
  const [first, last] = [days[0]!, days.at(-1)!]
  const across = (at: number, from: number, to: number, size: number) =>
    to === from ? size / 2 : ((at - from) / (to - from)) * size
  return points[0]!.values.map((_, line) =>
    points.map(({ values }, index) => ({
      x: across(days[index]!, first, last, width),
      y: height - across(values[line]!, low, high, height),
    })),
  )
}
