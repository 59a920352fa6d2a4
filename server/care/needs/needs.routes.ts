import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canRecordNeed, canStepNeed, canTellFamily } from '../../../domain/care/needs/need.policy.ts'
import { refuseFutureDay } from '../../../domain/care/needs/need.rules.ts'
import { Need, NewNeed, NewNeedStep } from '../../../domain/care/needs/need.ts'
import type { NeedStepKind } from '../../../domain/care/needs/need-steps.ts'
import { canListPeople } from '../../../domain/registry/people/person.policy.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { recordNeed, stepNeed } from './need-writes.ts'
import { listNeedsOf } from './needs.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

const STEPS: Record<string, { step: NeedStepKind; may: typeof canStepNeed }> = {
  'taking-on': { step: 'taken-on', may: canStepNeed },
  meeting: { step: 'met', may: canStepNeed },
  cancellation: { step: 'cancelled', may: canStepNeed },
  reopening: { step: 'reopened', may: canStepNeed },
  telling: { step: 'told', may: canTellFamily },
}

export const needRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/needs',
    { schema: { params: ById, response: { 200: z.object({ needs: z.array(Need) }) } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canListPeople(at.actor))
        await refuseUnseen(at.db, params.id)
        const needs = await listNeedsOf(at.db, params.id)
        await recordReading(at, 'person.needs', params.id, [params.id])
        return { needs }
      }),
  )

  app.post('/needs', { schema: { body: NewNeed, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) =>
      recordNeed(at, body, () => {
        allow(canRecordNeed(at.actor))
        refuseFutureDay(body.foundOn, bangkokToday())
      }),
    ),
  )

  for (const [path, { step, may }] of Object.entries(STEPS))
    app.post(
      `/needs/:id/${path}`,
      { schema: { params: ById, body: NewNeedStep, response: { 200: Receipt } } },
      ({ params, body, work }) =>
        work(async (at) => {
          const { id, again } = await stepNeed(at, { needId: params.id, step, said: body }, () => {
            allow(may(at.actor))
            refuseFutureDay(body.onDay, bangkokToday())
          })
          return { id, again }
        }),
    )
}
