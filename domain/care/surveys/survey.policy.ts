import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople } from '../../ground/access/scope.policy.ts'
import { canExportPeople } from '../../registry/people/person.policy.ts'

/** Whoever may visit may ask; row-level security says whose house is seen. */
export const canRecordSurvey = canSeePeople
export const canReadSurveys = canSeePeople
export const canExportSurveys = (actor: Actor) => canExportPeople(actor)
