import type { OutboxEntry } from '../../../domain/sync/entry.ts'

/** The form that what was refused was written on; it takes the entry's body and sends it under the same id. */
export function editPathOf({ id, kind, about }: OutboxEntry): string | undefined {
  if (!about) return undefined
  if (kind === 'visit') return `/field/people/${about}/visit?entry=${id}`
  if (kind === 'need') return `/field/people/${about}/need?entry=${id}`
  if (kind === 'person') return `/field/register?entry=${id}`
  return undefined
}
