// The only code that uses the network. Answers are the domain's own types; refusals are an ApiProblem.
export type Query = Record<string, string | number | boolean | null | undefined>

export class ApiProblem extends Error {
  readonly status: number
  /** A key of the catalogue of problems, or `unreachable` when no answer came. */
  readonly problem: string
  readonly details: unknown
  constructor(status: number, problem: string, details?: unknown) {
    super(problem)
    this.status = status
    this.problem = problem
    this.details = details
  }
}

const BASE = '/api/v1'
const signedOutListeners = new Set<() => void>()

/** Tells when the server no longer knows the one at work. */
export function onSignedOut(listener: () => void) {
  signedOutListeners.add(listener)
  return () => {
    signedOutListeners.delete(listener)
  }
}

const lockedListeners = new Set<() => void>()

/** Tells when the server says that this computer was left alone too long. */
export function onLocked(listener: () => void) {
  lockedListeners.add(listener)
  return () => {
    lockedListeners.delete(listener)
  }
}

export function apiUrl(path: string, query: Query = {}) {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(said.map(([key, value]) => [key, String(value)])).toString()
  return `${BASE}${path}${search ? `?${search}` : ''}`
}

export const api = {
  get: <Answer>(path: string, query?: Query, signal?: AbortSignal) =>
    request<Answer>('GET', apiUrl(path, query), undefined, signal),
  post: <Answer>(path: string, body: unknown = {}) => request<Answer>('POST', apiUrl(path), body),
  put: <Answer>(path: string, body: unknown) => request<Answer>('PUT', apiUrl(path), body),
  remove: <Answer = void>(path: string) => request<Answer>('DELETE', apiUrl(path)),
}

async function request<Answer>(method: string, url: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await reach(url, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(method === 'GET' ? {} : { 'x-klang': '1' }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  if (!response.ok) throw await refused(response, url)
  if (response.status === 204) return undefined as Answer
  return (await readJson(response)) as Answer
}

async function reach(url: string, init: RequestInit) {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiProblem(0, 'unreachable', error)
  }
}

export async function refused(response: Response, url: string) {
  const answer = await readJson(response)
  if (response.status === 401 && !url.startsWith(`${BASE}/sessions`))
    for (const listener of signedOutListeners) listener()
  if (answer?.problem === 'session-locked') for (const listener of lockedListeners) listener()
  return new ApiProblem(response.status, answer?.problem ?? 'unexpected', answer?.details)
}

/** A proxy on the way may answer with a page of its own; that is no answer of ours. */
async function readJson(response: Response): Promise<{ problem?: string; details?: unknown } | undefined> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  if (isJson && text) return JSON.parse(text)
  if (response.ok && text) throw new ApiProblem(response.status, 'unexpected')
  return undefined
}
