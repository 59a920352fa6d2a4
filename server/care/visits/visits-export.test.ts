import { expect } from 'vitest'
import type { TableCell } from '../../platform/table-file.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'
import { VISIT_HEADINGS, visitLines } from './visits-export.ts'

test('the table of visits carries what the field app asks besides', async ({ call, centre }) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const said = {
    temperature: 37.5,
    oxygen: 96,
    waistCm: 80,
    falls: 0,
    fallInjured: null,
    pressureSore: true,
    soreGrade: '2',
  }
  const more = { respiration: 18, metWith: 'carer', sorePlace: 'ก้นกบ', done: ['talk', 'turning'] }
  await call('somsri', 'POST', '/visits', { ...visitTo(person.id), ...said, ...more })
  const lines: TableCell[][] = []
  for await (const line of visitLines(centre, { accountId: castAccounts.nok.id }, {})) lines.push(line)
  const cell = (heading: string) => lines[1]![VISIT_HEADINGS.indexOf(heading)]
  expect(lines[1]).toHaveLength(VISIT_HEADINGS.length)
  expect(['อุณหภูมิ', 'หายใจต่อนาที', 'ออกซิเจน', 'รอบเอว', 'หกล้ม (ครั้ง)'].map(cell)).toEqual([37.5, 18, 96, 80, 0])
  expect(['พบกับ', 'แผลกดทับ', 'หกล้มบาดเจ็บ', 'ตำแหน่งแผล'].map(cell)).toEqual(['ผู้ดูแล', 'ใช่', null, 'ก้นกบ'])
  expect(cell('สิ่งที่ทำ')).toBe('พูดคุยให้กำลังใจ, พลิกตะแคงตัว')
})
