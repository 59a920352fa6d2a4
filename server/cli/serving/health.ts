// For whoever watches over the machine: alive, ready to work, and in figures. Nothing here is about a person.
import { timingSafeEqual } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import type { FastifyRequest } from 'fastify'
import type { buildApp } from '../../app.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import { listMigrations } from '../../platform/backup/catalogue.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import { openMetrics } from '../../platform/http/metrics.ts'
import { migrationsIn } from '../../platform/migrate.ts'
import { migrationsFolder } from '../../platform/open-centre.ts'

/** Less is soon none: uploads and the database itself need room. */
const LEAST_FREE_BYTES = 200 * 2 ** 20

export function addHealth(app: ReturnType<typeof buildApp>, centre: Centre, areJobsRunning: () => boolean) {
  const metrics = openMetrics(centre)
  app.addHook('onResponse', metrics.note)
  app.get('/health', { schema: { hide: true } }, () => ({ status: 'ok' }))
  app.get('/ready', { schema: { hide: true } }, async (_request, reply) => {
    const checks = { ...(await databaseChecks(centre)), jobs: areJobsRunning(), disk: await hasRoom(centre) }
    const isReady = Object.values(checks).every(Boolean)
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready', checks })
  })
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, centre.config.metricsToken)) return reply.status(404).send({ problem: 'not-found' })
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text())
  })
}

async function databaseChecks({ db, log }: Centre): Promise<{ database: boolean; migrations: boolean }> {
  try {
    const database = (await findInstallation(db)) !== undefined
    const done = await listMigrations(db)
    return { database, migrations: (await migrationsIn(migrationsFolder)).every((name) => done.includes(name)) }
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'the database does not answer')
    return { database: false, migrations: false }
  }
}

async function hasRoom({ config, log }: Centre): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(config.folder)
    return bavail * bsize >= LEAST_FREE_BYTES
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'the data folder cannot be looked at')
    return false
  }
}

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/** From this machine itself, or with the token. What a proxy on this machine passes on comes from elsewhere. */
function mayRead({ ip, socket, headers }: FastifyRequest, token: string | undefined): boolean {
  const given = headers.authorization?.replace(/^Bearer /, '')
  if (token && given !== undefined) return isSame(given, token)
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined
  return !isPassedOn && LOOPBACK.includes(ip) && LOOPBACK.includes(socket.remoteAddress ?? '')
}

const isSame = (a: string, b: string) => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
