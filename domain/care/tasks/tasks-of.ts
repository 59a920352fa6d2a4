// Everything that is to be done for a person today, and what was said of it: done, put off, handed over.
import { depressionAsk, depressionFollowUp } from './rules/depression.ts'
import { fallFollowUp } from './rules/fall-follow-up.ts'
import { loanBack } from './rules/loan-back.ts'
import { needTold } from './rules/need-told.ts'
import { noCarer } from './rules/no-carer.ts'
import { allowanceAt60, disabilityCard, prefixChange } from './rules/papers.ts'
import { reassessDue } from './rules/reassess-due.ts'
import { visitDue } from './rules/visit-due.ts'
import type { Task, TaskFigures, TaskPerson, TaskRule } from './task.ts'
import { taskFiguresOn } from './task-figures.ts'

const RULES: readonly TaskRule[] = [
  visitDue,
  fallFollowUp,
  depressionAsk,
  depressionFollowUp,
  reassessDue,
  needTold,
  loanBack,
  noCarer,
  allowanceAt60,
  disabilityCard,
  prefixChange,
]

export type TaskAct = TaskPerson['taskActs'][number]

/** Of several acts on one task the last counts. */
export function lastActs(acts: readonly TaskAct[]): Map<string, TaskAct> {
  const last = new Map<string, TaskAct>()
  for (const act of acts) {
    const known = last.get(act.task)
    if (!known || known.at <= act.at) last.set(act.task, act)
  }
  return last
}

const isAway = (act: TaskAct | undefined, today: string) =>
  act !== undefined && (act.act !== 'postponed' || (act.until !== null && act.until > today))

export const byRisk = (a: Task, b: Task) => b.risk - a.risk || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)

/** Whatever was said of it: also what is put off or handed over. None for who has died or gone away. */
export function allTasksOf(person: TaskPerson, today: string, figures: TaskFigures = taskFiguresOn(today)): Task[] {
  if (person.diedOn !== null || person.departedOn) return []
  const tasks: Task[] = []
  for (const rule of RULES) {
    const found = rule(person, today, figures)
    if (found.length > 0) tasks.push(...found)
  }
  return tasks.length > 1 ? tasks.sort(byRisk) : tasks
}

/** The most pressing first. */
export function tasksOf(person: TaskPerson, today: string, figures: TaskFigures = taskFiguresOn(today)): Task[] {
  const tasks = allTasksOf(person, today, figures)
  if (tasks.length === 0 || person.taskActs.length === 0) return tasks
  const acts = lastActs(person.taskActs)
  return tasks.filter(({ key }) => !isAway(acts.get(key), today))
}
