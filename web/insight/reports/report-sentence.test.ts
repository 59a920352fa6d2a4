import { expect, test } from 'vitest'
import { areaTitle } from './area-title.ts'
import { reportSentence } from './report-sentence.ts'

const songkhla = {
  place: areaTitle('90', 'สงขลา'),
  year: 2563,
  isFiscal: false,
  visits: 5567,
  people: 2570,
  asOf: '2020-12-18',
}

test('says the figures as the evaluation of the network says them', () => {
  expect(reportSentence(songkhla)).toBe(
    'จ.สงขลา ปี ๒๕๖๓ มีการเยี่ยมบ้าน ๕,๕๖๗ ครั้ง ผู้ได้ประโยชน์ ๒,๕๗๐ คน ข้อมูล ณ วันที่ ๑๘ ธ.ค. ๒๕๖๓',
  )
})

test('a fiscal year is called one', () => {
  expect(reportSentence({ ...songkhla, isFiscal: true })).toContain('ปีงบประมาณ ๒๕๖๓')
})

test('an area has its title, a set of areas its own name', () => {
  expect(areaTitle('9011', 'หาดใหญ่')).toBe('อ.หาดใหญ่')
  expect(areaTitle('901103', 'ต.ท่าข้าม')).toBe('ต.ท่าข้าม')
  expect(areaTitle('1001', 'พระนคร')).toBe('เขตพระนคร')
  expect(areaTitle('R12', 'เขตสุขภาพที่ 12')).toBe('เขตสุขภาพที่ 12')
})
