// Names of places as they are typed, turned into official codes: province, then district within it, then subdistrict within that.
import { searchKey } from '../../shared/thai-text.ts'

export type NamedArea = { code: string; nameTh: string }

export type Level = 'province' | 'district' | 'subdistrict'
export type PlaceNames = Record<Level, string>

/** `nearest` are names of the same level in the same place that look alike. */
export type PlaceRemark = {
  level: Level
  code: 'area-unknown' | 'area-missing' | 'area-spelling' | 'area-inferred'
  nearest: string[]
}
export type ResolvedPlace = { areaCode: string | null; remarks: PlaceRemark[] }

const PREFIXES: Record<Level, RegExp> = {
  province: /^(?:จังหวัด|จ\s*\.)\s*/,
  district: /^(?:กิ่งอำเภอ|กิ่ง\s*อ\s*\.|อำเภอ|อ\s*\.|เขต)\s*/,
  subdistrict: /^(?:ตำบล|ต\s*\.|แขวง)\s*/,
}
const LETTER_AND_SPACE: Record<Level, RegExp> = { province: /^จ\s+/, district: /^อ\s+/, subdistrict: /^ต\s+/ }
const LOOSE = /[็-๎ัํ]/g
const LEVELS: readonly Level[] = ['province', 'district', 'subdistrict']

/** What is written in front of the name of a place, taken off; a name that is nothing else stays. */
export function bareName(text: string, level: Level): string {
  const bare = text.replace(PREFIXES[level], '').replace(LETTER_AND_SPACE[level], '').trim()
  return bare === '' ? text : bare
}

/** Marks that people leave out or put in: สะเตง is often written สะเต็ง. */
const looseKey = (key: string) => key.replace(LOOSE, '')

type Child = { code?: string; remark?: PlaceRemark }
type Children = { byKey: Map<string, string>; byLooseKey: Map<string, string[]> }

export class AreaNames {
  readonly #names = new Map<string, string>()
  readonly #children = new Map<string, Children>()
  readonly #resolved = new Map<string, ResolvedPlace>()

  constructor(areas: Iterable<NamedArea>) {
    for (const { code, nameTh } of areas) {
      this.#names.set(code, nameTh)
      if (code.length <= 6) this.#add(code, nameTh)
    }
  }

  #add(code: string, name: string): void {
    const parent = code.slice(0, -2)
    const children = this.#children.get(parent) ?? { byKey: new Map(), byLooseKey: new Map() }
    const key = searchKey(name)
    children.byKey.set(key, code)
    children.byLooseKey.set(looseKey(key), [...(children.byLooseKey.get(looseKey(key)) ?? []), code])
    this.#children.set(parent, children)
  }

  /** Every place, as it was given. */
  *places(): Generator<NamedArea> {
    for (const [code, nameTh] of this.#names) yield { code, nameTh }
  }

  nameOf(code: string): string {
    return this.#names.get(code) ?? ''
  }

  /** As exact as what is written can be trusted, with what was doubtful about it. */
  resolve(names: PlaceNames): ResolvedPlace {
    const asked = `${names.province}|${names.district}|${names.subdistrict}`
    const known = this.#resolved.get(asked)
    if (known) return known
    const resolved = this.#resolve(names)
    this.#resolved.set(asked, resolved)
    return resolved
  }

  #resolve(names: PlaceNames): ResolvedPlace {
    const remarks: PlaceRemark[] = []
    let code = ''
    for (const level of LEVELS) {
      const child = names[level] === '' ? this.#inferred(code, level, names) : this.#child(code, names[level], level)
      if (child.remark) remarks.push(child.remark)
      if (child.code === undefined) break
      code = child.code
    }
    return { areaCode: code === '' ? null : code, remarks }
  }

  /** A district left empty is told by its subdistrict, where the province has only one of that name. */
  #inferred(parent: string, level: Level, names: PlaceNames): Child {
    const key = searchKey(bareName(names.subdistrict, 'subdistrict'))
    const districts = level === 'district' && key !== '' ? [...(this.#children.get(parent)?.byKey.values() ?? [])] : []
    const holding = districts.filter((district) => this.#children.get(district)?.byKey.has(key))
    if (holding.length !== 1) return { remark: { level, code: 'area-missing', nearest: [] } }
    return { code: holding[0]!, remark: { level, code: 'area-inferred', nearest: [this.nameOf(holding[0]!)] } }
  }

  #child(parent: string, typed: string, level: Level): Child {
    const children = this.#children.get(parent)
    const key = this.#keyOf(parent, bareName(typed, level), level)
    const exact = children?.byKey.get(key) ?? children?.byKey.get(searchKey(typed))
    if (exact !== undefined) return { code: exact }
    const alike = (children?.byLooseKey.get(looseKey(key)) ?? []).map((code) => ({ code, name: this.nameOf(code) }))
    if (alike.length === 1)
      return { code: alike[0]!.code, remark: { level, code: 'area-spelling', nearest: [alike[0]!.name] } }
    const nearest = alike.length > 1 ? alike.map(({ name }) => name) : this.#nearest(children, key)
    return { remark: { level, code: 'area-unknown', nearest } }
  }

  /** อ.เมือง is short for the district named after its province; กทม. for Bangkok. */
  #keyOf(parent: string, name: string, level: Level): string {
    const key = searchKey(name)
    if (level === 'province' && /^(?:กทม|กรุงเทพฯ?)$/.test(key)) return searchKey('กรุงเทพมหานคร')
    return level === 'district' && /^เมืองฯ?$/.test(key) ? searchKey(`เมือง${this.nameOf(parent)}`) : key
  }

  #nearest(children: Children | undefined, key: string): string[] {
    const scored = [...(children?.byKey ?? [])].map(([other, code]) => ({
      code,
      distance: editDistance(key, other),
      other,
    }))
    return scored
      .filter(({ distance, other }) => distance <= Math.max(1, Math.floor(Math.max(key.length, other.length) / 2)))
      .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
      .slice(0, 3)
      .map(({ code }) => this.nameOf(code))
  }
}

/** How many letters must be changed, added or taken out. */
export function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const now = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      now.push(Math.min(change, before[j]! + 1, now[j - 1]! + 1))
    }
    before = now
  }
  return before[b.length]!
}
