// The text of a cell of a web page, as a browser would show it.
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  times: '×',
  frac12: '½',
}
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+\d*));?/gi

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  const isLetter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isLetter ? String.fromCodePoint(point) : ''
}

export const LINE_BREAK = '\u0000'

/** `raw` as it stands in the page, with LINE_BREAK where a line ends; other white space counts as one space. */
export const htmlText = (raw: string): string =>
  raw
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(ENTITY, entity)
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .join('\n')
    .trim()
