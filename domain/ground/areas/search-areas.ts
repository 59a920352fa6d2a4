import type { Area } from './area.ts'
import type { AreaEntry, AreaIndex } from './area-index.ts'
import { nameKey, type TypedWord, typedWords } from './area-names.ts'

const SHOWN_AT_MOST = 20

/**
 * What someone typed into a search box, best first: names that are it, names that begin so, names that hold it.
 * The first word is of the area itself, the others of any area above it: ท่าข้าม หาดใหญ่. Only areas that are wanted.
 */
export function searchAreas(index: AreaIndex, text: string, isWanted = (_code: string) => true): Area[] {
  const [first, ...others] = typedWords(text)
  if (!first) return []
  const whole = nameKey(text)
  const rank = (entry: AreaEntry) => rankOfName(whole, entry) || rankInLine(index, entry, first, others)
  return index.entries
    .filter(({ code }) => isWanted(code))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((found) => found.rank > 0)
    .sort((a, b) => b.rank - a.rank || a.entry.code.length - b.entry.code.length)
    .slice(0, SHOWN_AT_MOST)
    .map(({ entry }) => index.areaOf(entry))
}

function rankInLine(index: AreaIndex, entry: AreaEntry, first: TypedWord, others: TypedWord[]): number {
  const rank = rankOf(first, entry)
  if (rank === 0) return 0
  const higher = index.lineOf(entry.code).slice(0, -1)
  return others.every((word) => higher.some((one) => rankOf(word, one) > 0)) ? rank : 0
}

/** A mark such as ต. asks for its level. */
const rankOf = ({ asTyped, key, level }: TypedWord, entry: AreaEntry) =>
  rankOfName(asTyped, entry) || (level === entry.kind ? rankOfName(key, entry) : 0)

/** 3 the very name, 2 its beginning, 1 a part of it, 0 another name. */
function rankOfName(key: string, entry: AreaEntry): number {
  if (entry.key === key || entry.englishKey === key) return 3
  if (entry.key.startsWith(key) || entry.englishKey.startsWith(key)) return 2
  return entry.key.includes(key) ? 1 : 0
}
