// A second way to the phone's key: a secret that a passkey gives after a finger or a face. The PIN remains beside it.
import { type Sealed, type Sealer, sealerOf } from './sealing.ts'

/** What lies on the phone: whom to ask, with what, and the key under the answer. Worth nothing without the passkey. */
export type PasskeyRecord = {
  credentialId: Uint8Array<ArrayBuffer>
  /** What the passkey is asked with: the secret is its answer to this and to nothing else. */
  salt: Uint8Array<ArrayBuffer>
  wrapped: Sealed
}

const PLACE = 'vault by passkey'

export const wrapBySecret = async (raw: Uint8Array<ArrayBuffer>, secret: ArrayBuffer): Promise<Sealed> =>
  (await secretSealer(secret)).sealBytes(PLACE, raw)

/** The bytes of the phone's key; undefined when the secret is another's. */
export async function openBySecret(wrapped: Sealed, secret: ArrayBuffer): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const sealer = await secretSealer(secret)
  try {
    return new Uint8Array(await sealer.openBytes(PLACE, wrapped))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined
    throw error
  }
}

async function secretSealer(secret: ArrayBuffer): Promise<Sealer> {
  const stretched = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('klang phone passkey')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info }
  const into = { name: 'AES-GCM', length: 256 }
  return sealerOf(await crypto.subtle.deriveKey(how, stretched, into, false, ['encrypt', 'decrypt']))
}
