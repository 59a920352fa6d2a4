/** Columns from one to another, counted from 0; `width` in letters, where it is said. */
export type ColumnSpan = { from: number; to: number; width: number | undefined; isHidden: boolean }

export const LAST_COLUMN = 16_383

export const hiddenAmong = (spans: readonly ColumnSpan[]): number[] =>
  spans.filter(({ isHidden }) => isHidden).flatMap(({ from, to }) => range(from, Math.min(to, LAST_COLUMN)))

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
