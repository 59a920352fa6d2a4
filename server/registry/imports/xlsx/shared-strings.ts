// The table of texts that cells point into. A hundred thousand rows bring half a million: read piece by piece,
// each text cut out of the bytes, so that nothing keeps the whole part alive.
import { problems } from '../../../../domain/shared/problems.ts'
import { richText, xmlText } from './xml-text.ts'
import { readPart, streamPart, type Zip } from './zip.ts'

/** All of them are held in memory. A hundred thousand rows have ten megabytes of texts. */
const MOST_BYTES = 128 * 1024 ** 2
const MOST_TEXTS = 4_000_000
/** <si><t></t>: what is shorter holds no letter. */
const SHORTEST = 12
/** What has no end for so long is no text of a cell. */
const LONGEST_TEXT = 1024 ** 2
/** Read as a whole, where every element has a prefix: few programs write so. */
const MOST_AT_ONCE = 32 * 1024 ** 2
const SLASH = 0x2f

export async function readSharedStrings(zip: Zip, name: string): Promise<string[]> {
  const texts: string[] = []
  let rest: Buffer = Buffer.alloc(0)
  let seen = 0
  for await (const piece of streamPart(zip, name)) {
    if (seen === 0 && !piece.subarray(0, 1000).includes('<sst')) return readPrefixed(zip, name)
    seen += piece.length
    rest = takeTexts(rest.length > 0 ? Buffer.concat([rest, piece]) : piece, texts)
    if (seen > MOST_BYTES || texts.length > MOST_TEXTS) throw problems.fileTooHeavy()
    if (rest.length > LONGEST_TEXT) throw new Error('a text of the table has no end')
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

/** Nearly every text is one plain run; the rest goes the slow way. Nothing is sought beyond the text's own end. */
function textOf(bytes: Buffer, start: number, end: number): string {
  if (end - start < SHORTEST) return ''
  const isRun =
    bytes[start + 3] === 0x3e && bytes[start + 5] === 0x74 && bytes.toString('latin1', end - 4, end) === '</t>'
  const open = isRun ? bytes.indexOf('>', start + 5) : -1
  const isPlain = isRun && bytes[open - 1] !== SLASH && bytes.indexOf('</t>', open) === end - 4
  return isPlain ? xmlText(bytes.toString('utf8', open + 1, end - 4)) : richText(bytes.toString('utf8', start, end))
}

/** Some programs name every element with a prefix: <x:si>. */
function readPrefixed(zip: Zip, name: string): string[] {
  const xml = readPart(zip, name, MOST_AT_ONCE).toString('utf8')
  return (xml.match(/<(?:\w+:)?si\s*\/>|<(?:\w+:)?si[\s>][\s\S]*?<\/(?:\w+:)?si>/g) ?? []).map(richText)
}
