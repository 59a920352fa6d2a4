// Whoever was met on the road may have been known already: once the office has joined both, what still says her former id leads
// to the one who stays.
import type { FieldLine } from '../../local/field-line.ts'
import type { SealedDrafts } from '../../local/sealed-drafts.ts'

/** Also under a former id. */
export const findHer = <Line extends Pick<FieldLine, 'id' | 'formerIds'>>(
  lines: readonly Line[],
  id: string | null,
): Line | undefined =>
  lines.find((line) => line.id === id) ?? lines.find(({ formerIds }) => id !== null && formerIds?.includes(id))

/** What was begun about her goes on under the id that stays; where the same was begun there too, both are left as they are. */
export async function carryDrafts(draft: SealedDrafts, from: string, to: string): Promise<void> {
  const keys = await draft.list()
  for (const key of keys) {
    const there = key.replace(from, to)
    if (keys.includes(there)) continue
    const begun = JSON.stringify(await draft.read(key))
    await draft.keep(there, JSON.parse(begun.replaceAll(from, to)))
    await draft.drop(key)
  }
}
