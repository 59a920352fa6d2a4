import type { RowReading } from './row-reading.ts'

/** Free text; what is longer than can be kept is cut and told. */
export function readWords<Key extends string>(row: RowReading<Key>, key: Key, most: number): string | undefined {
  const text = row.text(key)
  if (text.length <= most) return text || undefined
  row.warn('text-cut', key, { most })
  return text.slice(0, most)
}
