// The phone's own key: random, wrapped by the PIN, and sealed to the centre for the day when the PIN is forgotten.
import type { PinCost } from './pin-key.ts'
import { type SealedToCentre, sealToCentre } from './sealed-to-centre.ts'
import { type Sealed, type Sealer, sealerOf, sealingKey } from './sealing.ts'

/** About a second on a phone of 2017 (Chromium slowed down four times: 1.0 s). What this withstands: docs/decisions/0030. */
export const PIN_COST: PinCost = { memoryKiB: 32 * 1024, passes: 3 }
export const PIN_AT_LEAST = 6

export type VaultRecord = {
  accountId: string
  salt: Uint8Array<ArrayBuffer>
  cost: PinCost
  wrapped: Sealed
  recovery: SealedToCentre | null
}

/** Bytes of the key are in hand only while it is made or opened, for whoever must wrap it once more. */
type Opened = { sealer: Sealer; raw: Uint8Array<ArrayBuffer> }

const PLACE = 'vault'

export async function makeVault(pin: string, about: { accountId: string; cost?: PinCost }) {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  return { raw, sealer: sealerOf(await sealingKey(raw)), record: await wrapByPin(raw, pin, about) }
}

export async function wrapByPin(
  raw: Uint8Array<ArrayBuffer>,
  pin: string,
  { accountId, cost = PIN_COST }: { accountId: string; cost?: PinCost },
): Promise<VaultRecord> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const wrapped = await (await pinSealer(pin, salt, cost)).sealBytes(PLACE, raw)
  return { accountId, salt, cost, wrapped, recovery: null }
}

/** Undefined when the PIN is another. */
export async function openVault(record: VaultRecord, pin: string): Promise<Opened | undefined> {
  const sealer = await pinSealer(pin, record.salt, record.cost)
  try {
    return await openedBy(new Uint8Array(await sealer.openBytes(PLACE, record.wrapped)))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined
    throw error
  }
}

/** The centre gave the key back, because a coordinator said that she may have a new PIN. */
export const openedBy = async (raw: Uint8Array<ArrayBuffer>): Promise<Opened> => ({
  raw,
  sealer: sealerOf(await sealingKey(raw)),
})

export const withRecovery = async (record: VaultRecord, raw: Uint8Array<ArrayBuffer>, recoveryKey: string) => ({
  ...record,
  recovery: await sealToCentre(raw, recoveryKey),
})

async function pinSealer(pin: string, salt: Uint8Array, cost: PinCost): Promise<Sealer> {
  const { bytesOfPin } = await import('./pin-key.ts')
  const bytes = await bytesOfPin(pin, salt, cost)
  const key = await sealingKey(bytes as Uint8Array<ArrayBuffer>)
  bytes.fill(0)
  return sealerOf(key)
}
