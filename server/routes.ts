// Every route of the API, by wing.
import type { FastifyPluginAsync } from 'fastify'

const WINGS: Record<string, FastifyPluginAsync[]> = {
  ground: [],
  registry: [],
  care: [],
  insight: [],
}

export const routes: FastifyPluginAsync = async (app) => {
  for (const plugin of Object.values(WINGS).flat()) app.register(plugin, { prefix: '/api/v1' })
}
