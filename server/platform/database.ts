import { CamelCasePlugin, type Dialect, Kysely } from 'kysely'
import type { Database } from '../../database/types.ts'

/** The database, or the transaction at work. */
export type Db = Kysely<Database>

/** Columns are snake_case in SQL and camelCase here; what is inside a jsonb value stays as it was written. */
export const openDatabase = (dialect: Dialect): Db =>
  new Kysely<Database>({ dialect, plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
