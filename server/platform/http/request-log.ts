import type { FastifyReply, FastifyRequest } from 'fastify'

/** The address as it is declared, never as it was asked for: that holds ids, and what was searched. */
export const routeOf = ({ routeOptions }: FastifyRequest) => routeOptions.url ?? 'unknown'

/**
 * One line a request. Neither who nor about whom: that is in the audit, which is sealed, and read by those who may.
 * The id is also told to the browser, so that a person's report finds its line.
 */
export async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.url.startsWith('/api/')) return
  request.log.info(
    {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      request: request.id,
    },
    'request',
  )
}
