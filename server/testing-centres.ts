// Whole centres for tests that commit: a database of their own, files, keys in a file. Thrown away afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pino from 'pino'
import { buildApp } from './app.ts'
import type { Centre } from './platform/centre.ts'
import { type Db, openDatabase } from './platform/database.ts'
import { embeddedDialect } from './platform/embedded-dialect.ts'
import { parsers } from './platform/embedded-types.ts'
import { openFiles } from './platform/files.ts'
import { runDueJobs } from './platform/jobs.ts'
import { openSeal } from './platform/seal.ts'
import { serverDialect } from './platform/server-dialect.ts'
import { SESSION_COOKIE } from './platform/session-cookie.ts'
import type { Call } from './testing.ts'
import { createEmptyDatabase, openTestDatabase } from './testing-database.ts'

export type TestCentre = Centre & { call: Call; runJobs: () => Promise<void>; throwAway: () => Promise<void> }
export type Engine = 'embedded' | 'server'

/** The engines that this run has: the embedded one always, a server when there is one to test on. */
export const ENGINES: Engine[] = process.env.TEST_DATABASE_URL ? ['embedded', 'server'] : ['embedded']

/** With the shared cast, on the engine of this run. */
export async function openCastCentre(): Promise<TestCentre> {
  const { db, engine } = await openTestDatabase()
  const centre = centreOf(db, engine)
  await db.updateTable('installation').set({ keyFingerprint: centre.seal.fingerprint }).execute()
  return centre
}

/** On a database in which there is nothing at all. */
export async function openEmptyCentre(engine: Engine, keysFile?: string): Promise<TestCentre> {
  const url = process.env.TEST_DATABASE_URL
  const dialect =
    engine === 'server' && url
      ? serverDialect(await createEmptyDatabase(url))
      : embeddedDialect(new PGlite({ parsers }))
  return centreOf(openDatabase(dialect), engine, keysFile)
}

function centreOf(db: Db, engine: Engine, keysFile?: string): TestCentre {
  const folder = mkdtempSync(join(tmpdir(), 'klang-centre-'))
  const config = {
    port: 0,
    host: '127.0.0.1',
    folder,
    databaseUrl: undefined,
    keysFile: keysFile ?? join(folder, 'keys.json'),
    auditHeadsFile: join(folder, 'audit-heads.log'),
    maxUploadMegabytes: 5,
  }
  const seal = openSeal(config.keysFile)
  const log = pino({ level: process.env.KLANG_LOG || 'silent' }, pino.destination(2))
  const centre: Centre = { db, engine, seal, config, log, files: openFiles(join(folder, 'files'), seal) }
  const app = buildApp(centre)
  return {
    ...centre,
    call: callOn(app),
    runJobs: () => runDueJobs(centre),
    throwAway: async () => {
      await app.close()
      await db.destroy()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The token of a member of the cast is her name. */
const callOn =
  (app: ReturnType<typeof buildApp>): Call =>
  async (as, method, url, body, extra) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { 'x-klang': '1', ...(as ? { cookie: `${SESSION_COOKIE}=${as}` } : {}), ...extra?.headers },
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
  }
