import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canDecideOnProject } from '../../../domain/funds/projects/project.policy.ts'
import { canScreen, canSeeScreening } from '../../../domain/funds/screenings/screening.policy.ts'
import { isWhole, NewScreening, ScreeningResult, spreadOf, sumOf } from '../../../domain/funds/screenings/screening.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { getSheet, insertScreening, listPoints, listScreeners } from './screenings.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

/** Throws invalid unless every criterion has its points, or an interest is declared. */
const screenProject = audited(
  'project.screen',
  (work: Work, projectId: string, screening: NewScreening) =>
    once(work, screening.id, { projectId, ...screening }, async () => {
      const project = await getProjectInSight(work, projectId, true)
      if (!canSeeScreening(work.actor, project)) throw problems.notFound({ what: 'project' })
      if (!canScreen(work.actor, project)) throw problems.notToBeScreened()
      const sheet = await getSheet(work.db, projectId)
      if (!screening.hasInterest && !isWhole(screening.points, sheet)) throw problems.invalid({ where: ['points'] })
      await insertScreening(work, { projectId, fundId: project.fundId!, sheetId: sheet.id }, screening)
      return { id: screening.id }
    }),
  ({ again }, projectId, { hasInterest }) => (again ? undefined : { id: projectId, details: { hasInterest } }),
)

async function readScreening(work: Work, projectId: string): Promise<ScreeningResult> {
  const project = await getProjectInSight(work, projectId)
  if (!canSeeScreening(work.actor, project)) throw problems.notFound({ what: 'project' })
  const sheet = await getSheet(work.db, projectId)
  const given = await listPoints(work.db, projectId)
  const named = await listScreeners(work, projectId)
  const scored = given.filter(({ hasInterest }) => !hasInterest).map(({ points }) => points)
  const mine = named.find(({ isMine }) => isMine) ?? null
  return {
    sheet,
    count: scored.length,
    interests: given.length - scored.length,
    total: spreadOf(scored.map(sumOf)),
    criteria: sheet.criteria.flatMap(({ code }) => {
      const spread = spreadOf(scored.flatMap((points) => points[code] ?? []))
      return spread ? [{ code, spread }] : []
    }),
    mine,
    may: mine === null && canScreen(work.actor, project),
    screeners: canDecideOnProject(work.actor, project)
      ? named.map(({ name, hasInterest, points, comment }) => ({ name, hasInterest, sum: sumOf(points), comment }))
      : [],
  }
}

export const screeningRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/projects/:id/screenings',
    { schema: { params: ById, response: { 200: ScreeningResult } } },
    ({ params, work }) => work((at) => readScreening(at, params.id)),
  )
  app.post(
    '/projects/:id/screenings',
    { schema: { params: ById, body: NewScreening, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => screenProject(at, params.id, body)),
  )
}
