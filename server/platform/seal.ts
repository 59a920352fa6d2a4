// One envelope for everything that must not be read from a stolen database: numbers, raw rows, uploads.
// An envelope begins with the id of its key, so that keys can be changed; the keys live outside the database.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { fingerprintOf, KEY_ID_BYTES, type KeyRing, newKeyRing, readKeyRing, readOrMakeKeyRing } from './key-ring.ts'
import type { PushKeys } from './push-keys.ts'

export type Seal = {
  close(content: string | Buffer): Buffer
  /** Throws when the envelope was changed, or when its key is not in the ring. */
  open(envelope: Buffer): Buffer
  /** Whether it is sealed with the newest key. */
  isCurrent(envelope: Buffer): boolean
  /** The same number always gives the same 32 bytes, and without the key they tell nothing. */
  blindIndex(number: string): Buffer
  /** Every index a row of this number may bear: two while the keys are being changed. Whoever looks for a number asks with all. */
  blindIndexes(number: string): Buffer[]
  /** True while the keys are being changed. */
  readonly asksBoth: boolean
  /** The index that is written now, of a number whose row may still bear the one before. */
  freshIndex(sealed: Buffer, index: Buffer): Buffer
  /** Under which the rows of a file are known again; the same for ever. */
  rowSecret(kind: string): string
  /** Says which keys write now. */
  readonly fingerprint: string
  /** The ids of the keys that this ring can open with. */
  readonly keyIds: string[]
  /** The newest key's id, as envelopes begin with it. */
  readonly currentId: Buffer
  /** By which services of browsers know this house; undefined where it tells nobody. */
  readonly push: PushKeys | undefined
  /** Takes the keys file anew now, rather than in a moment. */
  reload(): void
}

const IV_BYTES = 12
const TAG_BYTES = 16
/** Another process may have changed the keys: the file is looked at so often at most. */
export const LOOK_AGAIN_MS = 2_000

type Loaded = {
  keys: Map<string, Buffer>
  current: { id: Buffer; key: Buffer }
  indexes: Buffer[]
  rows: Buffer
  fingerprint: string
  push: PushKeys | undefined
}

const load = (ring: KeyRing): Loaded => {
  const keys = new Map(Object.entries(ring.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
  return {
    keys,
    current: { id: Buffer.from(ring.current, 'hex'), key: keys.get(ring.current)! },
    indexes: [ring.index, ...(ring.alsoAsked ?? [])].map((key) => Buffer.from(key, 'base64')),
    rows: Buffer.from(ring.rows ?? ring.index, 'base64'),
    fingerprint: fingerprintOf(ring.index),
    push: ring.push,
  }
}

/** Opens the keys of this file, and makes some where there are none yet. Follows the file as it changes. */
export function openSeal(keysFile: string): Seal {
  let loaded = load(readOrMakeKeyRing(keysFile))
  let [seen, looked] = [changedAt(keysFile), Date.now()]
  const reload = () => {
    ;[seen, looked] = [changedAt(keysFile), Date.now()]
    loaded = load(readKeyRing(keysFile))
  }
  return sealWith(() => {
    if (Date.now() - looked > LOOK_AGAIN_MS) {
      looked = Date.now()
      if (changedAt(keysFile) !== seen) reload()
    }
    return loaded
  }, reload)
}

const changedAt = (file: string) => statSync(file).mtimeMs

/** Keys that are forgotten with the program: for tests. */
export const passingSeal = (ring: KeyRing = newKeyRing()): Seal => {
  const loaded = load(ring)
  return sealWith(
    () => loaded,
    () => undefined,
  )
}

function sealWith(now: () => Loaded, reload: () => void): Seal {
  const indexWith = (key: Buffer, number: string) => createHmac('sha256', key).update(number).digest()
  const keyOf = (id: string) => {
    const known = now().keys.get(id)
    if (known) return known
    reload() // another process sealed this with a newer key than the file held when we looked last
    const key = now().keys.get(id)
    if (!key) throw new Error(`the key ${id} is not in the key ring`)
    return key
  }
  const open = (envelope: Buffer) => {
    const key = keyOf(envelope.subarray(0, KEY_ID_BYTES).toString('hex'))
    const iv = envelope.subarray(KEY_ID_BYTES, KEY_ID_BYTES + IV_BYTES)
    const tag = envelope.subarray(KEY_ID_BYTES + IV_BYTES, KEY_ID_BYTES + IV_BYTES + TAG_BYTES)
    const decipher = createDecipheriv('aes-256-gcm', key, iv)
    decipher.setAuthTag(tag)
    return Buffer.concat([decipher.update(envelope.subarray(KEY_ID_BYTES + IV_BYTES + TAG_BYTES)), decipher.final()])
  }
  const blindIndex = (number: string) => indexWith(now().indexes[0]!, number)
  return {
    close(content) {
      const { current } = now()
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', current.key, iv)
      const body = Buffer.concat([cipher.update(content as Buffer), cipher.final()])
      return Buffer.concat([current.id, iv, cipher.getAuthTag(), body])
    },
    open,
    isCurrent: (envelope) => envelope.subarray(0, KEY_ID_BYTES).equals(now().current.id),
    blindIndex,
    blindIndexes: (number) => now().indexes.map((key) => indexWith(key, number)),
    freshIndex: (sealed, index) => (now().indexes.length > 1 ? blindIndex(open(sealed).toString()) : index),
    rowSecret: (kind) => indexWith(now().rows, `rows of ${kind}`).toString('hex'),
    get asksBoth() {
      return now().indexes.length > 1
    },
    get fingerprint() {
      return now().fingerprint
    },
    get keyIds() {
      return [...now().keys.keys()]
    },
    get currentId() {
      return now().current.id
    },
    get push() {
      return now().push
    },
    reload,
  }
}
