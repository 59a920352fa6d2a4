// Lines of a bank statement, and which entries of the books they probably are.
import { z } from 'zod'
import { daysBetween } from '../../shared/thai-date.ts'

const MOST = 1_000_000_000_000

const said = {
  onDay: z.iso.date(),
  /** Above zero it came, below it went. */
  amountSatang: z
    .int()
    .min(-MOST)
    .max(MOST)
    .refine((amount) => amount !== 0),
  text: z.string().trim().max(300).default(''),
  leftSatang: z.int().min(-MOST).max(MOST).nullable().default(null),
}
export const ReadBankLine = z.object(said)
export type ReadBankLine = z.infer<typeof ReadBankLine>

export const NewBankLines = z.object({
  id: z.uuid(),
  potId: z.uuid(),
  lines: z
    .array(z.object({ id: z.uuid(), ...said }))
    .min(1)
    .max(2_000),
})
export type NewBankLines = z.infer<typeof NewBankLines>

export const BankLine = ReadBankLine.extend({ id: z.uuid(), entryIds: z.array(z.uuid()) })
export type BankLine = z.infer<typeof BankLine>

export const NewBankMatch = z.object({ id: z.uuid(), lineId: z.uuid(), entryIds: z.array(z.uuid()).min(1).max(50) })
export type NewBankMatch = z.infer<typeof NewBankMatch>

/** A bank is so many days behind an office, or before it. */
const DAYS_APART = 3

type Line = Pick<BankLine, 'id' | 'onDay' | 'amountSatang'>
type Entry = { id: string; onDay: string; movedSatang: number }
export type Suggestion = { lineId: string; entryId: string; daysApart: number; isOnlyOne: boolean }

/**
 * Which entry each line probably is: the same amount within three days, the nearest day first; no entry and no line twice.
 * Only suggested: somebody says yes. `isOnlyOne` where neither could have been another.
 */
export function suggestMatches(lines: readonly Line[], entries: readonly Entry[]): Suggestion[] {
  const pairs = lines.flatMap((line) =>
    entries
      .filter(({ movedSatang }) => movedSatang === line.amountSatang)
      .map((entry) => ({
        lineId: line.id,
        entryId: entry.id,
        daysApart: Math.abs(daysBetween(line.onDay, entry.onDay)),
      }))
      .filter(({ daysApart }) => daysApart <= DAYS_APART),
  )
  const timesIn = (key: 'lineId' | 'entryId', id: string) => pairs.filter((pair) => pair[key] === id).length
  const taken = new Set<string>()
  return [...pairs]
    .sort((a, b) => a.daysApart - b.daysApart)
    .filter(({ lineId, entryId }) => {
      if (taken.has(lineId) || taken.has(entryId)) return false
      taken.add(lineId).add(entryId)
      return true
    })
    .map((pair) => ({
      ...pair,
      isOnlyOne: timesIn('lineId', pair.lineId) === 1 && timesIn('entryId', pair.entryId) === 1,
    }))
}
