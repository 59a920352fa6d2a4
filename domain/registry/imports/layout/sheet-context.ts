// What the title of a sheet, its name and the cover say for all its rows: where they live, and of which day the list is.

import { parseThaiDate } from '../../../shared/thai-date.ts'
import { normalizeThai, toArabicDigits } from '../../../shared/thai-text.ts'
import type { AreaNames } from '../area-names.ts'
import { seekerOf } from '../area-seek.ts'

export type SheetContext = {
  areaCode: string | null
  /** A title that names the district, or a hand, leaves no doubt which of several places of one name is meant. */
  isPlaceSure: boolean
  moo: number | null
  village: string | null
  /** Where the rows that say it agree that a subdistrict of this name lies. */
  places: Readonly<Record<string, string>>
  /** ข้อมูล ณ วันที่: ages are counted on it. */
  asOf: string | null
  /** In which era most days of birth of this sheet are written. */
  era: 'be' | 'ce' | null
}

export const NO_CONTEXT: SheetContext = {
  areaCode: null,
  isPlaceSure: false,
  moo: null,
  village: null,
  places: {},
  asOf: null,
  era: null,
}

const NAME = '\\s*([ก-๎]+?)(?=\\s|ตำบล|ต\\.|อำเภอ|อ\\.|จังหวัด|จ\\.|ประจำ|หมู่|[^ก-๎]|$)'
const SUBDISTRICT = new RegExp(`(?:องค์การบริหารส่วนตำบล|เทศบาลตำบล|ตำบล|(?<![ก-๎])อบต\\.?|(?<![ก-๎])ต\\.)${NAME}`)
const DISTRICT = new RegExp(`(?:อำเภอ|(?<![ก-๎])อ\\.)${NAME}`)
const PROVINCE = new RegExp(`(?:จังหวัด|(?<![ก-๎])จ\\.)${NAME}`)
const MOO = /(?:หมู่ที่|หมู่|(?<![ก-๎])ม\.)\s*(\d{1,2})(?!\d)/
const VILLAGE = /(?<=^|\s)(บ้าน(?!เลขที่)[ก-๎]+)/
const AS_OF = /ข้อมูล\s*ณ\s*(?:วันที่)?\s*(.+)$/

const tidied = (texts: readonly string[]) => texts.map((text) => toArabicDigits(normalizeThai(text)))
const firstOf = (texts: readonly string[], pattern: RegExp) =>
  texts.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined) ?? ''

type Told = { name: string; titles: readonly string[]; cover: readonly string[]; areas: AreaNames; today: string }

/** หมู่ที่ 2 บ้านควนใน in a row of its own: the people below it live there, until the next. */
export function villageOf(heading: string): { moo: number | null; village: string | null } | undefined {
  const said = tidied([heading])
  const [moo, village] = [firstOf(said, MOO), firstOf(said, VILLAGE)]
  return moo + village === '' ? undefined : { moo: moo === '' ? null : Number(moo), village: village || null }
}

/** The sheet's own words go before the cover's; the village is only taken from the sheet's own. */
export function contextOf({ name, titles, cover, areas, today }: Told): SheetContext {
  const own = tidied([name, ...titles])
  const all = [...own, ...tidied(cover)]
  const moo = firstOf(own, MOO)
  const asOf = firstOf(all, AS_OF)
  const read = asOf === '' ? undefined : parseThaiDate(asOf, { today })
  return {
    areaCode: areaOf(all, areas),
    isPlaceSure: firstOf(all, DISTRICT) !== '',
    moo: moo === '' ? null : Number(moo),
    village: firstOf(own, VILLAGE) || null,
    places: {},
    asOf: read && 'day' in read && read.precision === 'day' ? read.day : null,
    era: null,
  }
}

function areaOf(texts: readonly string[], areas: AreaNames): string | null {
  const names = {
    subdistrict: firstOf(texts, SUBDISTRICT),
    district: firstOf(texts, DISTRICT),
    province: firstOf(texts, PROVINCE),
  }
  if (names.subdistrict + names.district + names.province === '') return null
  const { areaCode, doubt } = seekerOf(areas).seek(names, null)
  return doubt === 'ambiguous' && names.district === '' ? (areaCode?.slice(0, 4) ?? null) : areaCode
}

/** The subdistrict of a title exists several times: the one that the rows themselves name with their district is meant. */
export function withRowsOf(
  context: SheetContext,
  codes: readonly string[],
  titleSubdistricts: readonly string[],
): SheetContext {
  if (context.areaCode !== null && context.areaCode.length >= 6) return context
  const whole = codes.filter((code) => code.length >= 6).map((code) => code.slice(0, 6))
  const [most, count] = mostOf(whole)
  const isTitled = titleSubdistricts.includes(most)
  const isAgreed = whole.length >= 5 && count >= whole.length * 0.95
  return most !== '' && (isTitled || (isAgreed && context.moo !== null)) ? { ...context, areaCode: most } : context
}

function mostOf(values: readonly string[]): [value: string, count: number] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0]
}

/** Every subdistrict a title may mean. */
export function titledSubdistricts(texts: readonly string[], areas: AreaNames): string[] {
  const name = firstOf(tidied(texts), SUBDISTRICT)
  return name === '' ? [] : seekerOf(areas).called(name)
}

/** By name; one that the rows put into two districts is left open. */
export function placesOf(codes: readonly string[], areas: AreaNames): Record<string, string> {
  const places: Record<string, string> = {}
  const torn = new Set<string>()
  for (const code of codes) {
    const name = areas.nameOf(code)
    if (places[name] !== undefined && places[name] !== code) torn.add(name)
    places[name] ??= code
  }
  for (const name of torn) delete places[name]
  return places
}

const YEAR = /(?<!\d)(\d{4})(?!\d)/
const EIGHT = /^(\d{4})\d{4}$/

/** Nine in ten decide; where both are used alike, no day is out of place. */
export function eraOf(days: readonly string[]): SheetContext['era'] {
  const years = tidied(days).flatMap((text) => {
    const year = EIGHT.exec(text.trim())?.[1] ?? YEAR.exec(text)?.[1]
    return year === undefined || Number(year) === 0 ? [] : [Number(year)]
  })
  if (years.length < 3) return null
  const buddhist = years.filter((year) => year >= 2400).length / years.length
  return buddhist >= 0.8 ? 'be' : buddhist <= 0.2 ? 'ce' : null
}
