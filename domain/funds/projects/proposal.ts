// What a project asks, as one document that is saved as it is typed: two forms, กปท.7 and the registry's nine sections, show two faces of it.
import { z } from 'zod'
import { ActivityType, ExpenseGroup, PlaceCharacter, ProjectFormat } from './project-lists.ts'

const long = z.string().max(60_000).default('')
const short = z.string().max(500).default('')
const row = { id: z.uuid() }
const many = <Row extends z.ZodType>(one: Row, most = 200) => z.array(one).max(most).default([])
const satang = z.int().min(0).max(1_000_000_000_000)

export const ExpenseLine = z.object({
  ...row,
  group: ExpenseGroup.default('services'),
  item: short,
  /** Pieces, people, hours: with halves. */
  quantity: z.number().min(0).max(1_000_000).default(1),
  unit: z.string().max(50).default(''),
  priceSatang: satang.default(0),
  times: z.number().min(0).max(10_000).default(1),
})
export type ExpenseLine = z.infer<typeof ExpenseLine>

export const ProposedActivity = z.object({
  ...row,
  title: short,
  detail: long,
  fromDay: z.iso.date().nullable().default(null),
  toDay: z.iso.date().nullable().default(null),
  output: long,
  outcome: long,
  partners: short,
  expenses: many(ExpenseLine),
})
export type ProposedActivity = z.infer<typeof ProposedActivity>

const Problem = z.object({ ...row, text: short, size: short })
const Objective = z.object({ ...row, text: long, indicator: long, now: short, target: short })
const Target = z.object({
  ...row,
  label: short,
  planned: z.int().min(0).max(10_000_000).nullable().default(null),
  attended: z.int().min(0).max(10_000_000).nullable().default(null),
})
const Place = z.object({
  ...row,
  areaCode: z
    .string()
    .regex(/^\d{2,8}$/)
    .nullable()
    .default(null),
  text: short,
  character: PlaceCharacter.nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
})
/** A shared goal that it serves, in its own words. */
const Goal = z.object({ ...row, goalId: z.uuid().nullable().default(null), name: short, text: long })
const OtherMoney = z.object({ ...row, funder: short, satang })

export const Proposal = z.object({
  rationale: long,
  problems: many(Problem),
  goals: many(Goal),
  ownGoals: long,
  objectives: many(Objective),
  targets: many(Target),
  activities: many(ProposedActivity),
  method: long,
  format: many(ProjectFormat, 3),
  activityTypes: many(z.object({ code: ActivityType, note: short }), 20),
  /** n.1 … of form 10.4 */
  mainActivities: many(z.string().max(10), 20),
  mainActivityOther: short,
  places: many(Place),
  expected: long,
  /** Asked without lines, where the registry wants only a sum. */
  lumpSatang: satang.nullable().default(null),
  funder: short,
  otherMoney: many(OtherMoney),
})
export type Proposal = z.infer<typeof Proposal>

/** In satang; halves of a satang go to whoever gives. */
export const totalOfLine = ({ quantity, priceSatang, times }: ExpenseLine) =>
  Math.floor(quantity * priceSatang * times + 1e-6)
export const totalOfActivity = ({ expenses }: Pick<ProposedActivity, 'expenses'>) =>
  expenses.reduce((sum, line) => sum + totalOfLine(line), 0)

/** What it asks for, in satang: its lines, or the sum where there are none. */
export function askedOf({ activities, lumpSatang }: Pick<Proposal, 'activities' | 'lumpSatang'>): number {
  const lines = activities.reduce((sum, activity) => sum + totalOfActivity(activity), 0)
  return lines > 0 ? lines : (lumpSatang ?? 0)
}

/** By expense group, for the table of the form and the money report. */
export function askedByGroup({
  activities,
}: Pick<Proposal, 'activities'>): Partial<Record<ExpenseLine['group'], number>> {
  const sums: Partial<Record<ExpenseLine['group'], number>> = {}
  for (const line of activities.flatMap(({ expenses }) => expenses))
    sums[line.group] = (sums[line.group] ?? 0) + totalOfLine(line)
  return sums
}
