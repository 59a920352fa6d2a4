// Every way in which a prefix may be typed, ready to be looked up: นส, น.ส., น. ส. and นางสาว have two keys, one form.
import { PREFIXES } from './prefixes.ts'

export type PrefixForm = {
  /** The full form; the abbreviation where it stands for several ranks (ร.อ.: army, navy or air force). */
  canonical: string
  abbreviated: boolean
  /** Of an abbreviation: น.อ.พิเศษ ends in a word, ร.อ. does not. */
  endsInDot: boolean
  /** The name follows without a space: นางสมมุติ, but ร้อยตรี สมมุติ. */
  glues: boolean
  /** Words with which names begin too (คุณ, ขุน, พระเทพ): only before a space are they prefixes. */
  needsSpace: boolean
  /** นส, ดช and ดญ are read even without a dot or a space. */
  everyday: boolean
  /** May be followed by หญิง. */
  rank: boolean
}

const EVERYDAY = /^00[1-5]$/
const RANK = /^(?:[235]\d\d|6[5-9]\d|7[0-3]\d)$/
const CLERICAL = /^(?:606|[89]\d\d)$/
/** Of the titles of monks and nuns, those after which any name may come. */
const BEFORE_ANY_NAME = new Set(
  'สามเณร แม่ชี พระ พระมหา พระครู พระอธิการ เจ้าอธิการ รองเจ้าอธิการ พระปลัด พระสมุห์ พระครูปลัด พระครูสมุห์ พระครูใบฎีกา'.split(' '),
)
const BEGINS_NAMES = new Set('คุณ หลวง ขุน หมื่น ท้าว เจ้า เจ้านาง เจ้าฟ้า เจ้าชาย เจ้าหญิง เจ้าคุณ หม่อม พระยา จอมพล'.split(' '))

/** Written every day, but not in the list of the registry. */
const ALSO_WRITTEN = [
  { code: '143', abbreviation: 'ศ.', full: 'ศาสตราจารย์' },
  { code: '145', abbreviation: 'ภญ.', full: 'เภสัชกรหญิง' },
  { code: '831', abbreviation: 'พระภิกษุ', full: 'พระ' },
]

export const isBesideTheLetters = (letter: string) =>
  letter === '.' || letter === ' ' || letter === '(' || letter === ')'

export const prefixKey = (text: string) => text.replace(/[ .()]/g, '')

const forms = new Map<string, PrefixForm>()
/** Lengths of the keys that begin with a letter, longest first. */
const lengths = new Map<string, number[]>()

for (const { code, abbreviation, full } of [...PREFIXES, ...ALSO_WRITTEN]) {
  const clerical = CLERICAL.test(code)
  const needsSpace = BEGINS_NAMES.has(full) || (clerical && !BEFORE_ANY_NAME.has(full))
  const rank = RANK.test(code)
  const form = { glues: !(rank || needsSpace), needsSpace, everyday: EVERYDAY.test(code), rank }
  remember(full, { ...form, canonical: full, abbreviated: false, endsInDot: false })
  if (abbreviation === full) continue
  const written = { abbreviated: abbreviation.includes('.'), endsInDot: abbreviation.endsWith('.') }
  const other = forms.get(prefixKey(abbreviation))
  const ambiguous = other !== undefined && other.canonical !== full
  remember(abbreviation, { ...form, ...written, canonical: ambiguous ? abbreviation : full })
}

function remember(written: string, form: PrefixForm) {
  const key = prefixKey(written)
  forms.set(key, form)
  const known = lengths.get(key.charAt(0)) ?? []
  if (!known.includes(key.length)) known.push(key.length)
  lengths.set(
    key.charAt(0),
    known.sort((a, b) => b - a),
  )
}

export const prefixForm = (key: string): PrefixForm | undefined => forms.get(key)

export const prefixLengths = (firstLetter: string): readonly number[] => lengths.get(firstLetter) ?? []
