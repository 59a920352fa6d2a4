// The records that an old workbook is made of. Numbers as in [MS-XLS] 2.3; strings as Excel 97 and later write them
// (two bytes a letter, or one), or as Excel 5 and 95 did (bytes of a code page).
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richLabel: 0x00d6,
  cellFormat: 0x00e0,
  mergedCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelShared: 0x00fd,
  dimensions: 0x0200,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

/** `at` is where its content begins in the stream. */
export type XlsRecord = { type: number; content: Buffer; next: number }

/** Undefined at the end of the stream. */
export function recordAt(stream: Buffer, at: number): XlsRecord | undefined {
  if (at + 4 > stream.length) return undefined
  const next = at + 4 + stream.readUInt16LE(at + 2)
  if (next > stream.length) throw new Error('a record is cut off')
  return { type: stream.readUInt16LE(at), content: stream.subarray(at + 4, next), next }
}

export type Letters = { isEight: boolean; bytes: InstanceType<typeof TextDecoder> }

const UNKNOWN_PAGE = 'windows-874'
const PAGES: Record<number, string> = { 1200: 'utf-16le', 65001: 'utf-8', 10000: 'macintosh', 32768: 'macintosh' }

export function decoderOf(codePage: number): Letters['bytes'] {
  const name =
    PAGES[codePage] ??
    (codePage === 874 || (codePage >= 1250 && codePage <= 1258) ? `windows-${codePage}` : UNKNOWN_PAGE)
  return new TextDecoder(name)
}

/** A text at `at`, behind its length of one or two bytes. */
export function textAt(content: Buffer, at: number, lengthBytes: 1 | 2, { isEight, bytes }: Letters): string {
  if (at + lengthBytes > content.length) return ''
  const length = lengthBytes === 1 ? content[at]! : content.readUInt16LE(at)
  const start = at + lengthBytes
  if (!isEight) return bytes.decode(content.subarray(start, start + length))
  const flags = content[start] ?? 0
  const letters = start + 1 + (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0)
  return flags & 1
    ? content.toString('utf16le', letters, letters + 2 * length)
    : content.toString('latin1', letters, letters + length)
}
