import type { ColumnSpan } from '../reading/column-span.ts'
import { attribute, openingTags } from './xml-text.ts'
import { streamPart, type Zip } from './zip.ts'

/** Before its rows, a sheet says how wide its columns are and which are not shown. */
export async function columnsOfSheet(zip: Zip, part: string): Promise<ColumnSpan[]> {
  const head = await headOf(zip, part)
  const columns = /<(?:\w+:)?cols>[\s\S]*?<\/(?:\w+:)?cols>/.exec(head)?.[0] ?? ''
  return openingTags(columns, 'col').map((tag) => {
    const number = (name: string) => Number(attribute(tag, name) ?? Number.NaN)
    return {
      from: number('min') - 1,
      to: number('max') - 1,
      width: number('width') || undefined,
      isHidden: ['1', 'true'].includes(attribute(tag, 'hidden') ?? ''),
    }
  })
}

async function headOf(zip: Zip, part: string): Promise<string> {
  for await (const piece of streamPart(zip, part)) {
    const head = piece.toString('utf8')
    return head.slice(0, /<(?:\w+:)?sheetData[\s/>]/.exec(head)?.index)
  }
  return ''
}
