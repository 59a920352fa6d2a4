// One envelope for everything that must not be read from a stolen database: numbers, raw rows, uploads.
// An envelope begins with the id of its key, so that keys can be changed; the keys live outside the database.
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

type KeyRing = { current: string; keys: Record<string, string>; index: string }

export type Seal = {
  close(content: string | Buffer): Buffer
  /** Throws when the envelope was changed, or when its key is not in the ring. */
  open(envelope: Buffer): Buffer
  /** The same number always gives the same 32 bytes, and without the key they tell nothing. */
  blindIndex(number: string): Buffer
  /** Says whether these are the keys that a database was sealed with. */
  fingerprint: string
}

const KEY_ID_BYTES = 4
const IV_BYTES = 12
const TAG_BYTES = 16

function newKeyRing(): KeyRing {
  const id = randomBytes(KEY_ID_BYTES).toString('hex')
  return { current: id, keys: { [id]: randomBytes(32).toString('base64') }, index: randomBytes(32).toString('base64') }
}

/** Reads the key ring; makes one where there is none yet. */
export function openSeal(keysFile: string): Seal {
  if (!existsSync(keysFile)) {
    mkdirSync(dirname(keysFile), { recursive: true })
    writeFileSync(keysFile, `${JSON.stringify(newKeyRing(), null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    chmodSync(keysFile, 0o600)
  }
  return sealWith(JSON.parse(readFileSync(keysFile, 'utf8')) as KeyRing)
}

/** Keys that are forgotten with the program: for tests. */
export const passingSeal = (): Seal => sealWith(newKeyRing())

function sealWith(ring: KeyRing): Seal {
  const keys = new Map(Object.entries(ring.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
  const currentId = Buffer.from(ring.current, 'hex')
  const currentKey = keys.get(ring.current)!
  const indexKey = Buffer.from(ring.index, 'base64')
  return {
    close(content) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', currentKey, iv)
      const body = Buffer.concat([cipher.update(content as Buffer), cipher.final()])
      return Buffer.concat([currentId, iv, cipher.getAuthTag(), body])
    },
    open(envelope) {
      const id = envelope.subarray(0, KEY_ID_BYTES).toString('hex')
      const key = keys.get(id)
      if (!key) throw new Error(`the key ${id} is not in the key ring`)
      const iv = envelope.subarray(KEY_ID_BYTES, KEY_ID_BYTES + IV_BYTES)
      const tag = envelope.subarray(KEY_ID_BYTES + IV_BYTES, KEY_ID_BYTES + IV_BYTES + TAG_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', key, iv)
      decipher.setAuthTag(tag)
      return Buffer.concat([decipher.update(envelope.subarray(KEY_ID_BYTES + IV_BYTES + TAG_BYTES)), decipher.final()])
    },
    blindIndex: (number) => createHmac('sha256', indexKey).update(number).digest(),
    fingerprint: createHash('sha256').update(indexKey).digest('hex').slice(0, 16),
  }
}
