// UUIDv7 (RFC 9562): made where the record is made, phone included, and ordered by the time it was made.
import { z } from 'zod'

export const Id = z.uuid()

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const RANDOM_BYTES = 10
/** Drawn many at a time: an import makes ids by the hundred thousand. */
const drawn = new Uint8Array(RANDOM_BYTES * 400)
let used = drawn.length

export function newId(now: number = Date.now()): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn)
    used = 0
  }
  const at = used
  used += RANDOM_BYTES
  const time = now.toString(16).padStart(12, '0')
  const hex = (from: number, to: number) => {
    let text = ''
    for (let i = from; i < to; i++) text += HEX[drawn[at + i]!]
    return text
  }
  const version = `7${hex(0, 2).slice(1)}`
  const variant = HEX[0x80 | (drawn[at + 2]! & 0x3f)]! + HEX[drawn[at + 3]!]!
  return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${hex(4, 10)}`
}
