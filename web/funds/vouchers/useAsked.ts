// What is said of a voucher while it is typed.
import { useState } from 'react'
import type { NewVoucher, VoucherRequest } from '../../../domain/funds/vouchers/voucher.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { SaidSignature } from './SignatureFields.tsx'

export type Asked = {
  amountSatang: number | null
  payee: string
  channel: NewVoucher['channel']
  payeeAccount: string
  purpose: string
  requester: SaidSignature
}

export function useAsked(blank: Asked) {
  const [id] = useState(() => newId())
  const [asked, setAsked] = useState(blank)
  const change = (part: Partial<Asked>) => setAsked((now) => ({ ...now, ...part }))
  return { id, asked, change }
}

/** Undefined as long as something of it is missing. */
export function askedOf({
  amountSatang,
  payee,
  payeeAccount,
  purpose,
  channel,
  requester,
}: Asked): Omit<VoucherRequest, 'id' | 'revision'> | undefined {
  const { onDay, name } = requester
  if (!amountSatang || !payee.trim() || !purpose.trim() || !onDay || !name.trim()) return undefined
  return {
    ...{ amountSatang, channel, payee: payee.trim(), payeeAccount: payeeAccount.trim(), purpose: purpose.trim() },
    requester: { ...requester, onDay, name: name.trim(), position: requester.position.trim() },
  }
}
