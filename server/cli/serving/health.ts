// For whoever watches over the machine: alive, and ready to work.
import type { buildApp } from '../../app.ts'
import { findInstallation } from '../../ground/installation/installation.queries.ts'
import type { Centre } from '../../platform/centre.ts'

export function addHealth(app: ReturnType<typeof buildApp>, centre: Centre) {
  app.get('/health', { schema: { hide: true } }, () => ({ status: 'ok' }))
  app.get('/ready', { schema: { hide: true } }, async (_request, reply) => {
    const isReady = await findInstallation(centre.db).then(Boolean, (error: Error) => {
      centre.log.warn({ error: error.message }, 'the database does not answer')
      return false
    })
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready' })
  })
}
