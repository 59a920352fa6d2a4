// From bytes to text, whatever the office's program wrote: UTF-8, UTF-16, Windows-874 (TIS-620), or two of them in one file.
import { isUtf8 } from 'node:buffer'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'by-line'

const BYTE_ORDER_MARKS: readonly [Encoding, Buffer][] = [
  ['utf-8', Buffer.from('efbbbf', 'hex')],
  ['utf-16le', Buffer.from('fffe', 'hex')],
  ['utf-16be', Buffer.from('feff', 'hex')],
]
const LOOKED_AT = 4_096
const CHUNK = 256 * 1024
const NEWLINE = 0x0a
/** Lead bytes of the Thai block in UTF-8: nearly no Thai text in Windows-874 consists of them alone. */
const THAI_IN_UTF_8 = /^(?:[\0-\x7f]|\xe0[\xb8-\xb9][\x80-\xbf]|\xe2\x80[\x80-\xbf]|\xc2[\x80-\xbf]|\xef\xbb\xbf)*$/

/** Latin and Thai letters of UTF-16 stand in two pages, 00 and 0E: which byte of a pair names the page tells the order. */
function utf16Order(bytes: Buffer): Encoding | undefined {
  const start = bytes.subarray(0, LOOKED_AT)
  const pairs = start.length >> 1
  if (pairs === 0) return undefined
  const named = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (start[at] === 0 || start[at] === 0x0e) named[at & 1]!++
  const [first, second] = named.map((count) => count / pairs)
  if (second! > 0.7 && first! < 0.3) return 'utf-16le'
  return first! > 0.7 && second! < 0.3 ? 'utf-16be' : undefined
}

function encodingOf(bytes: Buffer): { encoding: Encoding; from: number } {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark))
  if (marked && marked[0] !== 'utf-8') return { encoding: marked[0], from: marked[1].length }
  const from = marked ? marked[1].length : 0
  if (isUtf8(bytes)) return { encoding: utf16Order(bytes) ?? 'utf-8', from }
  return { encoding: utf16Order(bytes) ?? 'by-line', from }
}

/** The text, some hundred thousand letters at a time. */
export function* textOf(bytes: Buffer): Generator<string> {
  const { encoding, from } = encodingOf(bytes)
  const content = bytes.subarray(from)
  if (encoding === 'by-line') return yield* lineByLine(content)
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < content.length; at += CHUNK)
    yield decoder.decode(content.subarray(at, at + CHUNK), { stream: at + CHUNK < content.length })
}

/** Each line for itself: a file put together from two others may hold both encodings. */
function* lineByLine(bytes: Buffer): Generator<string> {
  const thai = new TextDecoder('windows-874')
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, at)
    const end = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(at, end)
    text += isUtf8(line) && THAI_IN_UTF_8.test(line.toString('latin1')) ? line.toString('utf8') : thai.decode(line)
    at = end
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}

/** The first piece; of all the bytes, as only they tell the encoding. */
export function startOf(bytes: Buffer): string {
  for (const piece of textOf(bytes)) return piece
  return ''
}

const TAB_TO_RETURN = [9, 10, 11, 12, 13]

/** Text has hardly any control characters but those that move the carriage. */
export function isText(bytes: Buffer): boolean {
  const start = startOf(bytes)
  let odd = 0
  for (let at = 0; at < start.length; at++) {
    const code = start.charCodeAt(at)
    if ((code < 32 && !TAB_TO_RETURN.includes(code)) || code === 0xfffd || (code >= 0x7f && code < 0xa0)) odd++
  }
  return odd <= start.length / 50
}
