import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { BankLine, NewBankLines, NewBankMatch, ReadBankLine } from '../../../domain/funds/bank-books/bank-line.ts'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { allow } from '../../platform/allow.ts'
import { readUploadedFile } from '../../platform/uploaded-file.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { bringBankLines, dropBankLine, matchBankLine, unmatchBankLine } from './bank-book-writes.ts'
import { listBankLines } from './bank-lines.queries.ts'
import { readStatementFile } from './statement-file.ts'

const ById = z.object({ id: z.uuid() })
const OfLine = ById.extend({ lineId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Wanted = z.object({ potId: z.uuid(), from: z.iso.date(), to: z.iso.date() })
const Statement = z.object({
  lines: z.array(ReadBankLine),
  faults: z.array(
    z.object({
      row: z.int(),
      fault: z.enum(['day-unreadable', 'amount-unreadable', 'comes-and-goes']),
      cells: z.array(z.string()),
    }),
  ),
})
const STATEMENT_MEGABYTES = 5

export const bankLineRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds/:id/bank-lines',
    { schema: { params: ById, querystring: Wanted, response: { 200: z.object({ lines: z.array(BankLine) }) } } },
    ({ params, query, work }) =>
      work(async (at) => {
        allow(canReadBooks(at.actor, await getFundInSight(at, params.id)))
        return { lines: await listBankLines(at.db, params.id, query) }
      }),
  )
  app.post(
    '/funds/:id/bank-statements',
    { schema: { params: ById, response: { 200: Statement } } },
    async (request) => {
      await request.work((at) => toKeep(at, request.params.id))
      return readStatementFile(await readUploadedFile(request, z.object({}), STATEMENT_MEGABYTES))
    },
  )
  app.post(
    '/funds/:id/bank-lines',
    {
      schema: { params: ById, body: NewBankLines, response: { 200: Receipt.extend({ brought: z.int() }) } },
    },
    ({ params, body, work }) => work((at) => bringBankLines(at, params.id, body)),
  )
  app.delete(
    '/funds/:id/bank-lines/:lineId',
    { schema: { params: OfLine, response: { 200: ById } } },
    ({ params, work }) => work((at) => dropBankLine(at, params.id, params.lineId)),
  )
  app.post(
    '/funds/:id/bank-matches',
    { schema: { params: ById, body: NewBankMatch, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => matchBankLine(at, params.id, body)),
  )
  app.delete(
    '/funds/:id/bank-matches/:lineId',
    { schema: { params: OfLine, response: { 200: ById } } },
    ({ params, work }) => work((at) => unmatchBankLine(at, params.id, params.lineId)),
  )
}
