/** A row as a reader hands it over, before anything is known of its sheet. */
export type SampleRow = {
  row: number
  cells: readonly string[]
  numeric?: readonly number[]
}

export const filled = (cells: readonly string[]): { at: number; text: string }[] =>
  cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [{ at, text: cell.trim() }]))
