import { expect, test } from 'vitest'
import { bookMonths, isAskedFor, sumsOf } from './book-months.ts'
import type { LedgerEntry } from './entry.ts'
import { linesOfPayment, linesOfReceipt } from './posting.ts'

const NOTHING = { projectId: null, projectTitle: null, instalmentId: null, reverses: null, reversedBy: null }
const entry = (onDay: string, text: string, lines: LedgerEntry['lines']): LedgerEntry => ({
  ...NOTHING,
  ...{ id: crypto.randomUUID(), potId: crypto.randomUUID(), kind: 'receipt', onDay, fiscalYear: 2026, text, lines },
  ...{ reference: 'RCV0000001', counterparty: 'อบต.ท่าข้าม', channel: 'bank', chequeNumber: '' },
  ...{ amountSatang: Math.abs(lines[0]![1]), recordedBy: null, recordedAt: '2025-10-02T03:00:00Z' },
})
const received = entry('2025-10-02', 'เงินสมทบ', linesOfReceipt('40200', 500))
const paid = entry('2025-12-20', 'โครงการผู้สูงอายุ', linesOfPayment('50300', 200))

test('each line says what is left, and a month without lines carries it on', () => {
  const months = bookMonths([received, paid], 1000, ['2025-10-01', '2025-11-01'])
  expect(months.map(({ month, leftSatang }) => [month, leftSatang])).toEqual([
    ['2025-10-01', 1500],
    ['2025-11-01', 1500],
    ['2025-12-01', 1300],
  ])
  expect(months[2]!.rows).toMatchObject([{ account: '50300', inSatang: 0, outSatang: 200, leftSatang: 1300 }])
  expect(sumsOf(months)).toEqual({ carriedSatang: 1000, inSatang: 500, outSatang: 200, leftSatang: 1300 })
})

test('narrowing by side and by words takes lines away and leaves what is left as it is', () => {
  const rows = bookMonths([received, paid], 0, []).flatMap((month) => month.rows)
  expect(rows.filter((row) => isAskedFor(row, { side: 'out' })).map(({ leftSatang }) => leftSatang)).toEqual([300])
  expect(rows.filter((row) => isAskedFor(row, { q: 'ผู้สูงอายุ' }))).toHaveLength(1)
  expect(rows.filter((row) => isAskedFor(row, {}))).toHaveLength(2)
})
