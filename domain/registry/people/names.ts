// Names as they stand in one cell: prefix, given name, surname. หะยี, แว, นิ, เจ๊ะ and ต่วน belong to the given name.
import { normalizeThai } from '../../shared/thai-text.ts'
import { isBesideTheLetters, type PrefixForm, prefixForm, prefixKey, prefixLengths } from './prefix-forms.ts'

export type NameParts = { prefix: string | null; firstName: string; lastName: string | null }

/** Real given names that look like a prefix and a name; only when nothing follows them. */
const NAMES_LIKE_PREFIXES = new Set(['นางลอย', 'พระพาย', 'พระจันทร์', 'พระนาย'])
const FEMALE_RANK = /^(?:\(หญิง\)|หญิง)/
const FEMALE_RANK_AFTER_SPACE = /^(?:\(หญิง\)|หญิง(?= ))/
/** Marks that cannot begin a name: where one follows, the prefix was none (นายิก). */
const CANNOT_BEGIN = /^[\u0e30-\u0e3a\u0e45-\u0e4e]/

type Taken = { form: PrefixForm; canonical: string; dotted: boolean; end: number }

/**
 * The longest prefix at the beginning, in its full form, and what follows it; professional titles are taken together
 * (ผศ.ดร.). Undefined when there is none, or when nothing follows that could be a name.
 */
export function parsePrefix(text: string): { prefix: string; rest: string } | undefined {
  const typed = normalizeThai(text)
  const first = NAMES_LIKE_PREFIXES.has(typed) ? undefined : takePrefix(typed)
  if (!first) return undefined
  let prefix = first.canonical
  let rest = afterPrefix(typed, first)
  for (let next = takePrefix(rest); next?.form.abbreviated && next.dotted; next = takePrefix(rest)) {
    prefix += next.canonical
    rest = afterPrefix(rest, next)
  }
  return { prefix, rest }
}

const afterPrefix = (typed: string, { end }: Taken) => typed.slice(end).replace(/^[ .]+/, '')

function takePrefix(typed: string): Taken | undefined {
  const ends: number[] = []
  let letters = ''
  const [longest = 0] = prefixLengths(typed.charAt(0))
  for (let at = 0; at < typed.length && letters.length < longest; at++) {
    const letter = typed.charAt(at)
    if (isBesideTheLetters(letter)) continue
    letters += letter
    ends.push(at + 1)
  }
  for (const length of prefixLengths(typed.charAt(0))) {
    const form = length > letters.length ? undefined : prefixForm(letters.slice(0, length))
    const taken = form && taking(typed, form, ends[length - 1] ?? 0)
    if (taken) return taken
  }
  return undefined
}

/** Whether the prefix may end here. */
function taking(typed: string, form: PrefixForm, lettersEnd: number): Taken | undefined {
  let end = lettersEnd
  while (typed.charAt(end) === '.' || typed.charAt(end) === ')') end++
  let canonical = form.canonical
  if (form.rank) {
    const spaces = typed.charAt(end) === ' ' ? 1 : 0
    const [female] = (spaces ? FEMALE_RANK_AFTER_SPACE : FEMALE_RANK).exec(typed.slice(end + spaces)) ?? []
    if (female) {
      canonical += 'หญิง'
      end += spaces + female.length
    }
  }
  const before = typed.slice(0, lettersEnd)
  const dotted = typed.charAt(lettersEnd) === '.' || (!form.endsInDot && before.includes('.'))
  const rest = typed.slice(end)
  const isPrefix = form.abbreviated ? endsAbbreviation(form, dotted, before, rest) : endsWord(form, rest)
  return isPrefix ? { form, canonical, dotted, end } : undefined
}

function endsAbbreviation(form: PrefixForm, dotted: boolean, before: string, rest: string): boolean {
  const name = rest.trimStart()
  if (name === '' || CANNOT_BEGIN.test(name)) return false
  if (dotted || form.everyday) return true
  // Without its dot นพ is a name as well: it is a prefix when a name and a surname follow.
  return rest.startsWith(' ') && (before.includes('.') || name.includes(' '))
}

function endsWord(form: PrefixForm, rest: string): boolean {
  const name = rest.trimStart()
  if (name === '' || CANNOT_BEGIN.test(name)) return false
  if (name !== rest) return true
  return !form.needsSpace && hasTwoConsonants(name)
}

/** นางฟ้า and นายก are names: what follows the prefix is too little to be one. */
const hasTwoConsonants = (name: string) => /[ก-ฮ][^ก-ฮ]*[ก-ฮ]|[A-Za-z]{2}/.test(name)

/** น.ส., นส. and นางสาว → นางสาว; what the registry does not know stays as typed. */
export function canonicalPrefix(text: string): string {
  const typed = normalizeThai(text)
  const known = prefixForm(prefixKey(typed))
  if (known) return known.canonical
  // With a name behind it, it is read like any other cell.
  const asName = parsePrefix(`${typed} กข กข`)
  return asName?.rest === 'กข กข' ? asName.prefix : typed
}

/** Remarks in brackets are left out; of three words the first is the given name. */
export function splitName(text: string): NameParts {
  const typed = normalizeThai(text)
  const { prefix = null, rest = typed } = parsePrefix(typed) ?? {}
  const words = rest.replace(IN_BRACKETS, ' ').trim().split(/ +/)
  const noble = words.indexOf('ณ', 1)
  const given = noble > 0 ? noble : startsWithHonour(words) ? 2 : 1
  const firstName = words.slice(0, given).join(noble > 0 ? ' ' : '')
  const lastName = words.slice(given).join(' ').replace(/^แซ่ /, 'แซ่')
  return { prefix, firstName, lastName: /^-*$/.test(lastName) ? null : lastName }
}

const IN_BRACKETS = /\([^)]*\)?/g
const HONOURS = new Set(['หะยี', 'ฮัจยี', 'แว', 'นิ', 'เจ๊ะ', 'เจะ', 'ต่วน', 'ตวน'])

/** เจ๊ะ อามีเนาะ สาและ is เจ๊ะอามีเนาะ by name. */
const startsWithHonour = (words: string[]) => words.length > 2 && HONOURS.has(words[0]!)

/** นางสมมุติ ดีงาม · ร้อยตรี สมมุติ ดีงาม. */
export function fullName(name: { prefix?: string | null; firstName: string; lastName?: string | null }): string {
  const { prefix, firstName, lastName } = name
  const glue = prefix && prefixForm(prefixKey(prefix))?.glues ? '' : ' '
  return [prefix ? prefix + glue : '', firstName, lastName ? ` ${lastName}` : ''].join('')
}
