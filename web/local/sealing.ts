// What lies on the phone is sealed: AES-GCM under the phone's own key, each piece bound to the place where it lies.
export type Sealed = { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }

export type Sealer = {
  seal: (place: string, value: unknown) => Promise<Sealed>
  open: <Value>(place: string, sealed: Sealed) => Promise<Value>
  sealBytes: (place: string, bytes: BufferSource) => Promise<Sealed>
  openBytes: (place: string, sealed: Sealed) => Promise<ArrayBuffer>
}

const toBytes = (text: string) => new TextEncoder().encode(text)

export function sealerOf(key: CryptoKey): Sealer {
  const sealBytes = async (place: string, bytes: BufferSource): Promise<Sealed> => {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    return {
      iv,
      bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: toBytes(place) }, key, bytes),
    }
  }
  const openBytes = (place: string, { iv, bytes }: Sealed) =>
    crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: toBytes(place) }, key, bytes)
  return {
    sealBytes,
    openBytes,
    seal: (place, value) => sealBytes(place, toBytes(JSON.stringify(value))),
    open: async (place, sealed) => JSON.parse(new TextDecoder().decode(await openBytes(place, sealed))),
  }
}

/** Used, and never read out again. */
export const sealingKey = (raw: BufferSource): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
