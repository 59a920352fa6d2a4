import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadAudit, canSeeReaders } from '../../../domain/ground/audit/audit.policy.ts'
import { Readers, ReadersQuery } from '../../../domain/ground/audit/audit.ts'
import { AuditPage, AuditQuery } from '../../../domain/ground/audit/audit-line.ts'
import { gatherReaders } from '../../../domain/ground/audit/gather-readers.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { isInScope, listAuditEntries, listReadingActs } from './audit.queries.ts'

export const auditRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/audit', { schema: { querystring: AuditQuery, response: { 200: AuditPage } } }, ({ query, work }) =>
    work(async (at) => {
      allow(canReadAudit(at.actor))
      const entries = await listAuditEntries(at.db, query)
      await recordReading(at, 'audit.read', newId(), query.personId ? [query.personId] : [])
      return { entries, next: entries.length === query.limit ? entries.at(-1)!.id : null }
    }),
  )

  app.get(
    '/people/:id/readers',
    { schema: { params: z.object({ id: z.uuid() }), querystring: ReadersQuery, response: { 200: Readers } } },
    ({ params, query, work }) =>
      work(async (at) => {
        allow(canSeeReaders(at.actor))
        if (!(await isInScope(at.db, params.id))) throw problems.notFound({ what: 'person' })
        const since = query.days === 'all' ? null : addDays(bangkokToday(), -Number(query.days))
        const acts = await listReadingActs(at.db, params.id, since)
        await recordReading(at, 'person.readers', params.id, [params.id])
        return gatherReaders(acts, since)
      }),
  )
}
