import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { addressOf } from '../../platform/address.ts'

/** The name and the address that passkeys are bound to. A number is no name: browsers refuse it. */
export function relyingPartyOf(request: FastifyRequest): { id: string; origin: string } | undefined {
  const origin = addressOf(request)
  const id = origin && new URL(origin).hostname
  return id && !isIP(id) && !id.startsWith('[') ? { id, origin } : undefined
}
