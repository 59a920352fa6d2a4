// An address typed as one Thai line, taken apart: 100/5 ม.1 ต.สะบ้าย้อย อ.สะบ้าย้อย จ.สงขลา 90210.
import { normalizeThai, toArabicDigits } from '../../shared/thai-text.ts'

type Part = 'house' | 'moo' | 'village' | 'lane' | 'road' | 'community' | 'authority' | 'area'

/** `area` holds the words of ตำบล, อำเภอ and จังหวัด, ready to be searched for; `authority` is no area and is only shown. */
export type AddressParts = {
  house: string | null
  moo: number | null
  village: string | null
  lane: string | null
  road: string | null
  community: string | null
  authority: string | null
  area: string
  postcode: string | null
}

/** Longest first: หมู่บ้าน is no หมู่, บ้านเลขที่ is no บ้าน. What the area search understands keeps its mark. */
const MARKS: readonly (readonly [mark: string, part: Part, keeps?: 'mark'])[] = [
  ['บ้านเลขที่', 'house'],
  ['เลขที่', 'house'],
  ['หมู่บ้าน', 'village'],
  ['หมู่ที่', 'moo'],
  ['หมู่', 'moo'],
  ['ตรอก', 'lane'],
  ['ซอย', 'lane'],
  ['ซ.', 'lane'],
  ['ถนน', 'road'],
  ['ถ.', 'road'],
  ['ชุมชน', 'community'],
  ['เทศบาลนคร', 'authority', 'mark'],
  ['เทศบาลเมือง', 'authority', 'mark'],
  ['เทศบาลตำบล', 'authority', 'mark'],
  ['เทศบาล', 'authority', 'mark'],
  ['ทน.', 'authority', 'mark'],
  ['ทม.', 'authority', 'mark'],
  ['ทต.', 'authority', 'mark'],
  ['อบต.', 'authority', 'mark'],
  ['ตำบล', 'area', 'mark'],
  ['แขวง', 'area', 'mark'],
  ['ต.', 'area', 'mark'],
  ['กิ่งอำเภอ', 'area', 'mark'],
  ['อำเภอ', 'area', 'mark'],
  ['เขต', 'area', 'mark'],
  ['อ.', 'area', 'mark'],
  ['จังหวัด', 'area', 'mark'],
  ['จ.', 'area', 'mark'],
  ['ม.', 'moo'],
  ['บ้าน', 'village', 'mark'],
  ['บ.', 'village'],
]

const escaped = (text: string) => text.replace('.', '\\.')
/** A mark without its dot begins a word; ม before a figure needs neither dot nor space. */
const MARK = new RegExp(
  MARKS.map(([mark]) => (mark.endsWith('.') ? escaped(mark) : `(?<=^|[\\s,\\d])${mark}`)).join('|') +
    '|(?<=^|[\\s,\\d])ม(?=\\s*\\d)',
  'g',
)
const BANGKOK = /กทม\.?|กรุงเทพฯ|กรุงเทพ(?!ม)/g
const POSTCODE = /(?<!\d)(\d{5})(?!\d)\s*$/
const HOUSE = /^\d+(?:[/-]\d+)*(?:\s?[ก-ฮ](?=[\s,]|$))?/
/** A name is one word, with the number behind it: สุขใจ 3. */
const NAME = /^[^\s,]+(?:\s+\d+(?:\/\d+)*)?/

export function parseAddressLine(typed: string): AddressParts {
  const parts: AddressParts = {
    house: null,
    moo: null,
    village: null,
    lane: null,
    road: null,
    community: null,
    authority: null,
    area: '',
    postcode: null,
  }
  const line = toArabicDigits(normalizeThai(typed)).replace(BANGKOK, 'จ.กรุงเทพมหานคร').replace(/\s+/g, ' ').trim()
  const postcode = POSTCODE.exec(line)
  parts.postcode = postcode?.[1] ?? null
  for (const { part, text, mark } of piecesOf(postcode ? line.slice(0, postcode.index) : line))
    take(parts, part, text, mark)
  parts.area = parts.area.trim()
  return parts
}

type Piece = { part: Part | undefined; text: string; mark: string }

function piecesOf(line: string): Piece[] {
  const found = [...line.matchAll(MARK)].filter(({ index, 0: mark }, at, all) => {
    const before = all[at - 1]
    // ต. บ้านนา: the name itself begins with what else is a mark.
    return mark.endsWith('.') || !before || line.slice(before.index + before[0].length, index).trim() !== ''
  })
  const pieces: Piece[] = [{ part: undefined, text: line.slice(0, found[0]?.index), mark: '' }]
  found.forEach(({ index, 0: mark }, at) => {
    const [, part, keeps] = MARKS.find(([known]) => known === mark) ?? [mark, 'moo' as const]
    const text = line.slice(index + mark.length, found[at + 1]?.index)
    pieces.push({ part, text, mark: keeps ? mark : '' })
  })
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/^[\s,]+|[\s,]+$/g, '') }))
}

/** What is no part of the piece goes on to the words of the area: หมู่ 3 ท่าข้าม หาดใหญ่. */
function take(parts: AddressParts, part: Part | undefined, text: string, mark: string): void {
  if (text === '') return
  if (part === 'area') {
    parts.area += ` ${mark}${text}`
    return
  }
  const known = part ?? 'house'
  const pattern = known === 'house' ? HOUSE : known === 'moo' ? /^\d{1,2}(?!\d)/ : NAME
  const value = parts[known] === null ? pattern.exec(text)?.[0] : undefined
  if (value === undefined) {
    parts.area += ` ${text}`
    return
  }
  const rest = text.slice(value.length).replace(/^[\s,]+/, '')
  if (known === 'moo') parts.moo = Number(value)
  else parts[known] = mark + value
  if (rest !== '') parts.area += ` ${rest}`
}

type Home = {
  house: string | null
  moo: number | null
  village?: string | null | undefined
  lane?: string | null | undefined
  road?: string | null | undefined
  community?: string | null | undefined
}

/** The part before ต. อ. จ., as Thais write it: 100/5 ม.1 ซ.สุขใจ ถ.เพชรเกษม ชุมชนบ้านใต้. */
export const homeInOneLine = ({ house, moo, village, lane, road, community }: Home): string =>
  [
    house,
    moo === null ? null : `ม.${moo}`,
    village,
    lane && `ซ.${lane}`,
    road && `ถ.${road}`,
    community && `ชุมชน${community}`,
  ]
    .filter(Boolean)
    .join(' ')
