// Where two spellings part: what both begin and end with is left alone, so that one letter in a long name is seen.
const segments = new Intl.Segmenter('th', { granularity: 'grapheme' })
const lettersOf = (text: string) => [...segments.segment(text)].map(({ segment }) => segment)

export type Parts = { before: string; apart: string; after: string }

export function differingParts(one: string, other: string): [Parts, Parts] {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [cut(a, start, end), cut(b, start, end)]
}

const cut = (letters: string[], start: number, end: number): Parts => ({
  before: letters.slice(0, start).join(''),
  apart: letters.slice(start, letters.length - end).join(''),
  after: letters.slice(letters.length - end).join(''),
})
