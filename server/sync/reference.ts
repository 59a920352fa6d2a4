// What the centre tells every phone besides people: each noun registers its own (server/gather-outbox.ts).
import type { Work } from '../platform/work.ts'

type Reference = (work: Work) => Promise<unknown>

const references = new Map<string, Reference>()

export function registerReference(name: string, read: Reference): void {
  references.set(name, read)
}

/** One after the other: they share one transaction. */
export async function readReferences(work: Work): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {}
  for (const [name, read] of references) told[name] = await read(work)
  return told
}
