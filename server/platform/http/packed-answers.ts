// A page of people is mostly the same words again and again: packed it is a tenth, and over a slow line that is minutes.
// Only where it is asked for: what a foreign page could have mixed its own words into is never packed.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const WORTH_IT = 2_000
/** Higher takes the centre longer than it spares the line. */
const QUALITY = 5

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

export async function packedAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < WORTH_IT) return payload
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const way = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  reply.header('vary', 'accept-encoding')
  if (!way) return payload
  reply.header('content-encoding', way).removeHeader('content-length')
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: payload.length }
  return way === 'br' ? brotli(payload, { params }) : gzipped(payload, { level: QUALITY })
}
