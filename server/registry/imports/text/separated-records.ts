// The records of a text whose fields stand between separators. Offices leave quotes open, and put them in the middle of a
// cell: a quote that doesn't close is a letter like any other, so that it doesn't swallow the rest of the file.
export type TextRecord = { line: number; fields: string[] }

const QUOTE = '"'
/** What Excel lets a cell hold. */
const LONGEST_QUOTED = 32_767
/** No table has longer lines; without a limit, a file of one line would be looked through again with every piece. */
const LONGEST_RECORD = 4 * 1024 ** 2
const ENDS_OF_LINES = /\r\n|\r|\n/g

export class SeparatedRecords {
  readonly #separator: string
  readonly #quotes: boolean
  readonly #lineEnd = /[\r\n]/g
  readonly #fieldEnd: RegExp
  #text = ''
  #at = 0
  #line = 1

  /** `quotes` is false for what knows none, as the files of the health centres. */
  constructor(separator: string, quotes: boolean) {
    this.#separator = separator
    this.#quotes = quotes
    this.#fieldEnd = new RegExp(`[${separator}\r\n]`, 'g')
  }

  /** The records that are whole now; `isLast` when no more text will come. */
  *take(text: string, isLast: boolean): Generator<TextRecord> {
    this.#text = this.#text.slice(this.#at) + text
    this.#at = 0
    while (this.#at < this.#text.length) {
      const record = this.#next(isLast)
      if (record) yield record
      else if (this.#text.length - this.#at > LONGEST_RECORD) throw new Error('a line is longer than any table has')
      else return
    }
  }

  #next(isLast: boolean): TextRecord | undefined {
    const start = this.#at
    const end = this.#endBy(this.#lineEnd, start)
    if (this.#isOpen(end, isLast)) return undefined
    const plain = this.#text.slice(start, end)
    if (!this.#quotes || !plain.includes(QUOTE)) return this.#record(plain.split(this.#separator), end)
    const quoted = this.#quotedFields(isLast)
    return quoted && this.#record(quoted.fields, quoted.end)
  }

  /** Behind a carriage return at the very end of a piece, the newline may still come. */
  #isOpen = (end: number, isLast: boolean) => !isLast && end + 1 >= this.#text.length

  #endBy(pattern: RegExp, from: number): number {
    pattern.lastIndex = from
    return pattern.exec(this.#text)?.index ?? this.#text.length
  }

  #record(fields: string[], end: number): TextRecord {
    const line = this.#line
    const inside = this.#quotes ? this.#text.slice(this.#at, end).match(ENDS_OF_LINES) : null
    this.#line += 1 + (inside?.length ?? 0)
    this.#at = this.#text.startsWith('\r\n', end) ? end + 2 : end + 1
    return { line, fields }
  }

  /** Undefined when the text at hand ends before the record does. */
  #quotedFields(isLast: boolean): { fields: string[]; end: number } | undefined {
    const fields: string[] = []
    for (let at = this.#at; ; ) {
      const quoted = this.#text[at] === QUOTE ? this.#quotedField(at, isLast) : undefined
      if (quoted === 'open') return undefined
      const end = quoted?.end ?? this.#endBy(this.#fieldEnd, at)
      fields.push(quoted?.value ?? this.#text.slice(at, end))
      if (this.#text[end] !== this.#separator) return this.#isOpen(end, isLast) ? undefined : { fields, end }
      at = end + 1
    }
  }

  /** As Excel reads it: what stands behind the closing quote is added. Undefined when the quote is only a letter. */
  #quotedField(start: number, isLast: boolean): { value: string; end: number } | 'open' | undefined {
    const text = this.#text
    let close = text.indexOf(QUOTE, start + 1)
    while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2)
    const reach = (close < 0 ? text.length : close) - start
    if (reach > LONGEST_QUOTED) return undefined
    if (close < 0 || close + 1 === text.length) if (!isLast) return 'open'
    if (close < 0) return undefined
    const end = this.#endBy(this.#fieldEnd, close + 1)
    const inside = text.slice(start + 1, close).replaceAll('""', QUOTE)
    // A quote that would close over a line break and then go on is the opening one of another cell.
    if (end > close + 1 && /[\r\n]/.test(inside)) return undefined
    return { value: inside + text.slice(close + 1, end), end }
  }
}
