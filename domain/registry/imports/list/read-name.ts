// A name in one cell or in three, with what stands in its brackets, and what keyboards did to it.
import { normalizeThai } from '../../../shared/thai-text.ts'
import { canonicalPrefix, parsePrefix, splitName } from '../../people/names.ts'
import { PREFIXES } from '../../people/prefixes.ts'
import { remembered } from '../cleaning/remembered.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'
import { lifeSaid } from './read-life.ts'

export type ReadListName = {
  prefix?: string
  firstName: string
  middleName?: string
  lastName?: string
  nickname?: string
}

const LONGEST = 120
const split = remembered(splitName)
const prefixOf = remembered(canonicalPrefix, 2_000)
const prefixOfCode = new Map(PREFIXES.map(({ code, full }) => [code, full]))

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/
const NIKHAHIT = /\u0e4d[\u0e48-\u0e4b]*\u0e32/
const DOUBLE_E = /เเ/
const LOST_LETTER = /(?<=[ก-๎])[?\ufffd](?=[ก-๎])/g
const IN_BRACKETS = /[([]([^)\]]*)[)\]]?/
const NO_SURNAME = /^(?:ไม่มี|ไม่มีนามสกุล|-+)$/

/** What the letters of a typed name suffered, whatever the reading makes of them. */
export function slipsOfName(typed: string): string[] {
  const slips: string[] = []
  if (INVISIBLE.test(typed)) slips.push('name-invisible-letters')
  if (NIKHAHIT.test(typed)) slips.push('name-split-am')
  if (DOUBLE_E.test(typed)) slips.push('name-double-e')
  if (typed !== typed.trim() || /\s{2}/.test(typed)) slips.push('name-spaces')
  return slips
}

/** Undefined, and the row refused, where no name stands. */
export function readListName(row: ListRow, { dialect }: ListAbout): ReadListName | undefined {
  const keys = ['fullName', 'firstName', 'lastName'].filter((key) => row.has(key))
  for (const key of keys) for (const slip of slipsOfName(row.typed(key))) row.fix(slip, key)
  const key = row.text('fullName') === '' ? 'firstName' : 'fullName'
  const { name: written, nickname } = cleanName(row, key)
  if (written === '') return void row.refuse('name-missing', row.has(key) ? key : (keys[0] ?? null))
  const family = row.has('lastName') ? cleanName(row, 'lastName').name : ''
  const parts = split(firstOfTwo(row, key, written))
  const inColumn = prefixInColumn(row, dialect)
  const prefix = inColumn ?? parts.prefix ?? undefined
  if (inColumn === undefined && parts.prefix !== null) row.fix('name-had-prefix', key, { prefix: parts.prefix })
  const lastName = family === '' ? parts.lastName : family
  const firstName =
    inColumn !== undefined && parts.prefix !== null && parts.prefix !== inColumn ? written : parts.firstName
  return {
    ...(prefix ? { prefix: prefix.slice(0, 80) } : {}),
    firstName: (family === '' ? firstName : wholeGiven(parts, firstName)).slice(0, LONGEST),
    ...(row.text('middleName') === '' ? {} : { middleName: row.text('middleName').slice(0, LONGEST) }),
    ...(lastName && !NO_SURNAME.test(lastName) ? { lastName: lastName.slice(0, LONGEST) } : {}),
    ...(nickname ? { nickname: nickname.slice(0, 60) } : {}),
  }
}

/** Beside a surname column, two words of a given name are both given: the second is no surname. */
const wholeGiven = ({ lastName }: { lastName: string | null }, firstName: string) =>
  lastName === null ? firstName : `${firstName} ${lastName}`

function prefixInColumn(row: ListRow, dialect: ListAbout['dialect']): string | undefined {
  const text = row.text('prefix')
  if (text === '') return undefined
  return dialect === 'codes' && /^\d+$/.test(text) ? prefixOfCode.get(text.padStart(3, '0')) : prefixOf(text)
}

/** The name without its brackets and lost letters, each told. */
function cleanName(row: ListRow, key: string): { name: string; nickname?: string } {
  let name = row.text(key)
  if (LOST_LETTER.test(name)) {
    row.warn('name-letter-lost', key)
    name = name.replace(LOST_LETTER, '')
  }
  const inside = IN_BRACKETS.exec(name)?.[1]?.trim()
  if (inside === undefined) return { name }
  name = normalizeThai(name.replace(new RegExp(IN_BRACKETS, 'g'), ' '))
  const life = lifeSaid(inside)
  if (life) row.ask(life, key)
  else if (inside !== '') row.fix('name-in-brackets', key, { part: inside })
  return life || inside === '' || /\d/.test(inside) ? { name } : { name, nickname: inside }
}

const BETWEEN_TWO = /\s*(?:,|\/|;|\bและ\b|(?<=\s)และ(?=\s|[ก-๎]))\s*/

/** นายก ข และ นางค ง: the first is taken, and somebody is asked for the second. */
function firstOfTwo(row: ListRow, key: string, written: string): string {
  const [first = written, second] = written.split(BETWEEN_TWO)
  if (second === undefined || parsePrefix(first) === undefined || parsePrefix(second) === undefined) return written
  row.ask('name-of-two', key)
  return first
}
