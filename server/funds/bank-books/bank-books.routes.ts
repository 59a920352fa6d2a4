import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  BankBook,
  BankBookChange,
  BankMonth,
  NewBankBook,
  NewBankDifference,
  NewBankReopening,
} from '../../../domain/funds/bank-books/bank-book.ts'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import { yearRange } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import {
  beginBankBook,
  checkBankBook,
  dropBankDifference,
  reconcileBankBook,
  reviseBankBook,
  sayBankDifference,
  takeUpBankBook,
} from './bank-book-writes.ts'
import { getBankBook, listBankMonths } from './bank-books.queries.ts'

const ById = z.object({ id: z.uuid() })
const OfBook = ById.extend({ bookId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Signed = z.object({ id: z.uuid() })
const Wanted = z.object({ potId: z.uuid(), year: z.coerce.number().int().min(2000).max(2200) })

async function toRead(work: Work, fundId: string) {
  allow(canReadBooks(work.actor, await getFundInSight(work, fundId)))
}

const SIGNING = {
  reconciliation: [Signed, reconcileBankBook],
  check: [Signed, checkBankBook],
  reopening: [NewBankReopening, takeUpBankBook],
} as const

export const bankBookRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds/:id/bank-books',
    { schema: { params: ById, querystring: Wanted, response: { 200: z.object({ months: z.array(BankMonth) }) } } },
    ({ params, query, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        const range = yearRange(query.year + 543, 'fiscal')
        return { months: await listBankMonths(at, params.id, { potId: query.potId, ...range }) }
      }),
  )
  app.get(
    '/funds/:id/bank-books/:bookId',
    { schema: { params: OfBook, response: { 200: BankBook } } },
    ({ params, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return getBankBook(at, params.id, params.bookId)
      }),
  )
  app.post(
    '/funds/:id/bank-books',
    { schema: { params: ById, body: NewBankBook, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => beginBankBook(at, params.id, body)),
  )
  app.put(
    '/funds/:id/bank-books/:bookId',
    {
      schema: {
        params: OfBook,
        body: BankBookChange,
        response: { 200: z.object({ id: z.uuid(), revision: z.int() }) },
      },
    },
    ({ params, body, work }) => work((at) => reviseBankBook(at, params.id, params.bookId, body)),
  )
  app.post(
    '/funds/:id/bank-books/:bookId/differences',
    { schema: { params: OfBook, body: NewBankDifference, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => sayBankDifference(at, params.id, params.bookId, body)),
  )
  app.delete(
    '/funds/:id/bank-books/:bookId/differences/:differenceId',
    { schema: { params: OfBook.extend({ differenceId: z.uuid() }), response: { 200: Signed } } },
    ({ params, work }) => work((at) => dropBankDifference(at, params.id, params.bookId, params.differenceId)),
  )
  for (const [path, [Body, sign]] of Object.entries(SIGNING))
    app.post(
      `/funds/:id/bank-books/:bookId/${path}`,
      { schema: { params: OfBook, body: Body, response: { 200: Receipt } } },
      ({ params, body, work }) =>
        work((at) => (sign as typeof takeUpBankBook)(at, params.id, params.bookId, body as NewBankReopening)),
    )
}
