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
  const says: Says = {
    ...name,
    ...identityOf(row, number !== undefined, about),
    ...homeOf(row, about),
    ...healthOf(row, about),
    ...carerOf(row),
    ...livingOf(row),
  }
  const formCode = row.text('formCode')
  return {
    says: withoutSilence(says),
    ...(number === undefined ? {} : { number }),
    ...(formCode === '' ? {} : { formCode }),
    title: name
      ? fullName({ prefix: name.prefix ?? null, firstName: name.firstName, lastName: name.lastName ?? null })
      : formCode,
    remarks: row.remarks,
  }
}

function identityOf(row: Row, hasNumber: boolean, { today }: About): Says {
  const reason = readChoice(row, 'noNumberReason', NO_NUMBER_REASONS)
  if (!hasNumber && reason === undefined && row.text('number') === '') row.warn('number-missing', 'number')
  const born = readDay(row, 'birthDate', { today, birth: true })
  return {
    noNumberReason: hasNumber ? undefined : reason,
    nickname: readWords(row, 'nickname', 60),
    sex: readChoice(row, 'sex', SEXES),
    birthDate: born?.day,
    birthPrecision: born?.precision,
    ...listOf(row, 'phones', () => readPhones(row, 'phones')),
  } as Says
}

function homeOf(row: Row, { areas }: About): Says {
  const address = readAddress(row, areas)
  return address ? { address } : {}
}

function healthOf(row: Row, { today }: About): Says {
  const adlScore = readNumber(row, 'adlScore', { from: 0, to: 20, whole: true })
  const adlOn = readDay(row, 'adlOn', { today })
  return {
    healthRight: readChoice(row, 'healthRight', HEALTH_RIGHTS),
    ...listOf(row, 'groups', () => readChoices(row, 'groups', GROUP_TAGS)),
    ...listOf(row, 'disabilities', () => readChoices(row, 'disabilities', DISABILITIES)),
    disabilityCardNumber: readCardNumber(row),
    disabilityCardExpires: readExpiry(row, today),
    adlScore,
    adlOn: adlScore === undefined ? undefined : adlOn?.day,
    ...listOf(row, 'diseases', () => readParts(row, 'diseases').slice(0, MOST_DISEASES)),
  } as Says
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

const carerOf = (row: Row): Says =>
  ({
    carerName: readWords(row, 'carerName', 200),
    carerRelationship: readChoice(row, 'carerRelationship', RELATIONSHIPS),
    carerPhone: readPhones(row, 'carerPhone')[0],
  }) as Says

const livingOf = (row: Row): Says =>
  ({
    occupation: readChoice(row, 'occupation', OCCUPATIONS),
    incomeSatang: readBaht(row, 'income'),
    debtSatang: readBaht(row, 'debt'),
    note: readWords(row, 'note', 2000),
  }) as Says

/** A list that the sheet has no column for says nothing; one with an empty cell says that there is nothing. */
const listOf = <Value>(row: Row, key: PersonKey, read: () => Value[]) => (row.has(key) ? { [key]: read() } : {})

const withoutSilence = (says: Says) =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined))
