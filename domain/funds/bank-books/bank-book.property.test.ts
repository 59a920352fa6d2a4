// Whatever is posted and whatever the bank does: what is not in the bank and what is not in the books explains all of the difference,
// nothing less does, and what is suggested never takes one thing for two.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../shared/thai-date.ts'
import { bankStateOf, differenceOfEntry, unexplainedOf } from './bank-book.ts'
import { suggestMatches } from './bank-line.ts'

const moved = fc.integer({ min: -50_000, max: 50_000 }).filter((satang) => satang !== 0)
const entries = fc.array(fc.record({ satang: moved, isInBank: fc.boolean() }), { maxLength: 40 })

test('what is on its way and what nobody wrote down is all the difference there is', () => {
  fc.assert(
    fc.property(entries, fc.array(moved, { maxLength: 10 }), (booked, unbooked) => {
      const sum = (amounts: number[]) => amounts.reduce((total, satang) => total + satang, 0)
      const ledger = sum(booked.map(({ satang }) => satang))
      const bank = sum(booked.filter(({ isInBank }) => isInBank).map(({ satang }) => satang)) + sum(unbooked)
      const differences = [
        ...booked.filter(({ isInBank }) => !isInBank).map(({ satang }) => differenceOfEntry(satang)),
        ...unbooked,
      ].map((amountSatang) => ({ amountSatang }))
      expect(unexplainedOf(ledger, bank, differences)).toBe(0)
      for (const [at, { amountSatang }] of differences.entries())
        expect(unexplainedOf(ledger, bank, differences.toSpliced(at, 1))).toBe(amountSatang)
    }),
  )
})

const day = fc.integer({ min: 0, max: 12 }).map((days) => addDays('2025-12-01', days))
const amount = fc.constantFrom(-300, -200, 100, 200)

test('a suggestion is the same amount within three days, and nothing is suggested twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.uuid(), onDay: day, amountSatang: amount }), { maxLength: 15 }),
      fc.array(fc.record({ id: fc.uuid(), onDay: day, movedSatang: amount }), { maxLength: 15 }),
      (lines, booked) => {
        const suggested = suggestMatches(lines, booked)
        const used = suggested.flatMap(({ lineId, entryId }) => [lineId, entryId])
        expect(new Set(used).size).toBe(used.length)
        for (const { lineId, entryId, daysApart } of suggested) {
          const [line, entry] = [lines.find(({ id }) => id === lineId)!, booked.find(({ id }) => id === entryId)!]
          expect(entry.movedSatang).toBe(line.amountSatang)
          expect(Math.abs(daysBetween(line.onDay, entry.onDay))).toBe(daysApart)
          expect(daysApart).toBeLessThanOrEqual(3)
        }
        // Nothing that fits is left lying beside something else that fits.
        const free = (id: string) => !used.includes(id)
        for (const line of lines.filter(({ id }) => free(id)))
          for (const entry of booked.filter(({ id }) => free(id)))
            expect(entry.movedSatang === line.amountSatang && Math.abs(daysBetween(line.onDay, entry.onDay)) <= 3).toBe(
              false,
            )
      },
    ),
  )
})

test.each([
  [{ bookId: null, reconciledLedgerSatang: null, reconciledAt: null, checkedAt: null }, 'none'],
  [{ bookId: 'b', reconciledLedgerSatang: null, reconciledAt: null, checkedAt: null }, 'open'],
  [{ bookId: 'b', reconciledLedgerSatang: 10, reconciledAt: 'x', checkedAt: null }, 'reconciled'],
  [{ bookId: 'b', reconciledLedgerSatang: 10, reconciledAt: 'x', checkedAt: 'y' }, 'checked'],
  [{ bookId: 'b', reconciledLedgerSatang: 9, reconciledAt: 'x', checkedAt: 'y' }, 'stale'],
] as const)('%j with ten satang in the books is %s', (book, state) => {
  expect(bankStateOf({ ...book, ledgerSatang: 10 })).toBe(state)
})
