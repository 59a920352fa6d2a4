// The columns of a sheet of an XLSForm: by name, with a language behind the name.
import type { Words } from '../assessments/instrument.ts'

export type SheetCells = { name: string; rows: readonly (readonly string[])[] }
type Language = 'th' | 'en'

const THAI = /th|ไทย/i

/** `label`, `label::Thai (th)`, `label:English`: without a language it is Thai, as this house speaks. */
function columnOf(header: string): { name: string; language: Language } {
  const [name = '', ...language] = header.trim().split(/\s*::?\s*/)
  const said = language.join(' ')
  return { name: name.toLowerCase().replaceAll(' ', '_'), language: said === '' || THAI.test(said) ? 'th' : 'en' }
}

const letterOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)

export class SheetColumns {
  readonly #places = new Map<string, number>()
  readonly names = new Set<string>()

  constructor(header: readonly string[]) {
    for (const [at, cell] of header.entries()) {
      if (cell.trim() === '') continue
      const { name, language } = columnOf(cell)
      this.names.add(name)
      if (!this.#places.has(`${name}/${language}`)) this.#places.set(`${name}/${language}`, at)
    }
  }

  /** As a sheet shows it: `F relevant`. null when the sheet has no such column. */
  place(name: string): string | null {
    const at = this.#places.get(`${name}/th`) ?? this.#places.get(`${name}/en`)
    return at === undefined ? null : `${letterOf(at)} ${name}`
  }

  has(name: string) {
    return this.names.has(name)
  }

  text(row: readonly string[], name: string, language: Language = 'th'): string {
    const at = this.#places.get(`${name}/${language}`)
    return at === undefined ? '' : (row[at] ?? '').trim()
  }

  /** undefined when neither language says anything; what one lacks, the other says. */
  words(row: readonly string[], name: string): Words | undefined {
    const [th, en] = [this.text(row, name, 'th'), this.text(row, name, 'en')]
    return th || en ? { th: th || en, en: en || th } : undefined
  }

  lacks(row: readonly string[], name: string): Language | undefined {
    const [th, en] = [this.text(row, name, 'th'), this.text(row, name, 'en')]
    return th && !en ? 'en' : en && !th ? 'th' : undefined
  }
}
