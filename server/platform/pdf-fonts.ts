// The faces for documents: the looped Thai one of the app, and Sarabun, in which offices print their forms. They are shipped as WOFF,
// which is the sfnt that a compiler of documents wants, its tables compressed one by one (W3C WOFF 1.0).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { inflateSync } from 'node:zlib'

/** A face is shipped in two files, by script. Two files of one name would hide each other, so the Latin one is renamed. */
type Face = { package: string; name: string; latinName: string; weights: readonly number[] }
const LOOPED: Face = {
  package: 'ibm-plex-sans-thai-looped',
  name: 'IBM Plex Sans Thai Looped',
  latinName: 'IBM Plex Sans Thai Latins',
  weights: [400, 600],
}
const SARABUN: Face = { package: 'sarabun', name: 'Sarabun', latinName: 'Sarabla', weights: [400, 700] }
export const FACES = [LOOPED.name, LOOPED.latinName]
export const FORM_FACES = [SARABUN.name, SARABUN.latinName]

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

type Table = { tag: string; checksum: number; length: number; content: Buffer }

function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY
    const at = woff.readUInt32BE(entry + 4)
    const packed = woff.subarray(at, at + woff.readUInt32BE(entry + 8))
    const length = woff.readUInt32BE(entry + 12)
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      length,
      content: packed.length < length ? inflateSync(packed) : packed,
    }
  })
}

/** Of the same length, so that nothing in the table moves. Names stand in it in UTF-16, or one byte a letter. */
function renamed({ tag, content, ...rest }: Table, { name, latinName }: Face): Table {
  if (tag !== 'name') return { tag, content, ...rest }
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1')
  const text = content.toString('latin1').replaceAll(wide(name), wide(latinName)).replaceAll(name, latinName)
  return { tag, ...rest, content: Buffer.from(text, 'latin1') }
}

function sfntOf(woff: Buffer, script: string, face: Face): Buffer {
  const tables = tablesOf(woff).map((table) => (script === 'latin' ? renamed(table, face) : table))
  const head = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * tables.length)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(power * SFNT_ENTRY, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((tables.length - power) * SFNT_ENTRY, 10)
  const parts: Buffer[] = [head]
  let at = head.length
  tables.forEach(({ tag, checksum, length, content }, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(length, entry + 12)
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4)
    parts.push(content, padding)
    at += content.length + padding.length
  })
  return Buffer.concat(parts)
}

/** Found as any part of the program is, from the sources and from dist alike. */
function fontsOf(face: Face): Buffer[] {
  const manifest = createRequire(import.meta.url).resolve(`@fontsource/${face.package}/package.json`)
  const folder = join(dirname(manifest), 'files')
  return ['thai', 'latin'].flatMap((script) =>
    face.weights.map((weight) =>
      sfntOf(readFileSync(join(folder, `${face.package}-${script}-${weight}-normal.woff`)), script, face),
    ),
  )
}

export const documentFonts = (): Buffer[] => [...fontsOf(LOOPED), ...fontsOf(SARABUN)]
