// One row of the sheet บุคคล, understood. What a cell says is taken; an empty cell of a list says "none of these now".
import {
  DISABILITIES,
  GROUP_TAGS,
  HEALTH_RIGHTS,
  NO_NUMBER_REASONS,
  OCCUPATIONS,
  RELATIONSHIPS,
  SEXES,
} from '../people/lists.ts'
import { fullName } from '../people/names.ts'
import type { PersonFacts } from '../people/person.ts'
import type { About, CleanedRow } from './cleaned-row.ts'
import { readBaht, readNumber } from './cleaning/amounts.ts'
import { readChoice, readChoices, readParts } from './cleaning/choices.ts'
import { readDay } from './cleaning/days.ts'
import { readName } from './cleaning/names.ts'
import { readCitizenNumber } from './cleaning/numbers.ts'
import { readPhones } from './cleaning/phones.ts'
import { readAddress } from './cleaning/places.ts'
import type { RowReading } from './cleaning/row-reading.ts'
import { readWords } from './cleaning/words.ts'
import type { PersonKey } from './person-columns.ts'

type Row = RowReading<PersonKey>
type Says = Partial<PersonFacts>

const FOR_LIFE = /^(?:ตลอดชีพ|ตลอดชีวิต)$/
const THIRTEEN_DIGITS = /^\d{13}$/
const MOST_DISEASES = 40

export function cleanPersonRow(row: Row, about: About): CleanedRow {
  const number = readCitizenNumber(row, 'number')
  const name = readName(row)
  const says: Says = { ...name }
  sayIdentity(says, row, number !== undefined, about)
  say(says, 'address', readAddress(row, about.areas))
  sayHealth(says, row, about)
  sayCarer(says, row)
  sayLiving(says, row)
  const formCode = row.text('formCode')
  return {
    says,
    ...(number === undefined ? {} : { number }),
    ...(formCode === '' ? {} : { formCode }),
    title: name
      ? fullName({ prefix: name.prefix ?? null, firstName: name.firstName, lastName: name.lastName ?? null })
      : formCode,
    remarks: row.remarks,
  }
}

/** What is not known is not said. */
function say<Field extends keyof PersonFacts>(says: Says, field: Field, value: PersonFacts[Field] | undefined): void {
  if (value !== undefined) says[field] = value
}

/** A list that the sheet has no column for says nothing; one with an empty cell says that there is nothing. */
function sayList<Field extends ListField>(says: Says, row: Row, field: Field, read: () => Says[Field]): void {
  if (row.has(field)) says[field] = read()
}
type ListField = 'phones' | 'groups' | 'disabilities' | 'diseases'

function sayIdentity(says: Says, row: Row, hasNumber: boolean, { today }: About): void {
  const reason = readChoice(row, 'noNumberReason', NO_NUMBER_REASONS)
  if (!hasNumber && reason === undefined && row.text('number') === '') row.warn('number-missing', 'number')
  if (!hasNumber) say(says, 'noNumberReason', reason)
  say(says, 'nickname', readWords(row, 'nickname', 60))
  say(says, 'sex', readChoice(row, 'sex', SEXES))
  const born = readDay(row, 'birthDate', { today, birth: true })
  say(says, 'birthDate', born?.day)
  say(says, 'birthPrecision', born?.precision)
  sayList(says, row, 'phones', () => readPhones(row, 'phones'))
}

function sayHealth(says: Says, row: Row, { today }: About): void {
  say(says, 'healthRight', readChoice(row, 'healthRight', HEALTH_RIGHTS))
  sayList(says, row, 'groups', () => readChoices(row, 'groups', GROUP_TAGS))
  sayList(says, row, 'disabilities', () => readChoices(row, 'disabilities', DISABILITIES))
  say(says, 'disabilityCardNumber', readCardNumber(row))
  say(says, 'disabilityCardExpires', readExpiry(row, today))
  const adlScore = readNumber(row, 'adlScore', { from: 0, to: 20, whole: true })
  const adlOn = readDay(row, 'adlOn', { today })
  say(says, 'adlScore', adlScore)
  if (adlScore !== undefined) say(says, 'adlOn', adlOn?.day)
  sayList(says, row, 'diseases', () => readParts(row, 'diseases').slice(0, MOST_DISEASES))
}

/** Most cards carry the person's own 13 digits, written in any of the usual ways. */
function readCardNumber(row: Row): string | undefined {
  const text = readWords(row, 'disabilityCardNumber', 30)
  const digits = text?.replace(/[\s-]/g, '') ?? ''
  return THIRTEEN_DIGITS.test(digits) ? digits : text
}

function readExpiry(row: Row, today: string): string | undefined {
  if (FOR_LIFE.test(row.text('disabilityCardExpires'))) return 'lifetime'
  return readDay(row, 'disabilityCardExpires', { today, mayBeAhead: true })?.day
}

function sayCarer(says: Says, row: Row): void {
  say(says, 'carerName', readWords(row, 'carerName', 200))
  say(says, 'carerRelationship', readChoice(row, 'carerRelationship', RELATIONSHIPS))
  say(says, 'carerPhone', readPhones(row, 'carerPhone')[0])
}

function sayLiving(says: Says, row: Row): void {
  say(says, 'occupation', readChoice(row, 'occupation', OCCUPATIONS))
  say(says, 'incomeSatang', readBaht(row, 'income'))
  say(says, 'debtSatang', readBaht(row, 'debt'))
  say(says, 'note', readWords(row, 'note', 2000))
}
