// Over TLS our cookies carry the prefix that a browser believes only from this very host: a neighbour under the same
// domain, or a page without TLS, cannot plant one. The code that gives and reads them knows only the plain names.
import type { FastifyInstance } from 'fastify'
import { SESSION_COOKIE, STEP_COOKIE } from '../session-cookie.ts'

/** __Host- asks for the path /, which the step of a sign-in does not have. */
const PREFIXED: Record<string, string> = {
  [SESSION_COOKIE]: `__Host-${SESSION_COOKIE}`,
  [STEP_COOKIE]: `__Secure-${STEP_COOKIE}`,
}

async function prefixCookies(app: FastifyInstance) {
  app.addHook('onRequest', async (request) => {
    if (request.protocol !== 'https') return
    for (const [name, prefixed] of Object.entries(PREFIXED)) {
      const token = request.cookies[prefixed]
      delete request.cookies[name]
      if (token !== undefined) request.cookies[name] = token
    }
  })
  app.addHook('onSend', async (request, reply) => {
    const given = reply.getHeader('set-cookie')
    if (request.protocol !== 'https' || given === undefined) return
    const renamed = [given].flat().map((line) => withPrefix(String(line)))
    reply.removeHeader('set-cookie')
    reply.header('set-cookie', renamed)
  })
}

function withPrefix(line: string): string {
  const [name] = line.split('=', 1)
  const prefixed = PREFIXED[name!]
  if (!prefixed) return line
  return `${prefixed}${line.slice(name!.length)}${/;\s*secure/i.test(line) ? '' : '; Secure'}`
}

/** For the whole app, not for a part of it. */
export const hostCookies = Object.assign(prefixCookies, { [Symbol.for('skip-override')]: true })
