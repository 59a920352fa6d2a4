// One row of the eighteen columns, with the faults of its time: an unknown birthday stands as 1 January, a number that
// nobody knew as "?", the whole address in one cell, sex often left to be guessed from the prefix.
import type { Address, PersonFacts } from '../people/person.ts'
import type { About, CleanedRow } from './cleaned-row.ts'
import { readAddress } from './cleaning/places.ts'
import type { RowReading } from './cleaning/row-reading.ts'
import type { PersonKey } from './person-columns.ts'
import { cleanPersonRow } from './person-row.ts'
import type { PredecessorKey } from './predecessor-columns.ts'

type Row = RowReading<PredecessorKey>
type Says = Partial<PersonFacts>

const SEX_OF: Record<string, PersonFacts['sex']> = {
  นาย: 'male',
  เด็กชาย: 'male',
  พระ: 'male',
  สามเณร: 'male',
  นาง: 'female',
  นางสาว: 'female',
  เด็กหญิง: 'female',
  แม่ชี: 'female',
}

/** Kept with its source, so that what still names it can be found; never a key. */
const FORMER_ID = { kind: 'case-number', issuer: 'psnid (ระบบเดิม)', fromDay: null, toDay: null } as const

const REGISTERED = {
  house: 'registeredHouse',
  moo: 'registeredMoo',
  subdistrict: 'registeredSubdistrict',
  district: 'registeredDistrict',
  province: 'registeredProvince',
}

/** 12/3 ม.4 บ้านท่าข้าม: house, village number and what comes behind. */
const WHOLE_LINE = /^(?<house>[\d/-]+)\s*(?:หมู่ที่|หมู่|ม\.)\s*(?<moo>\d{1,2})(?:\s+(?<village>.+))?$/

export function cleanPredecessorRow(row: Row, about: About): CleanedRow {
  const cleaned = cleanPersonRow(row as unknown as RowReading<PersonKey>, about)
  const says = cleaned.says as Says
  saySex(says, row)
  sayBirth(says, row)
  if (says.address) says.address = withoutLine(says.address)
  const registered = readAddress(row.readAs(REGISTERED), about.areas)
  if (registered) says.registeredAddress = withoutLine(registered)
  if (says.disabilities && says.disabilities.length > 0) says.groups = ['disabled']
  const psnid = row.text('psnid')
  if (psnid.length > 1) says.identifiers = [{ ...FORMER_ID, value: psnid.slice(0, 40) }]
  return { ...cleaned, says }
}

function saySex(says: Says, row: Row): void {
  const guessed = says.prefix ? SEX_OF[says.prefix] : undefined
  if (says.sex || !guessed) return
  says.sex = guessed
  row.fix('sex-from-prefix', 'sex')
}

/** Its forms could not leave a birthday out. */
function sayBirth(says: Says, row: Row): void {
  if (says.birthPrecision !== 'day' || !says.birthDate?.endsWith('-01-01')) return
  says.birthPrecision = 'year'
  row.fix('birthday-unknown', 'birthDate')
}

function withoutLine(address: Address): Address {
  const parts = WHOLE_LINE.exec(address.house ?? '')?.groups
  if (!parts || (address.moo !== null && address.moo !== Number(parts.moo))) return address
  return {
    ...address,
    house: parts.house ?? null,
    moo: Number(parts.moo),
    village: address.village ?? parts.village ?? null,
  }
}
