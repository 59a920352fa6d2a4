import { describe, expect, test } from 'vitest'
import { RowReading } from '../cleaning/row-reading.ts'
import { readAdl, readCard, readCarer, readLiving, type Says } from './read-facts.ts'
import { readDisabilities, readGroups } from './read-groups.ts'
import { lifeSaid, readLife } from './read-life.ts'
import { readNote } from './read-note.ts'
import { about, listRow, remarksOf } from './testing-lists.ts'

type Read = (says: Says, row: ReturnType<typeof listRow>, at: ReturnType<typeof about>) => void
const said = (read: Read, cells: Record<string, string>, dialect: 'words' | 'codes' = 'words') => {
  const row = listRow(cells)
  const says: Says = {}
  read(says, row, about({}, dialect))
  return [says, remarksOf(row)]
}

describe('groups', () => {
  test.each([
    [{ groups: 'ผู้สูงอายุ/ตนพิการ/ผู้ป่วยติดเตียง' }, ['older-person', 'disabled', 'bed-bound'], ''],
    [{ groups: 'ผู้สูงอายุ ,ผู้มีรายได้น้อย' }, ['older-person', 'low-income'], ''],
    [{ groups: 'ผู้มีรายได้น้อย/ผู้ขัดสน (ซะกาต)' }, ['low-income'], ''],
    [{ groups: 'ผู้สูงอายุ, นักบิน' }, ['older-person'], 'warn:value-not-in-list'],
    [{ groups: '' }, [], ''],
    [{ note: '' }, undefined, ''],
  ])('%o', (cells, groups, told) => {
    const row = listRow(cells as Record<string, string>)
    expect(readGroups(row)).toEqual(groups)
    expect(remarksOf(row)).toBe(told)
  })

  test('a mark in the column of a group says the group', () => {
    const headers = ['คนไร้บ้าน', 'กลุ่มเป้าหมาย เด็กกำพร้า', 'ผู้ป่วยติดบ้าน/ติดเตียง']
    const found = new Map(headers.map((header, at) => [at === 0 ? 'groupMark' : `groupMark#${at + 1}`, { at, header }]))
    const marked = (...cells: string[]) => readGroups(new RowReading<string>(found, cells))
    expect(marked('-', '✓', '1')).toEqual(['orphan', 'dependent'])
    expect(marked('/', '', '0')).toEqual(['homeless'])
  })

  test('who falls short in a dimension of TPMAP has little', () => {
    const headers = ['สุขภาพ', 'รายได้']
    const found = new Map(
      headers.map((header, at) => [at === 0 ? 'povertyDimension' : 'povertyDimension#2', { at, header }]),
    )
    const row = new RowReading<string>(found, ['0', '1'])
    expect(readGroups(row)).toEqual(['low-income'])
    expect(readNote(row)).toBe('ขาดด้าน รายได้')
  })
})

test.each([
  ['1,3', ['sight', 'movement'], ''],
  ['ความพิการทางการได้ยินหรือสื่อความหมาย, ความพิการออทิสติก', ['hearing', 'autism'], ''],
  ['ประเภทที่ ๓', ['movement'], ''],
  ['9', [], 'ask:disability-unknown'],
  ['อัมพฤกษ์', [], 'ask:disability-unknown'],
])('the disability %s', (disabilities, types, told) => {
  const row = listRow({ disabilities })
  expect([readDisabilities(row), remarksOf(row)]).toEqual([types, told])
})

test.each([
  ['๒๑ เม.ย. ๒๕๗๕', '2032-04-21', ''],
  ['๗ ก.พ. ๒๕๖๙', '2026-02-07', 'warn:card-expired'],
  ['ตลอดชีพ', 'lifetime', ''],
])('a card that holds until %s', (typed, disabilityCardExpires, told) => {
  expect(said(readCard, { disabilityCardExpires: typed })).toEqual([
    { disabilityCardExpires, disabilityCardState: 'registered' },
    told,
  ])
})

test.each([
  ['19', { adlScore: 19 }, ''],
  ['0', { adlScore: 0 }, ''],
  ['๑๙', { adlScore: 19 }, 'fix:number-as-text'],
  ['19 คะแนน', { adlScore: 19 }, 'fix:number-as-text'],
  ['12 (ติดสังคม)', { adlScore: 12 }, 'fix:number-as-text'],
  ['25', {}, 'warn:number-out-of-range'],
  ['-1', {}, 'warn:number-out-of-range'],
  ['ดี', {}, 'warn:number-unreadable'],
  ['', {}, ''],
])('an ADL of %s', (adlScore, says, told) => {
  expect(said(readAdl, { adlScore })).toEqual([says, told])
})

test('a carer, with her relationship and her telephone', () => {
  const cells = { carerName: 'นางสมใจ ดีงาม', carerRelationship: 'ลูกสะใภ้', carerPhone: '081-000-1234' }
  expect(said(readCarer, cells)).toEqual([
    { carerName: 'นางสมใจ ดีงาม', carerRelationship: 'daughter-in-law', carerPhone: '0810001234' },
    '',
  ])
})

test('the 43 files say by code what others say in words', () => {
  const cells = { maritalStatus: '3', education: '02', residency: '4' }
  expect(said(readLiving, cells, 'codes')).toEqual([
    { maritalStatus: 'widowed', education: 'primary', residency: 'comes-for-service' },
    'warn:not-in-area',
  ])
})

test.each([
  ['เสียชีวิต 1 ก.พ. 2569', 'person-died'],
  ['ตาย', 'person-died'],
  ['ถึงแก่กรรมแล้ว', 'person-died'],
  ['สามีเสียชีวิต', undefined],
  ['ยังไม่เสียชีวิต', undefined],
  ['ย้ายไป จ.ตรัง', 'person-moved'],
  ['เคลื่อนย้ายลำบาก', undefined],
  ['ต้องการผ้าอ้อม', undefined],
])('a note that says %s', (note, code) => {
  expect(lifeSaid(note)).toBe(code)
})

test.each([
  [{ livingStatus: '1' }, 'codes', 'ask:person-died'],
  [{ livingStatus: '2' }, 'codes', 'ask:person-moved'],
  [{ livingStatus: '9' }, 'codes', ''],
  [{ livingStatus: 'เสียชีวิต', note: 'เสียชีวิตแล้ว' }, 'words', 'ask:person-died'],
  [{ diedOn: '1 ก.พ. 2569' }, 'words', 'ask:person-died'],
] as const)('%o in %s is asked once', (cells, dialect, told) => {
  const row = listRow(cells)
  readLife(row, about({}, dialect))
  expect(remarksOf(row)).toBe(told)
})

test('a text of just the length at which a system cuts is told', () => {
  const row = listRow({ note: 'ก'.repeat(256) })
  expect(readNote(row)).toHaveLength(256 + 'note: '.length)
  expect(remarksOf(row)).toBe('warn:text-may-be-cut')
})
