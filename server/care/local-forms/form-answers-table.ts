// All answers to a form as a table, page by page; each page leaves its audit line.
import { rowsOf } from '../../../domain/care/local-forms/form-state.ts'
import type { FormDefinition, FormItem, FormRow, FormValue } from '../../../domain/care/local-forms/local-form.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { type ListedAnswer, listAnswersTo } from './form-answers.queries.ts'

const PAGE = 1_000
const NOTHING_BEFORE = '00000000-0000-0000-0000-000000000000'
const FIRST = ['ชื่อ-สกุล', 'เลขท้าย', 'พื้นที่', 'วันที่ตอบ', 'ผู้บันทึก', 'รุ่นของแบบ', 'ครบ', 'การตรวจ']

/** Groups that are not repeated are no level of their own. */
export const columnsOf = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => {
    if (item.kind === 'note') return []
    return item.kind === 'group' ? columnsOf(item.items ?? []) : [item]
  })

function shown(item: FormItem, value: FormValue | undefined): TableCell {
  if (value === undefined) return null
  const label = (name: string) => item.options?.find((option) => option.name === name)?.label.th ?? name
  if (typeof value === 'object') return value.map(label).join(', ')
  if (item.kind === 'select-one') return label(String(value))
  return item.kind === 'date' ? formatThaiDate(String(value), 'numeric') : value
}

const shownRow = (items: readonly FormItem[], row: FormRow) =>
  columnsOf(items)
    .filter(({ name }) => row[name] !== undefined)
    .map((item) => `${item.label.th}: ${shown(item, row[item.name])}`)
    .join(', ')

function cellOf(item: FormItem | undefined, { answers, reckoned }: ListedAnswer): TableCell {
  if (!item) return null
  if (item.kind === 'repeat')
    return rowsOf(answers, item.name)
      .map((row) => shownRow(item.items ?? [], row))
      .join(' | ')
  const value = item.kind === 'calculate' ? reckoned[item.name] : answers[item.name]
  return shown(item, value === null ? undefined : (value as FormValue | undefined))
}

const first = (answer: ListedAnswer): TableCell[] => [
  fullName(answer),
  answer.numberTail,
  answer.areaName,
  formatThaiDate(answer.answeredOn, 'numeric'),
  answer.recordedBy,
  answer.version,
  answer.isComplete ? 'ครบ' : 'ไม่ครบ',
  answer.review && say(`lists.formAct.${answer.review}`),
]

export type VersionOfForm = { version: number; definition: FormDefinition }
type Column = { name: string; heading: string }

/** The questions of every version, the newest first; one that is no longer asked says until which version it was. */
export function columnsOfVersions(versions: readonly VersionOfForm[]): Column[] {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version)
  const columns = new Map<string, Column>()
  for (const { version, definition } of newestFirst)
    for (const { name, label } of columnsOf(definition.items))
      if (!columns.has(name)) {
        const isAsked = version === newestFirst[0]!.version
        columns.set(name, { name, heading: isAsked ? label.th : `${label.th} (ถึงรุ่น ${version})` })
      }
  return [...columns.values()]
}

export async function* answerLines(
  centre: Centre,
  who: Who,
  formId: string,
  versions: readonly VersionOfForm[],
): AsyncGenerator<TableCell[]> {
  const columns = columnsOfVersions(versions)
  // An answer is read as it was asked: an option may mean something else by now.
  const asked = new Map(
    versions.map(({ version, definition }) => [
      version,
      new Map(columnsOf(definition.items).map((item) => [item.name, item])),
    ]),
  )
  yield [...FIRST, ...columns.map(({ heading }) => heading)]
  for (let after = NOTHING_BEFORE; ; ) {
    const page = await inWork(centre, who, async (at) => {
      const answers = await listAnswersTo(at.db, formId, after, PAGE)
      if (answers.length > 0)
        await recordReading(at, 'form-answer.export', formId, [...new Set(answers.map(({ personId }) => personId))])
      return answers
    })
    for (const answer of page)
      yield [...first(answer), ...columns.map(({ name }) => cellOf(asked.get(answer.version)?.get(name), answer))]
    if (page.length < PAGE) return
    after = page.at(-1)!.id
  }
}
