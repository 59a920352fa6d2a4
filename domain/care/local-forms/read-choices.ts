// The sheet choices: lists by their names, in the order of the rows.
import { type FormRemark, type RemarkCode, remarkOf } from './form-remarks.ts'
import type { FormOption } from './local-form.ts'
import { type SheetCells, SheetColumns } from './sheet-columns.ts'

export function choicesOf(choices: SheetCells | undefined) {
  const lists = new Map<string, FormOption[]>()
  const remarks: FormRemark[] = []
  const columns = new SheetColumns(choices?.rows[0] ?? [])
  const say = (code: RemarkCode, row: number, column: string, what?: string) =>
    remarks.push(remarkOf(code, { sheet: 'choices', row, column: columns.place(column) }, what ? { what } : {}))
  for (const [at, row] of (choices?.rows ?? []).entries()) {
    if (at === 0 || row.every((cell) => cell.trim() === '')) continue
    const list = columns.text(row, 'list_name')
    const name = columns.text(row, 'name') || columns.text(row, 'value')
    if (!list || !name) {
      say('choice-not-whole', at + 1, list ? 'name' : 'list_name')
      continue
    }
    const known = lists.get(list) ?? []
    if (known.some((option) => option.name === name)) say('choice-twice', at + 1, 'name', name)
    else lists.set(list, [...known, { name, label: columns.words(row, 'label') ?? { th: name, en: name } }])
  }
  return { lists, remarks }
}
