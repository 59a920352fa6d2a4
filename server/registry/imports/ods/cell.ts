// One cell of an OpenDocument spreadsheet: its value where it has one, else the text it shows.
import { numberText } from '../reading/number-text.ts'
import { xmlText } from '../xlsx/xml-text.ts'
import { attribute } from './content.ts'

export type OdsValue = { text: string; kind: 'text' | 'number' | 'day' }

const NUMBERS = new Set(['float', 'currency', 'percentage'])
/** A note that hangs on a cell is not what stands in it. */
const NOTE = /<office:annotation[\s>][\s\S]*?<\/office:annotation>/g
const PARAGRAPH = /<text:p(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/text:p>)/g
const PLAIN = /^<text:p>([^<]*)<\/text:p>$/

const written = (text: string): OdsValue => ({ text, kind: 'text' })

export function valueOfCell(tag: string, inside: string): OdsValue {
  const type = attribute(tag, 'office:value-type') ?? ''
  if (NUMBERS.has(type)) {
    const number = Number(attribute(tag, 'office:value') ?? Number.NaN)
    if (Number.isFinite(number)) return { text: numberText(number), kind: 'number' }
  }
  const day = type === 'date' ? attribute(tag, 'office:date-value') : undefined
  if (day) return { text: day.slice(0, 10), kind: 'day' }
  if (type === 'boolean') return written(attribute(tag, 'office:boolean-value') === 'true' ? 'TRUE' : 'FALSE')
  return written(inside === '' ? '' : shownText(inside))
}

function shownText(inside: string): string {
  const plain = PLAIN.exec(inside)?.[1]
  if (plain !== undefined) return xmlText(plain)
  const bare = inside.includes('<office:annotation') ? inside.replace(NOTE, '') : inside
  return [...bare.matchAll(PARAGRAPH)].map(([, content = '']) => paragraphText(content)).join('\n')
}

const paragraphText = (content: string) =>
  xmlText(
    content
      .replace(/<text:s(?:\s+text:c="(\d{1,3})")?\s*\/>/g, (_all, count = '1') => ' '.repeat(Number(count)))
      .replace(/<text:tab\s*\/>/g, '\t')
      .replace(/<text:line-break\s*\/>/g, '\n')
      .replace(/<[^>]*>/g, ''),
  )
