// From the goals of many to what a baht did: at each step the parts, and plainly what cannot be traced. Both together are the whole.
import { z } from 'zod'

export const TRACE_STEPS = ['goal', 'fund', 'project', 'instalment', 'activity', 'need'] as const
export type TraceStep = (typeof TRACE_STEPS)[number]

/** Why a sum cannot be followed further. */
export const UNTRACED = [
  'no-goal',
  'not-paid',
  'no-instalment',
  'returned',
  'not-accepted',
  'not-reported',
  'no-need',
] as const
export type Untraced = (typeof UNTRACED)[number]

const satang = z.int()
const TracePart = z.object({
  /** What it is: ids of goals joined by +, a fund, a project, an instalment's number, an activity report; `others` beyond the list. */
  key: z.string(),
  name: z.string(),
  satang,
  /** How many projects it comes from. */
  projects: z.int(),
  /** For the way on: of an activity. */
  projectId: z.uuid().nullable(),
})
export type TracePart = z.infer<typeof TracePart>

const TraceLevel = z.object({
  step: z.enum(TRACE_STEPS),
  wholeSatang: satang,
  /** Of the whole: what was spent beyond the fund's money, from interest and other sources. */
  otherSatang: satang,
  parts: z.array(TracePart),
  untraced: z.array(z.object({ reason: z.enum(UNTRACED), satang })),
})
export type TraceLevel = z.infer<typeof TraceLevel>

export const TraceWanted = z
  .object({
    goal: z.uuid().optional(),
    fund: z.uuid().optional(),
    project: z.uuid().optional(),
    need: z.uuid().optional(),
    /** ค.ศ. of the fiscal year's last day. */
    year: z.coerce.number().int().min(2000).max(2200).optional(),
  })
  .refine(({ goal, fund, project, need }) => goal ?? fund ?? project ?? need, { path: ['goal'] })
export type TraceWanted = z.infer<typeof TraceWanted>

export const Trace = z.object({
  from: z.object({ kind: z.enum(['goal', 'fund', 'project', 'need']), name: z.string() }),
  projects: z.int(),
  levels: z.array(TraceLevel),
})
export type Trace = z.infer<typeof Trace>

export type TracedProject = {
  id: string
  title: string
  fundId: string | null
  fundName: string | null
  /** In the order of their ids. */
  goalIds: readonly string[]
  approvedSatang: number
  paidSatang: number
  returnedSatang: number
  instalments: readonly { number: number; paidSatang: number }[]
}
export type TracedActivity = {
  id: string
  projectId: string
  title: string
  spentSatang: number
  /** In an accepted report of its instalment. */
  isAccepted: boolean
  metNeeds: boolean
}

/** Beyond these a list is no list; the rest stands as one line. */
const MOST_PARTS = 100

type Share = Omit<TracePart, 'projects'> & { from: string }

/** The same thing of several projects is one part; the largest first, the smallest together. Nothing of nought is listed. */
function partsOf(shares: readonly Share[]): TracePart[] {
  const parts = new Map<string, TracePart & { sources: Set<string> }>()
  for (const { from, ...share } of shares) {
    if (share.satang === 0) continue
    const part = parts.get(share.key) ?? { ...share, satang: 0, projects: 0, sources: new Set<string>() }
    part.satang += share.satang
    part.sources.add(from)
    parts.set(share.key, part)
  }
  const sorted = [...parts.values()]
    .map(({ sources, ...part }) => ({ ...part, projects: sources.size }))
    .sort((a, b) => b.satang - a.satang || (a.key < b.key ? -1 : 1))
  const rest = sorted.slice(MOST_PARTS)
  if (rest.length === 0) return sorted
  const others = { key: 'others', name: '', projectId: null, satang: sum(rest), projects: rest.length }
  return [...sorted.slice(0, MOST_PARTS), others]
}

const sum = (rows: readonly { satang: number }[]) => rows.reduce((all, { satang: one }) => all + one, 0)

type Names = { goal: (id: string) => string }

/** Money at each step, of these projects. A project that names several goals stands whole under all of them together. */
export function traceLevels(
  projects: readonly TracedProject[],
  activities: readonly TracedActivity[],
  names: Names,
): TraceLevel[] {
  const granted = (share: (project: TracedProject) => Omit<Share, 'from' | 'satang'>) =>
    partsOf(projects.map((one) => ({ ...share(one), satang: one.approvedSatang, from: one.id })))
  const approved = projects.reduce((all, one) => all + one.approvedSatang, 0)
  const withGoal = projects.filter(({ goalIds }) => goalIds.length > 0)
  const goalParts = partsOf(
    withGoal.map(({ id, goalIds, approvedSatang }) => ({
      ...{ key: goalIds.join('+'), name: goalIds.map(names.goal).join(' + '), projectId: null },
      ...{ satang: approvedSatang, from: id },
    })),
  )
  const level = (
    step: TraceStep,
    parts: TracePart[],
    untraced: TraceLevel['untraced'] = [],
    otherSatang = 0,
  ): TraceLevel => ({
    ...{ step, parts, untraced: untraced.filter(({ satang: one }) => one !== 0), otherSatang },
    wholeSatang: sum(parts) + sum(untraced),
  })
  return [
    level('goal', goalParts, [{ reason: 'no-goal', satang: approved - sum(goalParts) }]),
    level(
      'fund',
      granted((one) => ({ key: one.fundId ?? '', name: one.fundName ?? '', projectId: null })),
    ),
    level(
      'project',
      granted((one) => ({ key: one.id, name: one.title, projectId: one.id })),
    ),
    level('instalment', ...instalmentsOf(projects)),
    level('activity', ...activitiesOf(projects, activities)),
    level('need', ...needsOf(activities)),
  ]
}

function instalmentsOf(projects: readonly TracedProject[]): [TracePart[], TraceLevel['untraced']] {
  const parts = partsOf(
    projects.flatMap(({ id, instalments }) =>
      instalments.map(({ number, paidSatang }) => ({
        ...{ key: String(number), name: '', projectId: null, satang: paidSatang, from: id },
      })),
    ),
  )
  const paid = projects.reduce((all, one) => all + one.paidSatang, 0)
  const approved = projects.reduce((all, one) => all + one.approvedSatang, 0)
  return [
    parts,
    [
      { reason: 'no-instalment', satang: paid - sum(parts) },
      { reason: 'not-paid', satang: approved - paid },
    ],
  ]
}

/** What was paid: spent by accepted reports, reported and not accepted yet, returned, or not told of. */
function activitiesOf(
  projects: readonly TracedProject[],
  activities: readonly TracedActivity[],
): [TracePart[], TraceLevel['untraced'], number] {
  const parts = partsOf(
    activities
      .filter(({ isAccepted }) => isAccepted)
      .map(({ id, title, projectId, spentSatang }) => ({
        ...{ key: id, name: title, projectId, satang: spentSatang, from: projectId },
      })),
  )
  let [returned, waiting, untold, other] = [0, 0, 0, 0]
  for (const { id, paidSatang, returnedSatang } of projects) {
    const own = activities.filter(({ projectId }) => projectId === id)
    const spent = own.reduce((all, { spentSatang }) => all + spentSatang, 0)
    const left = paidSatang - returnedSatang - spent
    returned += returnedSatang
    waiting += own.filter(({ isAccepted }) => !isAccepted).reduce((all, { spentSatang }) => all + spentSatang, 0)
    untold += Math.max(left, 0)
    other += Math.max(-left, 0)
  }
  return [
    parts,
    [
      { reason: 'returned', satang: returned },
      { reason: 'not-accepted', satang: waiting },
      { reason: 'not-reported', satang: untold },
    ],
    other,
  ]
}

/** Which activity met needs is told; whose and how many, never. */
function needsOf(activities: readonly TracedActivity[]): [TracePart[], TraceLevel['untraced']] {
  const accepted = activities.filter(({ isAccepted }) => isAccepted)
  const parts = partsOf(
    accepted
      .filter(({ metNeeds }) => metNeeds)
      .map(({ id, title, projectId, spentSatang }) => ({
        ...{ key: id, name: title, projectId, satang: spentSatang, from: projectId },
      })),
  )
  const spent = accepted.reduce((all, { spentSatang }) => all + spentSatang, 0)
  return [parts, [{ reason: 'no-need', satang: spent - sum(parts) }]]
}
