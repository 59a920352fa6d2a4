// Keeping the bank's side of a pot: by whoever keeps the fund, each once, with its line of audit.
import type {
  BankBookChange,
  NewBankBook,
  NewBankDifference,
  NewBankReopening,
} from '../../../domain/funds/bank-books/bank-book.ts'
import type { NewBankLines, NewBankMatch } from '../../../domain/funds/bank-books/bank-line.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { changeBankBook, holdBankBook, insertBankBook, reopenBankBook, signBankBook } from './bank-books.queries.ts'
import { deleteBankDifference, insertBankDifference } from './bank-differences.queries.ts'
import { deleteBankLine, deleteBankMatch, insertBankLines, insertBankMatch } from './bank-lines.queries.ts'

type Once = { id: string; again: boolean }
const aboutFund =
  <Rest extends unknown[]>(details: (...rest: Rest) => Record<string, unknown>) =>
  ({ again }: Once, fundId: string, ...rest: Rest) =>
    again ? undefined : { id: fundId, details: details(...rest) }

export const beginBankBook = audited(
  'bank-book.begin',
  (work: Work, fundId: string, book: NewBankBook) =>
    once(work, book.id, { fundId, ...book }, async () => {
      await toKeep(work, fundId)
      await insertBankBook(work, fundId, book)
      return { id: book.id }
    }),
  aboutFund(({ month, potId }) => ({ month, pot: potId })),
)

/** Throws bank-book-changed-meanwhile, also when it is reconciled by now. */
export const reviseBankBook = audited(
  'bank-book.revise',
  async (work: Work, fundId: string, id: string, change: BankBookChange) => {
    await toKeep(work, fundId)
    await holdBankBook(work.db, fundId, id)
    if (!(await changeBankBook(work, fundId, id, change))) throw problems.bankBookChangedMeanwhile()
    return { id, revision: change.revision + 1 }
  },
  (_answer, fundId, id) => ({ id: fundId, details: { book: id } }),
)

export const sayBankDifference = audited(
  'bank-book.difference',
  (work: Work, fundId: string, bookId: string, said: NewBankDifference) =>
    once(work, said.id, { fundId, bookId, ...said }, async () => {
      await toKeep(work, fundId)
      await insertBankDifference(work, fundId, bookId, said)
      return { id: said.id }
    }),
  aboutFund((bookId, { kind }) => ({ book: bookId, kind })),
)

export const dropBankDifference = audited(
  'bank-book.difference-dropped',
  async (work: Work, fundId: string, bookId: string, id: string) => {
    await toKeep(work, fundId)
    await deleteBankDifference(work.db, fundId, bookId, id)
    return { id }
  },
  ({ id }, fundId, bookId) => ({ id: fundId, details: { book: bookId, difference: id } }),
)

type Signed = { id: string }

/** Throws bank-book-reconciled, and bank-book-not-explained while something is left to explain. */
export const reconcileBankBook = audited(
  'bank-book.reconcile',
  (work: Work, fundId: string, bookId: string, said: Signed) =>
    once(work, said.id, { fundId, bookId, ...said, as: 'reconciled' }, async () => {
      await toKeep(work, fundId)
      if ((await holdBankBook(work.db, fundId, bookId)).isReconciled) throw problems.bankBookReconciled()
      await signBankBook(work, fundId, bookId, 'reconciled')
      return { id: bookId }
    }),
  aboutFund((bookId) => ({ book: bookId })),
)

/** By another one. Throws bank-book-needs-another, and bank-book-stale when something was posted into the month since. */
export const checkBankBook = audited(
  'bank-book.check',
  (work: Work, fundId: string, bookId: string, said: Signed) =>
    once(work, said.id, { fundId, bookId, ...said, as: 'checked' }, async () => {
      await toKeep(work, fundId)
      const { isReconciled, isChecked, isStale, reconciledBy } = await holdBankBook(work.db, fundId, bookId)
      if (!isReconciled || isStale) throw problems.bankBookStale()
      if (isChecked) throw problems.bankBookReconciled()
      if (reconciledBy === work.actor.accountId) throw problems.bankBookNeedsAnother()
      await signBankBook(work, fundId, bookId, 'checked')
      return { id: bookId }
    }),
  aboutFund((bookId) => ({ book: bookId })),
)

export const takeUpBankBook = audited(
  'bank-book.reopen',
  (work: Work, fundId: string, bookId: string, said: NewBankReopening) =>
    once(work, said.id, { fundId, bookId, ...said }, async () => {
      await toKeep(work, fundId)
      await holdBankBook(work.db, fundId, bookId)
      await reopenBankBook(work.db, fundId, bookId)
      return { id: bookId }
    }),
  aboutFund((bookId, { reason }) => ({ book: bookId, reason })),
)

/** Tells how many were new. */
export const bringBankLines = audited(
  'bank-line.bring',
  async (work: Work, fundId: string, said: NewBankLines) => {
    let brought = 0
    const { id, again } = await once(work, said.id, { fundId, ...said }, async () => {
      await toKeep(work, fundId)
      brought = await insertBankLines(work, fundId, said)
      return { id: said.id }
    })
    return { id, again, brought }
  },
  ({ again, brought }, fundId, { potId }) => (again ? undefined : { id: fundId, details: { pot: potId, brought } }),
)

export const dropBankLine = audited(
  'bank-line.drop',
  async (work: Work, fundId: string, id: string) => {
    await toKeep(work, fundId)
    await deleteBankLine(work.db, fundId, id)
    return { id }
  },
  ({ id }, fundId) => ({ id: fundId, details: { line: id } }),
)

export const matchBankLine = audited(
  'bank-line.match',
  (work: Work, fundId: string, said: NewBankMatch) =>
    once(work, said.id, { fundId, ...said }, async () => {
      await toKeep(work, fundId)
      await insertBankMatch(work, fundId, said)
      return { id: said.id }
    }),
  aboutFund(({ lineId, entryIds }) => ({ line: lineId, entries: entryIds })),
)

export const unmatchBankLine = audited(
  'bank-line.unmatch',
  async (work: Work, fundId: string, lineId: string) => {
    await toKeep(work, fundId)
    await deleteBankMatch(work.db, fundId, lineId)
    return { id: lineId }
  },
  ({ id }, fundId) => ({ id: fundId, details: { line: id } }),
)
