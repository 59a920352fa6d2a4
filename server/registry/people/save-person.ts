import { parseCitizenNumber } from '../../../domain/registry/people/citizen-number.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { asMatcher, type Work } from '../../platform/work.ts'
import { writeGolden } from './golden.queries.ts'
import { goldenRow, type SealedNumber, sealCard, sealNumber } from './golden.ts'
import { findIdentifier, insertBarePerson } from './people.queries.ts'
import { addManualSource, listSourcesOf } from './sources.queries.ts'

export type Said = {
  personId: string
  says: Partial<PersonFacts> & { movedOn?: string }
  citizenNumber?: string | null | undefined
  saidOn?: string
}

/** A number typed by hand must be right; an empty one is allowed, with the reason why in `noNumberReason`. */
function checkedNumber(typed: string | null | undefined): string | undefined {
  if (!typed?.trim()) return undefined
  const parsed = parseCitizenNumber(typed)
  if ('problem' in parsed) throw problems.numberNotValid({ reason: parsed.problem })
  return parsed.number
}

/** The number that is believed: the one just typed, or the one that stands. */
async function numberOf(
  { db, centre }: Work,
  personId: string,
  sourceId: string,
  typed: string | null | undefined,
): Promise<SealedNumber | undefined> {
  const number = checkedNumber(typed)
  if (number) return sealNumber(centre.seal, number, sourceId)
  if (typed === null) return undefined
  const known = await findIdentifier(db, personId)
  if (!known) return undefined
  return {
    sealed: known.sealed,
    blindIndex: known.blindIndex,
    sourceId: known.sourceId,
    tail: centre.seal.open(known.sealed).toString().slice(-3),
  }
}

/** Adds what a hand says as a source of its own, and folds the golden record anew. */
export async function sayByHand(
  work: Work,
  { personId, says, citizenNumber, saidOn }: Said,
  isNew = false,
): Promise<void> {
  const { db, centre, actor } = work
  if (!actor.organizationId) throw problems.notAllowed()
  const sourceId = newId()
  const number = await numberOf(work, personId, sourceId, citizenNumber)
  if (isNew) await insertBarePerson(db, personId, says, actor.organizationId)
  await addManualSource(db, {
    personId,
    id: sourceId,
    organizationId: actor.organizationId,
    saidOn: saidOn ?? bangkokToday(),
    says: says.disabilityCardNumber
      ? {
          ...says,
          disabilityCardNumber: sealCard(centre.seal, says.disabilityCardNumber, checkedNumber(citizenNumber)),
        }
      : says,
    numberIndex: number?.sourceId === sourceId ? number.blindIndex : null,
    createdBy: actor.accountId,
  })
  // The fold hears every source, also those that whoever is editing may not read.
  const sources = (await asMatcher(db, () => listSourcesOf(db, [personId]))).get(personId) ?? []
  await writeGolden(db, [goldenRow(personId, sources, number)])
}
