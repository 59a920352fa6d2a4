import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canKeyPaperVisits } from '../../../domain/care/visits/visit.policy.ts'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { taskSentence } from '../tasks/task-sentence.ts'
import { listTasks } from '../tasks/tasks.queries.ts'
import { roundPdf } from './round-paper.ts'
import { getVolunteerName, listRound } from './rounds.queries.ts'
import { visitSheetPdf } from './visit-sheet-paper.ts'

export const roundRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/volunteers/:id/round.pdf', { schema: { params: z.object({ id: z.uuid() }) } }, async (request, reply) => {
    const { name, lines, tasks } = await request.work(async (at) => {
      allow(canHandOver(at.actor))
      const name = await getVolunteerName(at.db, request.params.id)
      const lines = await listRound(at.db, request.params.id)
      const ids = lines.map(({ id }) => id)
      if (ids.length > 0) await recordReading(at, 'people.list', request.params.id, ids, { paper: 'round' })
      return { name, lines, tasks: await sentencesOf(at, request.params.id) }
    })
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="round.pdf"')
      .send(await roundPdf(name, lines, tasks))
  })

  app.get('/visit-sheet.pdf', async ({ work }, reply) => {
    await work(async ({ actor }) => allow(canKeyPaperVisits(actor)))
    return reply
      .type('application/pdf')
      .header('content-disposition', 'attachment; filename="visit-sheet.pdf"')
      .send(await visitSheetPdf())
  })
}

/** What is to be done for everyone in her care, said as on her phone. */
async function sentencesOf(at: Work, volunteer: string): Promise<Map<string, string[]>> {
  const { tasks } = await listTasks(at, { area: '', state: 'due', sort: 'risk', volunteer }, Number.POSITIVE_INFINITY)
  const byPerson = new Map<string, string[]>()
  for (const task of tasks) byPerson.set(task.personId, [...(byPerson.get(task.personId) ?? []), taskSentence(task)])
  return byPerson
}
