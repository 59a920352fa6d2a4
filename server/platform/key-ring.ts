// The keys, as they lie in their file: outside the database and its backups. Old ones stay, so that old backups open.
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { PushKeys } from './push-keys.ts'

const Key = z.string().refine((text) => Buffer.from(text, 'base64').length === 32)

export const KeyRing = z.object({
  /** The id of the key that seals; every envelope begins with the id of its own. */
  current: z.string().regex(/^[0-9a-f]{8}$/),
  keys: z.record(z.string().regex(/^[0-9a-f]{8}$/), Key),
  /** The key of the blind index, and those before it. */
  index: Key,
  formerIndexes: z.array(Key).optional(),
  /** While a rotation runs, rows bear the index of either key: these are asked with too. */
  alsoAsked: z.array(Key).optional(),
  /** Rows of files are known again by a key that never changes; the index key of the beginning. */
  rows: Key.optional(),
  /** Only where browsers are told of what waits: whoever changes these loses all who asked to be told. */
  push: PushKeys.optional(),
})
export type KeyRing = z.infer<typeof KeyRing>

export const KEY_ID_BYTES = 4

const newKey = () => randomBytes(32).toString('base64')
const newId = () => randomBytes(KEY_ID_BYTES).toString('hex')

export function newKeyRing(): KeyRing {
  const id = newId()
  return { current: id, keys: { [id]: newKey() }, index: newKey() }
}

export const fingerprintOf = (index: string) =>
  createHash('sha256').update(Buffer.from(index, 'base64')).digest('hex').slice(0, 16)

/** All that this ring can open and find, the newest first. */
export const fingerprintsOf = ({ index, formerIndexes = [] }: KeyRing) => [index, ...formerIndexes].map(fingerprintOf)

/** A ring with new keys, that still opens and finds what the old one did. */
export function rotated(ring: KeyRing): KeyRing {
  const id = newId()
  return {
    current: id,
    keys: { [id]: newKey(), ...ring.keys },
    index: newKey(),
    formerIndexes: [ring.index, ...(ring.formerIndexes ?? [])],
    alsoAsked: [ring.index, ...(ring.alsoAsked ?? [])],
    rows: ring.rows ?? ring.index,
    ...(ring.push ? { push: ring.push } : {}),
  }
}

/** The same keys, for a database that goes by an older index: it may bear that one and each that came after. */
export function askingAlso(ring: KeyRing, fingerprint: string): KeyRing {
  const { formerIndexes = [], alsoAsked = [] } = ring
  const until = formerIndexes.findIndex((index) => fingerprintOf(index) === fingerprint)
  const missing = formerIndexes.slice(0, until + 1).filter((index) => !alsoAsked.includes(index))
  return missing.length === 0 ? ring : { ...ring, alsoAsked: [...alsoAsked, ...missing] }
}

export const readKeyRing = (keysFile: string): KeyRing => KeyRing.parse(JSON.parse(readFileSync(keysFile, 'utf8')))

/** Whole or not at all, and only for its owner: whoever loses this file loses the numbers. */
export function writeKeyRing(keysFile: string, ring: KeyRing): void {
  mkdirSync(dirname(keysFile), { recursive: true })
  const part = `${keysFile}.part`
  const file = openSync(part, 'w', 0o600)
  writeSync(file, `${JSON.stringify(ring, null, 2)}\n`)
  fsyncSync(file)
  closeSync(file)
  chmodSync(part, 0o600)
  renameSync(part, keysFile)
}

/** Reads the key ring; makes one where there is none yet. */
export function readOrMakeKeyRing(keysFile: string): KeyRing {
  if (!existsSync(keysFile)) writeKeyRing(keysFile, newKeyRing())
  return readKeyRing(keysFile)
}
