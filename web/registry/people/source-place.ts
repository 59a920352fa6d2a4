import type { PersonSource } from '../../../domain/registry/people/person.ts'
import type { Words } from '../../text/useText.ts'

/** Which file and row, or whose hand. */
export function sourcePlace({ kind, by, fileName, sheet, row }: PersonSource, { t }: Words): string {
  if (kind === 'manual') return t('sources.by-hand', { by: by ?? '–' })
  return [fileName, sheet, row !== null && t('sources.row', { row })].filter(Boolean).join(' · ')
}
