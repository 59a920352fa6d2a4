// Each write is looked up by its receipt before its policy is asked. What is restricted is never said in an audit line.

import { canGiveRestrictedRight } from '../../../domain/registry/restricted/restricted.policy.ts'
import type {
  Ending,
  NewOpening,
  NewRestrictedFact,
  NewRestrictedRight,
} from '../../../domain/registry/restricted/restricted.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { insertOpening, markReviewed } from './openings.queries.ts'
import { endFact, insertFact } from './restricted.queries.ts'
import { endRightToday, getAccountAtWork, getRightHolder, insertRight } from './rights.queries.ts'

type Receipt = { id: string; again: boolean }
const ofPerson = ({ id, again }: Receipt, personId: string) => (again ? undefined : { id, personIds: [personId] })

export const recordRestricted = audited(
  'restricted.record',
  (work: Work, personId: string, fact: NewRestrictedFact, judge: () => void) =>
    once(work, fact.id, { personId, ...fact }, async () => {
      judge()
      await refuseUnseen(work.db, personId)
      await insertFact(work, personId, fact)
      return { id: fact.id }
    }),
  ofPerson,
)

export const endRestricted = audited(
  'restricted.end',
  (work: Work, personId: string, { factId, id, reason }: Ending & { factId: string }) =>
    once(work, id, { personId, factId, reason }, async () => {
      await endFact(work, personId, factId, reason)
      return { id: factId }
    }),
  ofPerson,
)

export const breakGlass = audited(
  'restricted.break-glass',
  (work: Work, personId: string, opening: NewOpening, judge: () => void) =>
    once(work, opening.id, { personId, ...opening }, async () => {
      judge()
      await refuseUnseen(work.db, personId)
      await insertOpening(work, personId, opening)
      return { id: opening.id }
    }),
  ofPerson,
)

export const reviewOpening = audited(
  'restricted.review-opening',
  async (work: Work, id: string) => ({ id, personId: await markReviewed(work, id) }),
  ({ id, personId }) => ({ id, personIds: [personId] }),
)

export const giveRestrictedRight = audited(
  'restricted.give-right',
  (work: Work, right: NewRestrictedRight) =>
    once(work, right.id, right, async () => {
      const account = await getAccountAtWork(work.db, right.accountId)
      allow(canGiveRestrictedRight(work.actor, account))
      await insertRight(work, right)
      return { id: right.id }
    }),
  ({ id, again }, { accountId, kinds, toDay }) => (again ? undefined : { id, details: { accountId, kinds, toDay } }),
)

export const endRestrictedRight = audited(
  'restricted.end-right',
  async (work: Work, id: string) => {
    allow(canGiveRestrictedRight(work.actor, await getRightHolder(work.db, id)))
    await endRightToday(work.db, id)
    return { id }
  },
  ({ id }) => ({ id }),
)
