// The table of texts that cells point into. It runs on over records of at most 8 KB, and where one ends in the middle of
// a text, the next begins by saying anew how wide its letters are.
import { RECORD, recordAt } from './records.ts'

class Segments {
  readonly #segments: Buffer[]
  #segment = 0
  #at = 0

  constructor(segments: Buffer[]) {
    this.#segments = segments
  }

  get isOver(): boolean {
    while (this.#segment < this.#segments.length && this.#at >= this.#segments[this.#segment]!.length) {
      this.#segment++
      this.#at = 0
    }
    return this.#segment >= this.#segments.length
  }

  byte(): number {
    if (this.isOver) throw new Error('the table of texts is cut off')
    return this.#segments[this.#segment]![this.#at++]!
  }

  short = () => this.byte() | (this.byte() << 8)
  long = () => this.short() + this.short() * 65_536

  skip(count: number): void {
    let left = count
    while (left > 0 && !this.isOver) {
      const step = Math.min(left, this.#segments[this.#segment]!.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  letters(count: number, isWideAtFirst: boolean): string {
    let text = ''
    let isWide = isWideAtFirst
    for (let left = count; left > 0; ) {
      if (this.#segment < this.#segments.length && this.#at >= this.#segments[this.#segment]!.length) {
        if (this.isOver) break
        isWide = (this.byte() & 1) === 1
      }
      const segment = this.#segments[this.#segment]
      if (!segment) break
      const width = isWide ? 2 : 1
      const here = Math.min(left, Math.floor((segment.length - this.#at) / width))
      if (here === 0) {
        this.#at = segment.length
        continue
      }
      text += segment.toString(isWide ? 'utf16le' : 'latin1', this.#at, this.#at + here * width)
      this.#at += here * width
      left -= here
    }
    return text
  }
}

/** `at` is where the record of the table begins. */
export function sharedStringsAt(stream: Buffer, at: number): string[] {
  const first = recordAt(stream, at)!
  const parts = [first.content.subarray(8)]
  let record = recordAt(stream, first.next)
  for (; record?.type === RECORD.continue; record = recordAt(stream, record.next)) parts.push(record.content)
  const segments = new Segments(parts)
  const texts: string[] = []
  while (!segments.isOver) {
    const length = segments.short()
    const flags = segments.byte()
    const runs = flags & 8 ? segments.short() : 0
    const reading = flags & 4 ? segments.long() : 0
    texts.push(segments.letters(length, (flags & 1) === 1))
    segments.skip(4 * runs + reading)
  }
  return texts
}
