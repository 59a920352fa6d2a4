// What every answer tells the browser: load nothing from elsewhere, run nothing that is not a file of ours, be framed by nobody.
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The two style elements that React Aria makes itself (touch and scrolling); any other inline style element is refused. */
const STYLES_OF_ARIA = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
]

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${STYLES_OF_ARIA.join(' ')}`,
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** A PIN becomes a key by Argon2 in WebAssembly; that compiles, and still makes no code of text. */
const POLICY_OF_FIELD = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'camera=(self), geolocation=(self), publickey-credentials-get=(self), publickey-credentials-create=(self), microphone=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-permitted-cross-domain-policies': 'none',
}

const A_YEAR = 'max-age=31536000'

/** Answers of the API are kept by no browser and no proxy. `strict`: this address is never again asked without TLS. */
export const securityHeaders = (strict: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
  reply.headers(HEADERS)
  if (/^\/field(\.html|\/|\?|$)/.test(request.url)) reply.header('content-security-policy', POLICY_OF_FIELD)
  if (strict && request.protocol === 'https') reply.header('strict-transport-security', A_YEAR)
  if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
}
