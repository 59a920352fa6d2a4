// One value sealed anew. What is not sealed, or with the newest key already, is left as it is.
import type { Seal } from '../seal.ts'

const BASE64 = /^[A-Za-z0-9+/]{40,}={0,2}$/
const HEX = /^[0-9a-f]{64,}$/

export function renewedBytes(seal: Seal, envelope: Buffer): Buffer | undefined {
  const id = envelope.subarray(0, 4).toString('hex')
  if (seal.isCurrent(envelope) || !seal.keyIds.includes(id)) return undefined
  try {
    return seal.close(seal.open(envelope))
  } catch (error) {
    // Bytes that only look like an envelope: a hash that begins with the id of a key, once in four thousand million.
    if ((error as Error).message.includes('authenticate')) return undefined
    throw error
  }
}

function renewedText(seal: Seal, text: string): string | undefined {
  const form = HEX.test(text) ? 'hex' : BASE64.test(text) ? 'base64' : undefined
  return form && renewedBytes(seal, Buffer.from(text, form))?.toString(form)
}

/** Every sealed text in it, however deep; an index beside a sealed number goes with it. */
function renewedJson(seal: Seal, value: unknown): unknown {
  if (typeof value === 'string') return renewedText(seal, value) ?? value
  if (Array.isArray(value)) return value.map((one) => renewedJson(seal, one))
  if (typeof value !== 'object' || value === null) return value
  const renewed = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewedJson(seal, one)]))
  return withRenewedIndex(seal, renewed)
}

/** An index stands beside what it is of; a short key may be its beginning. */
function withRenewedIndex(seal: Seal, value: Record<string, unknown>): Record<string, unknown> {
  const name = ['blind_index', 'index'].find((one) => typeof value[one] === 'string' && HEX.test(value[one]))
  if (!name || typeof value.sealed !== 'string') return value
  const before = value[name] as string
  const sealed = Buffer.from(value.sealed, HEX.test(value.sealed) ? 'hex' : 'base64')
  const now = renewedIndex(seal, Buffer.from(before, 'hex'), [seal.open(sealed).toString()]).toString('hex')
  const key =
    typeof value.key === 'string' && value.key !== '' && before.startsWith(value.key)
      ? { key: now.slice(0, value.key.length) }
      : {}
  return { ...value, [name]: now, ...key }
}

/** The index by the newest key, when it is of one of these numbers; otherwise itself. */
export function renewedIndex(seal: Seal, index: Buffer, numbers: readonly string[]): Buffer {
  for (const number of numbers) {
    const indexes = seal.blindIndexes(number)
    if (indexes.some((one) => one.equals(index))) return indexes[0]!
  }
  return index
}

/** A column's value as PostgreSQL writes it. Undefined: nothing to do. */
export function renewed(seal: Seal, type: string, text: string): string | undefined {
  if (type === 'bytea') {
    const now = renewedBytes(seal, Buffer.from(text.slice(2), 'hex'))
    return now && `\\x${now.toString('hex')}`
  }
  if (type === 'text') return renewedText(seal, text)
  const now = JSON.stringify(renewedJson(seal, JSON.parse(text)))
  return now === JSON.stringify(JSON.parse(text)) ? undefined : now
}
