// Why a person was found, from what was typed and what her line says.
import type { PersonMatch } from '../../../domain/registry/people/person-match.ts'
import { formatPhone } from '../../../domain/registry/people/phone.ts'
import { searchKey } from '../../../domain/shared/thai-text.ts'
import type { Search } from './people-search.queries.ts'

export type FoundPerson = {
  firstName: string
  lastName: string | null
  nickname: string | null
  house: string | null
  carerPhone: string | null
  phones: string[]
}

const CLOSENESS = ['exact', 'begins', 'sound', 'letter'] as const

export function matchOf({ terms, spellings }: Search, person: FoundPerson): PersonMatch {
  const { number, phone, phoneDigits, house, words } = terms
  if (number) return { kind: 'number', text: null }
  const digits = phone ?? phoneDigits
  if (digits) return byDigits(digits, person)
  if (house && words.length === 0) return { kind: 'house', text: house }
  return byName(words, spellings, person)
}

function byDigits(digits: string, { phones, carerPhone, house }: FoundPerson): PersonMatch {
  const hers = phones.find((phone) => phone.endsWith(digits) || phone.startsWith(digits))
  if (hers) return { kind: 'phone', text: formatPhone(hers) }
  if (carerPhone === digits) return { kind: 'carer-phone', text: formatPhone(carerPhone) }
  return { kind: 'house', text: house }
}

/** The worst of her names' best words: สมศรี typed right and แก้ว misspelt is a letter off. */
function byName(words: string[], spellings: Search['spellings'], person: FoundPerson): PersonMatch {
  const typed = [...new Set([...words, ...[...spellings.keys()]])]
  const closest = (name: string | null) => {
    const key = searchKey(name ?? '')
    if (!key) return undefined
    const at = typed.map((word) => closeness(word, key, spellings)).filter((level) => level >= 0)
    return at.length > 0 ? Math.min(...at) : undefined
  }
  const names = [closest(person.firstName), closest(person.lastName)].filter((level) => level !== undefined)
  const nickname = closest(person.nickname)
  if (names.length === 0 || (nickname !== undefined && nickname < Math.min(...names)))
    return nickname === undefined ? { kind: 'house', text: person.house } : { kind: 'nickname', text: person.nickname }
  const level = words.length > 1 ? Math.max(...names) : Math.min(...names)
  return { kind: CLOSENESS[level] ?? 'letter', text: null }
}

function closeness(word: string, key: string, spellings: Search['spellings']): number {
  if (word === key) return 0
  if (key.startsWith(word)) return 1
  const { sound = [], beginning = [], near = [] } = spellings.get(word) ?? {}
  return sound.includes(key) || beginning.includes(key) ? 2 : near.includes(key) ? 3 : -1
}
