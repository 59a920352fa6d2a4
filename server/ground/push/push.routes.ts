import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { MyPush, NewPushSubscription } from '../../../domain/ground/push/push.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { currentToken } from '../sessions/current-session.ts'
import { isSubscribed, leavePush, subscribeToPush } from './push.queries.ts'
import { isPushService } from './push-services.ts'

const nothing = { 204: z.null() }

export const pushRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/me/push', { schema: { response: { 200: MyPush } } }, (request) =>
    request.work(async (work) => ({
      key: request.centre.seal.push?.publicKey ?? null,
      isOn: await isSubscribed(work, currentToken(request)),
    })),
  )

  app.put('/me/push', { schema: { body: NewPushSubscription, response: nothing } }, async (request, reply) => {
    const { seal, config } = request.centre
    await request.work((work) => {
      if (!seal.push || !isPushService(request.body.endpoint, config.pushServices)) throw problems.pushNotPossible()
      return subscribeToPush(work, currentToken(request), request.body)
    })
    return reply.status(204).send(null)
  })

  app.delete('/me/push', { schema: { response: nothing } }, async (request, reply) => {
    await request.work((work) => leavePush(work, currentToken(request)))
    return reply.status(204).send(null)
  })
}
