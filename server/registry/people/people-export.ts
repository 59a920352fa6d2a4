// The list as a file, page by page: a slow reader never holds a transaction. The last line says how many there are.
import { writeXlsxStream } from 'hucre'
import { peopleAreas } from '../../../domain/ground/access/scope.policy.ts'
import { maskNumber } from '../../../domain/registry/people/citizen-number.ts'
import { GROUP_TAGS, HEALTH_RIGHTS, SEXES } from '../../../domain/registry/people/lists.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import { BYTE_ORDER_MARK, csvLine, safeCell } from '../../platform/safe-cell.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { type ExportCursor, type ExportedPerson, listPeopleToExport } from './people-export.queries.ts'
import type { PeopleFilter } from './people-list.queries.ts'

const PAGE = 2_000

/** Whole numbers only with a reason, which the audit keeps. */
export type ExportOptions = { unmask?: string | undefined }

type Cell = string | number | null

const HEADINGS = [
  'เลขประจำตัวประชาชน',
  'คำนำหน้า',
  'ชื่อ',
  'นามสกุล',
  'ชื่อเล่น',
  'เพศ',
  'วันเกิด',
  'โทรศัพท์',
  'บ้านเลขที่',
  'หมู่ที่',
  'ตำบล',
  'อำเภอ',
  'จังหวัด',
  'สิทธิการรักษา',
  'กลุ่มเป้าหมาย',
  'ADL',
  'เยี่ยมล่าสุด',
  'ความต้องการที่ยังไม่ได้รับ',
]

const numberOf = (centre: Centre, { sealed }: ExportedPerson, { unmask }: ExportOptions) => {
  if (!sealed) return null
  const number = centre.seal.open(sealed).toString()
  return unmask ? number : maskNumber(number)
}

const cellsOf = (centre: Centre, person: ExportedPerson, options: ExportOptions): Cell[] => [
  numberOf(centre, person, options),
  person.prefix,
  person.firstName,
  person.lastName,
  person.nickname,
  person.sex && SEXES[person.sex],
  person.birthDate && formatThaiDate(person.birthDate, 'numeric', person.birthPrecision ?? 'day'),
  person.phones,
  person.house,
  person.moo,
  person.subdistrict,
  person.district,
  person.province,
  person.healthRight && HEALTH_RIGHTS[person.healthRight],
  person.groups.map((tag) => GROUP_TAGS[tag]).join(', '),
  person.adlScore,
  person.lastVisitOn && formatThaiDate(person.lastVisitOn, 'numeric'),
  person.openNeeds,
]

async function* pages(centre: Centre, who: Who, filter: PeopleFilter): AsyncGenerator<ExportedPerson[]> {
  let after: ExportCursor
  for (;;) {
    const page = await inWork(centre, who, ({ db, actor }) =>
      listPeopleToExport(db, centre.seal, peopleAreas(actor), filter, after, PAGE),
    )
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)
  }
}

/** The heading, a line a person, and at the end the count and the day. */
async function* lines(centre: Centre, who: Who, filter: PeopleFilter, options: ExportOptions): AsyncGenerator<Cell[]> {
  const exportId = newId()
  let count = 0
  yield HEADINGS
  for await (const page of pages(centre, who, filter)) {
    await inWork(centre, who, (work) =>
      recordReading(
        work,
        'person.export',
        exportId,
        page.map(({ id }) => id),
        { ...options },
      ),
    )
    for (const person of page) yield cellsOf(centre, person, options)
    count += page.length
  }
  yield [`รวม ${count.toLocaleString('en-US')} คน ข้อมูล ณ วันที่ ${formatThaiDate(bangkokToday(), 'short')}`]
}

export async function* peopleAsCsv(
  centre: Centre,
  who: Who,
  filter: PeopleFilter,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK
  let batch = ''
  for await (const line of lines(centre, who, filter, options)) {
    batch += csvLine(line)
    if (batch.length > 65_536) {
      yield batch
      batch = ''
    }
  }
  yield batch
}

async function* safeLines(centre: Centre, who: Who, filter: PeopleFilter, options: ExportOptions) {
  for await (const line of lines(centre, who, filter, options))
    yield line.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))
}

export const peopleAsWorkbook = (
  centre: Centre,
  who: Who,
  filter: PeopleFilter,
  options: ExportOptions = {},
): ReadableStream<Uint8Array> =>
  writeXlsxStream(safeLines(centre, who, filter, options), {
    name: 'บุคคล',
    columns: HEADINGS.map(() => ({ width: 16 })),
  })
