// The table of texts that cells point into. A hundred thousand rows bring half a million: read piece by piece,
// each text cut out of the bytes, so that nothing keeps the whole part alive.
import { richText, xmlText } from './xml-text.ts'
import { readPart, streamPart, type Zip } from './zip.ts'

/** What a hostile file may unfold to. */
const MOST_BYTES = 1024 ** 3
const SLASH = 0x2f

export async function readSharedStrings(zip: Zip, name: string): Promise<string[]> {
  const texts: string[] = []
  let rest: Buffer = Buffer.alloc(0)
  let seen = 0
  for await (const piece of streamPart(zip, name)) {
    if (seen === 0 && !piece.subarray(0, 1000).includes('<sst')) return readPrefixed(zip, name)
    seen += piece.length
    if (seen > MOST_BYTES) throw new Error('the file unfolds beyond all measure')
    rest = takeTexts(rest.length > 0 ? Buffer.concat([rest, piece]) : piece, texts)
  }
  return texts
}

/** Takes every finished text; answers the bytes of the one that is not finished. */
function takeTexts(bytes: Buffer, texts: string[]): Buffer {
  let from = 0
  for (;;) {
    const start = bytes.indexOf('<si', from)
    const isEmpty = bytes[start + 3] === SLASH
    const end = start < 0 ? -1 : bytes.indexOf(isEmpty ? '/>' : '</si>', start)
    if (end < 0) return bytes.subarray(from)
    texts.push(isEmpty ? '' : textOf(bytes, start, end))
    from = end + (isEmpty ? 2 : 5)
  }
}

/** Nearly every text is one plain run; the rest goes the slow way. */
function textOf(bytes: Buffer, start: number, end: number): string {
  const open = bytes.indexOf('>', bytes.indexOf('<t', start))
  const close = bytes.indexOf('</t>', open)
  const isPlain =
    bytes[start + 3] === 0x3e && close + 4 === end && bytes[start + 5] === 0x74 && bytes[open - 1] !== SLASH
  return isPlain ? xmlText(bytes.toString('utf8', open + 1, close)) : richText(bytes.toString('utf8', start, end))
}

/** Some programs name every element with a prefix: <x:si>. */
function readPrefixed(zip: Zip, name: string): string[] {
  const xml = readPart(zip, name, MOST_BYTES).toString('utf8')
  return (xml.match(/<(?:\w+:)?si\s*\/>|<(?:\w+:)?si[\s>][\s\S]*?<\/(?:\w+:)?si>/g) ?? []).map(richText)
}
