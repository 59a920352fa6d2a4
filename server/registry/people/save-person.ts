import { parseCitizenNumber } from '../../../domain/registry/people/citizen-number.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { asMatcher, type Work } from '../../platform/work.ts'
import { keepKeysOf } from '../linking/key-people.ts'
import { writeGolden } from './golden.queries.ts'
import { goldenRow, type SealedNumber, sealCard, sealNumber } from './golden.ts'
import { findIdentifier, insertBarePerson } from './people.queries.ts'
import { type KeptIdentifier, keepIdentifiers } from './sealed-identifiers.ts'
import { addManualSource, listSourcesOf } from './sources.queries.ts'

export type Said = {
  personId: string
  says: Partial<PersonFacts>
  /** Her address holds from this day on. */
  movedOn?: string
  /** Fields on which one word of several is chosen, with that word as the chosen source keeps it. */
  settles?: readonly string[]
  chosen?: Partial<PersonFacts>
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
    blindIndex: centre.seal.freshIndex(known.sealed, known.blindIndex),
    sourceId: known.sourceId,
    tail: centre.seal.open(known.sealed).toString().slice(-3),
  }
}

/** Adds what a hand says as a source of its own, and folds the golden record anew. */
export async function sayByHand(work: Work, said: Said, isNew = false): Promise<void> {
  const { db, actor } = work
  const { personId, says, citizenNumber, saidOn, movedOn, settles, chosen } = said
  if (!actor.organizationId) throw problems.notAllowed()
  const sourceId = newId()
  const number = await numberOf(work, personId, sourceId, citizenNumber)
  if (isNew) await insertBarePerson(db, personId, says, actor.organizationId)
  await addManualSource(db, {
    personId,
    id: sourceId,
    organizationId: actor.organizationId,
    saidOn: saidOn ?? bangkokToday(),
    says: {
      ...(await sealed(work, said)),
      ...chosen,
      ...(movedOn ? { movedOn } : {}),
      ...(settles ? { settles } : {}),
    },
    numberIndex: number?.sourceId === sourceId ? number.blindIndex : null,
    numberSealed: number?.sourceId === sourceId ? number.sealed : null,
    createdBy: actor.accountId,
  })
  await writeGolden(db, [goldenRow(personId, await everySource(work, personId), number)])
  await keepKeysOf(work, [personId])
}

/** The fold hears every source, also those that whoever is editing may not read. */
const everySource = async ({ db }: Work, personId: string) =>
  (await asMatcher(db, () => listSourcesOf(db, [personId]))).get(personId) ?? []

/** What was typed, with the numbers in it sealed. */
async function sealed(work: Work, { personId, says, citizenNumber }: Said): Promise<Partial<PersonFacts>> {
  const { seal } = work.centre
  const { disabilityCardNumber: card, identifiers, ...rest } = says
  const kept = identifiers?.some(({ value }) => value === undefined) ? await everySource(work, personId) : []
  const standing = kept.flatMap((source) => (source.says.identifiers ?? []) as KeptIdentifier[])
  return {
    ...rest,
    ...(card === undefined ? {} : { disabilityCardNumber: card && sealCard(seal, card, checkedNumber(citizenNumber)) }),
    ...(identifiers ? { identifiers: keepIdentifiers(seal, identifiers, standing) } : {}),
  }
}
