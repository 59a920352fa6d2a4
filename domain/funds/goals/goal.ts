// A goal that many share, in a tree: what is measured, how it stands now and how it should, until when, and who agreed on it.
import { z } from 'zod'

const line = (most: number) => z.string().trim().max(most)

const GoalProfile = z.object({
  nameTh: line(500).min(1),
  nameEn: line(500).default(''),
  /** Where it holds; null everywhere. */
  areaCode: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6}|\d{8})$/)
    .nullable()
    .default(null),
  position: z.int().min(0).max(10_000).default(0),
  indicator: line(1000).default(''),
  now: line(300).default(''),
  target: line(300).default(''),
  fromDay: z.iso.date().nullable().default(null),
  toDay: z.iso.date().nullable().default(null),
  setBy: line(300).default(''),
  source: line(500).default(''),
})
const inOrder = { message: 'toDay', path: ['toDay'] }
const daysInOrder = ({ fromDay, toDay }: { fromDay: string | null; toDay: string | null }) =>
  !fromDay || !toDay || toDay >= fromDay

export const NewGoal = GoalProfile.extend({
  id: z.uuid(),
  /** Under which it stands, for good. */
  parentId: z.uuid().nullable().default(null),
  /** Who keeps it; null is the network. */
  organizationId: z.uuid().nullable().default(null),
}).refine(daysInOrder, inOrder)
export type NewGoal = z.infer<typeof NewGoal>

/** Changed as a whole, from the revision that was on the screen. A goal that is no more keeps its day of ending. */
export const GoalChange = GoalProfile.extend({
  revision: z.int(),
  endedOn: z.iso.date().nullable().default(null),
}).refine(daysInOrder, inOrder)
export type GoalChange = z.infer<typeof GoalChange>

export const Goal = GoalProfile.extend({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  organizationId: z.uuid().nullable(),
  organizationName: z.string().nullable(),
  endedOn: z.iso.date().nullable(),
  revision: z.int(),
  /** Granted projects that name it, not counting those of the goals below. */
  projects: z.int(),
})
export type Goal = z.infer<typeof Goal>

type InTree = Pick<Goal, 'id' | 'parentId' | 'position'>
export type GoalNode<One extends InTree> = { goal: One; depth: number }

/** The tree read from top to bottom. A goal whose parent is not listed stands at the top. */
export function asTree<One extends InTree>(goals: readonly One[]): GoalNode<One>[] {
  const known = new Set(goals.map(({ id }) => id))
  const under = ({ parentId }: One) => (parentId && known.has(parentId) ? parentId : null)
  const walk = (parent: string | null, depth: number): GoalNode<One>[] =>
    goals
      .filter((goal) => under(goal) === parent)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .flatMap((goal) => [{ goal, depth }, ...walk(goal.id, depth + 1)])
  return walk(null, 0)
}

/** From the top to the goal itself, for a line that says where it stands. */
export function pathOf<One extends InTree>(goals: readonly One[], id: string): One[] {
  const goal = goals.find((one) => one.id === id)
  if (!goal) return []
  return goal.parentId ? [...pathOf(goals, goal.parentId), goal] : [goal]
}
