// Death, departure, and the choice between several words: each a hand's word like any other, so each can be taken back.
import { FROM_ONE_MOUTH } from '../../../domain/registry/people/fold-person.ts'
import type { Address, PersonFacts } from '../../../domain/registry/people/person.ts'
import type { Death, DeathWithdrawal, Departure, Settlement } from '../../../domain/registry/people/person-acts.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getLifeSpan, getStandingPerson, listSourcesToShow, reachBeyondNetwork } from './people.queries.ts'
import { aboutPerson, type Judge, refuseAddressOutOfScope, refuseChanged, refuseUnknownArea } from './person-writes.ts'
import { sayByHand } from './save-person.ts'

export const recordDeath = audited(
  'person.death',
  (work: Work, personId: string, { id, revision, diedOn, place, cause }: Death, judge: Judge) =>
    once(work, id, { diedOn, place, cause }, async () => {
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      refuseChanged(person, revision)
      if (diedOn > bangkokToday()) throw problems.diedInFuture()
      const { birthDate } = await getLifeSpan(work.db, person.id)
      if (birthDate && diedOn < birthDate) throw problems.diedBeforeBirth()
      const says = { diedOn, deathPlace: place || null, deathCause: cause || null }
      await sayByHand(work, { personId: person.id, says, settles: ['diedOn'] })
      return { id: person.id }
    }),
  aboutPerson,
)

export const withdrawDeath = audited(
  'person.death-withdrawal',
  (work: Work, personId: string, { id, revision }: DeathWithdrawal, judge: Judge) =>
    once(work, id, {}, async () => {
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      refuseChanged(person, revision)
      const says = { diedOn: null, deathPlace: null, deathCause: null }
      await sayByHand(work, { personId: person.id, says, settles: ['diedOn'] })
      return { id: person.id }
    }),
  aboutPerson,
)

const NOWHERE_KNOWN: Address = {
  house: null,
  moo: null,
  village: null,
  areaCode: null,
  latitude: null,
  longitude: null,
}

/** A move to where nobody of the network looks after her: her old address keeps its days and its visits. */
export const departPerson = audited(
  'person.departure',
  (work: Work, personId: string, { id, revision, departedOn, to, address }: Departure, judge: Judge) =>
    once(work, id, { departedOn, to, address }, async () => {
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      refuseChanged(person, revision)
      if (departedOn > bangkokToday()) throw problems.movedInFuture()
      await refuseUnknownArea(work, address?.areaCode)
      await reachBeyondNetwork(work.db)
      await sayByHand(work, {
        personId: person.id,
        says: { address: address ?? NOWHERE_KNOWN, departedOn, departedTo: to },
        movedOn: departedOn,
        saidOn: departedOn,
      })
      return { id: person.id }
    }),
  aboutPerson,
)

export const settleDisagreement = audited(
  'person.settle',
  (work: Work, personId: string, settlement: Settlement, judge: Judge) =>
    once(work, settlement.id, settlement, async () => {
      const { field, revision } = settlement
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      refuseChanged(person, revision)
      const chosen = await wordsOf(work, person.id, settlement)
      if (chosen.address) await refuseAddressOutOfScope(work, chosen.address.areaCode)
      await sayByHand(work, { personId: person.id, says: {}, chosen, settles: [field] })
      return { id: person.id }
    }),
  aboutPerson,
)

/** What the chosen source says on the field, and on those that only make sense from one mouth with it. */
async function wordsOf({ db }: Work, personId: string, { field, sourceId }: Settlement): Promise<Partial<PersonFacts>> {
  const source = (await listSourcesToShow(db, personId)).find(({ id }) => id === sourceId)
  if (!source || source.says[field] === undefined) throw problems.notFound({ what: 'source' })
  const together: readonly string[] = FROM_ONE_MOUTH.find((fields) => fields.some((one) => one === field)) ?? [field]
  return Object.fromEntries(together.map((one) => [one, source.says[one] ?? null]))
}
