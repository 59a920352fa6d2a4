import { headerKey } from '../layout/header-key.ts'
import type { ListRow } from './list-row-context.ts'
import { readDimensions } from './read-groups.ts'

/** Systems that cut a text at so many letters leave just so many. */
const CUT_AT = new Set([254, 255, 256, 500, 512])
const LONGEST_NOTE = 2000

export function readNote(row: ListRow): string | undefined {
  const notes = row.columnsOf('note').flatMap((key) => {
    const typed = row.typed(key)
    if (CUT_AT.has(typed.length)) row.warn('text-may-be-cut', key, { most: typed.length })
    const text = row.text(key)
    return text === '' ? [] : [{ header: row.headerOf(key), text }]
  })
  const dimensions = readDimensions(row)
  const lines = notes.map(({ header, text }) => (headerKey(header) === 'หมายเหตุ' ? text : `${header}: ${text}`))
  if (dimensions.length > 0) lines.push(`ขาดด้าน ${dimensions.join(', ')}`)
  const note = lines.join(' · ').slice(0, LONGEST_NOTE)
  return note === '' ? undefined : note
}
