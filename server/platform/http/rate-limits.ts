// How often some things may be asked. Kept in this process: with several, each counts for itself.
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import { problems } from '../../../domain/shared/problems.ts'
import { hashOfToken, SESSION_COOKIE } from '../session-cookie.ts'

const MINUTE = 60_000

type Limit = {
  name: string
  is(method: string, url: string): boolean
  most: number
  within: number
  by: 'session' | 'address'
}

const writes = (method: string) => method === 'POST' || method === 'PUT'

/** The first that fits holds. An office behind one address has dozens of people: those limits are wide, and accounts lock by themselves. */
const LIMITS: readonly Limit[] = [
  {
    name: 'exports',
    is: (method, url) => (writes(method) ? /\/exports$/.test(url) : /\.(csv|xlsx|pdf)$/.test(url)),
    most: 30,
    within: MINUTE,
    by: 'session',
  },
  {
    name: 'unmasking',
    is: (method, url) => writes(method) && /unmask/.test(url),
    most: 60,
    within: 10 * MINUTE,
    by: 'session',
  },
  {
    name: 'uploads',
    is: (method, url) => writes(method) && /\/(imports|photos?|documents|evidence)$/.test(url),
    most: 120,
    within: MINUTE,
    by: 'session',
  },
]

const SIGNING_IN: Limit = { name: 'signing-in', is: () => true, most: 120, within: MINUTE, by: 'address' }

const limitOf = ({ method, url, config }: RouteOptions): Limit | undefined => {
  const [first] = [method].flat()
  const found = LIMITS.find(({ is }) => is(first!, url))
  // Whatever writes and is open to those who are not signed in: signing in, accepting an invitation.
  return found ?? (config?.open && writes(first!) ? SIGNING_IN : undefined)
}

const keyOf =
  ({ name, by }: Limit) =>
  (request: FastifyRequest) => {
    const token = by === 'session' ? request.cookies[SESSION_COOKIE] : undefined
    return `${name} ${token ? hashOfToken(token).toString('base64') : request.ip}`
  }

export function limitRates(app: FastifyInstance): void {
  // Before the plug-in, which looks at each route as this one leaves it.
  app.addHook('onRoute', (route) => {
    const limit = limitOf(route)
    if (limit)
      route.config = {
        ...route.config,
        rateLimit: { max: limit.most, timeWindow: limit.within, keyGenerator: keyOf(limit) },
      }
  })
  app.register(rateLimit, {
    global: false,
    addHeaders: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
      'retry-after': true,
    },
    errorResponseBuilder: (_request, { ttl }) =>
      problems.tooManyRequests({ seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
  })
}
