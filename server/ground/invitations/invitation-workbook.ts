// The list of people to invite as a workbook: the empty template, and what an office filled in.
import { type CellValue, readXlsx, writeXlsx } from 'hucre'
import { MOST_INVITED_AT_ONCE } from '../../../domain/ground/invitations/invitation.ts'
import {
  type Cells,
  columnsIn,
  LIST_COLUMNS,
  LIST_SHEET,
  type ListColumn,
} from '../../../domain/ground/invitations/invitation-list.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { normalizeThai } from '../../../domain/shared/thai-text.ts'

const COLUMNS = Object.entries(LIST_COLUMNS) as [ListColumn, { header: string; width: number }][]
const EXAMPLE_MARK = 'ตัวอย่าง'
const FONT = { name: 'TH Sarabun New', size: 14 }
const LAST_ROW = MOST_INVITED_AT_ONCE + 1

const EXAMPLE: Record<ListColumn, string> = {
  name: `${EXAMPLE_MARK} สมมุติ ใจดี`,
  phone: '081 000 0000',
  userName: '',
  role: 'เจ้าหน้าที่',
  organization: '',
  area: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา',
  until: '30/09/2570',
}

/** The roles to choose from stand in a list of their own. All columns are text, so that no telephone loses its 0. */
export async function listTemplate(roles: string[]): Promise<Buffer> {
  const roleColumn = COLUMNS.findIndex(([column]) => column === 'role')
  const file = await writeXlsx({
    sheets: [
      {
        name: LIST_SHEET,
        columns: COLUMNS.map(([, { width }]) => ({ width, style: { font: FONT, numFmt: '@' } })),
        rows: [COLUMNS.map(([, { header }]) => header), COLUMNS.map(([column]) => EXAMPLE[column])],
        freezePane: { rows: 1, columns: 1 },
        dataValidations: [
          {
            type: 'list',
            formula1: `'บทบาท'!$A$1:$A$${roles.length}`,
            range: `${String.fromCharCode(65 + roleColumn)}2:${String.fromCharCode(65 + roleColumn)}${LAST_ROW}`,
          },
        ],
      },
      { name: 'บทบาท', columns: [{ width: 40, style: { font: FONT } }], rows: roles.map((role) => [role]) },
    ],
  })
  return Buffer.from(file)
}

/** Rows as they stand in the file, with their numbers there. Throws when it is no list of people to invite. */
export async function readListWorkbook(bytes: Buffer): Promise<{ row: number; cells: Cells }[]> {
  const { sheets } = await readXlsx(bytes).catch(() => {
    throw problems.fileNotAWorkbook()
  })
  for (const { rows } of sheets) {
    const headerAt = rows.slice(0, 10).findIndex((cells) => columnsIn(cells.map(textOf)).name !== undefined)
    const columns = columnsIn((rows[headerAt] ?? []).map(textOf))
    if (columns.name === undefined || (columns.phone === undefined && columns.userName === undefined)) continue
    return rows
      .map((cells, at) => ({ row: at + 1, cells: cellsOf(cells, columns) }))
      .slice(headerAt + 1)
      .filter(({ cells }) => Object.values(cells).some(Boolean) && !cells.name.startsWith(EXAMPLE_MARK))
      .slice(0, MOST_INVITED_AT_ONCE)
  }
  throw problems.listHasNoColumns()
}

const cellsOf = (cells: readonly CellValue[], columns: Partial<Record<ListColumn, number>>) =>
  Object.fromEntries(
    COLUMNS.map(([column]) => {
      const at = columns[column]
      return [column, at === undefined ? '' : shownAs(column, textOf(cells[at] ?? null))]
    }),
  ) as Cells

/** A telephone that was taken for a number lost its first 0. */
const shownAs = (column: ListColumn, text: string) =>
  column === 'phone' && /^[1-9]\d{7,8}$/.test(text) ? `0${text}` : text

function textOf(cell: CellValue): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return normalizeThai(String(cell)).trim()
}
