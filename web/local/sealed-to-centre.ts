// The phone's key, readable by the account's recovery key at the centre only: P-256 ECDH with a key made for this once, HKDF, AES-GCM.
import { bytesOf, textOf } from './base64.ts'

/** All in base64. */
export type SealedToCentre = { recoveryKey: string; publicKey: string; salt: string; iv: string; sealed: string }

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

export async function sealToCentre(raw: BufferSource, recoveryKey: string): Promise<SealedToCentre> {
  const theirs = await crypto.subtle.importKey('spki', bytesOf(recoveryKey), CURVE, false, [])
  const ours = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours.privateKey, 256)
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const stretched = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode('klang phone key') },
    stretched,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  return {
    recoveryKey,
    publicKey: textOf(await crypto.subtle.exportKey('spki', ours.publicKey)),
    salt: textOf(salt),
    iv: textOf(iv),
    sealed: textOf(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw)),
  }
}
