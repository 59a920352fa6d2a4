// Standing merges are edges from the one who left to the one who stayed then; each person has at most one. Whoever she stands
// for is at the end of the path, so merges can be ended in any order, and what remains is as if the ended one had never been.

export type Pair = { stays: string; leaves: string }

/** Of each member, whom she stands for when only these merges hold. Answers no more than it was given. */
export function rootsOf(members: Iterable<string>, edges: readonly Pair[]): Map<string, string> {
  const next = new Map(edges.map(({ stays, leaves }) => [leaves, stays]))
  const rootOf = (id: string): string => {
    let at = id
    for (let stays = next.get(at); stays !== undefined; stays = next.get(at)) at = stays
    return at
  }
  return new Map([...members].map((id) => [id, rootOf(id)]))
}

/**
 * Pairs as the merges they come to, one after another: each side is taken as whom she stands for by then, and a pair that is
 * one already comes to nothing. `standsFor` says whom each stands for before the first.
 */
export function planJoins<Said extends Pair>(pairs: readonly Said[], standsFor: ReadonlyMap<string, string>): Said[] {
  const now = new Map<string, string>()
  const whom = (id: string): string => {
    let at = standsFor.get(id) ?? id
    for (let stays = now.get(at); stays !== undefined; stays = now.get(at)) at = stays
    return at
  }
  return pairs.flatMap((pair) => {
    const [stays, leaves] = [whom(pair.stays), whom(pair.leaves)]
    if (stays === leaves) return []
    now.set(leaves, stays)
    return [{ ...pair, stays, leaves }]
  })
}
