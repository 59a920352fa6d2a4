import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'

export const invitationListRoutes: FastifyPluginAsyncZod = async () => undefined
