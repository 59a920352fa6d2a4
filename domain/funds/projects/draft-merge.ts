// Two who wrote in one proposal at once: what each changed since the revision both began from is taken together, row by row and
// field by field. Only where both wrote in the same field somebody has to choose, and until then neither is lost.

export type Clash = {
  /** From the document down: names of fields, and ids of rows. */
  path: readonly string[]
  mine: unknown
  theirs: unknown
}
type Fields = Record<string, unknown>
type Row = Fields & ({ id: string } | { code: string })

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const keyOf = (row: Row) => String('id' in row ? row.id : row.code)
const areRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((row) => isFields(row) && ('id' in row || 'code' in row))

export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => same(one, b[at]))
  if (isFields(a) && isFields(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
  return Object.is(a, b)
}

/** `merged` holds mine where both disagree. */
export function mergeDrafts<Draft extends object>(base: Draft, mine: Draft, theirs: Draft) {
  const clashes: Clash[] = []
  return { merged: merge(base, mine, theirs, [], clashes) as Draft, clashes }
}

function merge(base: unknown, mine: unknown, theirs: unknown, path: string[], clashes: Clash[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine
  if (same(base, mine)) return theirs
  if (areRows(mine) && areRows(theirs)) return mergeRows(areRows(base) ? base : [], mine, theirs, path, clashes)
  if (isFields(mine) && isFields(theirs)) {
    const before = isFields(base) ? base : {}
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
    return Object.fromEntries(
      keys.map((key) => [key, merge(before[key], mine[key], theirs[key], [...path, key], clashes)]),
    )
  }
  clashes.push({ path, mine, theirs })
  return mine
}

/** In my order, with their new ones below. A row that one took away and the other changed stays. */
function mergeRows(base: Row[], mine: Row[], theirs: Row[], path: string[], clashes: Clash[]): Row[] {
  const find = (rows: Row[], key: string) => rows.find((row) => keyOf(row) === key)
  const kept = mine.flatMap((row) => {
    const key = keyOf(row)
    const [before, other] = [find(base, key), find(theirs, key)]
    if (other) return [merge(before, row, other, [...path, key], clashes) as Row]
    return before && same(before, row) ? [] : [row]
  })
  const added = theirs.filter((row) => {
    const key = keyOf(row)
    const before = find(base, key)
    return !find(mine, key) && (!before || !same(before, row))
  })
  return [...kept, ...added]
}

/** The document with another value at a place that `mergeDrafts` named; as it is where the row is gone meanwhile. */
export function withValueAt<Draft extends object>(draft: Draft, path: readonly string[], value: unknown): Draft {
  return put(draft, path, value) as Draft
}

function put(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (areRows(whole)) return whole.map((row) => (keyOf(row) === step ? put(row, rest, value) : row))
  return isFields(whole) ? { ...whole, [step]: put(whole[step], rest, value) } : whole
}
