// Every deliberately bad row of the six agencies is named on its row, and every good one means what was meant.
import { beforeAll, describe, expect, test } from 'vitest'
import type { CleanedRow } from '../../../domain/registry/imports/cleaned-row.ts'
import { DISABILITIES } from '../../../domain/registry/people/lists.ts'
import { canonicalPrefix } from '../../../domain/registry/people/names.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { readTruth } from '../../testing-agencies.ts'
import { placeOf, type SeenRow, seeAgencyRows } from '../../testing-agency-rows.ts'

/** The codes of the truth, and by which of ours each is told. Those left out are seen only beside other lists. */
const OURS: Record<string, string> = {
  ID_MISSING: 'number-missing',
  ID_CHECKSUM: 'number-checksum',
  ID_LENGTH: 'number-length',
  ID_SCIENTIFIC: 'number-scientific',
  ID_MASKED: 'number-masked',
  ID_THAI_DIGITS: 'number-thai-digits',
  ID_SEPARATORS: 'number-had-separators',
  ID_NUMERIC: 'number-was-numeric',
  ID_TEXT_JUNK: 'number-had-junk',
  NAME_GLUED_PREFIX: 'name-had-prefix',
  NAME_ZERO_WIDTH: 'name-invisible-letters',
  NAME_NIKHAHIT: 'name-split-am',
  NAME_DOUBLE_E: 'name-double-e',
  NAME_SPACES: 'name-spaces',
  NAME_IN_PAREN: 'name-in-brackets',
  NAME_MISSING: 'name-missing',
  PREFIX_OUTDATED: 'prefix-outdated',
  PREFIX_SEX: 'prefix-of-other-sex',
  PERSON_DEAD: 'person-died',
  PERSON_MOVED: 'person-moved',
  DOB_INVALID: 'date-impossible birth-unknown',
  DOB_FUTURE: 'date-in-future',
  DOB_YEAR_ONLY: 'birth-year-only',
  DOB_JAN1: 'date-jan-first',
  DOB_CE_IN_BE: 'date-era-ce',
  DOB_BE_IN_CE: 'date-era-be',
  DOB_2DIGIT: 'date-two-digit-year',
  DOB_PRE2484: 'date-pre-2484',
  AGE_MISMATCH: 'age-differs',
  HOUSE_AS_DATE: 'house-was-date',
  ADDR_TAMBON_AMBIGUOUS: 'subdistrict-ambiguous',
  ADDR_FREE_TEXT: 'address-taken-apart',
  ADDR_LAO_NAME: 'subdistrict-is-authority',
  GEO_SWAPPED: 'point-swapped',
  GEO_OUTSIDE: 'point-outside',
  PHONE_LOST_ZERO: 'phone-lost-zero',
  PHONE_INVALID: 'phone-unreadable',
  PHONE_RELATIVE: 'phone-of-relative',
  CARD_EXPIRED: 'card-expired',
  DIS_TYPE_UNKNOWN: 'disability-unknown',
  ADL_RANGE: 'number-out-of-range',
  NUM_TEXT: 'number-as-text',
  TEXT_CUT: 'text-may-be-cut',
  ENC_LOST: 'name-letter-lost',
  LINE_FIELDS: 'line-has-other-fields',
  HOME_NOT_FOUND: 'home-not-found',
  NOT_IN_AREA: 'not-in-area',
  ROW_DUPLICATE: 'person-row-repeated',
  ROW_TOTAL: 'row-is-total',
  ROW_NOTE: 'row-is-note',
  ROW_HEADER: 'row-is-header',
  ROW_TITLE: 'row-is-title',
  SHEET_SKIP: 'sheet-without-persons',
}

/** What the cells of the row themselves don't show. */
const UNSEEN: Record<string, string> = {
  // The cell says ตลอดชีพ, which never expires.
  'a-pmj-disability-songkhla.xlsx|คนพิการ|22': 'CARD_EXPIRED',
  'a-pmj-disability-songkhla.xlsx|คนพิการ|214': 'CARD_EXPIRED',
  'a-pmj-disability-songkhla.xlsx|คนพิการ|370': 'CARD_EXPIRED',
  'a-pmj-disability-songkhla.xlsx|คนพิการ|405': 'CARD_EXPIRED',
  // The line is broken: none of its fields is believed.
  'b-rpst-43file/person.txt||377': 'PERSON_DEAD',
  // No birth date by which the prefix could be too young: 0000-00-00, and one in the year 3094.
  'e-predecessor-export.xls||494': 'PREFIX_OUTDATED',
  'e-predecessor-export.xls||1215': 'PREFIX_OUTDATED',
  'f-osm-survey-thakham.xlsx|ม.4|20': 'PREFIX_OUTDATED',
  // The cell has a year of four digits, which lies in the future.
  'f-osm-survey-thakham.xlsx|ม.4|42': 'DOB_2DIGIT',
}

const truth = readTruth()
let seen: Map<string, SeenRow>

beforeAll(async () => {
  seen = await seeAgencyRows()
}, 120_000)

test.each(Object.entries(OURS))('%s is told as %s on every row that has it', (code, ours) => {
  const defects = truth.defects.filter((defect) => defect.code === code)
  const silent = defects
    .map(({ file, sheet, row }) => placeOf(file, sheet, row))
    .filter((place) => !seen.get(place)?.remarks.some((remark) => ours.split(' ').includes(remark.code)))
  expect(defects.length).toBeGreaterThan(0)
  expect(silent.filter((place) => UNSEEN[place] !== code)).toEqual([])
})

test('a blank row is told to nobody', () => {
  const blank = truth.defects.filter(({ code }) => code === 'ROW_BLANK')
  expect(blank.flatMap(({ file, sheet, row }) => seen.get(placeOf(file, sheet, row))?.remarks ?? [])).toEqual([])
})

test('every row of a person is read as one, no other row is, and none is refused that need not be', () => {
  const persons = new Set(truth.clusters.flatMap(({ rows }) => rows.map((place) => placeOf(...place))))
  const mayMakeNobody = new Set(
    truth.defects
      .filter(({ code }) => code === 'ROW_DUPLICATE' || code === 'NAME_MISSING')
      .map(({ file, sheet, row }) => placeOf(file, sheet, row)),
  )
  const broken = new Set(
    truth.defects
      .filter(({ code }) => truth.codes[code]?.action === 'reject')
      .map(({ file, sheet, row }) => placeOf(file, sheet, row)),
  )
  const isRefused = ({ remarks }: SeenRow) => remarks.some(({ severity }) => severity === 'refuse')
  expect([...persons].filter((place) => !seen.get(place)?.isPerson)).toEqual([])
  const extra = [...seen].filter(
    ([place, { isPerson }]) => isPerson && !persons.has(place) && !mayMakeNobody.has(place),
  )
  expect(extra).toEqual([])
  expect([...seen].filter(([place, row]) => isRefused(row) !== broken.has(place)).map(([place]) => place)).toEqual([])
})

type Intended = {
  id: string
  cid: string
  prefix: string
  first: string
  last: string
  sex: string
  birth: string
  precision: string
  house: string
  moo: number | null
  tambonCode: string
  dis: number[]
}
type Field = {
  /** Rows with one of these defects say something else. */
  unless: RegExp
  files: RegExp
  said(row: CleanedRow, says: Partial<PersonFacts>): unknown
  meant(person: Intended, codes: string): unknown
}

const NAMES = /NAME_(?:SPELLING|SURNAME|FIRST)|ENC_LOST/
const PLACES = /ADDR_MOVED|HOME_NOT_FOUND/
const types = Object.keys(DISABILITIES)
const FIELDS: Record<string, Field> = {
  number: {
    unless: /ID_(?:MISSING|CHECKSUM|LENGTH|SCIENTIFIC|MASKED|SHARED)/,
    files: /./,
    said: ({ number }) => number,
    meant: ({ cid }) => cid,
  },
  'given name': { unless: NAMES, files: /./, said: (_, { firstName }) => firstName, meant: ({ first }) => first },
  surname: { unless: NAMES, files: /./, said: (_, { lastName }) => lastName ?? '', meant: ({ last }) => last },
  prefix: {
    unless: /PREFIX|NAME_SURNAME/,
    files: /./,
    said: (_, { prefix }) => prefix,
    meant: ({ prefix }) => canonicalPrefix(prefix),
  },
  sex: {
    unless: /PREFIX_SEX/,
    files: /./,
    said: (_, { sex }) => sex,
    meant: ({ sex }) => (sex === 'ชาย' ? 'male' : 'female'),
  },
  'birth date': {
    unless: /DOB_(?:INVALID|FUTURE)/,
    files: /./,
    said: (_, { birthDate, birthPrecision }) => `${birthDate} ${birthPrecision}`,
    meant: ({ birth, precision }, codes) =>
      precision === 'year' || /YEAR_ONLY|JAN1/.test(codes) ? `${birth.slice(0, 4)}-01-01 year` : `${birth} day`,
  },
  house: { unless: PLACES, files: /./, said: (_, { address }) => address?.house, meant: ({ house }) => house },
  'village number': { unless: PLACES, files: /./, said: (_, { address }) => address?.moo, meant: ({ moo }) => moo },
  area: {
    unless: PLACES,
    files: /./,
    said: (_, { address }) => address?.areaCode,
    meant: ({ tambonCode }) => tambonCode,
  },
  disabilities: {
    unless: /DIS_TYPE/,
    files: /^[ae]-/,
    said: (_, { disabilities = [] }) => disabilities.map((type) => types.indexOf(type) + 1).sort(),
    meant: ({ dis }) => [...dis].sort(),
  },
}

describe('what a row says is what was meant', () => {
  const people = new Map((truth.people as Intended[]).map((person) => [person.id, person]))
  const codesAt = new Map<string, string>()
  for (const { file, sheet, row, code } of truth.defects) {
    const place = placeOf(file, sheet, row)
    codesAt.set(place, `${codesAt.get(place) ?? ''} ${code}`)
  }

  test.each(Object.entries(FIELDS))('%s', (_, { unless, files, said, meant }) => {
    const rows = truth.clusters.flatMap(({ id, rows }) => rows.map((place) => ({ person: people.get(id)!, place })))
    let compared = 0
    const wrong: string[] = []
    for (const { person, place } of rows) {
      const at = placeOf(...place)
      const codes = codesAt.get(at) ?? ''
      const row = seen.get(at)?.cleaned
      if (!row || unless.test(codes) || !files.test(at) || /LINE_FIELDS|NAME_MISSING/.test(codes)) continue
      compared++
      const [is, should] = [said(row, row.says as Partial<PersonFacts>), meant(person, codes)].map((one) =>
        JSON.stringify(one),
      )
      if (is !== should) wrong.push(`${at}: ${is} for ${should}`)
    }
    expect(compared).toBeGreaterThan(2000)
    expect(wrong).toEqual([])
  })
})
