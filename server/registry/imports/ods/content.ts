import { StringDecoder } from 'node:string_decoder'
import { streamPart, type Zip } from '../xlsx/zip.ts'

/** The part that holds all sheets, one behind the other. */
export const CONTENT = 'content.xml'

export async function* contentOf(zip: Zip): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  for await (const piece of streamPart(zip, CONTENT)) yield decoder.write(piece)
}

/** As the program writes it: between double quotes. */
export function attribute(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const from = at + name.length + 3
  const end = tag.indexOf('"', from)
  return end < 0 ? undefined : tag.slice(from, end)
}

export const repeatedIn = (tag: string, name: string) => Math.max(1, Math.trunc(Number(attribute(tag, name) ?? 1)) || 1)
