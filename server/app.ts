import { randomUUID } from 'node:crypto'
import type { Server as HttpServer, RequestListener } from 'node:http'
import { createServer } from 'node:https'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { Problem, problemForConstraint, problems } from '../domain/shared/problems.ts'
import type { Centre } from './platform/centre.ts'
import { refuseForeignPages } from './platform/http/foreign-pages.ts'
import { hostCookies } from './platform/http/host-cookies.ts'
import { limitRates } from './platform/http/rate-limits.ts'
import { logRequest } from './platform/http/request-log.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { hashOfToken, SESSION_COOKIE } from './platform/session-cookie.ts'
import { inWork, type Who, type Work } from './platform/work.ts'
import { routes } from './routes.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to whoever is not signed in. */
    open?: boolean
  }
  interface FastifyRequest {
    /** Runs a handler in one transaction as whoever is signed in: commits when it answers, rolls back when it throws. */
    work<Answer>(handle: (work: Work) => Promise<Answer>): Promise<Answer>
    centre: Centre
    /** Whoever is signed in, for work that goes on in several transactions. Throws signed-out. */
    who(): Who
  }
}

export type Doors = {
  /** Certificate and key, when this program speaks TLS itself. */
  tls?: { cert: string; key: string } | undefined
  /** Tells browsers never to ask this address without TLS again; not for a certificate that nobody knows. */
  strict?: boolean
}

export function buildApp(centre: Centre, { tls, strict = true }: Doors = {}) {
  const app = Fastify({
    loggerInstance: centre.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2 ** 20,
    trustProxy: centre.config.proxies ?? 'loopback',
    genReqId: () => randomUUID(),
    ...(tls
      ? { serverFactory: (handler: RequestListener) => createServer(tls, handler) as unknown as HttpServer }
      : {}),
  })
  limitRates(app)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.register(cookie)
  app.register(hostCookies)
  app.register(multipart, { limits: { fileSize: centre.config.maxUploadMegabytes * 2 ** 20, files: 1 } })
  app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Klang กลาง', version: '1' } },
    transform: jsonSchemaTransform,
  })
  app.decorateRequest('work')
  app.decorateRequest('centre')
  app.decorateRequest('who')
  app.addHook('onRequest', async (request) => {
    request.centre = centre
    request.who = () => whoAsks(request)
    request.work = async (handle) => inWork(centre, request.who(), handle)
  })
  app.addHook('onRequest', refuseForeignPages)
  // Before a body is looked at: who is not signed in learns nothing from what is wrong with it.
  app.addHook('preValidation', async ({ routeOptions, who }) => {
    if (routeOptions.url?.startsWith('/api/v1/') && !routeOptions.config.open) who()
  })
  app.addHook('onSend', securityHeaders(strict))
  app.addHook('onSend', async ({ id }, reply) => void reply.header('x-request-id', id))
  app.addHook('onResponse', logRequest)
  app.setErrorHandler(answerProblem)
  app.register(routes)
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}

function whoAsks(request: FastifyRequest): Who {
  const token = request.cookies[SESSION_COOKIE]
  if (!token) throw problems.signedOut()
  return { tokenHash: hashOfToken(token) }
}

function knownProblem(error: FastifyError & { constraint?: string }): Problem | undefined {
  if (error instanceof Problem) return error
  const forConstraint = error.constraint ? problemForConstraint[error.constraint] : undefined
  if (forConstraint) return forConstraint()
  if (error.validation) return problems.invalid({ where: error.validation.map(({ instancePath }) => instancePath) })
  if (error.code === 'FST_REQ_FILE_TOO_LARGE' || error.statusCode === 413) return problems.tooLarge({ megabytes: 0 })
  if (error.statusCode && error.statusCode < 500) return problems.invalid({ where: [] })
  return undefined
}

/** What nobody foresaw is logged by its kind and place, never by its message: messages of a database quote what was typed. */
function answerProblem(
  error: FastifyError & { constraint?: string; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const known = knownProblem(error)
  if (known)
    return reply.status(known.status).send({ problem: known.key, ...(known.details ? { details: known.details } : {}) })
  request.log.error(
    { code: error.code, constraint: error.constraint, stack: stackOf(error), route: request.routeOptions.url },
    'unexpected',
  )
  return reply.status(500).send({ problem: 'unexpected', details: { request: request.id } })
}

const stackOf = (error: Error) =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
