// The payment of a voucher that all have signed, and its line in the books, are one.
import { expenseAccountOf, linesOfPayment } from '../../../domain/funds/ledger/posting.ts'
import type { Voucher, VoucherPayment } from '../../../domain/funds/vouchers/voucher.ts'
import { evidenceOf } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { getProjectToPay, postEntry } from '../ledger/ledger.queries.ts'
import { getVoucher, insertVoucherStep, markPaid } from './vouchers.queries.ts'

/** Two hold the account, so two different names sign; a people's group receives by two. Throws voucher-signature-missing. */
function refuseHalfSigned({ channel, applicantKind }: Voucher, { signers, receivers, chequeNumber }: VoucherPayment) {
  if (new Set(signers).size < signers.length) throw problems.voucherSignatureMissing({ whose: 'signers' })
  const isByTwo = evidenceOf(applicantKind) === 'signed-by-two'
  if (isByTwo && new Set(receivers).size < 2) throw problems.voucherSignatureMissing({ whose: 'receivers' })
  if (channel === 'cheque' && !chequeNumber) throw problems.voucherSignatureMissing({ whose: 'cheque' })
}

/** Throws voucher-moved-meanwhile unless it is approved, and whatever the ledger refuses. */
export const payVoucher = audited(
  'voucher.pay',
  (work: Work, fundId: string, voucherId: string, payment: VoucherPayment) =>
    once(work, payment.id, { fundId, voucherId, ...payment }, async () => {
      const fund = await toKeep(work, fundId)
      const voucher = await getVoucher(work.db, fundId, voucherId, true)
      if (voucher.state !== 'approved') throw problems.voucherMovedMeanwhile({ state: voucher.state })
      refuseHalfSigned(voucher, payment)
      const { status, supportType } = await getProjectToPay(work.db, voucher.projectId)
      if (status !== 'running') throw problems.projectNotRunning({ status })
      await markPaid(work.db, voucher, payment)
      const { potId, projectId, instalmentId, amountSatang, channel, payee, purpose: text } = voucher
      const { id, onDay, chequeNumber, payer } = payment
      await postEntry(
        work.db,
        {
          ...{ fundId, id, potId, kind: 'payment', onDay, text, amountSatang, counterparty: payee },
          ...{ channel, chequeNumber, projectId, instalmentId },
        },
        linesOfPayment(expenseAccountOf(fund.kind, supportType), amountSatang),
      )
      await insertVoucherStep(work, fundId, voucherId, voucher.round, {
        ...{ id: newId(), act: 'paid', name: payer, way: 'account' as const, onDay },
      })
      return { id: voucherId }
    }),
  ({ again }, fundId, voucherId, { id }) =>
    again ? undefined : { id: fundId, details: { voucher: voucherId, entry: id } },
)
