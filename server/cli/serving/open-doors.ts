// A centre at work: its pages and API, its jobs, its figures, and the commands sent to it.
import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from '../../app.ts'
import { keepPassingOn } from '../../care/urgent/keep-passing-on.ts'
import { keepAuditSealed } from '../../ground/audit/seal-audit.ts'
import { keepPushing } from '../../ground/push/keep-pushing.ts'
import type { Centre } from '../../platform/centre.ts'
import { dropLeases, type Jobs, startJobs } from '../../platform/jobs.ts'
import { takeUpRotation } from '../../platform/resealing/reseal.ts'
import { keepRetention } from '../../registry/retention/let-go.ts'
import { Refusal, type RunInCentre } from '../command.ts'
import { listenForCommands } from '../command-socket.ts'
import { addHealth } from './health.ts'
import { keepFigures } from './keep-figures.queries.ts'
import { addPages } from './pages.ts'
import { redirectToTls, renewOnHangUp, type Tls } from './tls.ts'

export type ServeDoors = Tls & { redirectFrom?: number | undefined }

const PATIENCE_MS = 10_000

/** Answers where it can be reached, and what closes it: no new work, the work at hand done or left for the next start. */
export async function openDoors(
  centre: Centre,
  run: RunInCentre,
  doors: ServeDoors = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const app = buildApp(centre, doors)
  let jobs: Jobs | undefined
  addHealth(app, centre, () => jobs?.areRunning() ?? false)
  addPages(app, centre)
  const address = await listen(app, centre, doors.tls ? 'https' : 'http')
  renewOnHangUp(app.server, doors.renew)
  const redirecting =
    doors.redirectFrom === undefined
      ? undefined
      : await redirectToTls(centre.config.host, doors.redirectFrom, Number(new URL(address).port || 443), doors.phones)
  if (centre.engine === 'embedded') await dropLeases(centre.db)
  await takeUpRotation(centre)
  const running = startJobs(centre)
  jobs = running
  const stopFigures = keepFigures(centre)
  const stopSealing = keepAuditSealed(centre)
  const stopRetention = keepRetention(centre)
  const stopPassingOn = keepPassingOn(centre)
  const stopPushing = keepPushing(centre)
  const stopCommands = centre.engine === 'embedded' ? await listenForCommands(centre, run) : undefined
  return {
    address,
    close: async () => {
      const done = Promise.all([
        app.close(),
        redirecting && closed(redirecting),
        stopCommands?.(),
        stopFigures(),
        stopSealing(),
        stopRetention(),
        stopPassingOn(),
        stopPushing(),
        running.stop(),
      ])
      await Promise.race([done, pause(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

const closed = (server: Server) => new Promise<void>((done) => server.close(() => done()))

const LOOPBACK = ['127.0.0.1', '::1', '0.0.0.0', '::']

async function listen(
  app: ReturnType<typeof buildApp>,
  { config: { host, port } }: Centre,
  scheme: 'http' | 'https',
): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Refusal(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ตั้ง PORT เป็นเลขอื่น · Port ${port} is in use: set PORT to another.`)
  }
  const bound = app.server.address()
  const boundPort = typeof bound === 'object' && bound ? bound.port : port
  return `${scheme}://${LOOPBACK.includes(host) ? 'localhost' : host}:${boundPort}`
}
