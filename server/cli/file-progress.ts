import type { Progress } from '../platform/backup/backup-parts.ts'
import type { Out } from './command.ts'

const EVERY_MS = 5_000

/** One line for each table that is done, and one every few seconds in a long one. */
export function sayProgress(out: Out): Progress {
  let last = Date.now()
  return ({ what, rows, ended }) => {
    if (!ended && Date.now() - last < EVERY_MS) return
    last = Date.now()
    if (rows > 0 || !ended)
      out.say(`  ${what.padEnd(28)}${rows.toLocaleString('en-US').padStart(14)}${ended ? '' : ' …'}`)
  }
}
