// Styles for cells that a remark is about: each as it was, but for its ground. New ones stand behind those of the file.
import type { RowIssue } from '../../../../domain/registry/imports/import.ts'

type Severity = RowIssue['severity']

/** Brick for what was not taken, amber for what somebody looks at, teal for what was mended. */
const GROUNDS: Record<Severity, string> = {
  refuse: 'FFF4C7BD',
  ask: 'FFFCEFD2',
  warn: 'FFFCEFD2',
  fix: 'FFE1EFED',
  skip: 'FFEDEDED',
}
const SEVERITIES = Object.keys(GROUNDS) as Severity[]

const partOf = (xml: string, name: string) =>
  new RegExp(`<((?:\\w+:)?)${name}(?=[\\s>])[^>]*>([\\s\\S]*?)</\\1${name}>`).exec(xml)

const elementsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'g')) ?? []

export class MarkedStyles {
  readonly #xml: string
  readonly #formats: string[]
  readonly #fills: number
  readonly #added = new Map<string, { at: number; xml: string }>()

  /** `xml` is the part with the styles; a workbook without one is marked by words alone. */
  constructor(xml: string) {
    this.#xml = xml
    this.#formats = elementsOf(partOf(xml, 'cellXfs')?.[2] ?? '', 'xf')
    this.#fills = elementsOf(partOf(xml, 'fills')?.[2] ?? '', 'fill').length
  }

  /** Which style a cell of style `base` gets; undefined when the file has none that could be built upon. */
  marked(base: number, severity: Severity): number | undefined {
    const format = this.#formats[base]
    if (!format || this.#fills === 0) return undefined
    const key = `${base} ${severity}`
    const known = this.#added.get(key)
    if (known) return known.at
    const fill = this.#fills + SEVERITIES.indexOf(severity)
    const bare = format.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '')
    const xml = bare.replace(/^<((?:\w+:)?xf)/, `<$1 fillId="${fill}" applyFill="1"`)
    const at = this.#formats.length + this.#added.size
    this.#added.set(key, { at, xml })
    return at
  }

  /** The part with what was asked for added. */
  text(): string {
    if (this.#added.size === 0) return this.#xml
    const formats = [...this.#added.values()].map(({ xml }) => xml)
    const fills = (prefix: string) =>
      SEVERITIES.map(
        (severity) =>
          `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${GROUNDS[severity]}"/></${prefix}patternFill></${prefix}fill>`,
      ).join('')
    return append(
      append(this.#xml, 'fills', this.#fills + SEVERITIES.length, fills),
      'cellXfs',
      this.#formats.length + formats.length,
      () => formats.join(''),
    )
  }
}

function append(xml: string, name: string, count: number, added: (prefix: string) => string): string {
  const part = partOf(xml, name)
  if (!part) return xml
  const [whole, prefix = '', inside = ''] = part
  return xml.replace(whole, () => `<${prefix}${name} count="${count}">${inside}${added(prefix)}</${prefix}${name}>`)
}
