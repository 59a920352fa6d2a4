// Invented people and visits in the central form, as many as are asked for; the same seed gives the same file.
import { readFileSync } from 'node:fs'
import { writeXlsx } from 'hucre'
import { checkDigit } from '../../domain/registry/people/citizen-number.ts'
import { root } from '../platform/root.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from './invented-names.ts'

/** ตำบล, อำเภอ, จังหวัด of health region 12. */
const PLACES = placesOf(/^9[0-6]/)

function placesOf(codes: RegExp): [string, string, string][] {
  const lines = readFileSync(new URL('database/areas.tsv', root), 'utf8').split('\n').slice(1)
  const names = new Map(lines.map((line) => line.split('\t')).map(([code = '', , name = '']) => [code, name]))
  return [...names]
    .filter(([code]) => code.length === 6 && codes.test(code))
    .map(([code, name]) => [name, names.get(code.slice(0, 4)) ?? '', names.get(code.slice(0, 2)) ?? ''])
}

/** A small generator with a seed: the same numbers on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export function citizenNumber(index: number): string {
  const twelve = `9${String(index).padStart(11, '0')}`
  return twelve + checkDigit(twelve)
}

const two = (value: number) => String(value).padStart(2, '0')
const dayOf = (draw: (below: number) => number, year: number) => `${two(1 + draw(28))}/${two(1 + draw(12))}/${year}`

const PEOPLE = [
  'รหัสในแบบฟอร์ม',
  'เลขประจำตัวประชาชน',
  'คำนำหน้า',
  'ชื่อ',
  'นามสกุล',
  'เพศ',
  'วันเกิด',
  'โทรศัพท์',
  'บ้านเลขที่',
  'หมู่ที่',
  'ตำบล',
  'อำเภอ',
  'จังหวัด',
  'กลุ่มเป้าหมาย',
  'ADL',
  'วันที่ประเมิน ADL',
  'โรคประจำตัว',
  'รายได้ต่อเดือน',
]
const VISITS = ['รหัสในแบบฟอร์ม', 'เลขประจำตัวประชาชน', 'วันที่เยี่ยม', 'ผู้เยี่ยม', 'ความดัน', 'ชีพจร', 'สิ่งที่พบ']

/** Some names are frequent and most are rare. */
const oneOf = (names: readonly string[], draw: (below: number) => number) =>
  names[Math.floor((draw(1000) * draw(1000) * names.length) / 1_000_000)]!

function personRow(index: number, draw: (below: number) => number) {
  const [tambon, amphoe, province] = PLACES[draw(PLACES.length)]!
  const woman = draw(2) === 1
  return [
    `B${index}`,
    citizenNumber(index),
    woman ? 'นาง' : 'นาย',
    oneOf(GIVEN_NAMES, draw),
    oneOf(FAMILY_NAMES, draw),
    woman ? 'หญิง' : 'ชาย',
    dayOf(draw, 2470 + draw(60)),
    `08${draw(10)}000${String(draw(10_000)).padStart(4, '0')}`,
    `${1 + draw(300)}/${1 + draw(20)}`,
    1 + draw(12),
    tambon,
    amphoe,
    province,
    'ผู้สูงอายุ, ผู้มีรายได้น้อย',
    draw(21),
    dayOf(draw, 2563),
    'เบาหวาน, ความดันโลหิตสูง',
    600 + draw(5000),
  ]
}

const visitRow = (index: number, people: number, draw: (below: number) => number) => {
  const who = draw(people)
  return [
    `B${who}`,
    citizenNumber(who),
    dayOf(draw, 2562 + draw(3)),
    'อาสา ทดสอบ',
    `${110 + draw(60)}/${60 + draw(40)}`,
    60 + draw(50),
    `เยี่ยมครั้งที่ ${index}`,
  ]
}

/** A central form of so many people and visits. */
export async function inventedWorkbook(people: number, visits: number): Promise<Buffer> {
  const draw = seeded(2563)
  const rows = (count: number, row: (index: number) => (string | number)[]) =>
    Array.from({ length: count }, (_, index) => row(index))
  const sheets = [
    { name: 'บุคคล', rows: [PEOPLE, ...rows(people, (index) => personRow(index, draw))] },
    { name: 'เยี่ยมบ้าน', rows: [VISITS, ...rows(visits, (index) => visitRow(index, people, draw))] },
  ]
  return Buffer.from(await writeXlsx({ sheets: sheets.filter(({ rows: all }) => all.length > 1) }))
}
