// Phones that send, as a process of their own: what sending costs is then not counted as the centre's, and is told beside it.
import { createConnection, type Socket } from 'node:net'
import { newId } from '../../domain/shared/ids.ts'
import { SESSION_COOKIE } from '../platform/session-cookie.ts'

export type Phone = { token: string; people: string[] }
export type Order = {
  port: number
  phones: Phone[]
  /** How often each phone sends, and with how many visits in one sending: one is POST /visits, more are POST /outbox. */
  times: number
  visits: number
}
export type Report = { milliseconds: number[]; seconds: number; cpuSeconds: number; failed: string[] }

const visitTo = (personId: string, at: number) => ({
  personId,
  visitedOn: `2026-11-${15 + Math.min(13, Math.floor(at / 100))}`,
  systolic: 120 + (at % 40),
  diastolic: 80,
  pulse: 72,
  findings: `เยี่ยมตามนัด รอบที่ ${at}`,
})

function bodyOf({ people }: Phone, at: number, { visits }: Order) {
  const made = Array.from({ length: visits }, (_, of) => ({
    id: newId(),
    ...visitTo(people[(at * visits + of) % people.length]!, at * visits + of),
  }))
  if (visits === 1) return { path: '/api/v1/visits', body: made[0]! }
  const now = new Date().toISOString()
  const entries = made.map((body) => ({ id: body.id, kind: 'visit', about: body.personId, madeAt: now, body }))
  return { path: '/api/v1/outbox', body: { phoneId: newId(), sentAt: now, entries } }
}

/** One request on a connection that stays open; a client of thirty lines takes less of the machine than a whole one. */
function ask(socket: Socket, token: string, path: string, body: object): Promise<{ status: number; text: string }> {
  const payload = Buffer.from(JSON.stringify(body))
  const head =
    `POST ${path} HTTP/1.1\r\nhost: bench\r\ncookie: ${SESSION_COOKIE}=${token}\r\nx-klang: 1\r\n` +
    `content-type: application/json\r\ncontent-length: ${payload.length}\r\n\r\n`
  return new Promise((resolve, reject) => {
    let said: Buffer = Buffer.alloc(0)
    const hear = (part: Buffer) => {
      said = said.length === 0 ? part : Buffer.concat([said, part])
      const end = said.indexOf('\r\n\r\n')
      if (end < 0) return
      const heading = said.subarray(0, end).toString('latin1')
      const length = Number(/content-length: (\d+)/i.exec(heading)?.[1])
      if (said.length < end + 4 + length) return
      socket.off('data', hear).off('error', reject)
      resolve({ status: Number(heading.slice(9, 12)), text: said.subarray(end + 4).toString() })
    }
    socket.on('data', hear).on('error', reject)
    socket.write(Buffer.concat([Buffer.from(head), payload]))
  })
}

const isRefused = ({ status, text }: { status: number; text: string }) =>
  status !== 200 || text.includes('"refused"') || text.includes('"held"')

async function sendAll(order: Order): Promise<Report> {
  const report: Report = { milliseconds: [], seconds: 0, cpuSeconds: 0, failed: [] }
  const sockets = order.phones.map(() => createConnection(order.port, '127.0.0.1').setNoDelay(true))
  const start = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(
    order.phones.map(async (phone, of) => {
      for (let at = 0; at < order.times; at++) {
        const { path, body } = bodyOf(phone, at, order)
        const begun = performance.now()
        const answer = await ask(sockets[of]!, phone.token, path, body)
        report.milliseconds.push(performance.now() - begun)
        if (isRefused(answer)) report.failed.push(`${answer.status} ${answer.text.slice(0, 300)}`)
      }
    }),
  )
  report.seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  report.cpuSeconds = (user + system) / 1e6
  for (const socket of sockets) socket.destroy()
  return report
}

process.on('message', (order: Order) => {
  sendAll(order).then(
    (report) => process.send!(report),
    (error: Error) =>
      process.send!({ milliseconds: [], seconds: 0, cpuSeconds: 0, failed: [error.message] } satisfies Report),
  )
})
// Whoever started it waits for this word: what is sent to a process that does not listen yet is lost.
process.send!('ready')
