// The part of ZIP that spreadsheets use: entries found by the central directory, stored or deflated.
import { isUtf8 } from 'node:buffer'
import { Readable } from 'node:stream'
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { problems } from '../../../../domain/shared/problems.ts'
import type { PackedPart } from '../../../platform/zip-writer.ts'

/** `isLocked` by a password. */
export type ZipEntry = {
  isLocked: boolean
  method: number
  crc: number
  compressedSize: number
  size: number
  offset: number
}
export type Zip = { bytes: Buffer; entries: Map<string, ZipEntry> }

const END = 0x06054b50
const END_64 = 0x06064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 65_557
const IN_EXTRA_FIELD = 0xffffffff
const CHUNK = 256 * 1024

/** A workbook has dozens of parts. */
const MOST_ENTRIES = 10_000
/** Tables repeat themselves and unfold thirty to a hundred times; a bomb, a thousand. */
const MOST_TIMES = 300
const ALWAYS_ALLOWED = 64 * 1024 ** 2
const NEVER_MORE = 2 * 1024 ** 3

/** Throws when the bytes are not a whole ZIP file: cut off, or something else. */
export function openZip(bytes: Buffer): Zip {
  const { count, start } = centralDirectory(bytes)
  if (count > MOST_ENTRIES) throw problems.fileUnfoldsTooFar()
  const entries = new Map<string, ZipEntry>()
  let at = start
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
      throw new Error('the directory of the file is damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength))
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    entries.set(name.replaceAll('\\', '/'), entryOf(bytes.subarray(at, at + 46), extra))
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return { bytes, entries }
}

/** Windows writes Thai names in its own code page. */
const nameOf = (bytes: Buffer) =>
  isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-874').decode(bytes)

function centralDirectory(bytes: Buffer): { count: number; start: number } {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) !== END) continue
    const start = bytes.readUInt32LE(at + 16)
    if (start !== IN_EXTRA_FIELD) return { count: bytes.readUInt16LE(at + 10), start }
    const end64 = Number(bytes.readBigUInt64LE(at - 20 + 8))
    if (bytes.readUInt32LE(end64) !== END_64) break
    return { count: Number(bytes.readBigUInt64LE(end64 + 32)), start: Number(bytes.readBigUInt64LE(end64 + 48)) }
  }
  throw new Error('the end of the file is missing')
}

/** Sizes beyond 4 GB stand in the extra field, in a fixed order, each only when its own place says so. */
function entryOf(head: Buffer, extra: Buffer): ZipEntry {
  const entry = {
    isLocked: (head.readUInt16LE(8) & 1) === 1,
    method: head.readUInt16LE(10),
    crc: head.readUInt32LE(16),
    compressedSize: head.readUInt32LE(20),
    size: head.readUInt32LE(24),
    offset: head.readUInt32LE(42),
  }
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let next = at + 4
    for (const field of ['size', 'compressedSize', 'offset'] as const) {
      if (entry[field] !== IN_EXTRA_FIELD) continue
      entry[field] = Number(extra.readBigUInt64LE(next))
      next += 8
    }
  }
  return entry
}

function contentOf({ bytes, entries }: Zip, name: string): { entry: ZipEntry; content: Buffer } {
  const entry = entries.get(name)
  if (!entry) throw new Error(`${name} is missing`)
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new Error(`${name} is damaged`)
  const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  return { entry, content: bytes.subarray(start, start + entry.compressedSize) }
}

/** A part as it stands in the file, to be put into another one. */
export function packedPart(zip: Zip, name: string): PackedPart {
  const { entry, content } = contentOf(zip, name)
  return { name, packed: content, method: entry.method, crc: entry.crc, size: entry.size }
}

/** A small part as a whole; `limit` bounds what a hostile file may unfold to. */
export function readPart(zip: Zip, name: string, limit = 64 * 1024 * 1024): Buffer {
  const { entry, content } = contentOf(zip, name)
  if (entry.method === 0) return content
  try {
    return inflateRawSync(content, { maxOutputLength: Math.min(limit, mostOf(content)) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? problems.fileUnfoldsTooFar() : error
  }
}

const mostOf = ({ length }: Buffer) => Math.min(NEVER_MORE, ALWAYS_ALLOWED + MOST_TIMES * length)

/** A large part piece by piece: the next piece is unfolded when it is asked for. */
export function streamPart(zip: Zip, name: string): AsyncIterable<Buffer> {
  const { entry, content } = contentOf(zip, name)
  const pieces = Readable.from(slices(content), { objectMode: true, highWaterMark: 1 })
  if (entry.method === 0) return pieces as AsyncIterable<Buffer>
  const inflate = createInflateRaw({ chunkSize: CHUNK })
  pieces.on('error', (error) => inflate.destroy(error))
  return withinMeasure(pieces.pipe(inflate) as AsyncIterable<Buffer>, mostOf(content))
}

/** Counted as it unfolds: what the file says of its own size is the word of whoever made it. */
async function* withinMeasure(pieces: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let seen = 0
  for await (const piece of pieces) {
    seen += piece.length
    if (seen > most) throw problems.fileUnfoldsTooFar()
    yield piece
  }
}

function* slices(content: Buffer) {
  for (let at = 0; at < content.length; at += CHUNK / 4) yield content.subarray(at, at + CHUNK / 4)
}
