// Markup, taken apart from front to back, once: tags and the text between them. Nothing is run and nothing is fetched.
export type MarkupToken = { text: string } | { tag: string; isClosing: boolean; inside: string }

/** No tag and no comment of a table is longer; what is has lost its end. */
const LONGEST_TAG = 65_536
/** How much of an attribute may stand behind a sign > that it holds. */
const MOST_QUOTED = 1_000
const NAME = /^\/?([a-z][a-z0-9:-]*)/i

export class MarkupTokens {
  readonly #unseenTags: ReadonlySet<string>
  #text = ''
  #at = 0
  #isQuoted = false
  /** The element whose content is passed over. */
  #unseen: string | undefined

  /** What stands within `unseenTags` is passed over. */
  constructor(unseenTags: ReadonlySet<string> = new Set()) {
    this.#unseenTags = unseenTags
  }

  *take(piece: string, isLast: boolean): Generator<MarkupToken> {
    this.#text = this.#text.slice(this.#at) + piece
    this.#at = 0
    while (this.#at < this.#text.length) {
      if (this.#unseen !== undefined && !this.#passUnseen(this.#unseen)) return
      const start = this.#text.indexOf('<', this.#at)
      if (start !== this.#at) {
        yield { text: this.#text.slice(this.#at, start < 0 ? undefined : start) }
        this.#at = start < 0 ? this.#text.length : start
        continue
      }
      const end = this.#endOfTag(start)
      if (end === undefined && !isLast && this.#text.length - start < LONGEST_TAG) return
      if (end === undefined) {
        yield { text: '<' }
        this.#at = start + 1
        continue
      }
      this.#at = end
      const token = tokenOf(this.#text.slice(start + 1, end - 1))
      if (!token) continue
      if (!token.isClosing && this.#unseenTags.has(token.tag)) this.#unseen = token.tag
      yield token
    }
  }

  /** False when its end has not come yet. */
  #passUnseen(name: string): boolean {
    const close = new RegExp(`</${name}`, 'gi')
    close.lastIndex = this.#at
    const found = close.exec(this.#text)
    // The closing tag may be cut in two by the end of a piece.
    this.#at = found ? found.index : Math.max(this.#at, this.#text.length - name.length - 2)
    if (!found) return false
    this.#unseen = undefined
    return true
  }

  /** Behind the tag or comment that begins here. A sign > between quotes doesn't end a tag. */
  #endOfTag(start: number): number | undefined {
    const text = this.#text
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('-->', start + 4)
      return end < 0 ? undefined : end + 3
    }
    let end = text.indexOf('>', start)
    if (end < 0 || end - start > LONGEST_TAG) return undefined
    const first = end
    for (let from = start; end >= 0 && end - first < MOST_QUOTED; from = end, end = text.indexOf('>', end + 1)) {
      this.#isQuoted = from === start ? isOdd(text, from, end) : this.#isQuoted !== isOdd(text, from, end)
      if (!this.#isQuoted) return end + 1
    }
    return first + 1
  }
}

/** Whether an odd number of quotes stands between the two places. */
function isOdd(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to)
  let isOdd = false
  for (let at = part.indexOf('"'); at >= 0; at = part.indexOf('"', at + 1)) isOdd = !isOdd
  return isOdd
}

function tokenOf(inside: string): Extract<MarkupToken, { tag: string }> | undefined {
  const name = NAME.exec(inside)?.[1]
  return name ? { tag: name.toLowerCase(), isClosing: inside.startsWith('/'), inside } : undefined
}

/** The value of an attribute, with or without quotes. */
export function attributeOf(inside: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(inside)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}
