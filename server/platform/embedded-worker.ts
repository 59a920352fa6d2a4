// The embedded database in a thread of its own: it blocks while it works, and the server must not.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { parsers } from './embedded-types.ts'

export type Ask = { id: number; sql: string; parameters?: unknown[] } | { id: number; close: true }
export type Answer =
  | { id: number; rows: unknown[]; affectedRows: number; fields?: { name: string; dataTypeID: number }[] }
  | { id: number; error: { message: string; code?: string; constraint?: string; detail?: string } }

const port = parentPort!
const pg = new PGlite(workerData.folder as string, { parsers })
const ready = pg.waitReady.then(() => port.postMessage({ id: 0, rows: [], affectedRows: 0 } satisfies Answer))
ready.catch((error: Error) => port.postMessage({ id: 0, error: { message: error.message } } satisfies Answer))

async function answer(ask: Ask): Promise<Answer> {
  if ('close' in ask) {
    await pg.close()
    return { id: ask.id, rows: [], affectedRows: 0 }
  }
  if (!ask.parameters) {
    await pg.exec(ask.sql)
    return { id: ask.id, rows: [], affectedRows: 0 }
  }
  const { rows, affectedRows, fields } = await pg.query(ask.sql, ask.parameters)
  return { id: ask.id, rows, affectedRows: affectedRows ?? 0, fields }
}

port.on('message', (ask: Ask) => {
  answer(ask).then(
    (done) => port.postMessage(done),
    (error: Error & { code?: string; constraint?: string; detail?: string }) =>
      port.postMessage({
        id: ask.id,
        error: { message: error.message, code: error.code, constraint: error.constraint, detail: error.detail },
      } as Answer),
  )
})
