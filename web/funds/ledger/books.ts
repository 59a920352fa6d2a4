import type { Closing, PeriodKind } from '../../../domain/funds/ledger/closing.ts'

/** What is needed to say how a period stands. */
export type Books = { booksFrom: string; closings: readonly Closing[]; today: string }
export type Period = { kind: PeriodKind; fromDay: string }
