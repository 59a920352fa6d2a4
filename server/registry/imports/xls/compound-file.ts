// The container of old workbooks (and of locked new ones): a small file system of sectors, chained by a table.
import { problems } from '../../../../domain/shared/problems.ts'

export type CompoundFile = { has(name: string): boolean; stream(name: string): Buffer | undefined }

export const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const LAST_SECTOR = 0xfffffffa
const SHORT_SECTOR = 64
const ENTRY = 128
const STREAM = 2
const ROOT = 5
const IN_HEADER = 109

type Sectors = { bytes: Buffer; size: number; next: Uint32Array }
type Entry = { name: string; type: number; start: number; size: number }

const cutOff = () => problems.fileTruncated({ reason: 'a sector of the file is missing' })

function sector({ bytes, size }: Pick<Sectors, 'bytes' | 'size'>, at: number): Buffer {
  const from = (at + 1) * size
  if (from >= bytes.length) throw cutOff()
  return bytes.subarray(from, from + size)
}

/** The sectors of a chain, in their order. A chain that comes back to itself is longer than the file. */
function chain({ next }: Pick<Sectors, 'next'>, start: number): number[] {
  const sectors: number[] = []
  for (let at = start; at < LAST_SECTOR; at = next[at]!) {
    if (at >= next.length) throw cutOff()
    if (sectors.length > next.length) throw new Error('a chain of sectors has no end')
    sectors.push(at)
  }
  return sectors
}

const wholeChain = (sectors: Sectors, start: number) =>
  Buffer.concat(chain(sectors, start).map((at) => sector(sectors, at)))

/** Which sector follows which. Its own sectors are listed in the header, and behind it in a chain of their own. */
function tableOf(bytes: Buffer, size: number): Uint32Array {
  const most = Math.ceil(bytes.length / size)
  const listed: number[] = []
  for (let n = 0; n < IN_HEADER; n++) listed.push(bytes.readUInt32LE(76 + 4 * n))
  let more = bytes.readUInt32LE(68)
  for (let n = 0; more < LAST_SECTOR; n++) {
    if (n > most) throw new Error('a chain of sectors has no end')
    const part = sector({ bytes, size }, more)
    if (part.length < size) throw cutOff()
    for (let at = 0; at + 4 < size; at += 4) listed.push(part.readUInt32LE(at))
    more = part.readUInt32LE(size - 4)
  }
  const parts = listed
    .filter((at) => at < LAST_SECTOR)
    .slice(0, most)
    .map((at) => sector({ bytes, size }, at))
  return numbersOf(Buffer.concat(parts))
}

function numbersOf(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >> 2)
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readUInt32LE(at * 4)
  return numbers
}

function entriesOf(directory: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, directory.readUInt16LE(at + 64))
    const name = directory.toString('utf16le', at, at + Math.max(0, length - 2))
    const [type, start, size] = [
      directory[at + 66]!,
      directory.readUInt32LE(at + 116),
      directory.readUInt32LE(at + 120),
    ]
    if (type === STREAM || type === ROOT) entries.push({ name, type, start, size })
  }
  return entries
}

/** Throws file-truncated where the end is missing. */
export function openCompoundFile(bytes: Buffer): CompoundFile {
  if (bytes.length < 512) throw cutOff()
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw new Error('the size of sectors is unknown')
  const size = 1 << shift
  const sectors: Sectors = { bytes, size, next: tableOf(bytes, size) }
  const entries = entriesOf(wholeChain(sectors, bytes.readUInt32LE(48)))
  const root = entries.find(({ type }) => type === ROOT)
  const find = (name: string) => entries.find((entry) => entry.type === STREAM && entry.name === name)
  const cutoff = bytes.readUInt32LE(56)
  return {
    has: (name) => find(name) !== undefined,
    stream: (name) => {
      const entry = find(name)
      if (!entry) return undefined
      const whole =
        entry.size < cutoff && root ? shortStream(sectors, root, entry.start) : wholeChain(sectors, entry.start)
      if (whole.length < entry.size) throw cutOff()
      return whole.subarray(0, entry.size)
    },
  }
}

/** Short streams share the sectors of the root, in pieces of 64 bytes with a table of their own. */
function shortStream(sectors: Sectors, root: Entry, start: number): Buffer {
  const next = numbersOf(wholeChain(sectors, sectors.bytes.readUInt32LE(60)))
  const shared = wholeChain(sectors, root.start)
  const pieces = chain({ next }, start).map((at) => shared.subarray(at * SHORT_SECTOR, (at + 1) * SHORT_SECTOR))
  return Buffer.concat(pieces)
}
