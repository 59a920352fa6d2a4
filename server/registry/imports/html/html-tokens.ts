// A web page, taken apart from front to back, once: tags and the text between them. Nothing is run and nothing is fetched.
export type HtmlToken = { text: string } | { tag: string; isClosing: boolean; inside: string }

/** What stands in these is for the browser, not for a reader. */
const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript', 'textarea'])
/** No tag and no comment of a table is longer; what is has lost its end. */
const LONGEST_TAG = 65_536
const NAME = /^\/?([a-z][a-z0-9:-]*)/i

export class HtmlTokens {
  #text = ''
  #at = 0
  /** The element whose content is passed over. */
  #unseen: string | undefined;

  *take(piece: string, isLast: boolean): Generator<HtmlToken> {
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
      if (!token.isClosing && UNSEEN.has(token.tag)) this.#unseen = token.tag
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
    while (end >= 0 && end - start < LONGEST_TAG) {
      if (quotesIn(text.slice(start, end)) % 2 === 0) return end + 1
      end = text.indexOf('>', end + 1)
      if (end - first > 1_000) break
    }
    return first + 1
  }
}

const quotesIn = (text: string) => text.split('"').length - 1

function tokenOf(inside: string): Extract<HtmlToken, { tag: string }> | undefined {
  const name = NAME.exec(inside)?.[1]
  return name ? { tag: name.toLowerCase(), isClosing: inside.startsWith('/'), inside } : undefined
}

/** The value of an attribute, with or without quotes. */
export function htmlAttribute(inside: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(inside)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}
