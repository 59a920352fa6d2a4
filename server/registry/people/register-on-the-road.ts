// Somebody met on the road, registered with hardly more than a name and a place: the office looks at each once.
import type { NewPerson } from '../../../domain/registry/people/person.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { enqueueJob } from '../../platform/jobs.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { PAIRING_JOB } from '../reviews/pair-registered.ts'
import { type Judge, refuseUnknownArea } from './person-writes.ts'
import { beginOnTheRoad } from './register-on-the-road.queries.ts'
import { sayByHand } from './save-person.ts'

export const registerOnTheRoad = audited(
  'person.register-on-road',
  (work: Work, { id, citizenNumber, ...says }: NewPerson, judge: Judge) =>
    once(work, id, { citizenNumber, ...says }, async () => {
      judge(work.actor)
      if (!work.actor.accountId) throw problems.notAllowed()
      await refuseUnknownArea(work, says.address.areaCode)
      await beginOnTheRoad(work.db, id, says)
      await sayByHand(work, { personId: id, says, citizenNumber })
      await enqueueJob(work.db, { kind: PAIRING_JOB, subjectId: id, accountId: null })
      return { id }
    }),
  ({ id, again }) => (again ? undefined : { id, personIds: [id] }),
)
