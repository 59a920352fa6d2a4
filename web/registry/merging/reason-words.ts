import type { Reason } from '../../../domain/registry/merging/merge.ts'
import { hasText, type TextKey } from '../../text/catalogues.ts'
import type { Words } from '../../text/useText.ts'

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** Why two are taken for one, in a sentence. */
export function reasonWords({ code, values = {} }: Reason, { t, day }: Words): string {
  const key = `linkage.${code}`
  const said = Object.entries(values).map(([name, value]) => [name, isDay(value) ? day(value) : value])
  return hasText(key) ? t(key as TextKey, Object.fromEntries(said)) : code
}

export const isFor = ({ weight }: Reason) => weight >= 0

export const byWeight = (a: Reason, b: Reason) => Math.abs(b.weight) - Math.abs(a.weight)
