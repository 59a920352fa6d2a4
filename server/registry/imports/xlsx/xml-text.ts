// Text inside spreadsheet XML: entities, and the _x000D_ that Excel writes for characters XML cannot hold.
const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-f]+);/gi
const NAMED: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" }
const ESCAPED = /_x([0-9a-f]{4})_/gi

const entity = (code: string) => {
  const named = NAMED[code.toLowerCase()]
  if (named) return named
  const point = code[2] === 'x' || code[2] === 'X' ? Number.parseInt(code.slice(3, -1), 16) : Number(code.slice(2, -1))
  return point <= 0x10ffff ? String.fromCodePoint(point) : ''
}

export function xmlText(raw: string): string {
  const plain = raw.includes('&') ? raw.replace(ENTITY, entity) : raw
  return plain.includes('_x')
    ? plain.replace(ESCAPED, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain
}

const RUN = /<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g

/** The text of a rich string: its runs put together, without the reading aids of East Asian text. */
export function richText(xml: string): string {
  let text = ''
  for (const [, run] of (xml.includes('rPh') ? xml.replace(PHONETIC, '') : xml).matchAll(RUN)) text += run
  return xmlText(text)
}

export function attribute(tag: string, name: string): string | undefined {
  const at = tag.search(new RegExp(`[\\s:]${name}\\s*=\\s*["']`))
  if (at < 0) return undefined
  const quote = tag.slice(at).search(/["']/) + at
  return xmlText(tag.slice(quote + 1, tag.indexOf(tag[quote]!, quote + 1)))
}

/** Every element of this name, as the text of its opening tag. */
export const openingTags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'g')) ?? []
