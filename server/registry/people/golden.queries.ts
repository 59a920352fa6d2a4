import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { GoldenRow } from './golden.ts'

/** Writes the rows of new and changed people, touching only what is different. Row-level security judges each. */
export const writeGolden = (db: Db, rows: GoldenRow[]) =>
  sql`select write_golden(${JSON.stringify(rows)}::jsonb)`.execute(db)
