// What is said of a posting while it is typed.
import { useState } from 'react'
import type { Pot } from '../../../domain/funds/funds/fund.ts'
import type { CHANNELS } from '../../../domain/funds/ledger/entry.ts'
import { newId } from '../../../domain/shared/ids.ts'

export type Said = {
  onDay: string | null
  amountSatang: number | null
  text: string
  /** Who paid, or who was paid. */
  party: string
  channel: (typeof CHANNELS)[number]
  chequeNumber: string
}

/** With an id that stays while it is tried again: what is sent twice is posted once. */
export function useSaid(onDay: string, text = '') {
  const [id] = useState(() => newId())
  const blank: Said = { onDay, amountSatang: null, text, party: '', channel: 'bank', chequeNumber: '' }
  const [said, setSaid] = useState(blank)
  const change = (part: Partial<Said>) => setSaid((now) => ({ ...now, ...part }))
  return { id, said, change }
}

/** Undefined as long as something of it is missing. */
export function sayOf({ onDay, amountSatang, text }: Said, pot: Pot) {
  if (!onDay || !amountSatang || !text.trim()) return undefined
  return { potId: pot.id, onDay, amountSatang, text: text.trim() }
}

/** Of money that changes hands, with the other hand. */
export function moneyOf(said: Said, pot: Pot) {
  const of = sayOf(said, pot)
  if (!of || !said.party.trim() || (said.channel === 'cheque' && !said.chequeNumber.trim())) return undefined
  return { ...of, channel: said.channel, chequeNumber: said.chequeNumber.trim() }
}
