import type { RestrictedKind } from '../../registry/restricted/restricted.ts'

/** By the right that opens what was answered. */
const RIGHT_FOR: Readonly<Record<string, RestrictedKind>> = { '8q': 'suicide-risk', 'smi-v': 'psychiatric' }

/** What is answered on these no phone shows again, not even before it was sent. */
export const RESTRICTED_INSTRUMENTS: readonly string[] = Object.keys(RIGHT_FOR)

/** Whether she may read again what was answered: having asked it is no right to it. */
export function mayReadAgain(instrument: string, rights: readonly string[]): boolean {
  const needed = RIGHT_FOR[instrument]
  return needed === undefined || rights.includes(needed)
}
