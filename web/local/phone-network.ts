// How the phone speaks with the centre: never longer than a few seconds, and with only two ways to fail: not now, or refused.
import { ApiProblem, apiUrl, type Query } from './api.ts'

/** Nothing is wrong with what was sent: it is tried again later. */
export class NotNow extends Error {
  readonly why: 'unreachable' | 'signed-out' | 'busy'
  readonly afterMs: number
  constructor(why: NotNow['why'], afterMs = 0) {
    super(why)
    this.why = why
    this.afterMs = afterMs
  }
}

export type PhoneNetwork = ReturnType<typeof phoneNetwork>

type Asked = { body?: unknown; query?: Query; timeoutMs?: number; onBytes?: (bytes: number) => void }

const TIMEOUT_MS = 15_000
/** A page of people over a bad line takes its time; it only must not stand still. */
const STANDSTILL_MS = 15_000

export function phoneNetwork(ask: typeof fetch = (input, init) => fetch(input, init)) {
  const stopping = new Set<AbortController>()

  async function call<Answer>(method: 'GET' | 'POST' | 'DELETE', path: string, asked: Asked = {}): Promise<Answer> {
    const controller = new AbortController()
    stopping.add(controller)
    let timer = setTimeout(() => controller.abort(), asked.timeoutMs ?? TIMEOUT_MS)
    const alive = (bytes: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(), STANDSTILL_MS)
      if (bytes > 0) asked.onBytes?.(bytes)
    }
    try {
      const response = await ask(apiUrl(path, asked.query), requestOf(method, asked.body, controller.signal))
      return (await answerOf(response, alive)) as Answer
    } catch (error) {
      if (error instanceof ApiProblem || error instanceof NotNow) throw error
      throw new NotNow('unreachable')
    } finally {
      clearTimeout(timer)
      stopping.delete(controller)
    }
  }

  return {
    get: <Answer>(path: string, asked?: Asked) => call<Answer>('GET', path, asked),
    post: <Answer>(path: string, body: unknown, asked?: Asked) => call<Answer>('POST', path, { ...asked, body }),
    stop() {
      for (const controller of stopping) controller.abort()
    },
  }
}

function requestOf(method: string, body: unknown, signal: AbortSignal): RequestInit {
  const isForm = body instanceof FormData
  return {
    method,
    credentials: 'same-origin',
    signal,
    headers: {
      accept: 'application/json',
      ...(method === 'GET' ? {} : { 'x-klang': '1' }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  }
}

async function answerOf(response: Response, alive: (bytes: number) => void): Promise<unknown> {
  const text = await readAll(response, alive)
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  if (response.status === 204) return undefined
  // Half an answer, or the page of a proxy on the way, is no answer.
  const said = isJson ? parsed(text) : undefined
  if (response.ok && said !== undefined) return said
  if (isNotNow(response.status) || said === undefined) throw notNow(response)
  const { problem, details } = said as { problem?: string; details?: unknown }
  if (!problem) throw notNow(response)
  if (response.status === 403 && OF_THE_SESSION.has(problem)) throw new NotNow('signed-out')
  throw new ApiProblem(response.status, problem, details)
}

const OF_THE_SESSION = new Set(['session-locked', 'second-factor-wanted', 'csrf'])

const isNotNow = (status: number) =>
  status === 401 || status === 408 || status === 425 || status === 429 || status >= 500

function notNow(response: Response): NotNow {
  if (response.status === 401) return new NotNow('signed-out')
  const seconds = Number(response.headers.get('retry-after'))
  return new NotNow('busy', Number.isFinite(seconds) ? Math.min(seconds, 600) * 1000 : 0)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Counts what came over the line: of a packed answer its length as it travelled, once it is here. */
async function readAll(response: Response, alive: (bytes: number) => void): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const isPacked = response.headers.has('content-encoding')
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    alive(isPacked ? 0 : value.byteLength)
    text += decoder.decode(value, { stream: true })
  }
  if (isPacked) alive(Number(response.headers.get('content-length')))
  return text + decoder.decode()
}
