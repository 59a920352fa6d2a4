import { expect, test } from 'vitest'
import { readStatement } from './read-statement.ts'

const rowsOf = (...lines: string[]) => lines.map((line, at) => ({ row: at + 1, cells: line.split('|') }))
const read = (...lines: string[]) => readStatement(rowsOf(...lines), '2026-01-15')

test('columns of what went and what came are read below whatever stands above them', () => {
  const statement = read(
    'ธนาคารสมมุติ',
    'วันที่|รายการ|ถอน (บาท)|ฝาก (บาท)|คงเหลือ (บาท)',
    '|ยอดยกมา|||1,000.00',
    '02/12/2568|โอนเข้า||500.00|1,500.00',
    '5 ธ.ค. 68|เช็ค 123|250.50||1,249.50',
  )
  expect(statement?.faults).toEqual([])
  expect(statement?.lines).toEqual([
    { onDay: '2025-12-02', amountSatang: 50_000, text: 'โอนเข้า', leftSatang: 150_000 },
    { onDay: '2025-12-05', amountSatang: -25_050, text: 'เช็ค 123', leftSatang: 124_950 },
  ])
})

test('one column of amounts with signs is read, too', () => {
  const statement = read(
    'Date|Description|Amount|Balance',
    '2025-12-02 09:30|TRF|-1,200.00|0.00',
    '2025-12-03|INT|(3.25)|',
  )
  expect(statement?.lines.map(({ amountSatang }) => amountSatang)).toEqual([-120_000, -325])
})

test.each([
  ['31/02/2568|x|10|', 'day-unreadable'],
  ['02/12/2568|x|ten|', 'amount-unreadable'],
  ['02/12/2568|x|10|10', 'comes-and-goes'],
])('a row that cannot be read is told with its number: %s', (line, fault) => {
  expect(read('วันที่|รายการ|ถอน|ฝาก', line)?.faults).toMatchObject([{ row: 2, fault }])
})

test('a table without days and amounts is no statement', () => {
  expect(read('ชื่อ|นามสกุล', 'ก|ข')).toBeUndefined()
})
