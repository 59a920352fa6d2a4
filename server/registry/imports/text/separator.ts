// Which sign stands between the fields of a text: the one by which its lines have the most fields, and equally many.
const SEPARATORS = ['\t', '|', ',', ';'] as const
const LINES_LOOKED_AT = 200

function countsOf(lines: readonly string[], separator: string): number[] {
  return lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length)
}

/** How many lines have as many fields as most lines have; and how many fields that are. */
function agreement(counts: readonly number[]): { fields: number; share: number } {
  const byCount = new Map<number, number>()
  for (const count of counts) if (count > 1) byCount.set(count, (byCount.get(count) ?? 0) + 1)
  const [fields = 1, lines = 0] = [...byCount].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? []
  return { fields, share: lines / counts.length }
}

/** A comma when nothing separates anything: the text then has one column. */
export function separatorOf(start: string): string {
  const lines = start.split(/\r\n|\r|\n/).slice(0, LINES_LOOKED_AT)
  if (lines.length > 1) lines.pop()
  const written = lines.filter((line) => line.trim() !== '')
  let best = { separator: ',', weight: 0 }
  for (const separator of SEPARATORS) {
    const { fields, share } = agreement(countsOf(written, separator))
    // Addresses hold commas: few fields on few lines say little.
    const weight = (fields - 1) * share ** 2
    if (weight > best.weight) best = { separator, weight }
  }
  return best.separator
}

/** How many fields a line should have: as the header, the first line that is as wide as most; and as most lines. */
export function usualFields(counts: readonly number[]): { least: number; most: number } {
  const { fields } = agreement(counts)
  const header = counts.find((count) => count >= fields) ?? fields
  return { least: Math.min(fields, header), most: Math.max(fields, header) }
}
