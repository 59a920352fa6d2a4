// A voucher on its way: asked for, signed line by line, turned back or cancelled. What the database refuses — more than is left, the
// same person twice — comes back as a problem of the catalogue.
import { regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { canSignVoucher } from '../../../domain/funds/vouchers/voucher.policy.ts'
import {
  type NewVoucher,
  type NewVoucherSignature,
  nextLineOf,
  type Voucher,
  type VoucherRequest,
  type VoucherStop,
} from '../../../domain/funds/vouchers/voucher.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectToPay } from '../ledger/ledger.queries.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'
import {
  askAgain,
  getVoucher,
  getVoucherChain,
  insertVoucher,
  insertVoucherStep,
  markSigned,
  markStopped,
} from './vouchers.queries.ts'

type Asked = Pick<NewVoucher, 'channel' | 'amountSatang' | 'requester'>

/** Throws day-in-future, and cash-over-ceiling where the announcement of that day sets one. */
async function refuseUnpayable(work: Work, kind: string, { channel, amountSatang, requester }: Asked) {
  if (requester.onDay > bangkokToday()) throw problems.dayInFuture()
  if (channel !== 'cash') return
  const most = regulationOn(await listRegulations(work.db), kind, requester.onDay)?.rules.cashCeilingSatang ?? null
  if (most !== null && amountSatang > most) throw problems.cashOverCeiling({ mostSatang: most })
}

/** Throws project-not-running, and whatever says that more is asked than is left. */
export const askForVoucher = audited(
  'voucher.ask',
  (work: Work, fundId: string, voucher: NewVoucher) =>
    once(work, voucher.id, { fundId, ...voucher }, async () => {
      const fund = await toKeep(work, fundId)
      await refuseUnpayable(work, fund.kind, voucher)
      const project = await getProjectToPay(work.db, voucher.projectId)
      if (project.fundId !== fundId) throw problems.notFound({ what: 'project' })
      if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
      const chain = await getVoucherChain(work.db, fund.kind, voucher.requester.onDay)
      await insertVoucher(work.db, { fundId, potId: project.potId, chainId: chain.id }, voucher)
      const [first] = chain.steps
      await insertVoucherStep(work, fundId, voucher.id, 1, { id: newId(), act: first!.code, ...voucher.requester })
      return { id: voucher.id }
    }),
  ({ again }, fundId, { id, projectId }) =>
    again ? undefined : { id: fundId, details: { voucher: id, project: projectId } },
)

/** Throws voucher-moved-meanwhile unless it was turned back and is as it was on the screen. */
export const askForVoucherAgain = audited(
  'voucher.ask',
  (work: Work, fundId: string, voucherId: string, request: VoucherRequest) =>
    once(work, request.id, { fundId, voucherId, ...request }, async () => {
      const fund = await toKeep(work, fundId)
      await refuseUnpayable(work, fund.kind, request)
      const { state, chain, round } = await getVoucher(work.db, fundId, voucherId, true)
      if (!(await askAgain(work.db, fundId, voucherId, request))) throw problems.voucherMovedMeanwhile({ state })
      await insertVoucherStep(work, fundId, voucherId, round + 1, {
        ...{ id: request.id, act: chain[0]!.code },
        ...request.requester,
      })
      return { id: voucherId }
    }),
  ({ again }, fundId, voucherId) => (again ? undefined : { id: fundId, details: { voucher: voucherId } }),
)

/** A line on paper is recorded by whoever keeps the fund; by an account signs who may. Throws voucher-moved-meanwhile. */
export const signVoucher = audited(
  'voucher.sign',
  (work: Work, fundId: string, voucherId: string, signature: NewVoucherSignature) =>
    once(work, signature.id, { fundId, voucherId, ...signature }, async () => {
      const fund = await getFundInSight(work, fundId)
      const voucher = await getVoucher(work.db, fundId, voucherId, true)
      const next = nextLineOf(voucher)
      const isLast = voucher.signed + 1 === voucher.chain.length
      allow(canSignVoucher(work.actor, fund, { isLast: isLast && signature.way === 'account' }))
      if (next?.code !== signature.step) throw problems.voucherMovedMeanwhile({ state: voucher.state })
      if (signature.onDay > bangkokToday()) throw problems.dayInFuture()
      const { step: act, ...said } = signature
      await insertVoucherStep(work, fundId, voucherId, voucher.round, { ...said, act, isLast })
      await markSigned(work.db, voucher)
      return { id: voucherId }
    }),
  ({ again }, fundId, voucherId, { step }) =>
    again ? undefined : { id: fundId, details: { voucher: voucherId, step } },
)

const STOPPED_FROM: Record<'turned-back' | 'cancelled', readonly Voucher['state'][]> = {
  'turned-back': ['signing', 'approved'],
  cancelled: ['signing', 'approved', 'turned-back'],
}

/** Its money is free again. The chair turns back what is not to be approved; only who keeps the fund cancels. */
const stopping = (state: 'turned-back' | 'cancelled') =>
  audited(
    `voucher.${state}`,
    (work: Work, fundId: string, voucherId: string, { id, reason }: VoucherStop) =>
      once(work, id, { fundId, voucherId, reason }, async () => {
        const fund = await getFundInSight(work, fundId)
        const voucher = await getVoucher(work.db, fundId, voucherId, true)
        const isLast = state === 'turned-back' && voucher.signed + 1 >= voucher.chain.length
        allow(canSignVoucher(work.actor, fund, { isLast }))
        if (!STOPPED_FROM[state].includes(voucher.state)) throw problems.voucherMovedMeanwhile({ state: voucher.state })
        await insertVoucherStep(work, fundId, voucherId, voucher.round, {
          ...{ id, act: state, name: work.actor.name, way: 'account' as const, onDay: bangkokToday(), note: reason },
        })
        await markStopped(work.db, voucher, state)
        return { id: voucherId }
      }),
    ({ again }, fundId, voucherId) => (again ? undefined : { id: fundId, details: { voucher: voucherId } }),
  )

export const turnVoucherBack = stopping('turned-back')
export const cancelVoucher = stopping('cancelled')
