// All tables with their addresses, columns and who may take them. A new one is one more line in this list.
import { canTakeBooks, canTakeFollows } from '../../../domain/funds/exports/export.policy.ts'
import {
  COUNT_COLUMNS,
  COUNTED_BY,
  FOLLOW_COLUMNS,
  FUND_COLUMNS,
  GL_CODE_COLUMNS,
  GL_TRANS_COLUMNS,
  type NhsoWanted,
  PLAN_COLUMNS,
  RESULT_COLUMNS,
} from '../../../domain/funds/exports/nhso-files.ts'
import type { Db } from '../../platform/database.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { readFollows, readResults } from './follow-tables.ts'
import { readBooks, readChart, readCounts, readFunds, readPlans } from './fund-tables.ts'

export type NhsoTableFile = {
  path: string
  /** Of the sheet. */
  name: string
  columns: readonly string[]
  /** One page; its rows behind the row that `wanted.after` names. */
  read: (db: Db, wanted: NhsoWanted) => Promise<{ cursor: string; cells: TableCell[] }[]>
  /** Everyone who is signed in, where it is left out. */
  may?: typeof canTakeBooks
  /** All at once: it has no pages. */
  isWhole?: true
  /** Other programmes take it in as it is: no line below that says how many there are. */
  isUpload?: true
}

export const NHSO_TABLES: readonly NhsoTableFile[] = [
  { path: 'follows', name: 'follows', columns: FOLLOW_COLUMNS, read: readFollows, may: canTakeFollows },
  {
    path: 'results',
    name: 'ผลการดำเนินงาน',
    columns: RESULT_COLUMNS,
    read: readResults,
    may: canTakeFollows,
    isUpload: true,
  },
  { path: 'financial/plan', name: 'plan', columns: PLAN_COLUMNS, read: readPlans, may: canTakeBooks },
  { path: 'gl/code', name: 'code', columns: GL_CODE_COLUMNS, read: readChart, isWhole: true },
  { path: 'gl/trans', name: 'trans', columns: GL_TRANS_COLUMNS, read: readBooks, may: canTakeBooks },
  { path: 'funds', name: 'funds', columns: FUND_COLUMNS, read: readFunds, may: canTakeBooks },
  ...COUNTED_BY.map((by) => ({
    ...{ path: `projects/${by}`, name: `projects by ${by}`, columns: COUNT_COLUMNS[by] },
    ...{ read: readCounts(by), isWhole: true as const },
  })),
]
