// What phones send, over real HTTP on sessions of their own, from another process: one visit a request, and a backlog in one push.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { newId } from '../../domain/shared/ids.ts'
import { beginInstallation } from '../ground/installation/installation.queries.ts'
import { root } from '../platform/root.ts'
import { hashOfToken } from '../platform/session-cookie.ts'
import { fillRegistry } from './fill.queries.ts'
import { type Figure, figure, percentile, times } from './measure.ts'
import type { Order, Phone, Report } from './phones.ts'
import { insertOne, insertVisitsBare, makeRawTable, somePeople } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const PHONES = 32
const PEOPLE_OF_ONE = 30
const BACKLOG = 50

/** Volunteers with the people of their caseload, signed in. */
async function makePhones({ centre: { db }, organizationId }: Stage): Promise<Phone[]> {
  const people = await somePeople(db, PHONES * PEOPLE_OF_ONE)
  const phones: Phone[] = []
  for (let at = 0; at < PHONES; at++) {
    const accountId = newId()
    const token = `bench-phone-${at}`
    const hers = people.slice(at * PEOPLE_OF_ONE, (at + 1) * PEOPLE_OF_ONE)
    await db
      .insertInto('accounts')
      .values({ id: accountId, userName: token, name: 'อาสา ทดสอบ', organizationId, passwordHash: '-' })
      .execute()
    await db
      .insertInto('grants')
      .values({ id: newId(), accountId, role: 'volunteer', fromDay: '2020-01-01', scopeKind: 'caseload' })
      .execute()
    await db
      .insertInto('sessions')
      .values({ tokenHash: hashOfToken(token), accountId, expiresAt: '2999-01-01T00:00:00Z' })
      .execute()
    await db
      .insertInto('caseloads')
      .values(hers.map((personId) => ({ personId, id: newId(), accountId, fromDay: '2020-01-01' })))
      .execute()
    phones.push({ token, people: hers })
  }
  return phones
}

async function startPhones() {
  const child = fork(fileURLToPath(new URL('tools/source.mjs', root)), ['server/bench/phones.ts'])
  await once(child, 'message')
  return {
    async send(order: Order): Promise<Report & { serverCpuSeconds: number }> {
      const cpu = process.cpuUsage()
      child.send(order)
      const [report] = (await once(child, 'message')) as [Report]
      const { user, system } = process.cpuUsage(cpu)
      if (report.failed.length > 0) throw new Error(`${report.failed.length} were not taken: ${report.failed[0]}`)
      return { ...report, serverCpuSeconds: (user + system) / 1e6 }
    },
    stop: () => child.disconnect(),
  }
}

const share = (cpuSeconds: number, seconds: number) => Math.round((100 * cpuSeconds) / seconds)

/** What is left of the cores is the database's, and whatever else the machine does. */
const cores = ({ cpuSeconds, serverCpuSeconds, seconds }: Report & { serverCpuSeconds: number }) =>
  `of a core: phones ${share(cpuSeconds, seconds)} %, Node of the centre ${share(serverCpuSeconds, seconds)} %`

export async function* syncBench(stage: Stage, people: number): AsyncGenerator<Figure> {
  const { centre, engine, organizationId, port } = stage
  await fillRegistry(centre, organizationId, people, people * 2)
  await makeRawTable(centre.db)
  await beginInstallation(centre, centre.db, false)
  const phones = await makePhones(stage)
  const sending = await startPhones()
  const perPhone = engine === 'PGlite' ? 10 : 200
  const of = (order: Partial<Order>): Order => ({ port, phones, times: perPhone, visits: 1, ...order })
  try {
    const bare = await times(PHONES * perPhone, PHONES, (index) => insertOne(centre.db, index))
    await sending.send(of({ times: Math.ceil(perPhone / 8) }))
    const single = await sending.send(of({}))
    const size = `${PHONES} phones, one visit a request; ${cores(single)}`
    const count = PHONES * perPhone
    yield figure('sync-visits', count / single.seconds, 'per s', engine, size, count / bare.seconds)
    yield figure(
      'sync-visit-p99',
      percentile(single.milliseconds, 0.99),
      'ms',
      engine,
      size,
      percentile(bare.all, 0.99),
    )

    await sending.send(of({ phones: phones.slice(0, 8), times: 3, visits: BACKLOG }))
    const bareSet = await times(20, 1, () => insertVisitsBare(centre.db, phones[0]!.people, BACKLOG))
    const one = await sending.send(of({ phones: phones.slice(0, 1), times: 20, visits: BACKLOG }))
    const alone = `${BACKLOG} visits in one push, one phone; ${cores(one)}`
    yield figure('sync-push', percentile(one.milliseconds, 0.5), 'ms', engine, alone, percentile(bareSet.all, 0.5))
    yield figure(
      'sync-push-p95',
      percentile(one.milliseconds, 0.95),
      'ms',
      engine,
      alone,
      percentile(bareSet.all, 0.95),
    )
    const bareEight = await times(160, 8, (index) => insertVisitsBare(centre.db, phones[index % 8]!.people, BACKLOG))
    const eight = await sending.send(of({ phones: phones.slice(0, 8), times: 20, visits: BACKLOG }))
    yield figure(
      'sync-pushes',
      (160 * BACKLOG) / eight.seconds,
      'visits/s',
      engine,
      `${BACKLOG} visits in one push, 8 phones; ${cores(eight)}`,
      (160 * BACKLOG) / bareEight.seconds,
    )
  } finally {
    sending.stop()
  }
}
