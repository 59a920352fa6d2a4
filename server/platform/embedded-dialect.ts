import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { turnTaking } from './turn.ts'

type Result = { rows: unknown[]; affectedRows?: number; fields?: { name: string; dataTypeID: number }[] }

/** What the dialect needs of PGlite, whether it lives in this thread or in a worker. */
export type Embedded = {
  query(sql: string, parameters: unknown[]): Promise<Result>
  exec(sql: string): Promise<unknown>
  close(): Promise<void>
}

type Held = DatabaseConnection & { release: () => void }

const BYTEA = 17

/** Bytes come as plain arrays, from a worker always; the server's driver gives buffers. */
function withBuffers({ rows, fields = [] }: Result): unknown[] {
  const columns = fields.filter(({ dataTypeID }) => dataTypeID === BYTEA).map(({ name }) => name)
  for (const row of columns.length > 0 ? (rows as Record<string, unknown>[]) : []) {
    for (const column of columns) if (row[column] instanceof Uint8Array) row[column] = Buffer.from(row[column])
  }
  return rows
}

// biome-ignore lint/correctness/useYield: it never gets as far as a row.
async function* noStream(): AsyncGenerator<never> {
  throw new Error('the embedded database does not stream: page instead')
}

/** PGlite has one connection. Whoever holds it works alone; the others wait their turn, or transactions would mix. */
export function embeddedDialect(pg: Embedded): Dialect {
  const takeTurn = turnTaking()
  const executeQuery = async <R>(query: CompiledQuery) => {
    const result = await pg.query(query.sql, [...query.parameters])
    return { rows: withBuffers(result) as R[], numAffectedRows: BigInt(result.affectedRows ?? 0) }
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createDriver: () => ({
      init: () => Promise.resolve(),
      destroy: () => pg.close(),
      acquireConnection: async (): Promise<Held> => ({
        executeQuery,
        streamQuery: noStream,
        release: await takeTurn(),
      }),
      releaseConnection: async (held) => (held as Held).release(),
      beginTransaction: async () => {
        await pg.exec('begin')
      },
      commitTransaction: async () => {
        await pg.exec('commit')
      },
      rollbackTransaction: async () => {
        await pg.exec('rollback')
      },
      savepoint: async (_held, name) => {
        await pg.exec(`savepoint "${name}"`)
      },
      rollbackToSavepoint: async (_held, name) => {
        await pg.exec(`rollback to savepoint "${name}"`)
      },
      releaseSavepoint: async (_held, name) => {
        await pg.exec(`release savepoint "${name}"`)
      },
    }),
  }
}
