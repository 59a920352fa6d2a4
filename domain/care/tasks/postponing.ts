// How long a task may be put off, and what is said for a reason.
import { addDays } from '../../shared/thai-date.ts'
import type { Risk, TaskKind } from './task.ts'
import { taskFiguresOn } from './task-figures.ts'

export const POSTPONE_REASONS = [
  'nobody-home',
  'in-hospital',
  'asked-later',
  'cannot-reach',
  'no-time',
  'other',
] as const
export type PostponeReason = (typeof POSTPONE_REASONS)[number]

export const HAND_OVER_REASONS = ['not-mine', 'needs-nurse', 'cannot-go', 'moved', 'other'] as const
export type HandOverReason = (typeof HAND_OVER_REASONS)[number]

/** The farthest day, both of a picker on the phone and at the centre. */
export const lastDayToPostpone = (risk: Risk, today: string): string =>
  addDays(today, taskFiguresOn(today).postponeDays[risk])

/** Of these the doing itself is written down (a visit, an assessment, a need told): a word is not enough. */
const ENDED_BY_DOING: readonly TaskKind[] = [
  'visit-due',
  'fall-follow-up',
  'depression-ask',
  'depression-follow-up',
  'reassess-due',
  'need-told',
]
export const canBeSaidDone = (kind: TaskKind): boolean => !ENDED_BY_DOING.includes(kind)
