// A place of which not everything is written: a subdistrict without its district, a district without its province.
import { searchKey } from '../../shared/thai-text.ts'
import { type AreaNames, bareName, type NamedArea, type PlaceNames } from './area-names.ts'

/** Health region 12, whose lists these are: of two places of one name the one in it is meant. */
const REGION = /^9[0-6]/

export type SoughtPlace = {
  areaCode: string | null
  /** `unknown`: nothing of that name; `ambiguous`: several, and what was taken (if anything) is only likely. */
  doubt?: 'unknown' | 'ambiguous' | 'authority'
  /** Names that look alike, or the several places of that name. */
  nearest: string[]
}

const AUTHORITY = /^(?:เทศบาลนคร|เทศบาลเมือง|เทศบาลตำบล|เทศบาล|องค์การบริหารส่วนตำบล|ทน\s*\.|ทม\s*\.|ทต\s*\.|อบต\s*\.?)\s*/
/** Municipalities that are one subdistrict of another name. */
const SEATS: Readonly<Record<string, string>> = {
  สงขลา: '900101',
  หาดใหญ่: '901101',
  สตูล: '910101',
  ตรัง: '920101',
  ยะลา: '950101',
  นราธิวาส: '960101',
}

const MOST_REMEMBERED = 20_000

export const isAuthority = (name: string) => AUTHORITY.test(name)

export class AreaSeeker {
  readonly #names: AreaNames
  readonly #byKey = new Map<string, string[]>()
  readonly #sought = new Map<string, SoughtPlace>()

  constructor(names: AreaNames, areas: Iterable<NamedArea>) {
    this.#names = names
    for (const { code, nameTh } of areas) {
      if (code.length !== 6 && code.length !== 4) continue
      const key = `${code.length}${searchKey(nameTh)}`
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), code])
    }
  }

  /** `near`: what the sheet says, or what most of its rows say; it decides between places of one name. */
  seek(names: PlaceNames, near: string | null): SoughtPlace {
    const asked = `${near}|${names.province}|${names.district}|${names.subdistrict}`
    const known = this.#sought.get(asked)
    if (known) return known
    const found = this.#seek(names, near)
    if (this.#sought.size > MOST_REMEMBERED) this.#sought.clear()
    this.#sought.set(asked, found)
    return found
  }

  #seek(names: PlaceNames, near: string | null): SoughtPlace {
    const subdistrict = names.subdistrict.trim()
    if (isAuthority(subdistrict)) return this.#ofAuthority(names, near)
    const upper = this.#upper(names, near)
    if (subdistrict === '') return { areaCode: upper, nearest: [] }
    const called = this.#called(bareName(subdistrict, 'subdistrict'), 6)
    const within = called.filter((code) => upper !== null && code.startsWith(upper))
    if (within.length === 1) return this.#told(within[0]!, called, names, near)
    if (within.length === 0 && names.district !== '') return this.#spelt(names, upper)
    return this.#amongSeveral(within.length > 0 ? within : called, names, upper, near)
  }

  /** One of that name lies where it is sought; nobody said the district, and the region has others. */
  #told(code: string, called: string[], names: PlaceNames, near: string | null): SoughtPlace {
    const others = called.filter((other) => REGION.test(other))
    const saidWhere = names.district !== '' || others.length < 2
    return saidWhere ? { areaCode: code, nearest: [] } : this.#doubtful(code, others, near)
  }

  #doubtful(code: string | null, several: string[], near: string | null): SoughtPlace {
    const nearest = [...several].sort((a, b) => likeness(b, near) - likeness(a, near) || (a < b ? -1 : 1))
    return { areaCode: code, doubt: 'ambiguous', nearest: nearest.slice(0, 4).map((one) => this.#fullName(one)) }
  }

  #amongSeveral(called: string[], names: PlaceNames, upper: string | null, near: string | null): SoughtPlace {
    if (called.length === 0) return this.#spelt(names, upper)
    if (called.length === 1) return { areaCode: called[0]!, nearest: [] }
    const inRegion = called.filter((code) => REGION.test(code))
    if (inRegion.length === 1) return { areaCode: inRegion[0]!, nearest: [] }
    const among = inRegion.length > 0 ? inRegion : called
    const closest = among.filter((code) => near !== null && near.length >= 4 && code.startsWith(near.slice(0, 4)))
    return this.#doubtful(closest.length === 1 ? closest[0]! : upper, among, near)
  }

  /** The district or province that is written, or else the one the sheet speaks of. */
  #upper({ district, province }: PlaceNames, near: string | null): string | null {
    const ofProvince =
      province === '' ? null : this.#names.resolve({ province, district: '', subdistrict: '' }).areaCode
    const inside = ofProvince ?? near?.slice(0, 2) ?? null
    if (district === '') return ofProvince ?? near?.slice(0, 4) ?? null
    if (inside) {
      const found = this.#names.resolve({ province: this.#names.nameOf(inside), district, subdistrict: '' }).areaCode
      if (found && found.length === 4) return found
    }
    const called = this.#called(bareName(district, 'district'), 4)
    const inRegion = called.filter((code) => REGION.test(code))
    return inRegion.length === 1 ? inRegion[0]! : called.length === 1 ? called[0]! : inside
  }

  /** Nothing bears the name exactly: a slip of spelling is mended where the district is known. */
  #spelt(names: PlaceNames, upper: string | null): SoughtPlace {
    const district = upper?.length === 4 ? this.#names.nameOf(upper) : names.district
    const province = upper ? this.#names.nameOf(upper.slice(0, 2)) : names.province
    const { areaCode, remarks } = this.#names.resolve({ province, district, subdistrict: names.subdistrict })
    const isFound = areaCode?.length === 6
    const nearest = remarks.flatMap((remark) => (remark.level === 'subdistrict' ? remark.nearest : []))
    return isFound ? { areaCode, nearest } : { areaCode: areaCode ?? upper, doubt: 'unknown', nearest }
  }

  #ofAuthority(names: PlaceNames, near: string | null): SoughtPlace {
    const name = names.subdistrict.trim().replace(AUTHORITY, '')
    const seat = /^(?:อบต|องค์|ทต|เทศบาลตำบล)/.test(names.subdistrict.trim()) ? undefined : SEATS[name]
    const place = seat ? { areaCode: seat } : this.seek({ ...names, subdistrict: name }, near)
    const known = place.areaCode?.length === 6
    return { areaCode: place.areaCode, doubt: 'authority', nearest: known ? [this.#fullName(place.areaCode!)] : [] }
  }

  /** The subdistricts of that name, wherever they lie. */
  called = (subdistrict: string) => this.#called(bareName(subdistrict, 'subdistrict'), 6)

  #called(name: string, length: number): string[] {
    return this.#byKey.get(`${length}${searchKey(name)}`) ?? []
  }

  #fullName(code: string): string {
    return `${this.#names.nameOf(code)} อ.${this.#names.nameOf(code.slice(0, 4))} จ.${this.#names.nameOf(code.slice(0, 2))}`
  }
}

function likeness(code: string, near: string | null): number {
  let at = 0
  while (near !== null && at < code.length && code[at] === near[at]) at++
  return at
}

const seekers = new WeakMap<AreaNames, AreaSeeker>()

/** One for each set of names: it is made of the same places. */
export function seekerOf(names: AreaNames): AreaSeeker {
  const known = seekers.get(names) ?? new AreaSeeker(names, names.places())
  seekers.set(names, known)
  return known
}
