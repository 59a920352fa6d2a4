// Groups and disabilities of any list: in words, by number, or by a mark in the column of each.
import { toArabicDigits } from '../../../shared/thai-text.ts'
import { DISABILITIES, type Disability, type GroupTag } from '../../people/lists.ts'
import { codeOf, readParts } from '../cleaning/choices.ts'
import { groupOf } from '../layout/column-by-name.ts'
import type { ListRow } from './list-row-context.ts'

const MARKED = /^(?:1|[√✓✔/xX]|มี|ใช่|เป็น|y|yes|true|ขาด|ตก|ไม่ผ่าน)$/i
const isMarked = (text: string) => MARKED.test(text)

/** กลุ่มเป้าหมาย ผู้สูงอายุ: the parent stands before the word. */
function underParents<Code>(header: string, find: (word: string) => Code | undefined): Code | undefined {
  const words = header.split(' ')
  for (let from = 0; from < words.length; from++) {
    const code = find(words.slice(from).join(' '))
    if (code !== undefined) return code
  }
  return undefined
}

const disabilityOf = (word: string) => codeOf(DISABILITIES, word)

/** Groups that are said in words, and those with a mark in their column. */
export function readGroups(row: ListRow): GroupTag[] | undefined {
  const said = new Set<GroupTag>()
  for (const key of row.columnsOf('groups')) for (const group of groupsIn(row, key)) said.add(group)
  for (const key of row.columnsOf('groupMark')) {
    const group = isMarked(row.text(key)) ? underParents(row.headerOf(key), groupOf) : undefined
    if (group) said.add(group)
  }
  if (row.columnsOf('povertyDimension').some((key) => isMarked(row.text(key)))) said.add('low-income')
  return row.has('groups') || row.has('groupMark') || said.size > 0 ? [...said] : undefined
}

/** A slash parts the groups of a volunteer, and stands inside the wording of others. */
function groupsIn(row: ListRow, key: string): GroupTag[] {
  const whole = groupOf(row.text(key))
  if (whole) return [whole]
  return readParts(row, key).flatMap((part) => {
    const one = groupOf(part)
    if (one) return [one]
    return part.split('/').flatMap((piece) => {
      const group = piece.trim() === '' ? undefined : groupOf(piece)
      if (piece.trim() !== '' && !group) row.warn('value-not-in-list', key, { part: piece.trim() })
      return group ?? []
    })
  })
}

/** In which dimensions of TPMAP she falls short, for the note. */
export const readDimensions = (row: ListRow): string[] =>
  row.columnsOf('povertyDimension').flatMap((key) => (isMarked(row.text(key)) ? [row.headerOf(key)] : []))

export function readDisabilities(row: ListRow): Disability[] | undefined {
  const said = new Set<Disability>()
  const whole = codeOf(DISABILITIES, row.text('disabilities'))
  if (whole) said.add(whole)
  else
    for (const part of readParts(row, 'disabilities')) {
      const type = codeOf(DISABILITIES, toArabicDigits(part).replace(/^ประเภท(?:ที่)?\s*/, ''))
      if (type) said.add(type)
      else row.ask('disability-unknown', 'disabilities', { part })
    }
  for (const key of row.columnsOf('disabilityMark')) {
    const type = isMarked(row.text(key)) ? underParents(row.headerOf(key), disabilityOf) : undefined
    if (type) said.add(type)
  }
  return row.has('disabilities') || row.has('disabilityMark') ? [...said] : undefined
}
