// Where a form stands with these answers: what is asked, what was reckoned, what is still wrong. The same on phone and centre.
import type { FormAnswers, FormDefinition, FormItem, FormRow, FormValue } from './local-form.ts'
import { isTrue, type Known, reckon } from './reckon.ts'

/** `path` names one answer: `name`, or `group/0/name` in the first row of a repeated group. */
export type AskedItem = { path: string; item: FormItem; depth: number }
export type FormProblem = { path: string; item: FormItem; why: 'missing' | 'constraint' | 'kind' }
export type FormState = { asked: AskedItem[]; values: Record<string, Known>; problems: FormProblem[] }

const MOST_ROWS = 50

type Walk = { form: FormDefinition; answers: FormAnswers; today: string; state: FormState }
type Row = { prefix: string; answers: FormRow; calculated: Record<string, Known> }

export const rowsOf = (answers: FormAnswers, name: string): readonly FormRow[] => {
  const rows = answers[name]
  return Array.isArray(rows) && rows.every((row) => typeof row === 'object')
    ? (rows as FormRow[]).slice(0, MOST_ROWS)
    : []
}

export function formState(form: FormDefinition, answers: FormAnswers, today: string): FormState {
  const state: FormState = { asked: [], values: {}, problems: [] }
  const walk: Walk = { form, answers, today, state }
  for (const item of form.items) visit(walk, item, undefined, 0)
  return state
}

/** In a row of a repeated group first, then outside; a repeated question from outside is the list of its answers. */
function known({ answers, state, form }: Walk, row: Row | undefined, name: string): Known {
  const here = row?.answers[name] ?? row?.calculated[name]
  if (here !== undefined) return here as Known
  const outside = state.values[name] ?? answers[name]
  if (outside !== undefined && !isRows(outside)) return outside as Known
  if (isRows(outside)) return outside.map((_, at) => at + 1)
  const repeat = form.items.find(({ kind, items }) => kind === 'repeat' && items?.some((item) => holdsName(item, name)))
  if (!repeat) return null
  return rowsOf(answers, repeat.name).flatMap((each) =>
    each[name] === undefined ? [] : [each[name] as string | number],
  )
}

const isRows = (value: unknown): value is readonly FormRow[] =>
  Array.isArray(value) && value.length > 0 && value.every((row) => typeof row === 'object')
const holdsName = ({ name, items = [] }: FormItem, wanted: string): boolean =>
  name === wanted || items.some((item) => holdsName(item, wanted))

function visit(walk: Walk, item: FormItem, row: Row | undefined, depth: number) {
  const around = { answer: (name: string) => known(walk, row, name), self: null, today: walk.today }
  if (item.relevant && !isTrue(reckon(item.relevant, around))) return
  const path = `${row?.prefix ?? ''}${item.name}`
  if (item.kind === 'calculate') {
    const value = item.calculation ? reckon(item.calculation, around) : null
    if (row) row.calculated[item.name] = value
    walk.state.values[path] = value
    return
  }
  walk.state.asked.push({ path, item, depth })
  if (item.kind === 'repeat') visitRows(walk, item, depth)
  else if (item.kind === 'group') for (const inside of item.items ?? []) visit(walk, inside, row, depth + 1)
  else if (item.kind !== 'note') look(walk, item, row, path)
}

function visitRows(walk: Walk, item: FormItem, depth: number) {
  for (const [at, answers] of rowsOf(walk.answers, item.name).entries()) {
    const row: Row = { prefix: `${item.name}/${at}/`, answers, calculated: {} }
    for (const inside of item.items ?? []) visit(walk, inside, row, depth + 1)
  }
}

function look(walk: Walk, item: FormItem, row: Row | undefined, path: string) {
  const { state, today } = walk
  const value = (row ? row.answers[item.name] : walk.answers[item.name]) as FormValue | undefined
  if (value === undefined || value === '' || (typeof value === 'object' && value.length === 0)) {
    if (item.isRequired) state.problems.push({ path, item, why: 'missing' })
    return
  }
  if (!isOfKind(item, value)) {
    state.problems.push({ path, item, why: 'kind' })
    return
  }
  state.values[path] = value
  const around = { answer: (name: string) => known(walk, row, name), self: value, today }
  if (item.constraint && !isTrue(reckon(item.constraint, around)))
    state.problems.push({ path, item, why: 'constraint' })
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

function isOfKind({ kind, options = [] }: FormItem, value: FormValue): boolean {
  const isOption = (name: string) => options.some((option) => option.name === name)
  switch (kind) {
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value)
    case 'date':
      return typeof value === 'string' && ISO_DAY.test(value)
    case 'select-one':
      return typeof value === 'string' && isOption(value)
    case 'select-many':
      return typeof value === 'object' && value.every(isOption)
    default:
      return typeof value === 'string' && value.length <= 4_000
  }
}
