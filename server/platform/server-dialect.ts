import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700

/** Days stay text, big integers become numbers: the same on both engines. */
const parse = (oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text
  if (oid === INT8 || oid === NUMERIC) return Number
  return pg.types.getTypeParser(oid, format as 'text')
}

export function serverDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 20,
    types: { getTypeParser: parse as typeof pg.types.getTypeParser },
    application_name: 'klang',
  })
  // A server that goes away must not take the program with it; the next query says what is wrong.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}
