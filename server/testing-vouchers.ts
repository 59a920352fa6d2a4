// Vouchers as tests make them: asked for by fon, the other lines signed on paper.
import { newId } from '../domain/shared/ids.ts'
import { bangkokToday } from '../domain/shared/thai-date.ts'

const today = bangkokToday()
export const LINES = ['requester', 'checker', 'finance-head', 'permanent-secretary', 'approver'] as const

export const signedBy = (name: string, way: 'account' | 'paper' = 'paper') => ({ name, way, onDay: today })

export const voucherOf = (of: { projectId: string; instalmentId?: string }, says: object = {}) => ({
  ...{ id: newId(), amountSatang: 10_000, payee: 'ชมรมสมมุติ', channel: 'bank', purpose: 'งวดที่ 1', ...of },
  requester: signedBy('สมมุติ ขอเบิก', 'account'),
  ...says,
})

export const signatureOf = (step: string, says: object = {}) => ({
  ...{ id: newId(), step, ...signedBy(`สมมุติ ${step}`) },
  ...says,
})

export const paymentOf = (says: object = {}) => ({
  ...{ id: newId(), onDay: today, signers: ['สมมุติ หนึ่ง', 'สมมุติ สอง'] },
  ...{ receivers: ['สมมุติ รับ', 'สมมุติ รับด้วย'], payer: 'สมมุติ จ่าย' },
  ...says,
})

type Post = (path: string, body: object) => Promise<{ status: number; body: unknown }>

/** Asked for and signed by all: `post` posts below the fund. */
export async function approveVoucher(post: Post, voucher: { id: string }) {
  const asked = await post('/vouchers', voucher)
  if (asked.status !== 200) return asked
  for (const step of LINES.slice(1)) await post(`/vouchers/${voucher.id}/signatures`, signatureOf(step))
  return asked
}
