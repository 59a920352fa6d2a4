// What is known of the people that some rows speak of: by the registry, and by earlier rows of the same file.
import type { PersonSays } from '../../../domain/registry/people/fold-person.ts'
import { asMatcher } from '../../platform/work.ts'
import type { SealedNumber } from '../people/golden.ts'
import { listSourcesOf, type StandingSource, type WrittenNumber } from '../people/sources.queries.ts'
import { listNumbers, listSourcesOfBatch } from './matching.queries.ts'
import { listStagedVoices } from './staging.queries.ts'
import { IMPORT_TRUST, type Staging } from './staging.ts'

/** `numbers` stand in the registry: a hand's source has the index of its number only. */
export type Acquaintance = { sources: StandingSource[]; leaving: Set<string>; numbers: SealedNumber[] }
export type Acquaintances = Map<string, Acquaintance>

export const voiceOf = (
  { batch }: Staging,
  id: string,
  says: PersonSays['says'],
  number: WrittenNumber,
): StandingSource => ({
  id,
  says,
  ...number,
  organizationId: batch.organizationId,
  kind: 'import',
  saidOn: batch.fileDate,
  trust: IMPORT_TRUST,
  ...(batch.trusts ? { trusts: batch.trusts } : {}),
})

/** `known` stand in the registry; `staged` have spoken in rows of this file that are staged already. */
export async function loadAcquaintances(staging: Staging, known: string[], staged: string[]): Promise<Acquaintances> {
  const acquaintances: Acquaintances = new Map(
    [...known, ...staged].map((id) => [id, { sources: [], leaving: new Set<string>(), numbers: [] }]),
  )
  if (known.length > 0) await askRegistry(staging, known, acquaintances)
  if (staged.length > 0) await askFile(staging, staged, acquaintances)
  return acquaintances
}

/** Every source is heard, also those that the importer may not read: what she sees of it is decided later. */
async function askRegistry({ work: { db, centre }, batch }: Staging, ids: string[], acquaintances: Acquaintances) {
  await asMatcher(db, async () => {
    for (const [id, sources] of await listSourcesOf(db, ids)) acquaintances.get(id)!.sources.push(...sources)
    for (const { personId, sealed, blindIndex, sourceId, tail } of await listNumbers(db, centre.seal, ids)) {
      acquaintances.get(personId)!.numbers.push({ sealed, blindIndex, sourceId, tail })
    }
    if (batch.replaces === null) return
    for (const { personId, id } of await listSourcesOfBatch(db, batch.replaces, ids))
      acquaintances.get(personId)?.leaving.add(id)
  })
}

async function askFile(staging: Staging, ids: string[], acquaintances: Acquaintances) {
  await staging.written()
  for (const voice of await listStagedVoices(staging.work.db, staging.batch.id, ids)) {
    const numberIndex = voice.numberIndex && Buffer.from(voice.numberIndex)
    const numberSealed = voice.numberSealed && Buffer.from(voice.numberSealed)
    acquaintances
      .get(voice.personId)!
      .sources.push(
        voiceOf(staging, voice.factId, voice.says, { numberIndex, numberSealed, numberDisputed: voice.numberDisputed }),
      )
  }
}
