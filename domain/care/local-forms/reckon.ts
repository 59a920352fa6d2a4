// What an expression comes to. Nothing here throws: what cannot be reckoned is nothing, as in XLSForms.
import type { Comparison, Expression, FunctionName, Reckoning } from './expression.ts'

export type Known = string | number | boolean | null | readonly (string | number)[]
export type Surroundings = {
  answer: (name: string) => Known
  self: Known
  /** ISO day. */
  today: string
}

export function reckon(expression: Expression, around: Surroundings): Known {
  switch (expression.is) {
    case 'value':
      return expression.value
    case 'answer':
      return around.answer(expression.name)
    case 'self':
      return around.self
    case 'both':
      return isTrue(reckon(expression.left, around)) && isTrue(reckon(expression.right, around))
    case 'either':
      return isTrue(reckon(expression.left, around)) || isTrue(reckon(expression.right, around))
    case 'minus':
      return nothingIfNaN(-numberOf(reckon(expression.of, around)))
    case 'compare':
      return compared(expression.by, reckon(expression.left, around), reckon(expression.right, around))
    case 'reckon':
      return reckoned(
        expression.by,
        numberOf(reckon(expression.left, around)),
        numberOf(reckon(expression.right, around)),
      )
    case 'call':
      return CALLS[expression.call](expression.with, around)
  }
}

export const isTrue = (value: Known): boolean =>
  typeof value === 'object'
    ? value !== null && value.length > 0
    : typeof value === 'string'
      ? value !== ''
      : Boolean(value)

const textOf = (value: Known): string =>
  value === null ? '' : typeof value === 'object' ? value.join(' ') : String(value)

const numberOf = (value: Known): number => {
  if (typeof value === 'boolean') return value ? 1 : 0
  const text = textOf(value).trim()
  return text === '' ? Number.NaN : Number(text)
}
const nothingIfNaN = (number: number): number | null => (Number.isFinite(number) ? number : null)

/** Numbers as numbers where both are, else as text: so ISO days are compared as days. Nothing is neither more nor less. */
function compared(by: Comparison, left: Known, right: Known): boolean {
  const [a, b] = [numberOf(left), numberOf(right)]
  const areNumbers = !Number.isNaN(a) && !Number.isNaN(b)
  if (by === '=') return areNumbers ? a === b : textOf(left) === textOf(right)
  if (by === '!=') return !compared('=', left, right)
  const [c, d] = areNumbers ? [a, b] : [textOf(left), textOf(right)]
  if (c === '' || d === '') return false
  return by === '<' ? c < d : by === '<=' ? c <= d : by === '>' ? c > d : c >= d
}

function reckoned(by: Reckoning, a: number, b: number): number | null {
  const made = { '+': a + b, '-': a - b, '*': a * b, div: a / b, mod: a % b }[by]
  return nothingIfNaN(made)
}

type Call = (given: readonly Expression[], around: Surroundings) => Known

const one =
  (make: (value: Known) => Known): Call =>
  ([first], around) =>
    make(reckon(first!, around))

/** Of all that is given, and of each row where it is a question of a repeated group. */
const ofNumbers =
  (make: (numbers: number[]) => number): Call =>
  (given, around) => {
    const values = given.flatMap((each) => {
      const value = reckon(each, around)
      return typeof value === 'object' && value !== null ? value.map((row) => numberOf(row)) : [numberOf(value)]
    })
    const numbers = values.filter((value) => !Number.isNaN(value))
    return numbers.length === 0 ? null : nothingIfNaN(make(numbers))
  }

const rounded = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places

const CALLS: Record<FunctionName, Call> = {
  selected: ([list, option], around) => {
    const chosen = reckon(list!, around)
    const wanted = textOf(reckon(option!, around))
    return typeof chosen === 'object' && chosen !== null
      ? chosen.some((value) => String(value) === wanted)
      : textOf(chosen) === wanted && wanted !== ''
  },
  'count-selected': one((value) =>
    typeof value === 'object' && value !== null ? value.length : isTrue(value) ? 1 : 0,
  ),
  not: one((value) => !isTrue(value)),
  if: ([condition, yes, no], around) => reckon(isTrue(reckon(condition!, around)) ? yes! : no!, around),
  today: (_, { today }) => today,
  true: () => true,
  false: () => false,
  number: one((value) => nothingIfNaN(numberOf(value))),
  int: one((value) => nothingIfNaN(Math.trunc(numberOf(value)))),
  round: ([value, places], around) =>
    nothingIfNaN(
      rounded(
        numberOf(reckon(value!, around)),
        places ? Math.min(10, Math.max(0, numberOf(reckon(places, around)))) : 0,
      ),
    ),
  abs: one((value) => nothingIfNaN(Math.abs(numberOf(value)))),
  min: ofNumbers((numbers) => Math.min(...numbers)),
  max: ofNumbers((numbers) => Math.max(...numbers)),
  sum: ofNumbers((numbers) => numbers.reduce((all, number) => all + number, 0)),
  count: one((value) => (typeof value === 'object' && value !== null ? value.length : isTrue(value) ? 1 : 0)),
  coalesce: ([first, second], around) => {
    const value = reckon(first!, around)
    return textOf(value) === '' ? reckon(second!, around) : value
  },
  concat: (given, around) => given.map((each) => textOf(reckon(each, around))).join(''),
  'string-length': one((value) => textOf(value).length),
}
