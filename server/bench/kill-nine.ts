// kill -9 while a batch is being committed and visits come in: afterwards the batch is wholly there or wholly absent and
// goes on by itself, and every visit that was acknowledged is there.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../../domain/shared/ids.ts'
import { inventedWorkbook } from './invented.ts'
import { type Answer, command, RunningServer } from './running-server.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งคืน'
const BOUNDARY = 'klang-kill'

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

const fine = ({ status, body }: Answer, what: string) => {
  if (status >= 300) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`)
  return body
}

async function signIn(server: RunningServer) {
  const answer = await server.ask('POST', '/api/v1/sessions', { name: 'admin', password: PASSWORD })
  fine(answer, 'sign in')
  server.cookie = answer.cookie!
}

async function upload(server: RunningServer, file: Buffer) {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="kill.xlsx"\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
  return fine(
    await server.ask('POST', '/api/v1/imports', body, { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }),
    'upload',
  ).id as string
}

const stateOf = async (server: RunningServer, batch: string) =>
  fine(await server.ask('GET', `/api/v1/imports/${batch}`), 'batch').state as string

async function untilState(server: RunningServer, batch: string, wanted: string) {
  for (let tries = 0; tries < 600; tries++) {
    const state = await stateOf(server, batch)
    if (state === wanted) return
    if (state === 'failed') throw new Error('the batch failed')
    await pause(200)
  }
  throw new Error(`the batch is ${await stateOf(server, batch)} and not ${wanted}`)
}

const totals = async (server: RunningServer) => {
  const people = fine(await server.ask('GET', '/api/v1/people?limit=1'), 'people').count as { value: number }
  const report = fine(await server.ask('GET', '/api/v1/reports/visits?year=2563&asOf=2020-12-31'), 'report').total as {
    visits: number
  }
  return { people: people.value, visits: report.visits }
}

/** Visits one after another until the server is gone; only those it acknowledged count. */
async function visitUntilKilled(server: RunningServer, personId: string, acknowledged: string[]) {
  for (;;) {
    const id = newId()
    const answer = await server
      .ask('POST', '/api/v1/visits', { id, personId, visitedOn: '2019-06-01' })
      .catch(() => undefined)
    if (!answer) return
    if (answer.status < 300) acknowledged.push(id)
  }
}

async function prepare(databaseUrl: string | undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'klang-kill-'))
  const server = new RunningServer({ folder, port: await freePort(), databaseUrl })
  await command(
    server.place,
    ['setup', '--organization', 'NETWORK', 'เครือข่าย', '--user', 'admin', '--name', 'ผู้ดูแล', '--password-stdin'],
    `${PASSWORD}\n`,
  )
  await server.start()
  await signIn(server)
  const personId = newId()
  const address = { house: '1', moo: 1, village: null, areaCode: '901113', latitude: null, longitude: null }
  fine(
    await server.ask('POST', '/api/v1/people', { id: personId, firstName: 'สมมุติ', lastName: 'ผู้รอดชีวิต', address }),
    'person',
  )
  return { server, personId, folder }
}

export type Kill = { afterMs: number; found: string; acknowledged: number; wholly: 'there' | 'absent' }

/** One round: upload, commit, kill at a random moment, start again, look. Throws when anything is half there or lost. */
async function round(
  server: RunningServer,
  personId: string,
  file: Buffer,
  people: number,
  longest: number,
): Promise<Kill> {
  const before = await totals(server)
  const batch = await upload(server, file)
  await untilState(server, batch, 'ready')
  const acknowledged: string[] = []
  const visiting = visitUntilKilled(server, personId, acknowledged)
  fine(await server.ask('POST', `/api/v1/imports/${batch}/commit`, {}), 'commit')
  const afterMs = Math.round(Math.random() * longest)
  await pause(afterMs)
  await server.kill()
  await visiting
  await server.start()
  const found = await stateOf(server, batch)
  const now = await totals(server)
  const wholly = now.people === before.people ? 'absent' : now.people === before.people + people ? 'there' : undefined
  if (!wholly)
    throw new Error(`half a batch: ${before.people} people before, ${now.people} after, the file has ${people}`)
  await untilState(server, batch, 'committed')
  const visits = fine(await server.ask('GET', `/api/v1/people/${personId}/visits`), 'visits').visits as { id: string }[]
  const kept = new Set(visits.map(({ id }) => id))
  const lost = acknowledged.filter((id) => !kept.has(id))
  if (lost.length > 0) throw new Error(`${lost.length} acknowledged visits are lost`)
  fine(await server.ask('POST', `/api/v1/imports/${batch}/undo`, {}), 'undo')
  await untilState(server, batch, 'undone')
  const after = await totals(server)
  if (after.people !== before.people || after.visits !== before.visits)
    throw new Error('the undo did not take all of it back')
  return { afterMs, found, acknowledged: acknowledged.length, wholly }
}

export async function* killNine(
  times: number,
  databaseUrl: string | undefined,
  people = 1_500,
  longest = 4_000,
): AsyncGenerator<Kill> {
  const { server, personId, folder } = await prepare(databaseUrl)
  const file = await inventedWorkbook(people, people * 2)
  try {
    for (let count = 0; count < times; count++) yield await round(server, personId, file, people, longest)
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
