import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { NeedKind } from '../../../domain/care/needs/lists.ts'
import { canNameNeeds, canNameServed } from '../../../domain/funds/served-needs/served-need.policy.ts'
import {
  NeedsMet,
  NeedsToServe,
  NewServedNeed,
  ServedGroups,
  ServedNeeds,
} from '../../../domain/funds/served-needs/served-need.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { dropServedNeed, nameServedGroups, nameServedNeed, sayNeedsMet } from './served-need-writes.ts'
import { listNeedsToServe, listServedNeeds } from './served-needs.queries.ts'

const ByProject = z.object({ id: z.uuid() })

const read = async (work: Work, projectId: string, needs: readonly { personId: string }[]) => {
  const people = [...new Set(needs.map(({ personId }) => personId))]
  if (people.length > 0) await recordReading(work, 'project-need.read', projectId, people)
}

async function served(work: Work, projectId: string): Promise<ServedNeeds> {
  const project = await getProjectInSight(work, projectId)
  const found = await listServedNeeds(work.db, projectId)
  await read(work, projectId, found.needs)
  return {
    ...found,
    may: { name: canNameServed(work.actor, project), nameNeeds: canNameNeeds(work.actor, project) },
  }
}

async function toServe(work: Work, projectId: string, kind: string | null): Promise<NeedsToServe> {
  allow(canNameNeeds(work.actor, await getProjectInSight(work, projectId)))
  const needs = await listNeedsToServe(work.db, projectId, kind)
  await read(work, projectId, needs)
  return { needs }
}

export const servedNeedRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects/:id/needs',
    { schema: { params: ByProject, response: { 200: ServedNeeds } } },
    ({ params, work }) => work((at) => served(at, params.id)),
  )
  app.get(
    '/projects/:id/needs-to-serve',
    {
      schema: {
        params: ByProject,
        querystring: z.object({ kind: NeedKind.optional() }),
        response: { 200: NeedsToServe },
      },
    },
    ({ params, query, work }) => work((at) => toServe(at, params.id, query.kind ?? null)),
  )
  app.post(
    '/projects/:id/needs',
    {
      schema: {
        params: ByProject,
        body: NewServedNeed,
        response: { 200: z.object({ id: z.uuid(), again: z.boolean() }) },
      },
    },
    ({ params, body, work }) => work((at) => nameServedNeed(at, params.id, body)),
  )
  app.post(
    '/projects/:id/needs/:needId/ending',
    { schema: { params: ByProject.extend({ needId: z.uuid() }), response: { 200: ByProject } } },
    ({ params, work }) => work((at) => dropServedNeed(at, params.id, params.needId)),
  )
  app.put(
    '/projects/:id/served-groups',
    { schema: { params: ByProject, body: ServedGroups, response: { 200: ByProject } } },
    ({ params, body, work }) => work((at) => nameServedGroups(at, params.id, body.groups)),
  )
  app.put(
    '/projects/:id/activity-reports/:reportId/needs',
    { schema: { params: ByProject.extend({ reportId: z.uuid() }), body: NeedsMet, response: { 200: ByProject } } },
    ({ params, body, work }) => work((at) => sayNeedsMet(at, params.id, params.reportId, body.needIds)),
  )
}
