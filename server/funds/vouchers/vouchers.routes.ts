import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import {
  NewVoucher,
  NewVoucherSignature,
  VOUCHER_STATES,
  Voucher,
  VoucherPayment,
  VoucherRequest,
  VoucherStop,
} from '../../../domain/funds/vouchers/voucher.ts'
import { allow } from '../../platform/allow.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { payVoucher } from './pay-voucher.ts'
import { askForVoucher, askForVoucherAgain, cancelVoucher, signVoucher, turnVoucherBack } from './voucher-writes.ts'
import { getVoucher, listVouchers, listVouchersOfProject } from './vouchers.queries.ts'

const ById = z.object({ id: z.uuid() })
const OfVoucher = ById.extend({ voucherId: z.uuid() })
const Receipt = z.object({ id: z.uuid(), again: z.boolean() })
const Vouchers = z.object({ vouchers: z.array(Voucher) })
const Wanted = z.object({
  year: z.coerce.number().int().optional(),
  state: z.enum([...VOUCHER_STATES, 'waiting']).optional(),
  projectId: z.uuid().optional(),
})

const ACTS = {
  requests: [VoucherRequest, askForVoucherAgain],
  signatures: [NewVoucherSignature, signVoucher],
  'turning-back': [VoucherStop, turnVoucherBack],
  cancellation: [VoucherStop, cancelVoucher],
  payment: [VoucherPayment, payVoucher],
} as const

async function toRead(work: Work, fundId: string) {
  allow(canReadBooks(work.actor, await getFundInSight(work, fundId)))
}

export const voucherRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/funds/:id/vouchers',
    { schema: { params: ById, querystring: Wanted, response: { 200: Vouchers } } },
    ({ params, query, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return { vouchers: await listVouchers(at.db, params.id, query) }
      }),
  )
  app.get(
    '/funds/:id/vouchers/:voucherId',
    { schema: { params: OfVoucher, response: { 200: Voucher } } },
    ({ params, work }) =>
      work(async (at) => {
        await toRead(at, params.id)
        return getVoucher(at.db, params.id, params.voucherId)
      }),
  )
  app.get('/projects/:id/vouchers', { schema: { params: ById, response: { 200: Vouchers } } }, ({ params, work }) =>
    work(async (at) => {
      await getProjectInSight(at, params.id)
      return { vouchers: await listVouchersOfProject(at.db, params.id) }
    }),
  )
  app.post(
    '/funds/:id/vouchers',
    { schema: { params: ById, body: NewVoucher, response: { 200: Receipt } } },
    ({ params, body, work }) => work((at) => askForVoucher(at, params.id, body)),
  )
  for (const [path, [Body, act]] of Object.entries(ACTS))
    app.post(
      `/funds/:id/vouchers/:voucherId/${path}`,
      { schema: { params: OfVoucher, body: Body, response: { 200: Receipt } } },
      ({ params, body, work }) =>
        work((at) => (act as typeof payVoucher)(at, params.id, params.voucherId, body as VoucherPayment)),
    )
}
