import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  GrantAgreement,
  Instalment,
  NewGrantAgreement,
} from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import { canDecideOnProject } from '../../../domain/funds/projects/project.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { findGrantAgreement, insertGrantAgreement, listInstalments } from './grant-agreements.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Signed = z.object({ agreement: GrantAgreement.nullable(), instalments: z.array(Instalment) })

/** Throws project-not-running unless it was granted. */
const signAgreement = audited(
  'project.agreement',
  (work: Work, projectId: string, agreement: NewGrantAgreement) =>
    once(work, agreement.id, { projectId, ...agreement }, async () => {
      const project = await getProjectInSight(work, projectId, true)
      allow(canDecideOnProject(work.actor, project))
      if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
      await insertGrantAgreement(work, { projectId, fundId: project.fundId! }, agreement)
      return { id: agreement.id }
    }),
  ({ again }, projectId, { number }) => (again ? undefined : { id: projectId, details: { number } }),
)

export const grantAgreementRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/projects/:id/agreement', { schema: { params: ById, response: { 200: Signed } } }, ({ params, work }) =>
    work(async (at) => {
      await getProjectInSight(at, params.id)
      return {
        agreement: (await findGrantAgreement(at.db, params.id)) ?? null,
        instalments: await listInstalments(at.db, params.id),
      }
    }),
  )
  app.post(
    '/projects/:id/agreement',
    { schema: { params: ById, body: NewGrantAgreement, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => signAgreement(at, params.id, body)),
  )
}
