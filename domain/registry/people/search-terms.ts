// What somebody typed into the search box may mean: a number, a telephone, a house, names, places, or several of them.
import { normalizeThai, searchKey, toArabicDigits } from '../../shared/thai-text.ts'
import { parseCitizenNumber } from './citizen-number.ts'
import { parsePrefix } from './names.ts'
import { parsePhones } from './phone.ts'

export type SearchTerms = {
  /** All thirteen digits, checked. */
  number?: string
  /** A whole telephone number. */
  phone?: string
  /** The first digits of one, from its 0 on, or the last ones. */
  phoneDigits?: string
  house?: string
  moo?: number
  /** Without a prefix, one key a word, in the order they were typed. */
  words: string[]
}

const MOO = /(?:หมู่(?:ที่)?|(?:^|\s)ม\.?)\s*(\d{1,2})(?!\d)/
const HOUSE_SAID = /(?:บ้านเลขที่|เลขที่)\s*(?=\d)/
const HOUSE = /(?:^|\s)(\d{1,4}(?:\/\d{1,4})*[ก-ฮ]?)(?=\s|$)/
const DIGITS_ONLY = /^[+\d][\d\s-]*$/
/** Marks before the name of a place. ต อ จ without their dot begin many a name. */
const PLACE_MARK = /^(?:ตำบล|แขวง|อำเภอ|เขต|จังหวัด|[ตอจ]\.)(?=.)/
/** Four digits may be the end of a telephone number; fewer are a house. */
const FEWEST_PHONE_DIGITS = 4

/** Thai or Arabic digits, with or without prefix, dashes and spaces. */
export function readSearch(typed: string): SearchTerms {
  const text = toArabicDigits(normalizeThai(typed))
  return DIGITS_ONLY.test(text) ? readDigits(text) : readWords(text)
}

function readDigits(text: string): SearchTerms {
  const number = parseCitizenNumber(text)
  if ('number' in number) return { number: number.number, words: [] }
  const digits = text.replace(/\D+/g, '')
  const [phone] = /^0|^\+?66/.test(text) ? parsePhones(text).phones : []
  if (phone) return { phone, words: [] }
  if (digits.length >= FEWEST_PHONE_DIGITS && digits.length <= 10) return { phoneDigits: digits, words: [] }
  return digits.length < FEWEST_PHONE_DIGITS && digits !== '' ? { house: digits, words: [] } : { words: [] }
}

function readWords(text: string): SearchTerms {
  const moo = MOO.exec(text)
  const withoutMoo = text.replace(MOO, ' ').replace(HOUSE_SAID, ' ')
  const house = HOUSE.exec(withoutMoo)
  const names = withoutMoo.replace(HOUSE, ' ').trim()
  const words = (parsePrefix(names)?.rest ?? names)
    .replace(/(ตำบล|แขวง|อำเภอ|เขต|จังหวัด|[ตอจ]\.)\s+/g, '$1')
    .split(/[\s,]+/)
    .map((word) => searchKey(word.replace(PLACE_MARK, '')))
    .filter(Boolean)
  return {
    words: words.slice(0, 5),
    ...(house?.[1] ? { house: house[1] } : {}),
    ...(moo?.[1] ? { moo: Number(moo[1]) } : {}),
  }
}

/** How two names, or a name and a place, may stand in what was typed. */
export type NamePair = { first: string; last: string }

/** Given name and surname in this order or the other; of more words, any split into two. */
export function namePairs(words: string[]): NamePair[] {
  return words.slice(1).flatMap((_word, index) => {
    const [one, other] = [words.slice(0, index + 1).join(''), words.slice(index + 1).join('')]
    return [
      { first: one, last: other },
      { first: other, last: one },
    ]
  })
}
