import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canChangeHouseholds, canSeeHouseholds } from '../../../domain/registry/households/household.policy.ts'
import {
  HouseFacts,
  HouseholdMerge,
  HouseholdSplit,
  Leaving,
  NewHousehold,
  NewMember,
  PersonHousehold,
  RoleChange,
} from '../../../domain/registry/households/household.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import {
  changeHouseholdRole,
  describeHouse,
  joinHousehold,
  leaveHousehold,
  mergeHouseholds,
  openHousehold,
  splitHousehold,
} from './household-writes.ts'
import { findHouseholdIdOf, getHousehold, listSuggestions } from './households.queries.ts'

const ById = z.object({ id: z.uuid() })
const Member = ById.extend({ personId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

async function showHouseholdOf(at: Work, personId: string): Promise<PersonHousehold> {
  await refuseUnseen(at.db, personId)
  const householdId = await findHouseholdIdOf(at.db, personId)
  const household = householdId ? await getHousehold(at.db, householdId) : null
  const suggestions = await listSuggestions(at.db, personId, householdId ?? null)
  const seen = [
    personId,
    ...(household?.members ?? []).map((member) => member.personId),
    ...suggestions.map((one) => one.personId),
  ]
  await recordReading(at, 'person.household', personId, [...new Set(seen)])
  return { household, suggestions, can: { change: canChangeHouseholds(at.actor) } }
}

export const householdRoutes: FastifyPluginAsyncZod = async (app) => {
  const judgeOf = (at: Work) => () => allow(canChangeHouseholds(at.actor))

  app.get(
    '/people/:id/household',
    { schema: { params: ById, response: { 200: PersonHousehold } } },
    ({ params, work }) =>
      work((at) => {
        allow(canSeeHouseholds(at.actor))
        return showHouseholdOf(at, params.id)
      }),
  )

  app.post('/households', { schema: { body: NewHousehold, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => openHousehold(at, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/members',
    { schema: { params: ById, body: NewMember, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => joinHousehold(at, params.id, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/members/:personId/leaving',
    { schema: { params: Member, body: Leaving, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => leaveHousehold(at, params.id, params.personId, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/members/:personId/role',
    { schema: { params: Member, body: RoleChange, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => changeHouseholdRole(at, params.id, params.personId, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/house',
    { schema: { params: ById, body: HouseFacts, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => describeHouse(at, params.id, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/merge',
    { schema: { params: ById, body: HouseholdMerge, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => mergeHouseholds(at, params.id, body, judgeOf(at))),
  )

  app.post(
    '/households/:id/split',
    { schema: { params: ById, body: HouseholdSplit, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => splitHousehold(at, params.id, body, judgeOf(at))),
  )
}
