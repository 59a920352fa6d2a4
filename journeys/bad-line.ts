// A line between the phone and the centre that can be cut, and that spoils what passes over it: by a seed, so that a journey
// that failed can be made again.
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** `cut` reaches nobody; `lost` is done at the centre, but its answer does not come; `half` breaks off in the midst of it. */
const FAULTS = ['server-error', 'too-many', 'half', 'pause', 'cut', 'lost'] as const
export type Fault = (typeof FAULTS)[number]

/** How the line is now: `bad` spoils some of what the field app asks, `dead` lets nothing pass. */
export type Mood = 'good' | 'bad' | 'dead'

export type BadLine = {
  address: string
  mood: Mood
  /** What was done to how many requests, by kind. */
  readonly faults: Record<Fault, number>
  close: () => Promise<void>
}

const PAUSE_MS = 20_000
const SPOILT = /^\/api\/v1\/(outbox|sync|phones|visits)/

export async function openBadLine(target: string, random: () => number, shareOfFaults = 0.4): Promise<BadLine> {
  const faults: Record<Fault, number> = { 'server-error': 0, 'too-many': 0, half: 0, pause: 0, cut: 0, lost: 0 }
  let pausesLeft = 3
  const draw = (): Fault | undefined => {
    if (random() >= shareOfFaults) return undefined
    const fault = FAULTS[Math.floor(random() * FAULTS.length)]!
    // A few long pauses show what a thousand would.
    if (fault !== 'pause') return fault
    pausesLeft -= 1
    return pausesLeft >= 0 ? 'pause' : 'cut'
  }
  const server = createServer((asked, answer) => {
    const isSpoilt = line.mood === 'bad' && SPOILT.test(asked.url ?? '')
    const fault = line.mood === 'dead' ? 'cut' : isSpoilt ? draw() : undefined
    if (fault && line.mood === 'bad') faults[fault] += 1
    void pass(target, asked, answer, fault).catch(() => answer.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const line: BadLine = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: 'good',
    faults,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return line
}

async function pass(target: string, asked: IncomingMessage, answer: ServerResponse, fault: Fault | undefined) {
  if (fault === 'cut') return void asked.socket.destroy()
  if (fault === 'pause') await pause(PAUSE_MS)
  if (fault === 'server-error') return refuse(asked, answer, 500)
  if (fault === 'too-many') return refuse(asked, answer, 429)
  const told = await forward(target, asked)
  if (fault === 'lost') return void asked.socket.destroy()
  const body = await bodyOf(told)
  answer.writeHead(told.statusCode ?? 502, told.headers)
  if (fault !== 'half') return void answer.end(body)
  answer.write(body.subarray(0, Math.floor(body.length / 2)), () => asked.socket.destroy())
}

async function refuse(asked: IncomingMessage, answer: ServerResponse, status: number) {
  await bodyOf(asked)
  answer.writeHead(status, { 'content-type': 'text/plain', ...(status === 429 ? { 'retry-after': '1' } : {}) })
  answer.end('the line is bad')
}

/** The host stays the one the browser asked, as behind a proxy that does its work. */
async function forward(target: string, asked: IncomingMessage): Promise<IncomingMessage> {
  const body = await bodyOf(asked)
  const { hostname, port } = new URL(target)
  const onwards = request({ hostname, port, path: asked.url, method: asked.method, headers: asked.headers })
  onwards.end(body)
  const [told] = (await once(onwards, 'response')) as [IncomingMessage]
  return told
}

async function bodyOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
