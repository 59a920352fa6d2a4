// What no weight may decide alone.
import type { Comparison } from './comparison.ts'
import type { Verdict } from './judge.ts'
import { tellsApart } from './number-likeness.ts'

export function heldBack(verdict: Verdict, compared: Comparison): Verdict {
  if (verdict === 'same' && tellsApart(compared.number)) return 'unsure'
  return verdict
}
