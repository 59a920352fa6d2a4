// The phone opened by a finger or a face: begun with the PIN in hand, given up at any time, never instead of the PIN.
import { askPasskey, makePasskey, type NotGiven } from '../../local/passkey-secret.ts'
import { openBySecret, wrapBySecret } from '../../local/passkey-vault.ts'
import { keepMeta, readMeta } from '../../local/phone-meta.ts'
import { tryPin } from '../../local/pin-tries.ts'
import { database, openWith } from '../phone.ts'

type Added =
  | { isAdded: true }
  | { isAdded: false; why: NotGiven }
  | { isAdded: false; why: 'wrong-pin'; waitMs: number }

/** Whoever holds an open phone has not got the PIN: without it no finger is added. */
export async function addPasskey(pin: string, name: string): Promise<Added> {
  const { opened, waitMs } = await tryPin(database, pin)
  if (!opened) return { isAdded: false, why: 'wrong-pin', waitMs }
  try {
    const salt = crypto.getRandomValues(new Uint8Array(32))
    const made = await makePasskey(name, salt)
    if (typeof made === 'string') return { isAdded: false, why: made }
    const wrapped = await wrapBySecret(opened.raw, made.secret)
    await keepMeta(database, { passkey: { credentialId: made.credentialId, salt, wrapped } })
    return { isAdded: true }
  } finally {
    opened.raw.fill(0)
  }
}

export const removePasskey = () => keepMeta(database, { passkey: null })

/** Answers no when it was put off or does not open: then there is the PIN. */
export async function openByPasskey(): Promise<boolean> {
  const record = await readMeta(database, 'passkey')
  if (!record) return false
  const given = await askPasskey(record.credentialId, record.salt)
  const raw = typeof given === 'string' ? undefined : await openBySecret(record.wrapped, given.secret)
  if (!raw) return false
  await openWith(raw)
  return true
}
