// A ZIP file on its way out, part by part: sizes stand behind each part, so that nothing is held whole.
import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export type ZipPart = { name: string; content: AsyncIterable<Buffer> | Buffer }
/** A part as another ZIP file holds it, deflated already or stored. */
export type PackedPart = { name: string; packed: Buffer; method: number; crc: number; size: number }

type Entry = { name: Buffer; offset: number; method: number; crc: number; packed: number; size: number }

const DEFLATED = 8
const SIZES_FOLLOW = 0x0008
const UTF_8 = 0x0800
/** 1 January 1980: when a file was made is nobody's business. */
const NO_DAY = 0x0021
const LARGEST = 0xffffffff
/** Quick enough to keep up with the database; level 9 saves a tenth and takes twice as long. */
const LEVEL = 4

function header(signature: number, entry: Entry, isCentral: boolean): Buffer {
  const bytes = Buffer.alloc(isCentral ? 46 : 30)
  let at = bytes.writeUInt32LE(signature, 0)
  if (isCentral) at = bytes.writeUInt16LE(20, at)
  for (const value of [20, UTF_8 | SIZES_FOLLOW, entry.method, 0, NO_DAY]) at = bytes.writeUInt16LE(value, at)
  const known = isCentral ? [entry.crc, entry.packed, entry.size] : [0, 0, 0]
  for (const value of known) at = bytes.writeUInt32LE(value, at)
  bytes.writeUInt16LE(entry.name.length, at)
  if (isCentral) bytes.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([bytes, entry.name])
}

function sizesOf({ crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(0x08074b50, 0)
  ;[crc, packed, size].forEach((value, index) => {
    bytes.writeUInt32LE(value, 4 + 4 * index)
  })
  return bytes
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}

async function* deflated(content: ZipPart['content'], entry: Entry): AsyncGenerator<Buffer> {
  async function* counted() {
    for await (const piece of Buffer.isBuffer(content) ? [content] : content) {
      entry.crc = crc32(piece, entry.crc)
      entry.size += piece.length
      yield piece
    }
  }
  const source = Readable.from(counted(), { objectMode: true, highWaterMark: 2 })
  const pipe = createDeflateRaw({ level: LEVEL, chunkSize: 65_536 })
  source.on('error', (error) => pipe.destroy(error))
  for await (const piece of source.pipe(pipe)) {
    entry.packed += piece.length
    yield piece
  }
  if (entry.size > LARGEST || entry.packed > LARGEST) throw new Error('a part of a workbook is larger than 4 GB')
}

/** The bytes of a ZIP file. */
export async function* zipped(parts: Iterable<ZipPart | PackedPart>): AsyncGenerator<Buffer> {
  const entries: Entry[] = []
  let offset = 0
  for (const part of parts) {
    const isPacked = 'packed' in part
    const entry: Entry = {
      name: Buffer.from(part.name),
      offset,
      method: isPacked ? part.method : DEFLATED,
      crc: isPacked ? part.crc : 0,
      packed: isPacked ? part.packed.length : 0,
      size: isPacked ? part.size : 0,
    }
    entries.push(entry)
    const head = header(0x04034b50, entry, false)
    yield head
    if (isPacked) yield part.packed
    else yield* deflated(part.content, entry)
    yield sizesOf(entry)
    offset += head.length + entry.packed + 16
    if (offset > LARGEST) throw new Error('a workbook is larger than 4 GB')
  }
  const directory = Buffer.concat(entries.map((entry) => header(0x02014b50, entry, true)))
  yield directory
  yield directoryEnd(entries.length, directory.length, offset)
}
