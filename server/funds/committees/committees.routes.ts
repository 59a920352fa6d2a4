import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  Committee,
  CommitteeEnding,
  NewAppointmentLetter,
  NewCommitteeMember,
  NewSubCommittee,
} from '../../../domain/funds/committees/committee.ts'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import {
  endMember,
  insertLetter,
  insertMember,
  insertSubCommittee,
  listCommittee,
  listLetters,
  listSubCommittees,
} from './committees.queries.ts'

const ById = z.object({ id: z.uuid() })
const OfMember = ById.extend({ memberId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

const recordLetter = audited(
  'committee.letter',
  (work: Work, fundId: string, letter: NewAppointmentLetter) =>
    once(work, letter.id, { fundId, ...letter }, async () => {
      await toKeep(work, fundId)
      await insertLetter(work, fundId, letter)
      return { id: letter.id }
    }),
  ({ again }, fundId, { number }) => (again ? undefined : { id: fundId, details: { number } }),
)

const addSubCommittee = audited(
  'committee.sub-committee',
  (work: Work, fundId: string, subCommittee: NewSubCommittee) =>
    once(work, subCommittee.id, { fundId, ...subCommittee }, async () => {
      await toKeep(work, fundId)
      await insertSubCommittee(work, fundId, subCommittee)
      return { id: subCommittee.id }
    }),
  ({ again }, fundId, { name }) => (again ? undefined : { id: fundId, details: { name } }),
)

const seatMember = audited(
  'committee.member',
  (work: Work, fundId: string, member: NewCommitteeMember) =>
    once(work, member.id, { fundId, ...member }, async () => {
      await toKeep(work, fundId)
      await insertMember(work, fundId, member)
      return { id: member.id }
    }),
  ({ id, again }, fundId) => (again ? undefined : { id: fundId, details: { member: id } }),
)

const unseatMember = audited(
  'committee.member-ended',
  async (work: Work, fundId: string, memberId: string, ending: CommitteeEnding) => {
    await toKeep(work, fundId)
    await endMember(work, fundId, memberId, ending)
    return { id: memberId }
  },
  ({ id }, fundId) => ({ id: fundId, details: { member: id } }),
)

export const committeeRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/funds/:id/committee', { schema: { params: ById, response: { 200: Committee } } }, ({ params, work }) =>
    work(async (at) => {
      allow(canReadBooks(at.actor, await getFundInSight(at, params.id)))
      return {
        members: await listCommittee(at.db, params.id),
        letters: await listLetters(at.db, params.id),
        subCommittees: await listSubCommittees(at.db, params.id),
      }
    }),
  )
  app.post(
    '/funds/:id/committee',
    { schema: { params: ById, body: NewCommitteeMember, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => seatMember(at, params.id, body)),
  )
  app.post(
    '/funds/:id/sub-committees',
    { schema: { params: ById, body: NewSubCommittee, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => addSubCommittee(at, params.id, body)),
  )
  app.post(
    '/funds/:id/letters',
    { schema: { params: ById, body: NewAppointmentLetter, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => recordLetter(at, params.id, body)),
  )
  app.post(
    '/funds/:id/committee/:memberId/ending',
    { schema: { params: OfMember, body: CommitteeEnding, response: { 200: ById } } },
    ({ params, body, work }) => work((at) => unseatMember(at, params.id, params.memberId, body)),
  )
}
