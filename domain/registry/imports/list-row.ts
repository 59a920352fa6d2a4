// One row of a list of any office, understood. Nothing of it is refused for a bad number: only who has no name is nobody.

import { ageOn } from '../../shared/thai-date.ts'
import type { Identifier } from '../people/identifiers.ts'
import { SEXES, type Sex } from '../people/lists.ts'
import { fullName } from '../people/names.ts'
import type { CleanedRow } from './cleaned-row.ts'
import { codeOf } from './cleaning/choices.ts'
import type { ListAbout, ListRow } from './list/list-row-context.ts'
import { checkAge, type ReadBirth, readListBirth } from './list/read-birth.ts'
import { readAdl, readCard, readCarer, readLiving, type Says } from './list/read-facts.ts'
import { readDisabilities, readGroups } from './list/read-groups.ts'
import { readLife } from './list/read-life.ts'
import { type ReadListName, readListName } from './list/read-name.ts'
import { readNote } from './list/read-note.ts'
import { readListNumber } from './list/read-number.ts'
import { readListPhones } from './list/read-phones.ts'
import { readListAddress, readRegisteredAddress } from './list/read-place.ts'

const MALE = /^(?:นาย|เด็กชาย|พระ|สามเณร)/
const FEMALE = /^(?:นาง|นางสาว|เด็กหญิง|แม่ชี)|หญิง$/
const CHILD = /^เด็ก(?:ชาย|หญิง)$/
/** พ.ร.บ. คำนำหน้า: from 15 on a boy is นาย and a girl นางสาว. */
const NO_CHILD_FROM = 15

export function cleanListRow(row: ListRow, about: ListAbout): CleanedRow {
  if (row.aside.oddFields !== undefined) return brokenLine(row)
  const { noNumberReason, ...numbers } = readListNumber(row)
  const name = readListName(row, about)
  const birth = readListBirth(row, about)
  const says: Says = { ...name, ...(birth ?? {}), ...(noNumberReason && !numbers.number ? { noNumberReason } : {}) }
  saySex(says, row)
  checkAge(row, birth, about)
  checkPrefix(row, name, birth, about)
  if (row.aside.homeMissing) row.warn('home-not-found', 'houseId')
  sayPlace(says, row, about)
  sayPhones(says, row)
  sayHealth(says, row, about)
  readCarer(says, row)
  readLiving(says, row, about)
  sayIdentifiers(says, row)
  readLife(row, about)
  const note = readNote(row)
  if (note) says.note = note
  tellFormulas(row)
  return { says, ...numbers, title: name ? titleOf(name) : '', remarks: row.remarks }
}

const titleOf = ({ prefix, firstName, lastName }: ReadListName) =>
  fullName({ prefix: prefix ?? null, firstName, lastName: lastName ?? null })

/** Behind the place where a line broke, every field may stand in another's column. */
function brokenLine(row: ListRow): CleanedRow {
  row.refuse('line-has-other-fields', null, { count: row.aside.oddFields ?? 0 })
  return { says: {}, title: [row.text('firstName'), row.text('lastName')].join(' ').trim(), remarks: row.remarks }
}

function saySex(says: Says, row: ListRow): void {
  const said = codeOf(SEXES, row.text('sex'))
  if (!said && row.text('sex') !== '') row.warn('value-not-in-list', 'sex')
  const ofPrefix = sexOfPrefix(says.prefix ?? '')
  if (said && ofPrefix && said !== ofPrefix) row.ask('prefix-of-other-sex', 'sex', { prefix: says.prefix ?? '' })
  const sex = said ?? ofPrefix
  if (sex) says.sex = sex
}

const sexOfPrefix = (prefix: string): Sex | undefined =>
  FEMALE.test(prefix) ? 'female' : MALE.test(prefix) ? 'male' : undefined

/** With only a year, she is surely fifteen a year later. */
function checkPrefix(
  row: ListRow,
  name: ReadListName | undefined,
  birth: ReadBirth | undefined,
  { today }: ListAbout,
): void {
  if (!name?.prefix || !CHILD.test(name.prefix) || !birth) return
  const day = birth.birthPrecision === 'year' ? `${birth.birthDate.slice(0, 4)}-12-31` : birth.birthDate
  const key = row.text('prefix') !== '' ? 'prefix' : row.has('fullName') ? 'fullName' : 'firstName'
  if (ageOn(day, today) >= NO_CHILD_FROM) row.warn('prefix-outdated', key, { prefix: name.prefix })
}

function sayPlace(says: Says, row: ListRow, about: ListAbout): void {
  const address = readListAddress(row, about)
  if (address) says.address = address
  const registered = readRegisteredAddress(row, about)
  if (registered) says.registeredAddress = registered
}

function sayPhones(says: Says, row: ListRow): void {
  if (!row.has('phones')) return
  const { phones, phoneOwners } = readListPhones(row)
  says.phones = phones
  if (phoneOwners.length > 0) says.phoneOwners = phoneOwners
}

const MOST_DISEASES = 40

function sayHealth(says: Says, row: ListRow, about: ListAbout): void {
  const groups = readGroups(row)
  const disabilities = readDisabilities(row)
  if (disabilities) says.disabilities = disabilities
  if (disabilities && disabilities.length > 0 && groups && !groups.includes('disabled')) groups.push('disabled')
  if (groups) says.groups = groups
  else if (disabilities && disabilities.length > 0) says.groups = ['disabled']
  readCard(says, row, about)
  readAdl(says, row, about)
  const diseases = wordsOf(row, 'diseases')
  if (diseases) says.diseases = diseases.slice(0, MOST_DISEASES)
  const allergies = wordsOf(row, 'allergies')
  if (allergies) says.allergies = allergies.slice(0, 20)
}

const NONE = /^(?:ไม่มี|ปฏิเสธ|ไม่แพ้)/

function wordsOf(row: ListRow, key: string): string[] | undefined {
  if (!row.has(key)) return undefined
  const words = row.columnsOf(key).flatMap((one) => row.text(one).split(/[,，、;\n]|\s\/\s/))
  return [...new Set(words.map((word) => word.trim().slice(0, 120)).filter((word) => word !== '' && !NONE.test(word)))]
}

const NUMBERS = [
  { key: 'hospitalNumber', kind: 'hospital-number' },
  { key: 'healthStationNumber', kind: 'health-station-number' },
  { key: 'passport', kind: 'passport' },
] as const

/** Every house has its own numbers: they say nothing without whose they are. */
function sayIdentifiers(says: Says, row: ListRow): void {
  const unit = row.text('healthUnit')
  const identifiers = NUMBERS.flatMap(({ key, kind }): Identifier[] => {
    const value = row.text(key).slice(0, 40)
    if (value.length < 2 || (kind !== 'passport' && unit === '')) return []
    return [{ kind, issuer: kind === 'passport' ? null : unit.slice(0, 120), fromDay: null, toDay: null, value }]
  })
  if (identifiers.length > 0) says.identifiers = identifiers
}

const FORMULA = /^(?:[=+@]|-(?=[^\d\s-]))/

/** Kept as the words they are: nothing is ever reckoned. */
function tellFormulas(row: ListRow): void {
  for (const kind of ['note', 'fullName', 'firstName', 'lastName', 'diseases', 'village'])
    for (const key of row.columnsOf(kind))
      if (FORMULA.test(row.typed(key).trim()) && row.text(key) !== '') row.fix('formula-as-text', key)
}
