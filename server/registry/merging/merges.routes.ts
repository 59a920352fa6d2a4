import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { canMerge, canUnmerge } from '../../../domain/registry/merging/merge.policy.ts'
import {
  type Merge,
  MergeInDetail,
  MergesOfPerson,
  MovedWord,
  NewMerge,
  Unmerge,
  Unmerged,
} from '../../../domain/registry/merging/merge.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { listMadeMeanwhile } from './made-meanwhile.queries.ts'
import { mergePeople, unmergePeople } from './merge-people.ts'
import { getMerge, listMergesOf, type MergeRow } from './merges-shown.queries.ts'
import { moveWord } from './move-word.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

const shown = (actor: Actor, { mergedAt, unmergedAt, ...row }: MergeRow): Merge => ({
  ...row,
  mergedAt: mergedAt.toISOString(),
  unmergedAt: unmergedAt?.toISOString() ?? null,
  can: { unmerge: unmergedAt === null && canUnmerge(actor) },
})

async function showMerge(at: Work, id: string): Promise<MergeInDetail> {
  allow(canListPeople(at.actor))
  const merge = await getMerge(at.db, id)
  await recordReading(at, 'merge.read', id, [merge.stays, merge.leaves])
  return { ...shown(at.actor, merge), meanwhile: await listMadeMeanwhile(at.db, merge) }
}

/** What was added meanwhile is told as it was before the two were parted, and each time it is asked again. */
async function unmerge(at: Work, mergeId: string, body: Unmerge): Promise<Unmerged> {
  const { id, again } = await unmergePeople(at, mergeId, body, (actor) => allow(canUnmerge(actor)))
  const merge = await getMerge(at.db, id)
  return { id, again, stays: merge.stays, leaves: merge.leaves, meanwhile: await listMadeMeanwhile(at.db, merge) }
}

export const mergeRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/people/:id/merges', { schema: { params: ById, response: { 200: MergesOfPerson } } }, ({ params, work }) =>
    work(async (at) => {
      allow(canListPeople(at.actor))
      await refuseUnseen(at.db, params.id)
      const merges = await listMergesOf(at.db, params.id)
      await recordReading(at, 'person.merges', params.id, [params.id])
      return { merges: merges.map((merge) => shown(at.actor, merge)) }
    }),
  )

  app.post(
    '/people/:id/merges',
    { schema: { params: ById, body: NewMerge, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => mergePeople(at, params.id, body, (actor) => allow(canMerge(actor)))),
  )

  app.get('/merges/:id', { schema: { params: ById, response: { 200: MergeInDetail } } }, ({ params, work }) =>
    work((at) => showMerge(at, params.id)),
  )

  app.post(
    '/merges/:id/ending',
    { schema: { params: ById, body: Unmerge, response: { 200: Unmerged } } },
    ({ params, body, work }) => work((at) => unmerge(at, params.id, body)),
  )

  app.post(
    '/merges/:id/moved-words',
    { schema: { params: ById, body: MovedWord, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => moveWord(at, params.id, body, (actor) => allow(canUnmerge(actor)))),
  )
}
