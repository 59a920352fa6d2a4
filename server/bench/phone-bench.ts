// What a volunteer waits for: a real Chromium as slow as her phone, as a process of its own, against this centre and its built pages.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { newId } from '../../domain/shared/ids.ts'
import { buildApp } from '../app.ts'
import { addPages } from '../cli/serving/pages.ts'
import { beginInstallation } from '../ground/installation/installation.queries.ts'
import { root } from '../platform/root.ts'
import { hashOfToken } from '../platform/session-cookie.ts'
import { fillRegistry } from './fill.queries.ts'
import { type Figure, figure } from './measure.ts'
import { fillHouses, OF_A_HOUSE } from './phone-fill.queries.ts'
import { somePeople } from './raw.queries.ts'
import type { Stage } from './stage.ts'

const HOUSES = 1_000
/** The most that a list is asked to bear. */
const AT_MOST = 5_000
const TOKEN = 'bench-slow-phone'

type Answer = { figures: { name: string; value: number; unit: string; note: string }[] } | { failed: string }

async function makeVolunteer({ centre: { db }, organizationId }: Stage): Promise<string> {
  const accountId = newId()
  const of = { organizationId, passwordHash: '-' }
  await db
    .insertInto('accounts')
    .values({ id: accountId, userName: TOKEN, name: 'อาสา ทดสอบ', ...of })
    .execute()
  const grant = { role: 'volunteer', fromDay: '2020-01-01', scopeKind: 'caseload' }
  await db
    .insertInto('grants')
    .values({ id: newId(), accountId, ...grant })
    .execute()
  await db
    .insertInto('sessions')
    .values({ tokenHash: hashOfToken(TOKEN), accountId, expiresAt: '2999-01-01T00:00:00Z' })
    .execute()
  return accountId
}

/** The API alone is on the stage; a phone wants the pages, too. */
async function openDoor({ centre }: Stage) {
  const app = buildApp(centre)
  addPages(app, centre)
  await app.listen({ port: 0, host: '127.0.0.1' })
  return { address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`, close: () => app.close() }
}

async function startPhone(address: string) {
  const script = 'journeys/measure-phone.ts'
  const child = fork(fileURLToPath(new URL('tools/source.mjs', root)), [script, address, TOKEN])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the phone ended with ${code}`)
  })
  ended.catch(() => undefined)
  await Promise.race([once(child, 'message'), ended])
  return {
    async measure(step: string, people: number) {
      child.send({ step, people })
      const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Answer]
      if ('failed' in answer) throw new Error(`${step}: ${answer.failed}`)
      return answer.figures
    },
    stop: () => child.disconnect(),
  }
}

export async function* phoneBench(stage: Stage, people: number): AsyncGenerator<Figure> {
  const { centre, engine, organizationId } = stage
  await fillRegistry(centre, organizationId, Math.max(people, AT_MOST), 0)
  const accountId = await makeVolunteer(stage)
  const everybody = await somePeople(centre.db, AT_MOST)
  const first = everybody.slice(0, HOUSES * OF_A_HOUSE)
  await fillHouses(centre.db, organizationId, accountId, first)
  await beginInstallation(centre, centre.db, false)
  const door = await openDoor(stage)
  const phone = await startPhone(door.address)
  try {
    const houses = `${HOUSES} houses of ${OF_A_HOUSE} with a year of monthly visits to each`
    for (const one of await phone.measure('first-sync', first.length))
      yield figure(one.name, one.value, one.unit, engine, `${houses}; ${one.note}`)
    await fillHouses(centre.db, organizationId, accountId, everybody.slice(first.length))
    for (const step of ['open', 'search', 'visit', 'heap'])
      for (const one of await phone.measure(step, everybody.length))
        yield figure(one.name, one.value, one.unit, engine, `${everybody.length} people; ${one.note}`)
  } finally {
    phone.stop()
    await door.close()
  }
}
