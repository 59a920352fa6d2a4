import type { FastifyRequest } from 'fastify'
import { problems } from '../../../domain/shared/problems.ts'

const READS = ['GET', 'HEAD', 'OPTIONS']
const OURS = ['same-origin', 'none']

/**
 * Only our own pages write. Three ways, because each has browsers it does not hold in: a header that a form cannot send,
 * what the browser says of where the request comes from, and the address it came from. Throws not-sent-by-page.
 */
export async function refuseForeignPages(request: FastifyRequest): Promise<void> {
  if (READS.includes(request.method)) return
  const { headers } = request
  const site = headers['sec-fetch-site']
  const isForeign =
    headers['x-klang'] !== '1' ||
    (typeof site === 'string' && !OURS.includes(site)) ||
    (headers.origin !== undefined && hostOf(headers.origin) !== request.host)
  if (isForeign) throw problems.notSentByPage()
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined)
