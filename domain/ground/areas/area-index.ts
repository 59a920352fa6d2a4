// All areas of the country at hand, by code and by name.
import { type Area, AreaKind, type AreaStep } from './area.ts'
import { nameKey, shownName } from './area-names.ts'

export type AreaRow = Pick<Area, 'code' | 'nameTh' | 'nameEn' | 'latitude' | 'longitude'> & { kind: string }

/** An area with the keys its names are compared by. */
export type AreaEntry = Omit<AreaRow, 'kind'> & { kind: AreaKind; key: string; englishKey: string }

/** The code above: of a village or community the subdistrict; of a province ''. */
const above = (code: string) => (code.length > 6 ? code.slice(0, 6) : code.slice(0, -2))

const entryOf = (row: AreaRow): AreaEntry => ({
  ...row,
  kind: AreaKind.parse(row.kind),
  key: nameKey(row.nameTh),
  englishKey: nameKey(row.nameEn),
})

const stepOf = (entry: AreaEntry): AreaStep => ({ code: entry.code, name: shownName(entry) })

export class AreaIndex {
  /** In the order of their codes. */
  readonly entries: readonly AreaEntry[]
  readonly #byCode: Map<string, AreaEntry>
  readonly #below = new Map<string, AreaEntry[]>()

  constructor(rows: AreaRow[]) {
    this.entries = rows.map(entryOf).sort((a, b) => (a.code < b.code ? -1 : 1))
    this.#byCode = new Map(this.entries.map((entry) => [entry.code, entry]))
    for (const entry of this.entries) append(this.#below, above(entry.code), entry)
  }

  byCode(code: string): Area | undefined {
    const entry = this.#byCode.get(code)
    return entry && this.areaOf(entry)
  }

  areaOf(entry: AreaEntry): Area {
    const { code, kind, nameTh, nameEn, latitude, longitude } = entry
    const path = this.lineOf(code).map(stepOf)
    const name = path
      .map((step) => step.name)
      .reverse()
      .join(' ')
    return { code, kind, nameTh, nameEn, name, latitude, longitude, path }
  }

  /** The areas right below; of nothing, the provinces. */
  in(parent = ''): Area[] {
    return (this.#below.get(parent) ?? []).map((entry) => this.areaOf(entry))
  }

  /** Those above and itself, the province first. */
  lineOf(code: string): AreaEntry[] {
    const line: AreaEntry[] = []
    for (let at = code; at !== ''; at = above(at)) {
      const entry = this.#byCode.get(at)
      if (entry) line.unshift(entry)
    }
    return line
  }
}

function append(map: Map<string, AreaEntry[]>, key: string, entry: AreaEntry) {
  const known = map.get(key)
  if (known) known.push(entry)
  else map.set(key, [entry])
}
