// The blank central form, made from the same columns and lists that an import reads it by.
import { type Cell, type CellStyle, type ColumnDef, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import {
  COLUMN_HEADINGS,
  EXPLANATION_SHEET,
  FORM_PURPOSE,
  FORM_RULES,
  FORM_TITLE,
  LISTS_SHEET,
} from '../../../domain/registry/imports/central-form.ts'
import type { SheetImporter } from './sheet-importers.ts'
import { sheetImporters } from './sheet-importers.ts'

const FONT = { name: 'TH Sarabun New', size: 14 }
const TEAL = '1F4E5F'
const DARK_RED = '8A2B06'
const LAST_ROW = 5_000
const TEXT = '@'

const header = (required: boolean): CellStyle => ({
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? DARK_RED : TEAL } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
})

const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

type Lists = readonly { heading: string; values: readonly string[] }[]

const gatherLists = (importers: readonly SheetImporter[]): Lists =>
  importers.flatMap(({ lists }) => Object.entries(lists).map(([heading, values]) => ({ heading, values })))

function explanation(importers: readonly SheetImporter[]): WriteSheet {
  const rules = FORM_RULES.map((rule, at) => [`${at + 1}. ${rule}`])
  const columns = importers.flatMap(({ form }) => form.columns.map(({ header: name, note }) => [form.name, name, note]))
  return {
    name: EXPLANATION_SHEET,
    columns: [{ width: 16 }, { width: 30 }, { width: 90 }].map((column) => ({ ...column, style: { font: FONT } })),
    rows: [[FORM_TITLE], [FORM_PURPOSE], ...rules, [], [...COLUMN_HEADINGS], ...columns],
  }
}

/** All columns are text: a spreadsheet must not take a number of thirteen digits, or house 4/5, for something else. */
function formSheet({ form }: SheetImporter, lists: Lists): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  form.columns.forEach(({ required }, at) => {
    cells.set(`0,${at}`, { style: header(required ?? false) })
  })
  return {
    name: form.name,
    columns: form.columns.map(({ width }): ColumnDef => ({ width: width ?? 14, style: { font: FONT, numFmt: TEXT } })),
    rows: [form.columns.map((column) => column.header)],
    cells,
    freezePane: { rows: 1, columns: 2 },
    dataValidations: form.columns.flatMap((column, at) => validationOf(column, at, lists)),
  }
}

function validationOf(
  { list, header: title, note }: SheetImporter['form']['columns'][number],
  at: number,
  lists: Lists,
): DataValidation[] {
  const range = `${letter(at)}2:${letter(at)}${LAST_ROW}`
  const column = lists.findIndex(({ heading }) => heading === list)
  if (column < 0) {
    if (note === '') return []
    return [
      {
        type: 'custom',
        formula1: 'TRUE',
        allowBlank: true,
        showInputMessage: true,
        inputTitle: title.slice(0, 32),
        inputMessage: note,
        range,
      },
    ]
  }
  const [where, last] = [letter(column), lists[column]!.values.length + 1]
  return [
    {
      type: 'list',
      formula1: `'${LISTS_SHEET}'!$${where}$2:$${where}$${last}`,
      allowBlank: true,
      range,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: title.slice(0, 32),
      errorMessage: 'ค่านี้ไม่อยู่ในรายการ ตรวจสอบอีกครั้ง',
    },
  ]
}

function listsSheet(lists: Lists): WriteSheet {
  const longest = Math.max(...lists.map(({ values }) => values.length))
  const rows = Array.from({ length: longest }, (_, row) => lists.map(({ values }) => values[row] ?? null))
  return {
    name: LISTS_SHEET,
    columns: lists.map(() => ({ width: 26, style: { font: FONT } })),
    rows: [lists.map(({ heading }) => heading), ...rows],
  }
}

export async function centralFormWorkbook(): Promise<Buffer> {
  const importers = sheetImporters().filter(({ isForeign }) => !isForeign)
  const lists = gatherLists(importers)
  const sheets = [explanation(importers), ...importers.map((importer) => formSheet(importer, lists)), listsSheet(lists)]
  return Buffer.from(await writeXlsx({ sheets, properties: { title: FORM_TITLE } }))
}
