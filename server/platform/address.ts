import type { FastifyRequest } from 'fastify'
import type { Centre } from './centre.ts'

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Where people reach this centre. What a request says of it is believed on this machine only: elsewhere anybody could
 * write it. Undefined when it was not configured (KLANG_URL).
 */
export function addressOf({ protocol, host, centre }: FastifyRequest & { centre: Centre }): string | undefined {
  if (centre.config.publicUrl) return centre.config.publicUrl
  const asked = URL.canParse(`${protocol}://${host}`) ? new URL(`${protocol}://${host}`) : undefined
  return asked && THIS_MACHINE.includes(asked.hostname) ? asked.origin : undefined
}
