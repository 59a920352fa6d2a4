// Entries as a phone makes them.
import type { EntryAnswer, EntryKind, OutboxEntry } from '../domain/sync/entry.ts'
import type { Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'
import { visitTo } from './testing-people.ts'

export const PHONE = '019a0000-0000-7000-8000-00000000f001'

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

export const entryOf = (
  kind: EntryKind,
  about: string | null,
  body: { id: string } & Record<string, unknown>,
  says: Partial<OutboxEntry> = {},
): OutboxEntry => ({ id: body.id, kind, about, body, base: null, madeAt: new Date().toISOString(), ...says })

export const visitEntry = (personId: string, says: Record<string, unknown> = {}, entry: Partial<OutboxEntry> = {}) =>
  entryOf('visit', personId, visitTo(personId, says), entry)

/** Pushes, and answers what became of each. */
export async function push(call: Call, as: CastName, entries: OutboxEntry[], says: { sentAt?: string } = {}) {
  const { status, body } = await call(as, 'POST', '/outbox', {
    phoneId: PHONE,
    sentAt: new Date().toISOString(),
    entries,
    ...says,
  })
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body.answers as EntryAnswer[]
}

export const outcomes = (answers: EntryAnswer[]) => answers.map(({ outcome }) => outcome)
