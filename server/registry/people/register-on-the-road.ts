// Somebody met on the road, registered with hardly more than a name and a place: the office looks at each once.
import { sql } from 'kysely'
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { PAIRING_JOB } from '../reviews/pair-registered.ts'
import { type Judge, refuseUnknownArea } from './person-writes.ts'
import { sayByHand } from './save-person.ts'

/** Whoever works by caseload looks after her from today; the database knows no other way for her to write somebody new. */
export const registerOnTheRoad = audited(
  'person.register-on-road',
  (work: Work, { id, citizenNumber, ...says }: NewPerson, judge: Judge) =>
    once(work, id, { citizenNumber, ...says }, async () => {
      judge(work.actor)
      if (!work.actor.accountId) throw problems.notAllowed()
      await refuseUnknownArea(work, says.address.areaCode)
      await sql`select register_on_the_road(${id}, ${says.address.areaCode}, ${says.firstName})`.execute(work.db)
      await sayByHand(work, { personId: id, says, citizenNumber })
      await enqueueJob(work.db, { kind: PAIRING_JOB, subjectId: id, accountId: null })
      return { id }
    }),
  ({ id, again }) => (again ? undefined : { id, personIds: [id] }),
)
