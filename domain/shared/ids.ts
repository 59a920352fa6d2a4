// UUIDv7 (RFC 9562): made where the record is made, phone included, and ordered by the time it was made.

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const RANDOM_BYTES = 10
/** Drawn many at a time: an import makes ids by the hundred thousand. */
const drawn = new Uint8Array(RANDOM_BYTES * 400)
let used = drawn.length

const COUNTED = 0x1000
/** Ids asked for a moment that lies further back than this are no part of the order. */
const LONG_AGO_MS = 60_000

let issued = 0
let counter = 0

/** Of two ids of one program the later is the greater, also within a millisecond. */
function placeInTime(now: number, random: number): { time: number; place: number } {
  if (now > issued || now < issued - LONG_AGO_MS) {
    issued = now
    // Room is left above, so that the next thousands of this millisecond find a place.
    counter = random >> 1
  } else if (++counter === COUNTED) {
    issued++
    counter = 0
  }
  return { time: issued, place: counter }
}

export function newId(now: number = Date.now()): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn)
    used = 0
  }
  const at = used
  used += RANDOM_BYTES
  const { time, place } = placeInTime(now, ((drawn[at]! << 8) | drawn[at + 1]!) & (COUNTED - 1))
  const when = time.toString(16).padStart(12, '0')
  let random = ''
  for (let i = at + 4; i < at + RANDOM_BYTES; i++) random += HEX[drawn[i]!]
  const version = `7${place.toString(16).padStart(3, '0')}`
  const variant = HEX[0x80 | (drawn[at + 2]! & 0x3f)]! + HEX[drawn[at + 3]!]!
  return `${when.slice(0, 8)}-${when.slice(8)}-${version}-${variant}-${random}`
}
