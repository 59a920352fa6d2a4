// Each write is looked up by its receipt before its policy is asked, done once, and leaves an audit line.
import type {
  HouseFacts,
  HouseholdMerge,
  HouseholdSplit,
  Leaving,
  NewHousehold,
  NewMember,
  RoleChange,
} from '../../../domain/registry/households/household.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import {
  changeRole,
  closeMerged,
  endMembership,
  insertHousehold,
  insertMember,
  updateHouseFacts,
} from './household-writes.queries.ts'
import { getHousehold, refuseUnseenHousehold } from './households.queries.ts'

type Judge = () => void
type Receipt = { id: string; again: boolean }
const about = ({ id, again }: Receipt, personIds: string[]) => (again ? undefined : { id, personIds })

export const openHousehold = audited(
  'household.open',
  (work: Work, { id, first }: NewHousehold, judge: Judge) =>
    once(work, id, first, async () => {
      judge()
      await refuseUnseen(work.db, first.personId)
      await insertHousehold(work, id)
      await insertMember(work, id, { ...first, id: newId() })
      return { id }
    }),
  (receipt, { first }) => about(receipt, [first.personId]),
)

export const joinHousehold = audited(
  'household.join',
  (work: Work, householdId: string, member: NewMember, judge: Judge) =>
    once(work, member.id, { householdId, ...member }, async () => {
      judge()
      await refuseUnseenHousehold(work.db, householdId)
      await refuseUnseen(work.db, member.personId)
      await insertMember(work, householdId, member)
      return { id: householdId }
    }),
  (receipt, _household, { personId }) => about(receipt, [personId]),
)

export const leaveHousehold = audited(
  'household.leave',
  (work: Work, householdId: string, personId: string, { id, toDay }: Leaving, judge: Judge) =>
    once(work, id, { householdId, personId, toDay }, async () => {
      judge()
      await refuseUnseenHousehold(work.db, householdId)
      await endMembership(work, householdId, personId, toDay)
      return { id: householdId }
    }),
  (receipt, _household, personId) => about(receipt, [personId]),
)

export const changeHouseholdRole = audited(
  'household.role',
  (work: Work, householdId: string, personId: string, { id, role, relationship }: RoleChange, judge: Judge) =>
    once(work, id, { householdId, personId, role, relationship }, async () => {
      judge()
      await refuseUnseenHousehold(work.db, householdId)
      await changeRole(work, householdId, personId, role, relationship ?? null)
      return { id: householdId }
    }),
  (receipt, _household, personId) => about(receipt, [personId]),
)

export const describeHouse = audited(
  'household.describe',
  (work: Work, householdId: string, facts: HouseFacts, judge: Judge) =>
    once(work, facts.id, { householdId, ...facts }, async () => {
      judge()
      await refuseUnseenHousehold(work.db, householdId)
      await updateHouseFacts(work, householdId, facts)
      return { id: householdId }
    }),
  (receipt) => about(receipt, []),
)

/** Only whoever sees every member of the other household may say that it was this one. */
export const mergeHouseholds = audited(
  'household.merge',
  (work: Work, householdId: string, { id, otherId }: HouseholdMerge, judge: Judge) =>
    once(work, id, { householdId, otherId }, async () => {
      judge()
      if (householdId === otherId) throw problems.notFound({ what: 'household' })
      const [here, other] = [await getHousehold(work.db, householdId), await getHousehold(work.db, otherId)]
      if (other.outside > 0) throw problems.householdHasOutsiders()
      const hasHead = here.outside > 0 || here.members.some(({ role }) => role === 'head')
      for (const { personId, role, relationship } of other.members)
        await insertMember(work, householdId, {
          id: newId(),
          personId,
          role: hasHead ? 'resident' : role,
          relationship,
        })
      await closeMerged(work, otherId, householdId)
      return { id: householdId }
    }),
  (receipt, _household, { otherId }) => (receipt.again ? undefined : { id: receipt.id, details: { otherId } }),
)

export const splitHousehold = audited(
  'household.split',
  (work: Work, householdId: string, { id, personIds, headId }: HouseholdSplit, judge: Judge) =>
    once(work, id, { householdId, personIds, headId }, async () => {
      judge()
      const { members } = await getHousehold(work.db, householdId)
      const leaving = [...new Set(personIds)]
      if (leaving.some((personId) => !members.some((member) => member.personId === personId)))
        throw problems.householdMemberElsewhere()
      await insertHousehold(work, id)
      for (const personId of leaving)
        await insertMember(work, id, { id: newId(), personId, role: personId === headId ? 'head' : 'resident' })
      return { id }
    }),
  (receipt, _household, { personIds }) => about(receipt, personIds),
)
