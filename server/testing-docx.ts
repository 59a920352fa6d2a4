// What a .docx says, for tests: it is a zip, and its text is in word/document.xml and word/footer1.xml.
import { inflateRawSync } from 'node:zlib'

const CENTRAL = 0x02014b50
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function partOf(file: Buffer, name: string): string {
  for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && file.readUInt32LE(at) === CENTRAL; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    if (file.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = file.readUInt32LE(at + 42)
      const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
      const packed = file.subarray(from, from + file.readUInt32LE(at + 20))
      return (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString()
    }
    at += 46 + nameLength + extra + comment
  }
  throw new Error(`no ${name} in this file`)
}

/** A line for each paragraph; the foot of the page comes last. */
export const wordsOfDocx = (file: Buffer): string =>
  ['word/document.xml', 'word/footer1.xml']
    .map((part) => partOf(file, part))
    .join('')
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!)
