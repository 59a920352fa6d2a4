/** The one to look at after `id`: further down the list first, then what was left above; undefined when all were passed. */
export function nextOf(ids: readonly string[], id: string, passed: ReadonlySet<string>): string | undefined {
  const at = ids.indexOf(id)
  const inTurn = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))]
  return inTurn.find((one) => one !== id && !passed.has(one))
}
