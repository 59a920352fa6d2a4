// The small language of XLSForms, as a tree: what is reckoned on phones and at the centre is this tree, never text.

export type Expression =
  | { is: 'value'; value: string | number }
  /** Of another question. */
  | { is: 'answer'; name: string }
  /** The answer itself, `.` in a constraint. */
  | { is: 'self' }
  | { is: 'call'; call: FunctionName; with: Expression[] }
  | { is: 'both' | 'either'; left: Expression; right: Expression }
  | { is: 'compare'; by: Comparison; left: Expression; right: Expression }
  | { is: 'reckon'; by: Reckoning; left: Expression; right: Expression }
  | { is: 'minus'; of: Expression }

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>='
export type Reckoning = '+' | '-' | '*' | 'div' | 'mod'

/** How many things each is given: from, to. */
export const FUNCTIONS = {
  selected: [2, 2],
  'count-selected': [1, 1],
  not: [1, 1],
  if: [3, 3],
  today: [0, 0],
  true: [0, 0],
  false: [0, 0],
  number: [1, 1],
  int: [1, 1],
  round: [1, 2],
  abs: [1, 1],
  min: [1, 20],
  max: [1, 20],
  sum: [1, 20],
  count: [1, 1],
  coalesce: [2, 2],
  concat: [1, 20],
  'string-length': [1, 1],
} as const satisfies Record<string, readonly [number, number]>
export type FunctionName = keyof typeof FUNCTIONS

/** The names of all questions that it asks about. */
export function namesIn(expression: Expression): string[] {
  switch (expression.is) {
    case 'answer':
      return [expression.name]
    case 'call':
      return expression.with.flatMap(namesIn)
    case 'minus':
      return namesIn(expression.of)
    case 'value':
    case 'self':
      return []
    default:
      return [...namesIn(expression.left), ...namesIn(expression.right)]
  }
}
