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
  port: number
  /** Without a word on whose behalf, the administrator of everything asks. */
  send: (method: string, path: string, body?: object, as?: Asker) => Promise<unknown>
  close: () => Promise<void>
}

/** Who may ask: the whole network, the officer of a province, the officer of a subdistrict. */
export const ASKERS = { everywhere: undefined, province: '90', subdistrict: '901101' } as const
export type Asker = keyof typeof ASKERS

const ORGANIZATION = '019a0000-0000-7000-8000-00000000be01'

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

/** The areas, one organisation and those who ask. */
export async function seedStage({ db }: Centre) {
  await seedAreas(db)
  await db.insertInto('organizations').values({ id: ORGANIZATION, code: 'BENCH', nameTh: 'หน่วยทดสอบ' }).execute()
  for (const [index, [asker, areaCode]] of Object.entries(ASKERS).entries()) {
    const id = (kind: string) => `019a0000-0000-7000-8000-0000000${kind}be0${index}`
    const name = `bench-${asker}`
    await db
      .insertInto('accounts')
      .values({ id: id('0'), userName: name, name: 'ทดสอบ', organizationId: ORGANIZATION, passwordHash: '-' })
      .execute()
    const scope = areaCode ? { scopeKind: 'area', areaCode } : { scopeKind: 'everywhere' }
    const role = areaCode ? 'care-manager' : 'network-admin'
    await db
      .insertInto('grants')
      .values({ id: id('1'), accountId: id('0'), role, fromDay: '2020-01-01', ...scope })
      .execute()
    await db
      .insertInto('sessions')
      .values({ tokenHash: hashOfToken(name), accountId: id('0'), expiresAt: '2999-01-01T00:00:00Z' })
      .execute()
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** One request over a real socket; throws when the answer is no success. */
const sender =
  (port: number) =>
  (method: string, path: string, body?: object, as: Asker = 'everywhere') =>
    new Promise<unknown>((resolve, reject) => {
      const text = body ? JSON.stringify(body) : ''
      const headers = {
        cookie: `${SESSION_COOKIE}=bench-${as}`,
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
  await seedStage(centre)
  return stageOn(centre, async () => {
    await centre.close()
    await own?.drop()
    rmSync(folder, { recursive: true, force: true })
  })
}

/** Serves a centre on a free port. */
export async function stageOn(centre: Centre, closeCentre: () => Promise<void>): Promise<Stage> {
  centre.log.level = 'error'
  const app = buildApp(centre)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const { rows } = await sql<{ version: string }>`
    select 'PostgreSQL ' || current_setting('server_version') as version`.execute(centre.db)
  return {
    centre,
    organizationId: ORGANIZATION,
    port,
    send: sender(port),
    engine: centre.engine === 'server' ? rows[0]!.version : 'PGlite',
    close: async () => {
      await app.close()
      await closeCentre()
    },
  }
}
