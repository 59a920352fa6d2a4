// From the sheets survey, choices and settings to a form, with a remark for each row that is not taken as it stands.
import type { Words } from '../assessments/instrument.ts'
import { namesIn } from './expression.ts'
import { type FormRemark, type RemarkCode, remarkOf } from './form-remarks.ts'
import type { FormDefinition, FormItem, FormOption } from './local-form.ts'
import { choicesOf } from './read-choices.ts'
import { NotUnderstood, readExpression } from './read-expression.ts'
import { type SheetCells, SheetColumns } from './sheet-columns.ts'

const MOST_ITEMS = 300
const NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,59}$/
const KINDS: Record<string, FormItem['kind']> = {
  text: 'text',
  string: 'text',
  integer: 'integer',
  int: 'integer',
  decimal: 'decimal',
  date: 'date',
  note: 'note',
  calculate: 'calculate',
  select_one: 'select-one',
  select_multiple: 'select-many',
}
/** Written by tools into every form; nothing is lost without them. */
const PASSED_OVER = [
  'start',
  'end',
  'today',
  'deviceid',
  'username',
  'phonenumber',
  'simserial',
  'subscriberid',
  'audit',
]
const TAKEN_COLUMNS = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'required_message',
  'relevant',
  'relevance',
  'constraint',
  'constraint_message',
  'calculation',
]

export type ReadForm = { definition: FormDefinition; remarks: FormRemark[] }

const sheetNamed = (sheets: readonly SheetCells[], name: string) =>
  sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)

export function readXlsForm(sheets: readonly SheetCells[], fileName: string): ReadForm {
  const survey = sheetNamed(sheets, 'survey')
  const title = titleOf(sheetNamed(sheets, 'settings'), fileName)
  const none = (code: RemarkCode) => ({
    definition: { title, items: [] },
    remarks: [remarkOf(code, { sheet: 'survey', row: null, column: null })],
  })
  if (!survey) return none('no-survey')
  const columns = new SheetColumns(survey.rows[0] ?? [])
  if (!columns.has('type') || !columns.has('name')) return none('no-type-column')
  const choices = choicesOf(sheetNamed(sheets, 'choices'))
  const reading = new SurveyReading(columns, choices.lists)
  for (const [at, row] of survey.rows.entries()) {
    if (at > 0 && row.some((cell) => cell.trim() !== '')) reading.read(row, at + 1)
  }
  return { definition: { title, items: reading.finish() }, remarks: [...reading.remarks, ...choices.remarks] }
}

function titleOf(settings: SheetCells | undefined, fileName: string): Words {
  const columns = new SheetColumns(settings?.rows[0] ?? [])
  const said = settings?.rows[1] && columns.words(settings.rows[1], 'form_title')
  const name = fileName.replace(/\.xlsx?$/i, '')
  return said ?? { th: name, en: name }
}

type Level = { item: FormItem | undefined; items: FormItem[] }
type Formula = 'relevant' | 'constraint' | 'calculation'

class SurveyReading {
  readonly remarks: FormRemark[] = []
  readonly #levels: Level[] = [{ item: undefined, items: [] }]
  readonly #rows = new Map<string, number>()
  readonly #formulas: { row: number; column: Formula; item: FormItem }[] = []
  readonly #columns: SheetColumns
  readonly #choices: Map<string, FormOption[]>

  constructor(columns: SheetColumns, choices: Map<string, FormOption[]>) {
    this.#columns = columns
    this.#choices = choices
    for (const name of columns.names)
      if (!TAKEN_COLUMNS.includes(name)) this.#say('column-passed-over', null, name, { what: name }, 'note')
  }

  #say(
    code: RemarkCode,
    row: number | null,
    column: string | null,
    values?: { what?: string; column?: string },
    severity?: FormRemark['severity'],
  ) {
    const place = column && this.#columns.place(column)
    this.remarks.push(remarkOf(code, { sheet: 'survey', row, column: place }, values, severity))
  }

  read(row: readonly string[], at: number) {
    const type = this.#columns.text(row, 'type').toLowerCase().replace(/\s+/g, ' ')
    if (type === '' || PASSED_OVER.includes(type)) return
    if (/^end[ _](group|repeat)$/.test(type)) this.#close(at)
    else if (/^begin[ _](group|repeat)$/.test(type)) this.#open(row, at, type.endsWith('repeat') ? 'repeat' : 'group')
    else this.#question(row, at, type)
  }

  #open(row: readonly string[], at: number, kind: 'group' | 'repeat') {
    if (kind === 'repeat' && this.#levels.some(({ item }) => item?.kind === 'repeat'))
      this.#say('repeat-in-repeat', at, 'type')
    const item = this.#item(row, at, kind)
    item.items = []
    this.#levels.push({ item, items: item.items })
  }

  #close(at: number) {
    if (this.#levels.length === 1) this.#say('end-without-beginning', at, 'type')
    else this.#levels.pop()
  }

  #question(row: readonly string[], at: number, type: string) {
    const [word = '', list = ''] = type.split(' ')
    const kind = KINDS[word]
    if (!kind || type.includes(' or_other')) {
      this.#say('type-not-taken', at, 'type', { what: type })
      return
    }
    const item = this.#item(row, at, kind)
    if (kind === 'select-one' || kind === 'select-many') {
      const named = this.#columns.text(row, 'type').trim().split(/\s+/)[1] ?? list
      const options = this.#choices.get(named)
      if (!options) this.#say('list-unknown', at, 'type', { what: named })
      item.options = options ?? []
    }
    if (kind === 'calculate' && !item.calculation) this.#say('calculation-missing', at, 'calculation')
  }

  #item(row: readonly string[], at: number, kind: FormItem['kind']): FormItem {
    const columns = this.#columns
    const name = columns.text(row, 'name')
    const isHeading = kind === 'group' || kind === 'repeat' || kind === 'calculate'
    const label = columns.words(row, 'label')
    const item: FormItem = { name, kind, label: label ?? { th: name, en: name } }
    this.#lookAtName(name, at)
    if (!label && !isHeading) this.#say('label-missing', at, 'label')
    const lacks = columns.lacks(row, 'label')
    if (lacks) this.#say(lacks === 'th' ? 'thai-missing' : 'english-missing', at, 'label', {}, 'note')
    const [hint, message, required] = ['hint', 'constraint_message', 'required_message'].map((one) =>
      columns.words(row, one),
    )
    if (hint) item.hint = hint
    if (message) item.constraintMessage = message
    if (/^(yes|true|true\(\)|ใช่)$/i.test(columns.text(row, 'required'))) item.isRequired = true
    if (required) item.requiredMessage = required
    this.#formula(item, 'relevant', columns.text(row, 'relevant') || columns.text(row, 'relevance'), at)
    this.#formula(item, 'constraint', columns.text(row, 'constraint'), at)
    if (kind === 'calculate') this.#formula(item, 'calculation', columns.text(row, 'calculation'), at)
    this.#levels.at(-1)!.items.push(item)
    return item
  }

  #lookAtName(name: string, at: number) {
    if (!NAME.test(name)) this.#say('name-not-valid', at, 'name', { what: name })
    else if (this.#rows.has(name)) this.#say('name-twice', at, 'name', { what: name })
    else this.#rows.set(name, at)
  }

  #formula(item: FormItem, column: Formula, text: string, at: number) {
    if (text === '') return
    try {
      item[column] = readExpression(text)
      this.#formulas.push({ row: at, column, item })
    } catch (error) {
      if (!(error instanceof NotUnderstood)) throw error
      this.#say('expression-not-understood', at, column, { column, what: error.what })
    }
  }

  finish(): FormItem[] {
    for (const { item } of this.#levels.slice(1))
      this.#say('group-not-closed', this.#rows.get(item!.name) ?? null, 'type', { what: item!.name })
    for (const { row, column, item } of this.#formulas) {
      for (const name of namesIn(item[column]!)) {
        const there = this.#rows.get(name)
        if (there === undefined) this.#say('name-unknown', row, column, { column, what: name })
        else if (column === 'calculation' && there >= row)
          this.#say('calculates-itself', row, column, { what: item.name })
      }
    }
    if (this.#rows.size === 0) this.#say('no-items', null, null)
    if (this.#rows.size > MOST_ITEMS) this.#say('too-many', null, null, { what: String(MOST_ITEMS) })
    return this.#levels[0]!.items
  }
}
