import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  Fund,
  FundChange,
  FundKind,
  FundListLine,
  NewFund,
  NewFundOffice,
  NewPot,
  PotChange,
} from '../../../domain/funds/funds/fund.ts'
import { FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { bangkokToday, fiscalYear } from '../../../domain/shared/thai-date.ts'
import { getFundFigures } from './fund-figures.queries.ts'
import { listFunds } from './fund-list.queries.ts'
import { fundsAsWorkbook } from './fund-list-file.ts'
import { addFund, addPot, endOffice, giveFundOffice, reviseFund, revisePot } from './fund-writes.ts'
import { getFund } from './funds.queries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Wanted = z.object({
  area: z
    .string()
    .regex(/^\d{0,8}$/)
    .optional(),
  kind: FundKind.optional(),
  q: z.string().max(100).optional(),
  after: z.string().max(40).optional(),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
})

export const fundRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds',
    { schema: { querystring: Wanted, response: { 200: z.object({ funds: z.array(FundListLine) }) } } },
    ({ query, work }) => work(async ({ db }) => ({ funds: await listFunds(db, query) })),
  )
  app.get('/funds.xlsx', { schema: { querystring: Wanted } }, async ({ query, work }, reply) => {
    const today = bangkokToday()
    const year = query.year ?? fiscalYear(today) - 543
    const funds = await work(({ db }) => listFunds(db, { ...query, year }, 20_000))
    return reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', 'attachment; filename="funds.xlsx"')
      .send(await fundsAsWorkbook(funds, { year, today }))
  })
  app.get('/funds/:id', { schema: { params: ById, response: { 200: Fund } } }, ({ params, work }) =>
    work((at) => getFund(at, params.id)),
  )
  app.get(
    '/funds/:id/figures',
    {
      schema: {
        params: ById,
        querystring: z.object({ year: z.coerce.number().int().min(2000).max(2200) }),
        response: { 200: FundFigures },
      },
    },
    ({ params, query, work }) => work((at) => getFundFigures(at, params.id, query.year)),
  )
  app.post('/funds', { schema: { body: NewFund, response: { 200: Receipt } } }, ({ body, work }) =>
    work((at) => addFund(at, body)),
  )
  app.put(
    '/funds/:id',
    { schema: { params: ById, body: FundChange, response: { 200: Fund } } },
    ({ params, body, work }) =>
      work(async (at) => {
        await reviseFund(at, params.id, body)
        return getFund(at, params.id)
      }),
  )
  app.post(
    '/funds/:id/pots',
    { schema: { params: ById, body: NewPot, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => addPot(at, params.id, body)),
  )
  app.put(
    '/funds/:id/pots/:potId',
    { schema: { params: ById.extend({ potId: z.uuid() }), body: PotChange, response: { 200: ById } } },
    ({ params, body, work }) => work((at) => revisePot(at, params.id, params.potId, body)),
  )
  app.post(
    '/funds/:id/offices',
    { schema: { params: ById, body: NewFundOffice, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => giveFundOffice(at, params.id, body)),
  )
  app.post(
    '/funds/:id/offices/:officeId/ending',
    { schema: { params: ById.extend({ officeId: z.uuid() }), response: { 200: ById } } },
    ({ params, work }) => work((at) => endOffice(at, params.id, params.officeId)),
  )
}
