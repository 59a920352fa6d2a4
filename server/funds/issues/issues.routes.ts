import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { IssueList } from '../../../domain/funds/issues/issue-list.ts'
import { listIssueLists } from './issues.queries.ts'

export const issueRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/issue-lists', { schema: { response: { 200: z.object({ lists: z.array(IssueList) }) } } }, ({ work }) =>
    work(async ({ db }) => ({ lists: await listIssueLists(db) })),
  )
}
