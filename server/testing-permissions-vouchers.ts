// The matrix of what leads to a payment, vouchers above all: kept by whoever keeps the fund, read by whoever reads its books.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { grantProject, submitProject } from './testing-funds.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { Operator } from './testing-reviews.ts'
import { approveVoucher, paymentOf, signatureOf, signedBy, voucherOf } from './testing-vouchers.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const KEEP = { inside: 'fon arun', outside: 'arun' }
const READ = { inside: 'fon mek arun', outside: 'arun' }

export const VOUCHER_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /funds/:id/vouchers', ...READ },
  { endpoint: 'GET /funds/:id/vouchers/:voucherId', ...READ },
  { endpoint: 'GET /projects/:id/vouchers', inside: EVERYONE },
  { endpoint: 'GET /funds/:id/meetings/:meetingId', ...READ },
  { endpoint: 'POST /funds/:id/sub-committees', ...KEEP },
  { endpoint: 'GET /projects/:id/screenings', ...READ },
  { endpoint: 'POST /projects/:id/screenings', ...READ },
  { endpoint: 'POST /funds/:id/vouchers', ...KEEP },
  { endpoint: 'POST /funds/:id/vouchers/:voucherId/requests', ...KEEP },
  { endpoint: 'POST /funds/:id/vouchers/:voucherId/signatures', ...KEEP },
  { endpoint: 'POST /funds/:id/vouchers/:voucherId/turning-back', ...KEEP },
  { endpoint: 'POST /funds/:id/vouchers/:voucherId/cancellation', ...KEEP },
  { endpoint: 'POST /funds/:id/vouchers/:voucherId/payment', ...KEEP },
]

/** One for each act, so that each is there to be done. */
export type VoucherParts = {
  payableId: string
  screenedId: string
  askedId: string
  cancelledId: string
  backId: string
  approvedId: string
}

export async function makeVoucherParts(call: Call, operator: Operator, of: { fundId: string; potId: string }) {
  const projectId = await operator((at) => grantProject(at, { ...of, satang: 9_000 }))
  const vouchers = [1, 2, 3, 4].map(() => voucherOf({ projectId }, { amountSatang: 1_000 }))
  const [asked, cancelled, back, approved] = vouchers as [Voucher, Voucher, Voucher, Voucher]
  const post = (path: string, body: object) => call('arun', 'POST', `/funds/${of.fundId}${path}`, body)
  for (const voucher of [asked, cancelled, back]) await post('/vouchers', voucher)
  await post(`/vouchers/${back.id}/turning-back`, { id: newId(), reason: 'เอกสารไม่ครบ' })
  await approveVoucher(post, approved)
  return {
    ...{ payableId: projectId, askedId: asked.id, cancelledId: cancelled.id },
    ...{ backId: back.id, approvedId: approved.id, screenedId: await submitProject(call, of.fundId, 'nok') },
  }
}
type Voucher = ReturnType<typeof voucherOf>

export const voucherUrl = (
  path: string,
  { payableId, screenedId, askedId, cancelledId, backId, approvedId }: VoucherParts,
) =>
  path
    .replace('/projects/:id/screenings', `/projects/${screenedId}/screenings`)
    .replace('/projects/:id/vouchers', `/projects/${payableId}/vouchers`)
    .replace(':voucherId/requests', `${backId}/requests`)
    .replace(':voucherId/payment', `${approvedId}/payment`)
    .replace(/:voucherId\/(cancellation|turning-back)/, `${cancelledId}/$1`)
    .replace(':voucherId', askedId)

export const voucherBodies = ({ payableId }: VoucherParts): Record<string, () => object> => {
  const stop = () => ({ id: newId(), reason: 'เอกสารไม่ครบ' })
  return {
    'POST /funds/:id/sub-committees': () => ({ id: newId(), kind: 'screening', name: `กลั่นกรอง ${newId()}` }),
    'POST /projects/:id/screenings': () => ({ id: newId(), hasInterest: true }),
    'POST /funds/:id/vouchers': () => voucherOf({ projectId: payableId }, { amountSatang: 1_000 }),
    'POST /funds/:id/vouchers/:voucherId/requests': () => {
      const { id, amountSatang, payee, channel, purpose } = voucherOf({ projectId: payableId })
      return { id, revision: 2, amountSatang: amountSatang / 10, payee, channel, purpose, requester: signedBy('สมมุติ') }
    },
    'POST /funds/:id/vouchers/:voucherId/signatures': () => signatureOf('checker'),
    'POST /funds/:id/vouchers/:voucherId/turning-back': stop,
    'POST /funds/:id/vouchers/:voucherId/cancellation': stop,
    'POST /funds/:id/vouchers/:voucherId/payment': () => paymentOf(),
  }
}
