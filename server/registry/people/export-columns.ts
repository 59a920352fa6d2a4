// The columns of a file, under the headings of the central form where it has them.
import type { AreaIndex } from '../../../domain/ground/areas/area-index.ts'
import type { ListColumn } from '../../../domain/registry/people/list-columns.ts'
import { DISABILITIES, GROUP_TAGS, HEALTH_RIGHTS, RELATIONSHIPS, SEXES } from '../../../domain/registry/people/lists.ts'
import type { ShownTag } from '../../../domain/registry/tagging/office-tag.ts'
import { ageOn, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import type { TableCell } from '../../platform/table-file.ts'
import type { ExportedPerson } from './people-export.queries.ts'

export type Beside = {
  areas: AreaIndex
  today: string
  numberOf: (person: ExportedPerson) => string | null
  tags: Map<string, ShownTag[]>
}

type Column = { heading: string; cell: (person: ExportedPerson, beside: Beside) => TableCell }

const day = (iso: string | null | undefined, precision: 'day' | 'month' | 'year' = 'day') =>
  iso ? formatThaiDate(iso, 'numeric', precision) : null

const areaName = (code: string | null, digits: number, { areas }: Beside) =>
  code && code.length >= digits ? (areas.byCode(code.slice(0, digits))?.nameTh ?? null) : null

const NAME: Column[] = [
  { heading: 'คำนำหน้า', cell: ({ prefix }) => prefix },
  { heading: 'ชื่อ', cell: ({ firstName }) => firstName },
  { heading: 'นามสกุล', cell: ({ lastName }) => lastName },
  { heading: 'ชื่อเล่น', cell: ({ nickname }) => nickname },
]

const COLUMNS: Record<ListColumn, Column[]> = {
  number: [{ heading: 'เลขประจำตัวประชาชน', cell: (person, { numberOf }) => numberOf(person) }],
  sex: [{ heading: 'เพศ', cell: ({ sex }) => sex && SEXES[sex] }],
  age: [
    { heading: 'วันเกิด', cell: ({ birthDate, birthPrecision }) => day(birthDate, birthPrecision ?? 'day') },
    { heading: 'อายุ (ปี)', cell: ({ birthDate }, { today }) => (birthDate ? ageOn(birthDate, today) : null) },
  ],
  home: [
    { heading: 'บ้านเลขที่', cell: ({ house }) => house },
    { heading: 'หมู่ที่', cell: ({ moo }) => moo },
    { heading: 'ตำบล', cell: ({ areaCode }, beside) => areaName(areaCode, 6, beside) },
    { heading: 'อำเภอ', cell: ({ areaCode }, beside) => areaName(areaCode, 4, beside) },
    { heading: 'จังหวัด', cell: ({ areaCode }, beside) => areaName(areaCode, 2, beside) },
  ],
  groups: [{ heading: 'กลุ่มเป้าหมาย', cell: ({ groups }) => groups.map((tag) => GROUP_TAGS[tag]).join(', ') }],
  tags: [
    {
      heading: 'ป้ายของหน่วยงาน',
      cell: ({ id }, { tags }) =>
        tags
          .get(id)
          ?.map(({ label }) => label)
          .join(', ') ?? null,
    },
  ],
  adl: [{ heading: 'ADL', cell: ({ adlScore }) => adlScore }],
  lastVisit: [{ heading: 'เยี่ยมล่าสุด', cell: ({ lastVisitOn }) => day(lastVisitOn) }],
  needs: [{ heading: 'ความต้องการที่ยังไม่ได้รับ', cell: ({ openNeeds }) => openNeeds }],
  phones: [{ heading: 'โทรศัพท์', cell: ({ phones }) => phones ?? null }],
  carer: [
    { heading: 'ชื่อผู้ดูแล', cell: ({ carerName }) => carerName },
    {
      heading: 'ความสัมพันธ์ของผู้ดูแล',
      cell: ({ carerRelationship }) => carerRelationship && RELATIONSHIPS[carerRelationship],
    },
    { heading: 'โทรศัพท์ผู้ดูแล', cell: ({ carerPhone }) => carerPhone },
  ],
  disabilities: [
    {
      heading: 'ประเภทความพิการ',
      cell: ({ disabilities }) => (disabilities ?? []).map((code) => DISABILITIES[code]).join(', '),
    },
  ],
  card: [
    {
      heading: 'วันหมดอายุบัตรคนพิการ',
      cell: ({ cardExpires }) => (cardExpires === 'lifetime' ? 'ตลอดชีพ' : day(cardExpires)),
    },
  ],
  healthRight: [{ heading: 'สิทธิการรักษา', cell: ({ healthRight }) => healthRight && HEALTH_RIGHTS[healthRight] }],
}

/** The number, then the name, then what was chosen. */
export const exportColumns = (columns: readonly ListColumn[]): Column[] => {
  const [number, ...rest] = columns.includes('number') ? columns : [undefined, ...columns]
  return [...(number ? COLUMNS[number] : []), ...NAME, ...rest.flatMap((column) => (column ? COLUMNS[column] : []))]
}
