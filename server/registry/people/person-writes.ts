// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canSeePeopleOf } from '../../../domain/ground/access/scope.policy.ts'
import type { Move, NewPerson, PersonCorrection } from '../../../domain/registry/people/person.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import { reachInto, type Work } from '../../platform/work.ts'
import { getStandingPerson } from './people.queries.ts'
import { sayByHand } from './save-person.ts'

export type Judge = (actor: Actor) => void
type Receipt = { id: string; again: boolean }

export const aboutPerson = ({ id, again }: Receipt) => (again ? undefined : { id, personIds: [id] })

/** `revision` is the one that was on the screen; undefined when nothing there can have been outdated. */
export function refuseChanged(person: { revision: number }, revision: number | undefined): void {
  if (revision !== undefined && person.revision !== revision)
    throw problems.personChangedMeanwhile({ revision: person.revision })
}

/** A code that is no area would be nobody's: neither seen nor counted. */
export const refuseUnknownArea = async (work: Work, code: string | null | undefined) => {
  if (code && !(await areasOf(work)).byCode(code)) throw problems.areaUnknown({ code })
}

export const addPerson = audited(
  'person.add',
  (work: Work, { id, citizenNumber, ...says }: NewPerson, judge: Judge) =>
    once(work, id, { citizenNumber, ...says }, async () => {
      judge(work.actor)
      await refuseUnknownArea(work, says.address.areaCode)
      await sayByHand(work, { personId: id, says, citizenNumber }, true)
      return { id }
    }),
  aboutPerson,
)

export const correctPerson = audited(
  'person.correct',
  (work: Work, personId: string, correction: PersonCorrection, judge: Judge) =>
    once(work, correction.id, correction, async () => {
      const { id: _entry, revision, citizenNumber, ...says } = correction
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      refuseChanged(person, revision)
      if (says.address) await refuseAddressOutOfScope(work, says.address.areaCode)
      await sayByHand(work, { personId: person.id, says, citizenNumber })
      return { id: person.id }
    }),
  aboutPerson,
)

/** A correction says she never lived there; sending her to another area is a move, with its day. */
export async function refuseAddressOutOfScope(work: Work, areaCode: string | null) {
  await refuseUnknownArea(work, areaCode)
  if (areaCode && !canSeePeopleOf(work.actor, areaCode)) throw problems.outsideScope()
}

export const movePerson = audited(
  'person.move',
  (work: Work, personId: string, { id, movedOn, address, revision }: Move, judge: Judge) =>
    once(work, id, { movedOn, address }, async () => {
      const person = await getStandingPerson(work.db, personId)
      judge(work.actor)
      if (movedOn > bangkokToday()) throw problems.movedInFuture()
      refuseChanged(person, revision)
      await refuseUnknownArea(work, address.areaCode)
      if (address.areaCode) await reachInto(work.db, address.areaCode)
      // Whoever had left the network is back.
      await sayByHand(work, {
        personId: person.id,
        says: { address, departedOn: null },
        movedOn,
        saidOn: movedOn,
      })
      return { id: person.id }
    }),
  aboutPerson,
)
