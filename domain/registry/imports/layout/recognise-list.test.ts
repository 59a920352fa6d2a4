import { describe, expect, test } from 'vitest'
import { AREAS } from '../list/testing-lists.ts'
import { type RecognisedList, recogniseList, type SheetSeen } from './recognise-list.ts'

type Rows = readonly (readonly string[])[]

function seen(rows: Rows, more: Partial<SheetSeen> = {}): RecognisedList | undefined {
  const sample = rows.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [{ row: at + 1, cells }] : []))
  return recogniseList({ name: 'Sheet1', sample, cover: [], areas: AREAS, today: '2026-06-30', ...more })
}
const keysOf = (list: RecognisedList | undefined) => list?.columns.map(({ key }) => key ?? '-').join(' ')

const NUMBER = '9901000000015'
const PERSON = ['1', NUMBER, 'นายสมมุติ ดีงาม', '5/4/2490', '12/3 ม.4']
const OTHER = ['2', '9901000000023', 'นางสมใจ ดีงาม', '6 เม.ย. 2491', '7 ม.4']

describe('a header wherever it stands', () => {
  const header = ['ที่', 'เลขบัตรประชาชน', 'ชื่อ-สกุล', 'วันเกิด', 'ที่อยู่']

  test('in row 7, below titles and blank rows', () => {
    const list = seen([
      ['ทะเบียนผู้สูงอายุ'],
      ['ข้อมูล ณ วันที่ ๓๐ มิถุนายน ๒๕๖๙'],
      [''],
      ['ผู้จัดทำ นางสมใจ'],
      [''],
      [''],
      header,
      PERSON,
    ])
    expect(list).toMatchObject({ headerRow: 7, headerRows: 1, context: { asOf: '2026-06-30' } })
    expect(keysOf(list)).toBe('sequence number fullName birthDate addressLine')
  })

  test('in two rows, parents above their children', () => {
    const parents = [
      'ที่',
      'เลขประจำตัวคนพิการ (13 หลัก)',
      'ชื่อ - สกุล',
      'บัตรประจำตัวคนพิการ',
      '',
      'ที่อยู่ปัจจุบัน',
      '',
      '',
      'ผู้ดูแลคนพิการ',
      '',
      'โทรศัพท์',
    ]
    const children = ['', '', '', 'วันออกบัตร', 'วันหมดอายุ', 'บ้านเลขที่', 'หมู่ที่', 'ตำบล', 'ชื่อ - สกุล', 'เกี่ยวข้องเป็น', '']
    const list = seen([
      ['บัญชีรายชื่อ'],
      parents,
      children,
      ['๑', NUMBER, 'นายสมมุติ ดีงาม', '', '', '1', '2', 'ท่าข้าม', '-', '-', ''],
    ])
    expect(list).toMatchObject({ headerRow: 2, headerRows: 2 })
    expect(keysOf(list)).toBe(
      'sequence number fullName disabilityCardIssuedOn disabilityCardExpires house moo subdistrict carerName carerRelationship phones',
    )
  })

  test('nowhere: the columns are known by what stands in them', () => {
    const list = seen([PERSON, OTHER, ['3', '9930000123451', 'นางสาวสมหญิง ดีงาม', '7/4/2492', '8/1 ม.4']])
    expect(list?.headerRow).toBe(0)
    expect(keysOf(list)).toBe('sequence number fullName birthDate addressLine')
  })
})

describe('columns that need more than their header', () => {
  test('a number of thirteen boxes, and a name in three cells under one header', () => {
    const header = ['เลขประจำตัวประชาชน', ...Array(12).fill(''), 'ชื่อ-สกุล', '', '']
    const body = [...NUMBER, 'นาย', 'สมมุติ', 'ดีงาม']
    const list = seen([header, body, [...'9901000000023', 'นาง', 'สมใจ', 'ดีงาม']])
    expect(keysOf(list)).toBe(`${Array(13).fill('numberPart').join(' ')} prefix firstName lastName`)
    expect([...list!.found.keys()].slice(0, 2)).toEqual(['numberPart', 'numberPart#2'])
  })

  test('ชื่อ alone holds the whole name, beside a surname only the given one', () => {
    expect(
      keysOf(
        seen([
          ['ชื่อ', 'อายุ'],
          ['นายสมมุติ ดีงาม', '60'],
          ['นางสมใจ ดีงาม', '61'],
        ]),
      ),
    ).toBe('fullName age')
    expect(
      keysOf(
        seen([
          ['ชื่อ', 'สกุล'],
          ['สมมุติ', 'ดีงาม'],
          ['สมใจ', 'ดีงาม'],
        ]),
      ),
    ).toBe('firstName lastName')
  })

  test('the order of พมจ.: what stands behind the registered address belongs to it', () => {
    const header =
      'ลำดับ|บัตรประจำตัวประชาชน|คำนำหน้าชื่อ|ชื่อ|สกุล|วันเดือนปีเกิด|ที่อยู่ปัจจุบัน|ตำบล/แขวง|อำเภอ/เขต|จังหวัด|ที่อยู่ภูมิลำเนา|ตำบล|อำเภอ|จังหวัด'
    expect(keysOf(seen([header.split('|'), ['1', NUMBER, 'นาย', 'สมมุติ', 'ดีงาม']]))).toBe(
      'sequence number prefix firstName lastName birthDate addressLine subdistrict district province registeredLine registeredSubdistrict registeredDistrict registeredProvince',
    )
  })

  test('a telephone behind the carer is hers', () => {
    const header = ['ชื่อ-สกุล', 'โทรศัพท์ 1', 'ผู้อุปการะ ชื่อ', 'ความสัมพันธ์', 'โทรศัพท์มือถือ']
    expect(keysOf(seen([header, ['นายสมมุติ ดีงาม']]))).toBe('fullName phones carerName carerRelationship carerPhone')
  })

  test('the five dimensions of TPMAP are no schooling and no income', () => {
    const header = [
      'ปี',
      'บ้านเลขที่',
      'เลขประจำตัวประชาชน',
      'ชื่อ-สกุล',
      'อายุ',
      'สุขภาพ',
      'ความเป็นอยู่',
      'การศึกษา',
      'รายได้',
      'เข้าถึงบริการรัฐ',
    ]
    const body = ['2567', '1', '99010XXXXX015', 'นายสมมุติ ดีงาม', '70', '0', '1', '0', '1', '0']
    expect(keysOf(seen([header, body]))).toBe(
      `- house number fullName age ${Array(5).fill('povertyDimension').join(' ')}`,
    )
    expect(
      keysOf(
        seen([
          ['ชื่อ-สกุล', 'การศึกษา', 'รายได้'],
          ['นายสมมุติ ดีงาม', 'ป.4', '900'],
        ]),
      ),
    ).toBe('fullName education income')
  })
})

describe('what the sheet says for all its rows', () => {
  const header = ['ลำดับ', 'ชื่อ-สกุล', 'เกิดเมื่อ', 'ที่อยู่']
  const row = ['1', 'นายสมมุติ ดีงาม', '5/4/2490', '12/3 ม.4']

  test('place and village stand in the title and in the name of the sheet', () => {
    const list = seen([['ผู้สูงอายุ ตำบลท่าข้าม อำเภอหาดใหญ่ จังหวัดสงขลา'], header, row], { name: 'หมู่ ๔ บ้านหนองขวัญ' })
    expect(list?.context).toMatchObject({ areaCode: '901113', moo: 4, village: 'บ้านหนองขวัญ' })
  })

  test('an office says where it is', () => {
    const list = seen([['องค์การบริหารส่วนตำบลท่าข้าม อำเภอหาดใหญ่ จังหวัดสงขลา'], header, row])
    expect(list?.context.areaCode).toBe('901113')
  })

  test('of several subdistricts of the title’s name the rows say which', () => {
    const rows = [header, row, ['2', 'นางสมใจ ดีงาม', '5/4/2490', '1 ม.4 ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา']]
    expect(seen(rows, { cover: ['แบบสำรวจ ตำบลท่าข้าม'] })?.context.areaCode).toBe('901113')
    expect(seen([header, row], { cover: ['แบบสำรวจ ตำบลท่าข้าม'] })?.context.areaCode).toBeNull()
  })

  test('the era is that of most days', () => {
    expect(seen([header, ...Array(5).fill(row)])?.context.era).toBe('be')
    expect(seen([header, ...Array(5).fill(['1', 'นายสมมุติ ดีงาม', '1947-04-05', ''])])?.context.era).toBe('ce')
  })
})

describe('a hand', () => {
  const rows = [
    ['เลขบัตร ปชช.', 'ใครเอ่ย', 'ปีเกิด'],
    [NUMBER, 'สมมุติ ดีงาม', '2490'],
  ]

  test('says what a column is, and is believed', () => {
    expect(seen(rows)).toBeUndefined()
    const choice = { name: 'Sheet1', columns: { '1': 'fullName', '2': null } } as const
    const list = seen(rows, { choice, chosen: 'remembered' })
    expect(list?.columns.map(({ key, how }) => `${key}:${how}`)).toEqual([
      'number:name',
      'fullName:remembered',
      'null:null',
    ])
  })

  test('says in which row the header stands, and where everybody lives', () => {
    const choice = { name: 'Sheet1', headerRow: 2, columns: {}, defaults: { areaCode: '901113' } }
    const list = seen(
      [
        ['ชื่อ-สกุล', 'อายุ', 'เพศ'],
        ['ชื่อ-สกุล', 'อายุ', 'อาชีพ'],
        ['นายสมมุติ ดีงาม', '60', 'ทำนา'],
      ],
      { choice },
    )
    expect(list).toMatchObject({ headerRow: 2, context: { areaCode: '901113' } })
    expect(keysOf(list)).toBe('fullName age occupation')
  })
})

test.each([
  [
    [
      ['หมู่', 'จำนวน (คน)'],
      ['1', '40'],
    ],
  ],
  [
    [
      ['ชื่อ-สกุล', 'อายุ'],
      ['รวม', '0 คน'],
    ],
  ],
  [[['แบบสำรวจกลุ่มเปราะบาง ตำบลท่าข้าม โดย อสม.'], ['สำรวจเดือน พ.ค. - มิ.ย. 69']]],
  [[]],
])('a sheet that says of nobody who she is, is no list: %o', (rows) => {
  expect(seen(rows)).toBeUndefined()
})
