// A centre at work: its pages and API, its jobs, its figures, and the commands sent to it.
import { setTimeout as pause } from 'node:timers/promises'
import { buildApp } from '../../app.ts'
import { keepAuditSealed } from '../../ground/audit/seal-audit.ts'
import type { Centre } from '../../platform/centre.ts'
import { dropLeases, startJobs } from '../../platform/jobs.ts'
import { takeUpRotation } from '../../platform/resealing/reseal.ts'
import { keepRetention } from '../../registry/retention/let-go.ts'
import { Refusal, type RunInCentre } from '../command.ts'
import { listenForCommands } from '../command-socket.ts'
import { addHealth } from './health.ts'
import { keepFigures } from './keep-figures.queries.ts'
import { addPages } from './pages.ts'

const PATIENCE_MS = 10_000

/** Answers where it can be reached, and what closes it: no new work, the work at hand done or left for the next start. */
export async function openDoors(
  centre: Centre,
  run: RunInCentre,
): Promise<{ address: string; close: () => Promise<void> }> {
  const app = buildApp(centre)
  addHealth(app, centre)
  addPages(app, centre)
  const address = await listen(app, centre)
  if (centre.engine === 'embedded') await dropLeases(centre.db)
  await takeUpRotation(centre)
  const jobs = startJobs(centre)
  const stopFigures = keepFigures(centre)
  const stopSealing = keepAuditSealed(centre)
  const stopRetention = keepRetention(centre)
  const stopCommands = centre.engine === 'embedded' ? await listenForCommands(centre, run) : undefined
  return {
    address,
    close: async () => {
      const done = Promise.all([app.close(), stopCommands?.(), stopFigures(), stopSealing(), stopRetention(), jobs.stop()])
      await Promise.race([done, pause(PATIENCE_MS, undefined, { ref: false })])
    },
  }
}

const LOOPBACK = ['127.0.0.1', '::1', '0.0.0.0', '::']

async function listen(app: ReturnType<typeof buildApp>, { config: { host, port } }: Centre): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Refusal(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ตั้ง PORT เป็นเลขอื่น · Port ${port} is in use: set PORT to another.`)
  }
  const bound = app.server.address()
  const boundPort = typeof bound === 'object' && bound ? bound.port : port
  return `http://${LOOPBACK.includes(host) ? 'localhost' : host}:${boundPort}`
}
