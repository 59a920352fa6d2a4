import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  canOverrideBand,
  canRecordAssessment,
  canReplaceTaiTable,
  canWithdrawAssessment,
  OVERRIDABLE,
} from '../../../domain/care/assessments/assessment.policy.ts'
import {
  Assessment,
  NewAssessment,
  NewTaiTable,
  Override,
  TaiTables,
} from '../../../domain/care/assessments/assessment.ts'
import { TAI_TABLE } from '../../../domain/care/assessments/tai-table.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { overrideBand, recordAssessment, withdrawAssessment } from './assessment-writes.ts'
import { getAssessment, listAssessmentsOf, type StoredAssessment } from './assessments.queries.ts'
import { rescoreTaiSoon } from './rescore-job.ts'
import { listRestrictedAssessmentsOf } from './restricted-assessments.queries.ts'
import { listTaiTables, replaceTaiTable } from './tai-tables.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Done = z.object({ id: z.uuid() })

const shown =
  ({ actor }: Work, isRestricted: boolean) =>
  ({ recordedById, recordedAt, ...one }: StoredAssessment): Assessment => ({
    ...one,
    recordedAt: recordedAt.toISOString(),
    isRestricted,
    canWithdraw:
      !one.fromVisit &&
      !isRestricted &&
      canWithdrawAssessment(actor, { recordedBy: recordedById, organizationId: one.organizationId }),
  })

async function listAll(at: Work, personId: string): Promise<Assessment[]> {
  const restricted = (await listRestrictedAssessmentsOf(at, personId)).map(shown(at, true))
  await recordReading(at, 'person.assessments', personId, [personId])
  if (restricted.length > 0) await recordReading(at, 'restricted.read', personId, [personId])
  return [...(await listAssessmentsOf(at.db, personId)).map(shown(at, false)), ...restricted]
}

const personRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/assessments',
    { schema: { params: ById, response: { 200: z.object({ assessments: z.array(Assessment) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        return { assessments: await listAll(at, params.id) }
      }),
  )

  app.post('/assessments', { schema: { body: NewAssessment, response: { 200: Receipt } } }, ({ body, work }) =>
    work(async (at) => {
      const { id, again } = await recordAssessment(at, body, () => allow(canRecordAssessment(at.actor)))
      return { id, again }
    }),
  )
}

const laterRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/assessments/:id/withdrawal',
    {
      schema: { params: ById, body: z.object({ reason: z.string().trim().min(1).max(500) }), response: { 200: Done } },
    },
    ({ params, body, work }) =>
      work(async (at) => {
        const assessment = await getAssessment(at.db, params.id)
        allow(canWithdrawAssessment(at.actor, assessment))
        const { id } = await withdrawAssessment(at, assessment, body.reason)
        return { id }
      }),
  )

  app.post(
    '/assessments/:id/override',
    { schema: { params: ById, body: Override, response: { 200: Receipt } } },
    ({ params, body, work }) =>
      work(async (at) => {
        const assessment = await getAssessment(at.db, params.id)
        allow(canOverrideBand(at.actor) && OVERRIDABLE.includes(assessment.instrument))
        return overrideBand(at, assessment, body)
      }),
  )
}

const tableRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/tai-tables', { schema: { response: { 200: TaiTables } } }, ({ work }) =>
    work(async (at) => {
      allow(canRecordAssessment(at.actor))
      return TaiTables.parse({ tables: [...(await listTaiTables(at.db)), TAI_TABLE] })
    }),
  )

  app.post('/tai-tables', { schema: { body: NewTaiTable, response: { 200: Receipt } } }, ({ body, work }) =>
    work(async (at) => {
      const receipt = await replaceTaiTable(at, body, () => allow(canReplaceTaiTable(at.actor)))
      if (!receipt.again && body.fromDay <= bangkokToday()) await rescoreTaiSoon(at.db, body.id, at.actor.accountId)
      return receipt
    }),
  )
}

export const assessmentRoutes: FastifyPluginAsyncZod = async (app) => {
  await app.register(personRoutes)
  await app.register(laterRoutes)
  await app.register(tableRoutes)
}
