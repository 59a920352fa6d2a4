// The forms on which a fund's year is judged. Points, borders and grades are dated data, each form with its source.
import { z } from 'zod'

/** The first option whose border the value reaches is the one. Without a border only an assessor can choose it. */
const Option = z.object({
  points: z.number(),
  title: z.string(),
  is: z.number().optional(),
  from: z.number().optional(),
  above: z.number().optional(),
})
type Option = z.infer<typeof Option>

export const MEASURES = [
  'plan-made',
  'plan-approved',
  'plan-in-time',
  'quarter-closed',
  'months-closed',
  'committee-complete',
  'meetings-held',
  'spent-of-plan',
  'spent-rate',
  'local-share-quarter',
  'groups-granted',
  'groups-reached',
  'paid-in-full',
  'presented',
  'people-share',
] as const
const Measure = z.object({
  kind: z.enum(MEASURES),
  quarter: z.int().min(1).max(4).optional(),
  /** After the end of the quarter. */
  withinDays: z.int().optional(),
  /** The fewest on each seat of the committee. */
  seats: z.record(z.string(), z.int()).optional(),
})
export type Measure = z.infer<typeof Measure>

const Item = z.object({
  code: z.string(),
  title: z.string(),
  /** The most; null where the form tells only those of its part. */
  points: z.number().nullable(),
  /** The best first; empty where any number of points up to the most may be given. */
  options: z.array(Option),
  /** What the system can reckon of it. */
  measure: Measure.optional(),
})
export type EvaluationItem = z.infer<typeof Item>

const Topic = z.object({ code: z.string(), title: z.string(), items: z.array(Item) })
const Part = z.object({ code: z.string(), title: z.string(), points: z.number(), topics: z.array(Topic) })
export type EvaluationPart = z.infer<typeof Part>

export const EvaluationForm = z.object({
  id: z.uuid(),
  code: z.string(),
  nameTh: z.string(),
  source: z.string(),
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  parts: z.array(Part),
  /** The best first; empty where the form knows none. */
  grades: z.array(z.object({ code: z.string(), from: z.number(), title: z.string() })),
})
export type EvaluationForm = z.infer<typeof EvaluationForm>

export const itemsOf = ({ topics }: Pick<EvaluationPart, 'topics'>) => topics.flatMap(({ items }) => items)

const reaches = ({ is, from, above }: Option, value: number) =>
  is !== undefined ? value === is : above !== undefined ? value > above : from !== undefined && value >= from

/** Null when nothing is reckoned, or the item's borders are not known. */
export const pointsFor = ({ options }: Pick<EvaluationItem, 'options'>, value: number | null): number | null =>
  value === null ? null : (options.find((option) => reaches(option, value))?.points ?? null)
