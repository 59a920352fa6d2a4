// What is pasted from Word stays as it is, spaces and line breaks too; only what nobody can see and no search can find is taken out.
const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g

/** Of a text, or of all texts of a document. What has none comes back as the same thing. */
export function withoutZeroWidth<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replaceAll(ZERO_WIDTH, '') as Value
  if (Array.isArray(value)) return kept(value, value.map(withoutZeroWidth)) as Value
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    const clean = entries.map(([key, one]) => [key, withoutZeroWidth(one)] as const)
    return clean.every(([, one], at) => one === entries[at]![1]) ? value : (Object.fromEntries(clean) as Value)
  }
  return value
}

const kept = (before: readonly unknown[], after: readonly unknown[]) =>
  after.every((one, at) => one === before[at]) ? before : after
