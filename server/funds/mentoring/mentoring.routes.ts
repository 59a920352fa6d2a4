import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { MentoringQuery, MentoringTrail, NewMentoringVisit } from '../../../domain/funds/mentoring/mentoring.ts'
import { Withdrawal } from '../../../domain/registry/photos/photo.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { countMentors, listMentoringVisits } from './mentoring.queries.ts'
import { mayMentor, recordMentoringVisit, withdrawMentoringVisit } from './mentoring-writes.ts'

const OneOfFund = z.object({ id: z.uuid(), visitId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

/** Without a fund or project nobody says where it would be recorded. */
async function mayRecord(work: Work, { fundId, projectId }: MentoringQuery): Promise<boolean> {
  const fund = projectId ? (await getProjectInSight(work, projectId)).fundId : fundId
  return fund ? mayMentor(work, { fundId: fund, projectId: projectId ?? null }) : false
}

export const mentoringRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/mentoring',
    { schema: { querystring: MentoringQuery, response: { 200: MentoringTrail } } },
    ({ query, work }) =>
      work(async (at) => ({
        visits: await listMentoringVisits(at, query),
        mentors: await countMentors(at.db, query),
        may: { record: await mayRecord(at, query) },
      })),
  )
  app.post('/mentoring', { schema: { body: NewMentoringVisit, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => recordMentoringVisit(at, body)),
  )
  app.post(
    '/funds/:id/mentoring/:visitId/withdrawal',
    { schema: { params: OneOfFund, body: Withdrawal, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => withdrawMentoringVisit(at, params.id, params.visitId, body)),
  )
}
