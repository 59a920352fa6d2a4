// An organisation that brings two lists on one day means the later: whoever mends a file and brings it again is believed.
import type { PersonFacts } from './person.ts'

type Word = {
  id: string
  organizationId: string
  kind: 'import' | 'manual'
  saidOn: string
  says: Partial<PersonFacts>
}

const isSilent = (value: unknown) => value === undefined || value === null

/** The same sources; of those that one organisation brought on one day each keeps only what no later one says. */
export function latestWords<Source extends Word>(sources: Source[]): Source[] {
  const imports = sources.filter(({ kind }) => kind === 'import')
  const days = new Set(imports.map(({ organizationId, saidOn }) => `${organizationId} ${saidOn}`))
  if (days.size === imports.length) return sources
  return sources.map((source) => {
    if (source.kind !== 'import') return source
    // Ids are made in the order of time.
    const later = imports.filter(
      (other) =>
        other.organizationId === source.organizationId && other.saidOn === source.saidOn && other.id > source.id,
    )
    return later.length === 0 ? source : { ...source, says: unsaid(source.says, later) }
  })
}

const unsaid = (says: Partial<PersonFacts>, later: readonly Word[]) =>
  Object.fromEntries(
    Object.entries(says).filter(([field]) => later.every((other) => isSilent(other.says[field as keyof PersonFacts]))),
  ) as Partial<PersonFacts>
