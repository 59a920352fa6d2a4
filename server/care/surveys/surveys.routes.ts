import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { NewHouseholdSurvey, SurveysOfPerson } from '../../../domain/care/surveys/household-survey.ts'
import { canExportSurveys, canReadSurveys, canRecordSurvey } from '../../../domain/care/surveys/survey.policy.ts'
import { allow } from '../../platform/allow.ts'
import { recordReading } from '../../platform/audited.ts'
import { tableAsWorkbook } from '../../platform/table-file.ts'
import { refuseUnseen } from '../../registry/people/people.queries.ts'
import { listSurveysOf, recordSurvey } from './surveys.queries.ts'
import { surveyLines } from './surveys-export.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })

export const surveyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/people/:id/household-surveys',
    { schema: { params: ById, response: { 200: SurveysOfPerson } } },
    ({ params, work }) =>
      work(async (at) => {
        allow(canReadSurveys(at.actor))
        await refuseUnseen(at.db, params.id)
        const surveys = await listSurveysOf(at, params.id)
        const told = surveys.map(({ personId }) => personId)
        await recordReading(at, 'person.surveys', params.id, [...new Set([params.id, ...told])])
        return { surveys, can: { export: canExportSurveys(at.actor) } }
      }),
  )

  app.post(
    '/household-surveys',
    { schema: { body: NewHouseholdSurvey, response: { 200: Receipt } } },
    ({ body, work }) => work((at) => recordSurvey(at, body, () => allow(canRecordSurvey(at.actor)))),
  )

  app.get('/household-surveys.xlsx', async ({ work, centre, who }, reply) => {
    await work(async (at) => allow(canExportSurveys(at.actor)))
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="household-surveys.xlsx"')
      .send(Readable.from(tableAsWorkbook(surveyLines(centre, who()), { name: 'ครัวเรือน' })))
  })
}
