// The stage every test over HTTP stands on: a real database, a shared cast, and everything rolled back afterwards.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pino from 'pino'
import { test as base } from 'vitest'
import { buildApp } from './app.ts'
import type { Centre } from './platform/centre.ts'
import type { Db } from './platform/database.ts'
import { openFiles } from './platform/files.ts'
import { runDueJobs } from './platform/jobs.ts'
import { passingSeal } from './platform/seal.ts'
import { SESSION_COOKIE } from './platform/session-cookie.ts'
import { inWork, type Work } from './platform/work.ts'
import { type CastName, castAccounts } from './testing-cast.ts'
import { openTestDatabase } from './testing-database.ts'

const { db, engine } = await openTestDatabase()
const seal = passingSeal()
const folder = mkdtempSync(join(tmpdir(), 'klang-test-'))

const centreOn = (on: Db): Centre => ({
  db: on,
  engine,
  seal,
  files: openFiles(folder, seal),
  log: pino({ level: process.env.KLANG_LOG || 'silent' }, pino.destination(2)),
  config: {
    port: 0,
    host: '127.0.0.1',
    folder,
    databaseUrl: undefined,
    keysFile: '',
    auditHeadsFile: join(folder, 'audit-heads.log'),
    maxUploadMegabytes: 5,
  },
})

export type Answer = {
  status: number
  body: Record<string, unknown> & { problem?: string }
  raw: Buffer
  headers: Record<string, unknown>
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Extra = { payload?: Buffer | string; headers?: Record<string, string> }
export type Call = (as: CastName | null, method: Method, url: string, body?: object, extra?: Extra) => Promise<Answer>

type Stage = {
  centre: Centre
  call: Call
  operator: <T>(handle: (work: Work) => Promise<T>) => Promise<T>
  as: <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>
  runJobs: () => Promise<void>
  /** What the audit holds of one kind of action, read as the keeper. */
  auditOf: (
    action: string,
  ) => Promise<{ accountId: string | null; subjectId: string | null; personIds: string[]; details: unknown }[]>
}

/** The token of a member of the cast is her name: her session stands in the template. */
const cookieOf = (name: CastName) => `${SESSION_COOKIE}=${name}`

export const test = base.extend<Stage>({
  centre: async ({}, use) => {
    const trx = await db.startTransaction().execute()
    await use(centreOn(trx as unknown as Db))
    await sql`reset role`.execute(trx).catch(() => undefined)
    await trx.rollback().execute()
  },
  call: async ({ centre }, use) => {
    const app = buildApp(centre)
    await use(async (as, method, url, body, extra) => {
      const answer = await app.inject({
        method,
        url: url.startsWith('/public/') ? url : `/api/v1${url}`,
        headers: { 'x-klang': '1', ...(as ? { cookie: cookieOf(as) } : {}), ...extra?.headers },
        ...(body ? { payload: body } : {}),
        ...(extra?.payload ? { payload: extra.payload } : {}),
      })
      const isJson = String(answer.headers['content-type']).includes('json')
      return {
        status: answer.statusCode,
        body: isJson ? answer.json() : {},
        raw: answer.rawPayload,
        headers: answer.headers,
      }
    })
    await app.close()
  },
  operator: async ({ centre }, use) => use((handle) => inWork(centre, 'operator', handle)),
  as: async ({ centre }, use) => use((name, handle) => inWork(centre, { accountId: castAccounts[name].id }, handle)),
  auditOf: async ({ centre }, use) =>
    use(async (action) => {
      await sql`set local role klang_keeper`.execute(centre.db)
      const lines = await centre.db
        .selectFrom('auditEntries')
        .select(['accountId', 'subjectId', 'personIds', 'details'])
        .where('action', '=', action)
        .orderBy('id')
        .execute()
      await sql`reset role`.execute(centre.db)
      return lines
    }),
  runJobs: async ({ centre }, use) => use(() => runDueJobs(centre)),
})
