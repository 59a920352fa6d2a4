/** Columns from one to another, counted from 0; `width` in letters, where it is said. */
export type ColumnSpan = { from: number; to: number; width: number | undefined; isHidden: boolean }

export const LAST_COLUMN = 16_383
