import type { OutboxEntry } from '../../../domain/sync/entry.ts'
import { isReadable } from './readable.ts'

/** The form that what was refused was written on; it takes the entry's body and sends it under the same id. */
export function editPathOf(entry: OutboxEntry, rights: readonly string[]): string | undefined {
  const { id, kind, about, body } = entry
  if (!(about && isReadable(entry, rights))) return undefined
  if (kind === 'visit') return `/field/people/${about}/visit?entry=${id}`
  if (kind === 'need') return `/field/people/${about}/need?entry=${id}`
  if (kind === 'person') return `/field/register?entry=${id}`
  if (kind === 'assessment') return `/field/people/${about}/assess/${body.instrument}?entry=${id}`
  if (kind === 'form-answer') return `/field/people/${about}/forms/${body.formId}?entry=${id}`
  if (kind === 'household-survey') return `/field/people/${about}/survey?entry=${id}`
  return undefined
}
