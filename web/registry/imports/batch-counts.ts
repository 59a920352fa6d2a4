import type { SheetSummary } from '../../../domain/registry/imports/import.ts'

export const COUNTED = ['created', 'updated', 'unchanged', 'review', 'refused'] as const
export type Counted = (typeof COUNTED)[number]

/** The sheets of a file together. */
export function countsOf(sheets: readonly SheetSummary[]): Record<Counted | 'read', number> {
  const sum = (of: Counted | 'read') => sheets.reduce((total, sheet) => total + sheet[of], 0)
  return {
    read: sum('read'),
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    review: sum('review'),
    refused: sum('refused'),
  }
}

/** People who may be known already are taken all the same, as new ones, and go before somebody afterwards. */
export const maybeKnownIn = (sheets: readonly SheetSummary[]): number =>
  sheets.reduce((total, sheet) => total + (sheet.kind === 'people' ? sheet.review : 0), 0)
