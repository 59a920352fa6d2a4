// What is known of the people that some rows speak of: by the registry, and by earlier rows of the same file.
import type { PersonSays } from '../../../domain/registry/people/fold-person.ts'
import { asMatcher } from '../../platform/work.ts'
import type { SealedNumber } from '../people/golden.ts'
import { listSourcesOf } from '../people/sources.queries.ts'
import { listNumbers, listSourcesOfBatch } from './matching.queries.ts'
import { listStagedVoices } from './staging.queries.ts'
import { IMPORT_TRUST, type Staging } from './staging.ts'

export type Acquaintance = { sources: PersonSays[]; leaving: Set<string>; number: SealedNumber | undefined }
export type Acquaintances = Map<string, Acquaintance>

export const voiceOf = ({ batch }: Staging, id: string, says: PersonSays['says']): PersonSays => ({
  id,
  says,
  organizationId: batch.organizationId,
  kind: 'import',
  saidOn: batch.fileDate,
  trust: IMPORT_TRUST,
})

/** `known` stand in the registry; `staged` have spoken in rows of this file that are staged already. */
export async function loadAcquaintances(staging: Staging, known: string[], staged: string[]): Promise<Acquaintances> {
  const acquaintances: Acquaintances = new Map(
    [...known, ...staged].map((id) => [id, { sources: [], leaving: new Set<string>(), number: undefined }]),
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
      acquaintances.get(personId)!.number ??= { sealed, blindIndex, sourceId, tail }
    }
    if (batch.replaces === null) return
    for (const { personId, id } of await listSourcesOfBatch(db, batch.replaces, ids))
      acquaintances.get(personId)?.leaving.add(id)
  })
}

async function askFile(staging: Staging, ids: string[], acquaintances: Acquaintances) {
  await staging.written()
  for (const voice of await listStagedVoices(staging.work.db, staging.batch.id, ids)) {
    const acquaintance = acquaintances.get(voice.personId)!
    acquaintance.sources.push(voiceOf(staging, voice.factId, voice.says))
    if (!voice.numberSealed || !voice.numberIndex) continue
    const sealed = Buffer.from(voice.numberSealed)
    const { seal } = staging.work.centre
    const tail = seal.open(sealed).toString().slice(-3)
    const blindIndex = seal.freshIndex(sealed, Buffer.from(voice.numberIndex))
    acquaintance.number ??= { sealed, blindIndex, sourceId: voice.factId, tail }
  }
}
