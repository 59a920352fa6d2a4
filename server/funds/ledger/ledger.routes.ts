import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { AccountSum } from '../../../domain/funds/ledger/account-sums.ts'
import { Closing, NewClosing, NewReopening } from '../../../domain/funds/ledger/closing.ts'
import {
  LedgerEntry,
  NewOpening,
  NewPayment,
  NewReceipt,
  NewReturn,
  NewReversal,
} from '../../../domain/funds/ledger/entry.ts'
import { allow } from '../../platform/allow.ts'
import { tableAsCsv, tableAsWorkbook } from '../../platform/table-file.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { bookLines, readBook } from './book-export.ts'
import { closePeriod, reopenPeriod } from './close-periods.ts'
import { listClosings } from './closings.queries.ts'
import { listEntries, sumAccounts } from './ledger.queries.ts'
import { postOpening, postPayment, postReceipt, postReturn, postReversal } from './post-entries.ts'

const ById = z.object({ id: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Wanted = z.object({
  potId: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  projectId: z.uuid().optional(),
  after: z.uuid().optional(),
})
const Months = z.object({ potId: z.uuid(), from: z.iso.date(), to: z.iso.date() })
const AccountSums = z.object({ accounts: z.array(AccountSum) })

const Book = z.object({ potId: z.uuid(), year: z.coerce.number().int().min(2000).max(2200) })
const FILES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function toRead(work: Work, fundId: string) {
  allow(canReadBooks(work.actor, await getFundInSight(work, fundId)))
}

const POSTINGS = {
  openings: [NewOpening, postOpening],
  receipts: [NewReceipt, postReceipt],
  payments: [NewPayment, postPayment],
  returns: [NewReturn, postReturn],
  reversals: [NewReversal, postReversal],
} as const

export const ledgerRoutes: FastifyPluginAsyncZod = async (app) => {
  for (const [path, [Body, post]] of Object.entries(POSTINGS))
    app.post(
      `/funds/:id/${path}`,
      { schema: { params: ById, body: Body, response: { 200: Receipt } } },
      ({ params, body, work }) => work((at) => (post as typeof postReceipt)(at, params.id, body as NewReceipt)),
    )

  app.get(
    '/funds/:id/ledger',
    { schema: { params: ById, querystring: Wanted, response: { 200: z.object({ entries: z.array(LedgerEntry) }) } } },
    ({ params, query, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return { entries: await listEntries(at.db, params.id, query) }
      }),
  )

  for (const format of ['csv', 'xlsx'] as const)
    app.get(
      `/funds/:id/book.${format}`,
      { schema: { params: ById, querystring: Book } },
      async ({ params, query, work }, reply) => {
        const lines = bookLines(
          await work(async (at) => {
            await toRead(at, params.id)
            return readBook(at.db, params.id, query)
          }),
        )
        return reply
          .type(FILES[format])
          .header('content-disposition', `attachment; filename="book.${format}"`)
          .send(Readable.from(format === 'csv' ? tableAsCsv(lines) : tableAsWorkbook(lines, { name: 'สมุดรับ-จ่าย' })))
      },
    )

  app.get(
    '/funds/:id/accounts',
    { schema: { params: ById, querystring: Months, response: { 200: AccountSums } } },
    ({ params, query, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return { accounts: await sumAccounts(at.db, params.id, query) }
      }),
  )

  app.get(
    '/funds/:id/closings',
    {
      schema: {
        params: ById,
        querystring: z.object({ potId: z.uuid() }),
        response: { 200: z.object({ closings: z.array(Closing) }) },
      },
    },
    ({ params, query, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return { closings: await listClosings(at.db, params.id, query.potId) }
      }),
  )

  app.post(
    '/funds/:id/closings',
    { schema: { params: ById, body: NewClosing, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => closePeriod(at, params.id, body)),
  )

  app.post(
    '/funds/:id/closings/:closingId/reopening',
    {
      schema: {
        params: ById.extend({ closingId: z.uuid() }),
        body: NewReopening,
        response: { 200: z.object({ id: z.uuid(), opened: z.boolean() }) },
      },
    },
    ({ params, body, work }) => work((at) => reopenPeriod(at, params.id, params.closingId, body)),
  )
}
