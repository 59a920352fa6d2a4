// One entry of a phone, done or refused by itself: whatever becomes of it, the others of the same push go on.
import { Problem, problemForConstraint, problems } from '../../domain/shared/problems.ts'
import { dayOfRights } from '../../domain/sync/skew.ts'
import { inSavepoint } from '../platform/savepoint.ts'
import { asOfDay, type Work } from '../platform/work.ts'
import type { ArrivedEntry, EntryWriter } from './entry-writers.ts'

export type Written = { again: boolean } | { refused: Problem; isOutOfReach: boolean }

type DatabaseError = Error & { code?: string; constraint?: string }

/** The line was cut, two waited for each other, the server is full: another try will do, so the whole push is tried again. */
const PASSES = /^(08|40|53|55P03|57)/
const RLS_REFUSED = '42501'
const OUT_OF_REACH = ['not-found', 'not-allowed', 'outside-scope']

/** By today's right; where that does not open it, by the right on the day it was made (decision 9). */
export async function writeEntry(
  work: Work,
  writer: EntryWriter<unknown>,
  entry: ArrivedEntry<unknown>,
  receivedAt: Date,
): Promise<Written> {
  const today = await attempt(work, entry.id, () => writer.write(work, entry))
  const day = dayOfRights(entry.madeAt, receivedAt)
  if (!('refused' in today && today.isOutOfReach && day)) return today
  const then = await attempt(work, entry.id, () => asOfDay(work, day, (at) => writer.write(at, entry)))
  return 'refused' in then && then.isOutOfReach ? today : then
}

async function attempt(work: Work, id: string, write: () => Promise<unknown>): Promise<Written> {
  try {
    const answer = await inSavepoint(work, write)
    const again = (answer as { again?: unknown } | undefined)?.again
    // Whoever writes many answers which of them were known.
    return { again: again === true || (again instanceof Set && again.has(id)) }
  } catch (error) {
    const refused = problemOf(work, error as DatabaseError)
    return { refused, isOutOfReach: OUT_OF_REACH.includes(refused.key) }
  }
}

/** What nobody foresaw refuses this entry only: the phone keeps it, and the log says where it happened. */
function problemOf({ centre }: Work, error: DatabaseError): Problem {
  if (error instanceof Problem) return error
  if (error.code && PASSES.test(error.code)) throw error
  if (error.code === RLS_REFUSED) return problems.notAllowed()
  if (error.constraint === 'receipts_pkey') return problems.sentDifferently({ id: '' })
  const forConstraint = error.constraint ? problemForConstraint[error.constraint] : undefined
  if (forConstraint) return forConstraint()
  centre.log.error({ code: error.code, constraint: error.constraint, stack: stackOf(error) }, 'entry of a phone')
  return new Problem('unexpected', 500, undefined)
}

/** Without the message: those of a database quote what was typed. */
const stackOf = ({ stack }: Error) => stack?.split('\n').filter((line) => /^\s+at /.test(line))
