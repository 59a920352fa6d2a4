import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Centre } from './centre.ts'
import { ClientKeepingPlans } from './kept-plans.ts'

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700

/** Days stay text, big integers become numbers: the same on both engines. */
const parse = (oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text
  if (oid === INT8 || oid === NUMERIC) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}

/** The dialect alone: for whoever does not watch the connections. */
export const serverDialect = (url: string): Dialect => openServer(url).dialect

export function openServer(url: string): { dialect: Dialect; pool: NonNullable<Centre['pool']> } {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    Client: ClientKeepingPlans,
    types: { getTypeParser: parse as typeof pg.types.getTypeParser },
    application_name: 'klang',
    // Our readings take milliseconds; compiling one would take some hundred.
    options: '-c jit=off',
  })
  // A server that goes away must not take the program with it; the next query says what is wrong.
  pool.on('error', () => undefined)
  return {
    dialect: new PostgresDialect({ pool }),
    pool: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
  }
}
