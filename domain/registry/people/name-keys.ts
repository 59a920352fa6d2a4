// Names that differ by one letter: missing, too many, another one, or two that changed places.
// Two such words share a word that one deletion makes of each, and that can be looked up by equality.

/** Shorter ones have too many neighbours: everything is one letter away from นา. */
const SHORTEST = 4

/** The word and what is left of it when each of its letters is left out; nothing for a word too short. */
export function oneDeletionKeys(word: string): string[] {
  if (word.length < SHORTEST) return []
  const keys = new Set([word])
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1))
  return [...keys]
}

/** Sharing a key of oneDeletionKeys is necessary, not sufficient: this decides. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || long.length < SHORTEST) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1)
  if (same === short.length) return false
  const isOther = short.slice(same + 1) === long.slice(same + 1)
  const isSwapped =
    short[same] === long[same + 1] && short[same + 1] === long[same] && short.slice(same + 2) === long.slice(same + 2)
  return isOther || isSwapped
}
