// How names of areas are written and how people type them: with or without ต. อ. จ., with or without spaces.
import { normalizeThai, searchKey } from '../../shared/thai-text.ts'
import type { AreaKind } from './area.ts'

const BANGKOK = '10'

/** In Bangkok a subdistrict is แขวง, a district is เขต, and the province stands without จ. */
const shortForm = (kind: AreaKind, code: string) => {
  const inBangkok = code.startsWith(BANGKOK)
  if (kind === 'province') return inBangkok ? '' : 'จ.'
  if (kind === 'district') return inBangkok ? 'เขต' : 'อ.'
  if (kind === 'subdistrict') return inBangkok ? 'แขวง' : 'ต.'
  return ''
}

export const shownName = (area: { kind: AreaKind; code: string; nameTh: string }) =>
  shortForm(area.kind, area.code) + area.nameTh

type Level = 'province' | 'district' | 'subdistrict'

/** Longest first. A bare ต or อ without its dot begins many a name, so only the dotted form is a mark. */
const MARKS: Record<Level, readonly string[]> = {
  province: ['จังหวัด', 'จ.'],
  district: ['กิ่งอำเภอ', 'อำเภอ', 'เขต', 'อ.'],
  subdistrict: ['ตำบล', 'แขวง', 'ต.'],
}

const LEVELS = ['subdistrict', 'district', 'province'] as const

/** กทม. and the like, by search key. */
const OTHER_NAMES: Record<string, string> = {
  กทม: 'กรุงเทพมหานคร',
  กรุงเทพ: 'กรุงเทพมหานคร',
  กรุงเทพฯ: 'กรุงเทพมหานคร',
  อยุธยา: 'พระนครศรีอยุธยา',
  โคราช: 'นครราชสีมา',
}

export const nameKey = (text: string) => {
  const key = searchKey(text)
  return OTHER_NAMES[key] ?? key
}

/** `asTyped` keeps the mark: it may be part of the name, as in เขตรอุดมศักดิ์. */
export type TypedWord = { asTyped: string; key: string; level?: Level }

const allMarks = LEVELS.flatMap((level) => MARKS[level].map((mark) => ({ mark, level }))).sort(
  (a, b) => b.mark.length - a.mark.length,
)

/** 'ต.ท่าข้าม อ. หาดใหญ่' → ท่าข้าม as a subdistrict, หาดใหญ่ as a district. */
export function typedWords(text: string): TypedWord[] {
  const spaced = normalizeThai(text)
    .replace(/([ตอจ])\.\s*/g, ' $1.')
    .replace(/(ตำบล|อำเภอ|จังหวัด|แขวง|เขต)\s+/g, ' $1')
  return spaced
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((word) => {
      const found = allMarks.find(({ mark }) => word.startsWith(mark) && word.length > mark.length)
      const asTyped = nameKey(word)
      return found
        ? { asTyped, key: nameKey(word.slice(found.mark.length)), level: found.level }
        : { asTyped, key: asTyped }
    })
    .filter(({ key }) => key !== '')
}
