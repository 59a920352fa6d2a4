// Figures for whoever watches over the machine. Labels are routes and states: never a name, a number, an address or an id.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Centre } from '../centre.ts'
import { listQueue } from './metrics.queries.ts'
import { routeOf } from './request-log.ts'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export type Metrics = {
  note: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
  text: () => Promise<string>
}

export function openMetrics(centre: Centre): Metrics {
  const registers = [new Registry()]
  const requests = new Counter({
    name: 'klang_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers,
  })
  const durations = new Histogram({
    name: 'klang_http_request_seconds',
    help: 'How long answers took',
    labelNames: ['method', 'route'],
    buckets: SECONDS,
    registers,
  })
  watchDatabase(centre, registers)
  let isCollecting = false
  return {
    async note(request, reply) {
      const labels = { method: request.method, route: routeOf(request) }
      requests.inc({ ...labels, status: String(reply.statusCode) })
      durations.observe(labels, reply.elapsedTime / 1000)
    },
    text() {
      // Begun with the first reading: it watches the event loop, which tests and commands need not.
      if (!isCollecting) collectDefaultMetrics({ register: registers[0]!, prefix: 'klang_' })
      isCollecting = true
      return registers[0]!.metrics()
    },
  }
}

/** Asked when the figures are read. */
function watchDatabase(centre: Centre, registers: Registry[]): void {
  new Gauge({
    name: 'klang_jobs',
    help: 'Jobs that wait, run or have failed',
    labelNames: ['kind', 'state'],
    registers,
    async collect() {
      this.reset()
      for (const { kind, state, count } of await listQueue(centre.db)) this.set({ kind, state }, count)
    },
  })
  if (!centre.pool) return
  const { pool } = centre
  new Gauge({
    name: 'klang_database_connections',
    help: 'Connections to the database; waiting are those who want one',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(pool())) this.set({ state }, count)
    },
  })
}
