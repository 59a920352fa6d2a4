// Rows of lists for the tables of the rules: cells by the key of their column.
import { AreaNames } from '../area-names.ts'
import { RowReading } from '../cleaning/row-reading.ts'
import { NO_CONTEXT, type SheetContext } from '../layout/sheet-context.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'

export const AREAS = new AreaNames(
  Object.entries({
    '84': 'สุราษฎร์ธานี',
    '8417': 'พุนพิน',
    '841701': 'ท่าข้าม',
    '90': 'สงขลา',
    '9001': 'เมืองสงขลา',
    '900101': 'บ่อยาง',
    '9003': 'จะนะ',
    '900305': 'นาหว้า',
    '9011': 'หาดใหญ่',
    '901101': 'หาดใหญ่',
    '901113': 'ท่าข้าม',
    '92': 'ตรัง',
    '9201': 'เมืองตรัง',
    '920101': 'ทับเที่ยง',
    '94': 'ปัตตานี',
    '9404': 'ปะนาเระ',
    '940409': 'ท่าข้าม',
    '95': 'ยะลา',
    '9501': 'เมืองยะลา',
    '950101': 'สะเตง',
  }).map(([code, nameTh]) => ({ code, nameTh })),
)

type Cells = Record<string, string>

export function listRow(cells: Cells, aside: { numeric?: string[] } & Record<string, unknown> = {}): ListRow {
  const keys = Object.keys(cells)
  const found = new Map(keys.map((key, at) => [key, { at, header: key }]))
  const { numeric = [], ...rest } = aside
  return new RowReading(found, Object.values(cells), [], { numeric: numeric.map((key) => keys.indexOf(key)), ...rest })
}

export const about = (sheet: Partial<SheetContext> = {}, dialect: ListAbout['dialect'] = 'words'): ListAbout => ({
  today: '2026-06-30',
  areas: AREAS,
  sheet: { ...NO_CONTEXT, ...sheet },
  dialect,
})

/** fix:number-had-separators warn:phone-of-relative */
export const remarksOf = (row: ListRow) => row.remarks.map(({ severity, code }) => `${severity}:${code}`).join(' ')
