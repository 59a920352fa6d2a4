// A centre of its own for the bench, on either engine, listening on a free port.
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { buildApp } from '../app.ts'
import { seedAreas } from '../ground/areas/seed-areas.queries.ts'
import type { Centre } from '../platform/centre.ts'
import { readConfig } from '../platform/config.ts'
import { openCentre } from '../platform/open-centre.ts'
import { hashOfToken, SESSION_COOKIE } from '../platform/session-cookie.ts'

export type Stage = {
  centre: Centre
  engine: string
  organizationId: string
  send: (method: string, path: string, body?: object) => Promise<unknown>
  close: () => Promise<void>
}

const ORGANIZATION = '019a0000-0000-7000-8000-00000000be01'
const ACCOUNT = '019a0000-0000-7000-8000-00000000be02'
const TOKEN = 'bench'

/** A database of its own on the server of `url`, dropped afterwards. */
export async function databaseOn(url: string) {
  const name = `klang_bench_${process.pid}`
  const ask = async (statement: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await ask(`create database ${name} encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0`)
  return {
    url: Object.assign(new URL(url), { pathname: `/${name}` }).href,
    drop: () => ask(`drop database ${name} with (force)`),
  }
}

async function seed({ db }: Centre) {
  await seedAreas(db)
  await db.insertInto('organizations').values({ id: ORGANIZATION, code: 'BENCH', nameTh: 'หน่วยทดสอบ' }).execute()
  await db
    .insertInto('accounts')
    .values({ id: ACCOUNT, userName: 'bench', name: 'ทดสอบ', organizationId: ORGANIZATION, passwordHash: '-' })
    .execute()
  await db
    .insertInto('grants')
    .values({
      id: '019a0000-0000-7000-8000-00000000be03',
      accountId: ACCOUNT,
      role: 'network-admin',
      scopeKind: 'everywhere',
      fromDay: '2020-01-01',
    })
    .execute()
  await db
    .insertInto('sessions')
    .values({ tokenHash: hashOfToken(TOKEN), accountId: ACCOUNT, expiresAt: '2999-01-01T00:00:00Z' })
    .execute()
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request over a real socket; throws when the answer is no success. */
const sender = (port: number) => (method: string, path: string, body?: object) =>
  new Promise<unknown>((resolve, reject) => {
    const text = body ? JSON.stringify(body) : ''
    const headers = {
      cookie: `${SESSION_COOKIE}=${TOKEN}`,
      'x-klang': '1',
      ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
    }
    const call = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const said = Buffer.concat(parts).toString()
        if (answer.statusCode! >= 300)
          reject(new Error(`${method} ${path}: ${answer.statusCode} ${said.slice(0, 200)}`))
        else resolve(said && String(answer.headers['content-type']).includes('json') ? JSON.parse(said) : said)
      })
    })
    call.on('error', reject)
    call.end(text)
  })

export async function openStage(databaseUrl: string | undefined): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'klang-bench-'))
  const own = databaseUrl ? await databaseOn(databaseUrl) : undefined
  const config = {
    ...readConfig({ KLANG_DATA: folder, ...(own ? { DATABASE_URL: own.url } : {}) }),
    maxUploadMegabytes: 200,
  }
  const centre = await openCentre(config)
  centre.log.level = 'error'
  await seed(centre)
  const app = buildApp(centre)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return {
    centre,
    organizationId: ORGANIZATION,
    send: sender(port),
    engine: own
      ? (
          await sql<{ version: string }>`select 'PostgreSQL ' || current_setting('server_version') as version`.execute(
            centre.db,
          )
        ).rows[0]!.version
      : 'PGlite',
    close: async () => {
      await app.close()
      await centre.close()
      await own?.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
